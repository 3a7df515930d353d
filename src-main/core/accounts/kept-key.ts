import type { KeyRecord } from '../../contract/accounts';
import { makeFound, type Found } from '../found';
import type { Secret } from '../secret';
import { joinPath } from '../where';
import { fingerprintOf, maskOf } from './secret-facts';

export function keyRecord(init: { id: string; name: string; secret: Secret; firstSeen: number }): KeyRecord {
  const { id, name, secret, firstSeen } = init;
  return { version: 1, id, name, masked: maskOf(secret), fingerprint: fingerprintOf(secret), firstSeen };
}

export const recordText = (record: KeyRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** Where the records lie, inside Keymender's data folder. */
export const recordsFolder = (dataFolder: string): string => joinPath(dataFolder, 'accounts');

export const recordPath = (dataFolder: string, id: string): string => joinPath(recordsFolder(dataFolder), `${id}.json`);

/** The source of findings about kept keys: they are known by their record, without a look into the keychain. */
export const keptSource = 'keymender/kept-key';

/** The kept keys as places of those keys, for a look at the machine. */
export const keptFindings = (kept: readonly { readonly record: KeyRecord }[], inUse: string | null): readonly Found[] =>
  kept.map(({ record }) => keptFinding(record, record.id === inUse));

/** A kept key as one more place of that key. Its secret stays in the keychain. */
export function keptFinding(record: KeyRecord, inUse: boolean): Found {
  const bare = makeFound({
    source: keptSource,
    kind: 'api-key',
    name: record.name,
    location: { keychain: `Keymender · ${record.id}` },
    readByClaudeCode: inUse ? 'yes' : 'no',
  });
  return { ...bare, finding: { ...bare.finding, masked: record.masked, fingerprint: record.fingerprint } };
}
