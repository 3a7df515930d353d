/** Why something with a kept key or a second folder cannot be: a code, and a sentence for people. */
export interface AccountFault {
  readonly code:
    | 'bad-name'
    | 'name-taken'
    | 'unknown-account'
    | 'account-in-use'
    | 'no-helper-command'
    | 'no-keychain'
    | 'keychain-locked'
    | 'not-in-keychain'
    | 'settings-broken';
  readonly words: string;
}
