import type { Translation } from '../../translation';
import type { valueWords } from '../en-values';

/**
 * German of en-values.ts. Places are without an article, so that they need no case: sentences name them after a
 * colon or in parentheses. Values are in the nominative.
 */
export const values: Translation<typeof valueWords> = {
  'place.environment': () => 'Umgebung',
  'place.user-settings': () => 'Claude-Code-Einstellungen',
  'place.project-settings': () => 'Claude-Code-Einstellungen dieses Ordners',
  'place.local-settings': () => 'Claude-Code-Einstellungen nur für Sie in diesem Ordner',
  'place.managed-settings': () => 'Vorgaben Ihrer Administration',
  'place.login-file': () => 'Anmeldedatei von Claude Code',
  'place.keychain': () => 'Schlüsselbund',
  'place.account-file': () => 'Kontodatei von Claude Code',
  'place.user-variables': () => 'Windows-Benutzervariablen',
  'place.machine-variables': () => 'Windows-Systemvariablen',
  'place.session-variables': () => 'Sitzungsvariablen Ihres Mac',
  'place.a-file': () => 'eine Datei',
  'place.this-computer': () => 'diesem Computer',
  'place.line': (a) => `${a.file}, Zeile ${a.line}`,
  // A comma, since the whole is often put in parentheses.
  'place.in': (a) => `${a.place}, ${a.file}`,

  'value.login': () => 'Ihre Claude-Anmeldung',
  'value.login-of': (a) => `Ihre ${a.plan}-Anmeldung`,
  'value.some-login': () => 'eine Claude-Anmeldung',
  'value.nothing': () => 'nichts',
  'value.from-helper': () => 'Schlüssel aus einem Hilfsbefehl',
  'value.hidden': () => 'verborgener Wert',
  'value.api-key': (a) => `der Schlüssel in ANTHROPIC_API_KEY (${a.place})`,
  'value.auth-token': (a) => `das Token in ANTHROPIC_AUTH_TOKEN (${a.place})`,
  'value.oauth-token': (a) => `das Anmeldetoken in CLAUDE_CODE_OAUTH_TOKEN (${a.place})`,
  'value.helper': (a) => `der Hilfsbefehl (${a.place})`,
  'value.managed-key': () => 'der Schlüssel aus der Console-Anmeldung',
  'value.profile': (a) => `das Anthropic-Profil „${a.name}“`,
  'value.custom-header': () => 'ein eigener Header',
  'value.cloud': (a) => `der Cloud-Zugang (${a.place})`,

  'why.cannot-be-read': () => 'nicht lesbar',
  'why.damaged': () => 'beschädigt',
  'why.not-json': () => 'kein gültiges JSON',
  'why.not-json-at': (a) => `kein gültiges JSON in Zeile ${a.line}, Zeichen ${a.column}`,
  'why.too-deep': () => 'zu tief verschachtelt',
};
