import type { Words } from './words';

/** A guided login, in words for people. */
export const loginWords = {
  'login.busy': () => 'A login is already going on. Finish or cancel it first.',
  'login.not-waiting': () => 'No login is waiting for a code right now.',
  'login.code-empty': () => 'Paste the code that the page shows.',
  'login.code-lines': () => 'The code is one line without spaces. Copy it from the page once more.',
  'login.code-incomplete': () => 'That is not the whole code. Copy all of it, including the # in the middle.',
  'login.untrusted-page': () =>
    'Claude Code asked for a page that is not one of Anthropic’s sign-in pages. Nothing was opened, and the login was stopped.',
  'login.timeout': () => 'Ten minutes went by without a login, so it was ended. Nothing was changed.',
  'login.code-not-accepted': () =>
    'Anthropic did not accept that code. It may be incomplete, too old or already used. Start again to get a new one.',
  'login.refused': () => 'The sign-in page was closed or said no. Nothing was changed.',
  'login.network': () =>
    'Claude Code could not reach Anthropic to finish the login. Check the connection, then try again.',
  'login.tls': () =>
    'Claude Code could not trust the secure connection. Company network inspection is the usual reason.',
  'login.keychain': () => 'Claude Code could not keep the login in the keychain. Unlock the keychain, then try again.',
  'login.not-saved': () =>
    'Claude Code says the login worked, but none was saved here. A locked keychain or a folder that cannot be written is the usual reason.',
  'login.not-allowed': () =>
    'Anthropic does not let this account use Claude Code. Check its plan, or ask the administrator.',
  'login.config-broken': () =>
    'Claude Code stops before it can log in, because one of its settings files is damaged. Repair that file first.',
  'login.stopped': () => 'Claude Code ended in the middle of the login. Nothing was changed.',
  'login.could-not-start': (a: { detail: string }) => `Claude Code could not be started (${a.detail}).`,
  'login.other': (a: { said: string }) => `Claude Code could not log in. It said: ${a.said}`,
} satisfies Words;

/** The Claude Code programs on this machine. */
export const installationWords = {
  'installation.none': (a: { command: string }) =>
    `Claude Code is not installed on this computer, or not where programs usually are. To install it, open a terminal and run: ${a.command}`,
  'installation.too-old': (a: { version: string; needed: string; command: string }) =>
    `This Claude Code is version ${a.version}. Logging in from here needs ${a.needed} or newer. To update it, open a terminal and run: ${a.command}`,
  'installation.no-version': () => 'This Claude Code does not answer when asked for its version. It may be damaged.',
  'installation.refused-by-server': (a: { version: string; needed: string }) =>
    `Version ${a.version} is too old: Anthropic asks for ${a.needed} or newer.`,
  'installation.cannot-log-in': (a: { version: string; needed: string }) =>
    `Version ${a.version} cannot log in by itself. That came with ${a.needed}.`,
  'installation.known-bad': (a: { version: string; trouble: string }) =>
    `Version ${a.version} has a known fault: ${a.trouble}.`,
  'installation.several': (a: { count: number; used: string }) =>
    `There are ${a.count} Claude Code programs on this computer. Your terminal runs the one in ${a.used}.`,
  'installation.several-versions': (a: { version: string; newest: string }) =>
    `Your terminal runs version ${a.version}, although ${a.newest} is installed as well.`,
  'installation.not-on-path': () => 'Your terminal does not find it: its folder is not on the PATH.',
} satisfies Words;

/** Logging out through Claude Code. */
export const logoutWords = {
  'logout.goes-login': (a: { place: string }) => `The login in ${a.place} will be deleted.`,
  'logout.goes-mcp': (a: { place: string }) =>
    `Sign-ins of MCP servers kept in ${a.place} are deleted with it. You will have to sign in to those again.`,
  'logout.goes-account': (a: { place: string }) => `The remembered account name in ${a.place} will be removed.`,
  'logout.goes-managed-key': (a: { place: string }) =>
    `The key saved at Console login, in ${a.place}, will be removed.`,
  'logout.stays-using': (a: { name: string; place: string }) =>
    `${a.name} in ${a.place} stays. Claude Code keeps using it after you log out.`,
  'logout.stays-copy': (a: { place: string }) =>
    `A backup copy in ${a.place} still holds a key. Logging out does not touch it.`,
  'logout.stays': (a: { name: string; place: string }) => `${a.name} in ${a.place} stays.`,
  'logout.no-cli': () =>
    'Claude Code is not installed, so it cannot log you out. The file with the login can be deleted instead; Anthropic is then not told.',
  'logout.done': () => 'You are logged out, and Anthropic has ended the login.',
  'logout.done-unconfirmed': () =>
    'You are logged out on this computer, but Anthropic did not confirm that the login was ended. It may still work until you end it at claude.ai/settings/claude-code.',
  'logout.done-still-using': (a: { what: string }) => `Claude Code still has something to use: ${a.what}.`,
  'logout.left-behind': (a: { place: string }) =>
    `Claude Code said it logged out, but the login in ${a.place} is still there.`,
  'logout.timeout': () => 'Claude Code did not finish logging out within 30 seconds, so it was ended.',
  'logout.could-not-start': (a: { detail: string }) =>
    `Claude Code could not be started (${a.detail}). Nothing was changed.`,
  'logout.failed': (a: { said: string }) =>
    a.said === ''
      ? 'Claude Code could not log out and did not say why.'
      : `Claude Code could not log out. It said: ${a.said}`,
  'logout.no-backup': () => 'The backup could not be made, so nothing was changed.',
} satisfies Words;

/** What has to be restarted after a change. */
export const runningWords = {
  'running.in-folder': (a: { folder: string }) => `Claude Code in the folder ${a.folder}`,
  'running.somewhere': () => 'Claude Code in another window',
} satisfies Words;
