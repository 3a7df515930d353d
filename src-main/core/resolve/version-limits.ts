import { message } from '../../contract/messages/message';
import type { ClaudeInputs, SettingsDocument } from '../claude/inputs';
import { compareVersions, versionIn, type Version } from '../installations/version';
import { block, type Block } from './block';
import { isManaged } from './managed';

/** The version of Claude Code whose behaviour this program knows. */
const newestKnown: Version = '2.1.330';

/**
 * The versions of Claude Code that an administrator allows; outside of them every command stops before it looks at
 * anything else, cloud providers included. A value that is no version limits nothing, and hides what files of lower
 * rank say. Observed with 2.1.330 (2026-11, tests/record/cases/found-by-chance.json, `chance_version_*`).
 */
export function versionLimit(inputs: ClaudeInputs): Block | null {
  const managed = inputs.settings.filter(isManaged);
  const version = versionIn(inputs.cliVersion ?? '') ?? newestKnown;
  const least = limitIn(managed, 'requiredMinimumVersion');
  if (least !== null && compareVersions(version, least.version) < 0) {
    return block(message('blocked.newer-version-required', { version: least.text }));
  }
  const most = limitIn(managed, 'requiredMaximumVersion');
  if (most === null) return null;
  const over = compareVersions(version, most.version);
  return over > 0 || (over === 0 && most.early)
    ? block(message('blocked.older-version-required', { version: most.text }))
    : null;
}

interface Limit {
  readonly text: string;
  readonly version: Version;
  /** A version before the one with these numbers, such as `2.1.330-beta`. */
  readonly early: boolean;
}

const shape = /^\s*v?(\d{1,9}\.\d{1,9}\.\d{1,9})(-[0-9A-Za-z.-]{1,99})?(?:\+[0-9A-Za-z.-]{1,99})?\s*$/;

function limitIn(
  managed: readonly SettingsDocument[],
  field: 'requiredMinimumVersion' | 'requiredMaximumVersion',
): Limit | null {
  const text = managed.find((document) => document[field] !== null)?.[field]?.trim() ?? null;
  const found = text === null ? null : shape.exec(text);
  if (text === null || found === null) return null;
  return { text, version: found[1] as Version, early: found[2] !== undefined };
}
