import type { FindingKind } from '../../contract/finding';
import { makeFound } from '../found';
import type { Candidate } from '../resolve/candidates';
import type { Resolved } from '../resolve/resolve';
import type { Secret } from '../secret';

/** A new key has no place yet. */
export const newKeySubject = 'new-key';

/**
 * What a request would be if it carried this key alone, so that it can be asked about before it is put anywhere.
 * Null where requests do not go to Anthropic or a gateway: then there is nobody to ask.
 *
 * @param kind of the credential whose place it takes: it tells in which header it goes
 */
export function resolvedWithNewKey(key: Secret, kind: FindingKind, resolved: Resolved): Resolved | null {
  if (resolved.provider.provider !== 'firstParty') return null;
  const text = key.reveal().trim();
  const slotKind = slotKindOf(text, kind);
  const found = makeFound({
    source: newKeySubject,
    kind,
    name: newKeySubject,
    location: {},
    readByClaudeCode: 'no',
    value: text,
  });
  const { masked, fingerprint } = found.finding;
  const slot = { finding: newKeySubject, source: newKeySubject, kind: slotKind, fingerprint, masked };
  const candidate: Candidate = { kind: slotKind, found, text, effective: null };
  const inKeyHeader = slotKind === 'env-api-key';
  return {
    ...resolved,
    blocked: null,
    xApiKey: inKeyHeader ? slot : null,
    bearer: inKeyHeader ? null : slot,
    chosen: { ...resolved.chosen, xApiKey: inKeyHeader ? candidate : null, bearer: inKeyHeader ? null : candidate },
  };
}

function slotKindOf(text: string, kind: FindingKind) {
  if (/^sk-ant-oat\d/.test(text)) return 'env-oauth-token' as const;
  return kind === 'auth-token' ? ('env-auth-token' as const) : ('env-api-key' as const);
}
