import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

/** A file or folder may not be read or written. */
export const filePermissionRules: readonly DiagnosisRule[] = [
  {
    id: 'file/denied',
    cause: 'file_permission',
    weight: 0.86,
    says: message('rule.file.denied'),
    match: {
      any: [
        /\beacces\b|\beperm\b/,
        /permission denied, (?:open|mkdir|rename|unlink|scandir|access|stat|copyfile|symlink|chmod|write|lstat)/,
        /(?:\.claude|\.json|\.credentials|node_modules|\/usr\/|\/tmp\/|\/home\/|\/users\/|config).{0,80}permission denied|permission denied.{0,80}(?:\.claude|\.json|node_modules|\/usr\/|\/home\/|\/users\/)/,
        /do not have the permissions? to access|rejected by your operating system|operation not permitted,|access is denied\.|unauthorizedaccessexception|errno 13|\[errno 1\]/,
        /(?:owned by root|belongs? to root|run(?:ning)? (?:claude )?(?:with|as|under) (?:sudo|root)|not owned by|wrong owner|chown|not writable|unwritable|cannot write to)/,
      ],
      none: [/publickey|git@|keychain is not writable|permission_denied/],
    },
    hits: ["Error: EACCES: permission denied, open '/home/claude/.claude.json'"],
    misses: ['git@github.com: Permission denied (publickey).'],
  },
  {
    id: 'file/read-only-or-full',
    cause: 'file_permission',
    weight: 0.86,
    says: message('rule.file.read-only-or-full'),
    match: {
      any: [
        /\berofs\b|read-only file ?system|\benospc\b|no space left on device|disk (?:is |was )?full|disk quota exceeded|\bedquot\b/,
      ],
      none: [/file watchers/],
    },
    also: [{ cause: 'corrupt_config', weight: 0.3, says: message('rule.file.read-only-or-full.corrupt_config') }],
    hits: ["EROFS: read-only file system, open '/home/u/.claude.json'"],
    misses: [
      "ENOSPC: System limit for number of file watchers reached, watch '/home/me/app'",
      'The file is read in full',
    ],
  },
  {
    id: 'file/install-rights',
    cause: 'file_permission',
    weight: 0.82,
    says: message('rule.file.install-rights'),
    match: {
      any: [
        /insufficient permissions? (?:for|to)|no write permission|sufficient permissions|fix npm permissions|npm.{0,20}permission|requires? (?:administrator|root|sudo)|run.{0,20}as (?:administrator|root)|try running.{0,16}sudo/,
      ],
    },
    also: [{ cause: 'outdated_client', weight: 0.4, says: message('rule.file.install-rights.outdated_client') }],
    hits: ['✗ Auto-update failed: no write permission to npm prefix'],
    misses: ['sudoku'],
  },
];
