import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

/** The system's own safe for passwords is locked, missing or says no. */
export const keychainRules: readonly DiagnosisRule[] = [
  {
    id: 'keychain/locked',
    cause: 'keychain_locked_or_inaccessible',
    weight: 0.94,
    says: message('rule.keychain.locked'),
    match: {
      any: [
        /\(-25\d{3}\)|\(-60007\)|no user interaction was possible|no ui possible|in dark wake|keyringlocked|failed to unlock (?:the )?(?:collection|item|keyring)/,
        /wants to (?:use|access|sign).{0,80}(?:keychain|credentials|confidential information)|enter (?:the|your) .{0,12}keychain password/,
        /keychain.{0,30}(?:requires? interaction|prompt|password)/,
        /user interaction is not allowed|errsecinteractionnotallowed|errsecinteractionrequired|-25308|-25315/,
        /keychain.{0,40}(?:is )?(?:locked|not writable|unavailable|inaccessible|cannot be (?:read|accessed|found|opened)|not accessible|access denied|permission)/,
        /(?:unlock|locked|open).{0,16}keychain/,
        /user ?name or passphrase you entered is not correct|errsecauthfailed|-25293|errsecuser ?cancel|-128\b/,
        /a default keychain could not be found|errsecno(?:such|default)keychain|-25294|-25307/,
        /keychain-info.{0,80}rc ?= ?36|find-generic-password.{0,80}(?:rc ?= ?36|exit (?:code|status):? ?36)/,
      ],
      none: [/-25300/],
    },
    hits: [
      'SecItemCopyMatching: In dark wake, no UI possible (-25320)',
      'security: SecKeychainItemCreateFromContent (<default>): User interaction is not allowed.',
      'macOS Keychain is not writable.',
    ],
    misses: ['The keychain is fine'],
  },
  {
    id: 'keychain/cannot-save',
    cause: 'keychain_locked_or_inaccessible',
    weight: 0.88,
    says: message('rule.keychain.cannot-save'),
    match: {
      any: [
        /(?:os )?keyring couldn't be identified|use weaker encryption|cryptographicexception|key not valid for use in specified state|protecteddata/,
        /\berrsec(?!itemnotfound)[a-z]{4,40}|wincred|credential blob|credwrite|credential vault|dpapi|cryptunprotectdata/,
        /autolaunch d-?bus|keytar|locked collection|dbus.{0,40}(?:secret|keyring)|dbus-launch|dbus_session_bus/,
        /safe_?storage.{0,60}(?:not available|unavailable|isencryptionavailable ?= ?false|fail|decrypt|encrypt)|isencryptionavailable ?[=:] ?false|credential_store_error|basic_text/,
        /sign-?in (?:won't|will not|cannot|can't) be (?:saved|kept|stored|remembered)|tokens? (?:will|won't|do|does) (?:not )?(?:persist|be saved)|will not persist/,
        /(?:couldn't|could not|cannot|failed to) access (?:the )?(?:platform|secure|credential|secret) ?(?:storage|store|service)/,
        /seckeychain\w{4,40}: (?!the specified item)/,
        /(?:couldn't|could not|cannot|failed to|unable to) (?:save|store|keep|persist|write) (?:your |the )?(?:login|credentials?|token|oauth tokens?)/,
        /(?:fail(?:ed)?|could not|couldn't|unable|cannot|error).{0,24}(?:sav|writ|stor|read|access|retriev|load|get|delet)\w{0,5}.{0,50}(?:keychain|secure storage|secret service|keyring|credential manager|libsecret)/,
        /(?:(?<!sec)keychain|secure storage|secret service|keyring|credential manager|libsecret).{0,50}(?:fail|error|denied|could not|not available|not running|not installed|is not|hang|timed out)/,
        /org\.freedesktop\.secrets?|gnome.keyring|kwallet|secret-tool/,
        /credentials? (?:could|were|was|is|are) ?(?:not|never) (?:be )?(?:saved|persisted|written|stored)/,
        /add-generic-password.{0,120}(?:fail|error|exit|seckeychain)|command failed: security (?:add|delete|unlock)/,
      ],
    },
    also: [{ cause: 'login_flow_failure', weight: 0.4, says: message('rule.keychain.cannot-save.login_flow_failure') }],
    hits: ['Could not save OAuth tokens to Keychain — Secret Service daemon is not running'],
    misses: ['saved to the file'],
  },
  {
    id: 'keychain/item-missing',
    cause: 'other_not_auth',
    weight: 0.44,
    yields: true,
    says: message('rule.keychain.item-missing'),
    match: {
      any: [
        /specified item could not be found in the keychain|errsecitemnotfound|-25300|command failed: security find-generic-password/,
      ],
    },
    also: [
      {
        cause: 'keychain_locked_or_inaccessible',
        weight: 0.4,
        says: message('rule.keychain.item-missing.keychain_locked_or_inaccessible'),
      },
    ],
    hits: ['security: SecKeychainSearchCopyNext: The specified item could not be found in the keychain.'],
    misses: ['The item could not be found in the list'],
  },
];
