import { message, type Message } from '../../contract/messages/message';
import { compareVersions, type Version } from './version';

/**
 * What Claude Code can do since when: https://github.com/anthropics/claude-code CHANGELOG.md, under the version named
 * (read 2026-11).
 */
export const loginNeeds = {
  /** `claude auth login` and `claude auth logout`. */
  subcommands: '2.1.41',
  /** `claude auth login --console`. */
  console: '2.1.79',
  /** A code pasted to `claude auth login`; before, only the browser's own answer counted. */
  pastedCode: '2.1.126',
} as const satisfies Record<string, Version>;

/** Below this the server is known to turn Claude Code away ("A newer version (1.0.88 or higher) is required", posted 2026-01). */
export const oldestServed: Version = '1.0.88';

interface KnownFault {
  readonly from: Version;
  /** The last version that has it. */
  readonly to: Version;
  /** Completes "has a known fault: ". */
  readonly trouble: Message;
  readonly source: string;
}

export const knownFaults: readonly KnownFault[] = [
  {
    from: '2.1.207',
    to: '2.1.207',
    trouble: message('trouble.bedrock-token'),
    source: 'anthropics/claude-code#76701, #77253: 2.1.206 works',
  },
  {
    from: '2.1.41',
    to: '2.1.138',
    trouble: message('trouble.login-hangs'),
    source: 'CHANGELOG.md, 2.1.139, `forceRemoteSettingsRefresh`',
  },
  {
    from: '1.0.88',
    to: '2.1.205',
    trouble: message('trouble.expired-as-model'),
    source: 'code.claude.com/docs/en/errors, "Login expired" (2026-08): before 2.1.206',
  },
];

/** The most troublesome known fault of a version, or null. */
export function knownFaultOf(version: Version): KnownFault | null {
  return (
    knownFaults.find(({ from, to }) => compareVersions(version, from) >= 0 && compareVersions(version, to) <= 0) ?? null
  );
}
