import type { FindingIssue, FindingKind, ReadBy } from '../../src-main/contract/finding';
import { plural } from './plural';

type KindWords = { readonly [K in FindingKind as `kind.${K}`]: () => string };
type IssueWords = { readonly [I in FindingIssue as `issue.${I}`]: () => string };
type ReadWords = { readonly [R in ReadBy as `read.${R}`]: () => string };

const kinds: KindWords = {
  'kind.api-key': () => 'Key',
  'kind.admin-key': () => 'Administrator key',
  'kind.auth-token': () => 'Access token',
  'kind.oauth-token': () => 'Long-lived login token',
  'kind.refresh-token': () => 'Login renewal token',
  'kind.login': () => 'Claude login',
  'kind.helper': () => 'Helper command',
  'kind.profile': () => 'Anthropic profile',
  'kind.custom-headers': () => 'Custom header',
  'kind.provider-switch': () => 'Cloud provider switch',
  'kind.base-url': () => 'Server address',
  'kind.config-dir': () => 'Settings folder',
  'kind.account': () => 'Remembered account',
  'kind.approval': () => 'Answer about a key',
  'kind.admin-lock': () => 'Administrator’s rule',
  'kind.aws-credentials': () => 'AWS sign-in',
  'kind.gcp-credentials': () => 'Google Cloud sign-in',
  'kind.azure-credentials': () => 'Azure sign-in',
  'kind.mcp-secret': () => 'Secret of a connected tool',
  'kind.other-secret': () => 'Another secret',
  'kind.file': () => 'File',
};

const issues: IssueWords = {
  'issue.reference': () => 'Points to another place',
  'issue.placeholder': () => 'Only a placeholder',
  'issue.empty': () => 'Set to nothing',
  'issue.looks-truncated': () => 'Looks cut off',
  'issue.doubled': () => 'Pasted twice',
  'issue.whitespace-around': () => 'Has spaces around it',
  'issue.whitespace-inside': () => 'Has a space in it',
  'issue.line-break-inside': () => 'Has a line break in it',
  'issue.invisible-character': () => 'Has an invisible character in it',
  'issue.not-sendable': () => 'Cannot be sent',
  'issue.quotes-around': () => 'Has quotes around it',
  'issue.bearer-prefix': () => 'Has the word Bearer in front',
  'issue.wrong-kind-for-slot': () => 'Is in the wrong place for its kind',
  'issue.other-vendor': () => 'Belongs to another service',
  'issue.base-url-with-v1': () => 'Ends in /v1, which is one too many',
  'issue.others-can-read': () => 'Others on this computer can read it',
  'issue.owned-by-someone-else': () => 'Belongs to another user',
  'issue.tracked-by-git': () => 'Is part of a Git project',
  'issue.not-read-by-claude-code': () => 'Never read by Claude Code',
  'issue.expired': () => 'Has ended',
  'issue.cannot-be-refreshed': () => 'Cannot be renewed',
  'issue.no-inference-scope': () => 'May not be used for Claude Code',
  'issue.rejected-in-terminal': () => 'You said No to it in the terminal',
  'issue.overridden-later': () => 'Set again further down',
  'issue.file-missing': () => 'File is missing',
  'issue.file-empty': () => 'File is empty',
  'issue.file-denied': () => 'File may not be read',
  'issue.file-too-large': () => 'File is too large to read',
  'issue.file-not-a-file': () => 'Not a file',
  'issue.file-link-loop': () => 'Link that leads to itself',
  'issue.file-no-answer': () => 'File did not answer',
  'issue.file-not-text': () => 'Not a text file',
  'issue.file-read-error': () => 'File could not be read',
  'issue.file-broken-json': () => 'File is damaged',
  'issue.file-broken': () => 'File is damaged',
  'issue.file-ignored-by-claude-code': () => 'Claude Code ignores this file',
  'issue.file-stops-claude-code': () => 'Stops Claude Code',
  'issue.file-byte-order-mark': () => 'Starts with an invisible mark',
  'issue.two-config-files': () => 'Two settings files; only one counts',
  'issue.keychain-locked': () => 'Keychain is locked',
  'issue.keychain-not-asked': () => 'Keychain was not asked yet',
};

const readers: ReadWords = {
  'read.yes': () => 'Claude Code reads this',
  'read.no': () => 'Leftover, not read',
  'read.other-tool': () => 'Another tool reads this',
};

/** Findings, and the list of all copies. */
export const enFindings = {
  ...kinds,
  ...issues,
  ...readers,

  'place.line': (a: { file: string; line: number }) => `${a.file}, line ${a.line}`,
  'place.keychain': () => 'Keychain',
  'place.environment': () => 'Environment variable',

  'copies.title': () => 'All copies',
  'copies.words': () => 'The same key can lie in many places. Claude Code reads only some of them.',
  'copies.filter': () => 'Filter by file, key or name',
  'copies.count': (a: { shown: number; all: number }) =>
    a.shown === a.all
      ? plural(a.all, { one: '# place', other: '# places' })
      : `${a.shown} of ${plural(a.all, { one: '# place', other: '# places' })}`,
  'copies.places': (a: { count: number }) => plural(a.count, { one: 'in # place', other: 'in # places' }),
  'copies.in-use': () => 'in use',
  'copies.others': () => 'Other settings',
  'copies.none': () => 'No key and no login was found in the places that were looked at.',
  'copies.no-match': () => 'Nothing matches. Try a shorter word.',
  'copies.reveal': (a: { place: string }) => `Show ${a.place} in its folder`,
  'copies.remove': (a: { place: string }) => `Remove the key from ${a.place}`,
  'copies.rotate.short': () => 'Replace everywhere',
  'copies.elsewhere': () => 'A key somewhere else?',
  'copies.list': () => 'Places, by key',
} as const;
