import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

/** The installed Claude Code is too old, or the system under it is. */
export const versionRules: readonly DiagnosisRule[] = [
  {
    id: 'version/too-old',
    cause: 'outdated_client',
    weight: 0.95,
    says: message('rule.version.too-old'),
    match: {
      any: [
        /configuration inconsistency|running from (?:local|npm|global|native).{0,20}install\w{0,6} but config|multiple claude code installations/,
        /(?:build|release|version|beta) (?:has )?expired|please upgrade\b|(?:multiple|several|two|different|conflicting) (?:claude(?: code)? )?(?:installations?|installs|copies)|claude.{0,60}(?:is |= ?)(?:version )?\d{1,3}\.\d{1,3}\.\d{1,4}.{0,40}(?:but|and|while|vs).{0,60}claude|end of life|end-of-life|\beol\b|no longer maintained|install the (?:current|latest|newest) (?:release|version)|(?:please )?install a newer version|cannot auto-?update|multiple installations|running the older one/,
        /older than the minimum|does not support this model; version|version [0-9.]{1,12} or (?:newer|higher|later) is required/,
        /version of claude code.{0,40}needs an update|newer version.{0,60}required/,
        /(?:version|client|cli).{0,40}(?:is )?(?:below|older than|lower than).{0,30}(?:minimum|required)|below the minimum required version|minimum (?:required |supported )?version/,
        /(?:this |your )?(?:version|client|cli).{0,40}(?:no longer supported|unsupported|not supported|outdated|out of date|deprecated|too old|obsolete)/,
        /(?:please|must|need to) (?:update|upgrade) (?:claude code |your (?:claude )?(?:client|cli|version) )?to (?:continue|the latest|a newer|version)/,
        /版本过低|请升级/,
      ],
      none: [/latest version of (?!claude)|gyp err|python/, /npm warn deprecated|model.{0,60}(?:deprecated|retired)/],
    },
    hits: [
      "Running from local installation but config status is 'not_configured'. Expected status: 'migrated'",
      'It looks like your version of Claude Code (1.0.51) needs an update.',
      'Your Claude Code version is below the minimum required version',
    ],
    misses: ['npm warn deprecated glob@7: this version is no longer supported'],
  },
  {
    id: 'version/update-failed',
    cause: 'outdated_client',
    weight: 0.68,
    says: message('rule.version.update-failed'),
    match: {
      any: [
        /another instance is currently performing an update|cannot update (?:\w{3,12} )?installation|(?:failed to|cannot|could not|unable to) (?:check for updates|get (?:the )?latest version|fetch (?:the )?latest version)|no matching version found for @anthropic|update installed.{0,40}restart|migrate-installer|更新失败|配置.{0,6}版本过低/,
        /auto-?updat(?:e|er).{0,16}fail|failed to (?:install|fetch) (?:new |latest )?version|update failed|cannot update itself|unable to (?:auto-?)?update/,
      ],
      none: [/timeout of \d|timed out|getaddrinfo|econn|enotfound|certificate/],
    },
    also: [{ cause: 'file_permission', weight: 0.5, says: message('rule.version.update-failed.file_permission') }],
    hits: ['update: Failed to get latest version from npm registry', '✗ Auto-update failed · Try claude doctor'],
    misses: ['UPDATE users SET name = 1'],
  },
  {
    id: 'version/node-too-old',
    cause: 'outdated_client',
    weight: 0.84,
    says: message('rule.version.node-too-old'),
    match: {
      any: [
        /requires node(?:\.js)?|unsupported (?:node|engine)|ebadengine|node(?:\.js)? version.{0,30}(?:or higher|required|not supported|too old)/,
      ],
    },
    also: [{ cause: 'other_not_auth', weight: 0.4, says: message('rule.version.node-too-old.other_not_auth') }],
    hits: ['Claude Code requires Node.js version 18 or higher to be installed.'],
    misses: ['node_modules is missing'],
  },
];
