import type { Words } from './words';

/** Places and values as people name them. Parts of sentences: no capital at the start, no full stop. */
export const valueWords = {
  'place.environment': () => 'your environment',
  'place.user-settings': () => 'your Claude Code settings',
  'place.project-settings': () => 'this folder’s Claude Code settings',
  'place.local-settings': () => 'this folder’s own Claude Code settings',
  'place.managed-settings': () => 'your administrator’s settings',
  'place.login-file': () => 'Claude Code’s login file',
  'place.keychain': () => 'the keychain',
  'place.account-file': () => 'Claude Code’s account file',
  'place.user-variables': () => 'your Windows user variables',
  'place.machine-variables': () => 'this computer’s Windows variables',
  'place.session-variables': () => 'your Mac’s session variables',
  'place.a-file': () => 'a file',
  'place.this-computer': () => 'this computer',
  /** "settings.json, line 4" */
  'place.line': (a: { file: string; line: number }) => `${a.file}, line ${a.line}`,
  /** "your Claude Code settings (settings.json, line 4)" */
  'place.in': (a: { place: string; file: string }) => `${a.place} (${a.file})`,

  'value.login': () => 'your Claude login',
  'value.login-of': (a: { plan: string }) => `your ${a.plan} login`,
  'value.some-login': () => 'a Claude login',
  'value.nothing': () => 'nothing',
  'value.from-helper': () => 'a key from a helper command',
  'value.hidden': () => 'a hidden value',
  'value.api-key': (a: { place: string }) => `the key in ANTHROPIC_API_KEY (${a.place})`,
  'value.auth-token': (a: { place: string }) => `the token in ANTHROPIC_AUTH_TOKEN (${a.place})`,
  'value.oauth-token': (a: { place: string }) => `the login token in CLAUDE_CODE_OAUTH_TOKEN (${a.place})`,
  'value.helper': (a: { place: string }) => `the helper command (${a.place})`,
  'value.managed-key': () => 'the key saved at Console login',
  'value.profile': (a: { name: string }) => `the Anthropic profile “${a.name}”`,
  'value.custom-header': () => 'a custom header',
  'value.cloud': (a: { place: string }) => `the cloud credentials (${a.place})`,

  'why.cannot-be-read': () => 'it cannot be read',
  'why.damaged': () => 'it is damaged',
  'why.not-json': () => 'it is not valid JSON',
  'why.not-json-at': (a: { line: number; column: number }) =>
    `it is not valid JSON at line ${a.line}, character ${a.column}`,
  'why.too-deep': () => 'it is nested too deeply',
} satisfies Words;
