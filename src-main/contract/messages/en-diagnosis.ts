import type { Words } from './words';

/**
 * What is the matter with this machine. `head.` is a headline of at most seven words, `tell.` one or two sentences
 * that say what happened, why it matters and what one click will do.
 */
export const diagnosisWords = {
  'head.signed-in-works': () => 'You are signed in and it works',
  'head.key-works': () => 'Your key works',
  'head.cloud': (a: { provider: string }) => `Claude Code uses ${a.provider}`,
  'head.not-checked': () => 'Signed in, not checked yet',
  'head.could-not-check': () => 'Signed in, but we could not check',
  'head.not-logged-in': () => 'Claude Code is not signed in',
  'head.not-installed': () => 'Claude Code is not installed',
  'head.key-unasked': () => 'Claude Code will ask about your key',
  'head.key-refused': () => 'You told Claude Code: not this key',
  'head.login-ended': () => 'Your login has ended',
  'head.old-key': () => 'Claude Code is using an old key',
  'head.key-rejected': () => 'Your key is not accepted',
  'head.token-rejected': () => 'Your token is not accepted',
  'head.key-over-login': () => 'A key is used, not your login',
  'head.differs': () => 'Two accounts, depending on where',
  'head.unsendable': () => 'Your key holds a bad character',
  'head.state-broken': () => 'A Claude Code file is damaged',
  'head.settings-ignored': () => 'Your settings file is being ignored',
  'head.managed-broken': () => 'Your administrator’s file is damaged',
  'head.admin-lock': () => 'Your administrator requires a Claude login',
  'head.file-denied': () => 'A file cannot be read',
  'head.limited': () => 'Signed in, but a limit is reached',
  'head.credit': () => 'Signed in, but out of credit',
  'head.not-allowed': () => 'Your organization does not allow this',
  'head.cloud-missing': (a: { provider: string }) => `No sign-in for ${a.provider}`,
  'head.network': () => 'Anthropic cannot be reached',
  'head.helper-failed': () => 'The key command failed',
  'head.base-url-v1': () => 'The server address has an extra /v1',
  'head.keychain-locked': () => 'The keychain is locked',

  'tell.signed-in-works': () => 'Anthropic accepted it. Nothing else on this computer gets in the way.',
  'tell.key-works': (a: { place: string }) => `Anthropic accepted it. It comes from ${a.place}.`,
  'tell.not-checked': () => 'Press “Check now” to ask Anthropic whether it works.',
  'tell.not-logged-in': () => 'There is no login and no key that it would use. Log in to start.',
  'tell.not-installed': () =>
    'Or it is in a folder that was not looked into. Once it is installed, you can log in from here.',
  'tell.key-unasked': (a: { place: string }) =>
    `It is set in ${a.place}. The next time it starts in a terminal, answer Yes, or log in instead.`,
  'tell.key-refused': (a: { place: string }) =>
    `It is set in ${a.place}. Scripts still use it; in the terminal nothing is left to sign in with. Log in, or allow the key.`,
  'tell.login-ended': () => 'It ran out or was ended from elsewhere, and cannot be renewed. Log in again.',
  'tell.old-key': (a: { place: string; login: string }) =>
    `It is set in ${a.place}, and Anthropic rejects it. ${a.login} may work, but this key gets in its way.`,
  'tell.key-rejected': (a: { place: string }) =>
    `It is set in ${a.place}. It was deleted, replaced or mistyped. Put a new one in everywhere at once.`,
  'tell.token-rejected': (a: { place: string }) => `It is set in ${a.place}. Log in again, or replace the token.`,
  'tell.key-over-login': (a: { place: string; login: string }) =>
    `The key in ${a.place} comes before ${a.login}. It is billed on its own account.`,
  'tell.differs': (a: { terminal: string; scripts: string }) =>
    `In the terminal it is ${a.terminal}. In scripts it is ${a.scripts}.`,
  'tell.unsendable': (a: { what: string }) => `${a.what} Claude Code stops before sending anything.`,
  'tell.state-broken': (a: { file: string; why: string }) =>
    `Claude Code stops at once, because ${a.file} cannot be read: ${a.why}. Its own copies are in the folder “backups” beside its settings.`,
  'tell.settings-ignored': (a: { file: string; why: string }) =>
    `Nothing in ${a.file} has an effect, because ${a.why}.`,
  'tell.managed-broken': (a: { file: string }) =>
    `Claude Code stops at once. Your administrator has to mend ${a.file}.`,
  'tell.admin-lock': () => 'A key or token is refused on this computer. Log in with your Claude account.',
  'tell.file-denied': (a: { file: string }) =>
    `You are not allowed to read ${a.file}. That often happens after a command was run as administrator.`,
  'tell.cloud': (a: { name: string; place: string; provider: string }) =>
    `${a.name} is set in ${a.place}. Your Claude login and key are not used; ${a.provider} has its own sign-in.`,
  'tell.cloud-missing': (a: { name: string; place: string }) =>
    `${a.name} in ${a.place} switches Claude Code over, but no sign-in for it was found on this computer.`,
  'tell.helper-failed': (a: { detail: string }) =>
    `The command that should give the key did not: ${a.detail}. Claude Code sends an empty credential.`,
  'tell.base-url-v1': (a: { place: string }) =>
    `ANTHROPIC_BASE_URL in ${a.place} ends in /v1, so requests go to /v1/v1. Take it off.`,
  'tell.keychain-locked': () => 'Your login is kept there and cannot be read. Unlock the keychain, then check again.',
  'tell.health': (a: { words: string }) => a.words,

  'rung.provider': () => 'Cloud provider',
  'rung.auth-token': () => 'Access token variable',
  'rung.api-key': () => 'Key variable',
  'rung.helper': () => 'Key helper command',
  'rung.oauth-token': () => 'Long-lived login token',
  'rung.profile': () => 'Anthropic profile',
  'rung.login': () => 'Your Claude login',
  'rung.managed-key': () => 'Key saved at Console login',
  'rung.off': () => 'Not switched on',
  'rung.not-set': () => 'Not set',
  'rung.switched': (a: { provider: string; name: string }) => `${a.provider}, switched on by ${a.name}`,

  'place.terminal': () => 'Terminal',
  'place.scripts': () => 'Scripts',

  'seen.in-use': (a: { what: string }) => `In use: ${a.what}.`,
  'seen.behind': (a: { what: string }) => `There too, but not used: ${a.what}.`,

  'do.check-now': () => 'Check now',
  'do.login': () => 'Log in',
  'do.login-again': () => 'Log in again',
  'do.login-console': () => 'Log in with a Console account',
  'do.logout': () => 'Log out',
  'do.rotate': () => 'I have a new key',
  'do.use-login': (a: { login: string }) => `Use ${a.login} instead`,
  'do.remove': () => 'Remove this key',
  'do.run-helper': () => 'Run the key command',
  'do.show-why': () => 'Why this one?',
  'do.show-copies': () => 'See all copies',
  'do.show-file': () => 'Show the file',
  'do.network-check': () => 'Check the network',
  'do.install': () => 'How to install Claude Code',
  'do.update': () => 'How to update Claude Code',
  'do.new-key-page': () => 'Open the keys page',
  'do.billing': () => 'Open the billing page',
  'do.usage': () => 'See your usage',
  'do.status-page': () => 'Open the status page',
  'do.bedrock-docs': () => 'How to sign in to AWS',
  'do.vertex-docs': () => 'How to sign in to Google',
  'do.network-docs': () => 'Network settings for companies',
  'do.support': () => 'Open the help center',
} satisfies Words;
