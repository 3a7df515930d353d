import type { Words } from './words';

type Named = { name: string; place: string };
type Ranked = { winner: string; loser: string };

/** Why a request carries what it carries, in words for people. */
export const resolutionWords = {
  'provider.first-party': () => 'Claude Code talks to Anthropic directly. No cloud provider is switched on.',
  'provider.switched': (a: { provider: string; name: string; place: string }) =>
    `Claude Code is switched to ${a.provider} by ${a.name}, set in ${a.place}.`,
  'provider.also-set': (a: { provider: string; name: string }) =>
    `${a.name} is set as well, but ${a.provider} comes first.`,
  'provider.cloud-credentials': (a: { provider: string }) =>
    `Under ${a.provider} the Anthropic key and login are not used. ${a.provider} has its own sign-in.`,
  'slot.env-api-key': (a: Named) => `The key in ${a.name} is used. It is set in ${a.place}.`,
  'slot.env-auth-token': (a: Named) => `The token in ${a.name} is used. It is set in ${a.place}.`,
  'slot.env-oauth-token': (a: Named) => `The long-lived login token in ${a.name} is used. It is set in ${a.place}.`,
  'slot.helper': (a: { place: string }) => `The key comes from a helper command, set in ${a.place}.`,
  'slot.helper-not-run': () => 'The helper command was not run, so its key is not known yet.',
  'slot.helper-empty': (a: { detail: string }) =>
    `The helper command gave no usable key (${a.detail}). Claude Code sends an empty credential.`,
  'slot.managed-key': (a: { place: string }) =>
    `The key that Claude Code saved at Console login is used, from ${a.place}.`,
  'slot.profile': (a: { profile: string }) => `The Anthropic profile “${a.profile}” is used.`,
  'slot.login': (a: { place: string }) => `Your Claude login is used, kept in ${a.place}.`,
  'slot.custom-header': (a: { header: string; place: string }) =>
    `A custom ${a.header} header is sent. It is set in ${a.place}.`,
  'slot.two-at-once': () =>
    'Two different credentials are sent in one request. Which one Anthropic uses is not documented.',
  'rank.settings-beat-shell': (a: { name: string; place: string }) =>
    `${a.name} in ${a.place} replaces the one from your shell. Settings files come before the shell.`,
  'rank.settings-cancel': (a: { name: string; place: string }) =>
    `${a.name} is set to nothing in ${a.place}. That switches off the value from elsewhere.`,
  'rank.scope': (a: Ranked & { name: string }) => `${a.name} in ${a.winner} comes before ${a.loser}.`,
  'rank.beats': (a: Ranked) => `${a.winner} comes before ${a.loser}.`,
  'rank.no-scope': () => 'The stored login may not be used for Claude Code: it lacks the permission “user:inference”.',
  'rank.managed-by-host': () =>
    'The program that started Claude Code manages its sign-in, so keys and logins on this computer are not used.',
  'rank.simple-mode': () => 'Claude Code runs in its simple mode, in which logins are ignored.',
  'approval.missing': (a: { name: string }) =>
    `In the terminal Claude Code first asks whether to use ${a.name}, and the suggested answer is No.`,
  'approval.rejected': (a: { name: string }) =>
    `You once answered No when Claude Code asked about ${a.name}. In the terminal it is not used; scripts still use it.`,
  'approval.approved': (a: { name: string }) => `You allowed ${a.name} when Claude Code asked.`,
  'trust.missing': (a: { place: string }) =>
    `In the terminal, ${a.place} counts only after you trust the folder. Scripts use it without asking.`,
  'config-dir.moved': (a: { folder: string }) =>
    `Claude Code keeps its files in ${a.folder}, because CLAUDE_CONFIG_DIR says so.`,
  'config-dir.empty': () =>
    'CLAUDE_CONFIG_DIR is set to nothing. Claude Code then looks for the login in the folder it is started in.',
  'settings.ignored': (a: { place: string; why: string }) =>
    `${a.place} is ignored as a whole: ${a.why}. Nothing in it has an effect.`,
  'nothing.configured': () => 'There is no key, no token and no login that Claude Code would use.',
  'account.only-name': () => 'An account name is remembered, but there is no login behind it.',
} satisfies Words;

/** Why no request is sent at all. */
export const blockedWords = {
  'blocked.not-logged-in': () => 'Claude Code is not signed in. It would ask you to log in.',
  'blocked.state-file-broken': (a: { place: string; detail: string }) =>
    `Claude Code stops at once, because ${a.place} is damaged: ${a.detail}.`,
  'blocked.managed-file-broken': (a: { place: string }) =>
    `Claude Code stops at once, because the administrator’s file ${a.place} is damaged.`,
  'blocked.login-required-by-admin': () =>
    'Your administrator requires a Claude login, so a key or token is refused. Log in to continue.',
  'blocked.organization-required-by-admin': () =>
    'Your administrator requires a certain organization, and this sign-in cannot be matched to it.',
  'blocked.unsendable-key': (a: { name: string; character: string; position: number; place: string }) =>
    `The key in ${a.name} cannot be sent: there is ${a.character} at character ${a.position}. It is set in ${a.place}.`,
  'blocked.unsendable-token': (a: { name: string; character: string; position: number; place: string }) =>
    `The token in ${a.name} cannot be sent: there is ${a.character} at character ${a.position}. It is set in ${a.place}.`,
  'blocked.unsendable-header': (a: { place: string }) =>
    `ANTHROPIC_CUSTOM_HEADERS holds a header that cannot be sent. It is set in ${a.place}.`,
  'blocked.newer-version-required': (a: { version: string }) =>
    `Your administrator requires Claude Code ${a.version} or newer. Update it to continue.`,
  'blocked.older-version-required': (a: { version: string }) =>
    `Your administrator allows Claude Code up to ${a.version}, and the one in use is newer. Install that version to continue.`,
  'blocked.profile-broken': (a: { profile: string; detail: string }) =>
    `The credentials of the Anthropic profile “${a.profile}” cannot be used: ${a.detail}.`,
  'blocked.profile-expired': (a: { profile: string }) =>
    `The login of the Anthropic profile “${a.profile}” has ended and cannot be renewed.`,
  'blocked.key-unasked': (a: { name: string }) =>
    `In the terminal Claude Code first asks whether to use the key in ${a.name}.`,
  'blocked.key-refused': (a: { name: string }) =>
    `You once told Claude Code not to use the key in ${a.name}, and there is no login.`,
  'blocked.login-expired': () => 'The stored login has ended and cannot be renewed. Log in again.',
  'blocked.cloud-credentials-missing': (a: { provider: string }) =>
    `There are no ${a.provider} credentials that Claude Code could use.`,
  'blocked.bad-base-url': (a: { place: string }) =>
    `The address in ANTHROPIC_BASE_URL is not a web address. It is set in ${a.place}.`,
} satisfies Words;
