import type { Translation } from '../../translation';
import type { valueWords } from '../en-values';

/** French of en-values.ts. Places follow `dans` or `depuis`, never `de` or `à`, which would merge with the article. */
export const values: Translation<typeof valueWords> = {
  'place.environment': () => 'votre environnement',
  'place.user-settings': () => 'vos paramètres Claude Code',
  'place.project-settings': () => 'les paramètres Claude Code de ce dossier',
  'place.local-settings': () => 'les paramètres Claude Code locaux de ce dossier',
  'place.managed-settings': () => 'les paramètres de votre administrateur',
  'place.login-file': () => 'le fichier de connexion de Claude Code',
  'place.keychain': () => 'le trousseau',
  'place.account-file': () => 'le fichier de compte de Claude Code',
  'place.user-variables': () => 'vos variables utilisateur Windows',
  'place.machine-variables': () => 'les variables Windows de cet ordinateur',
  'place.session-variables': () => 'les variables de session de votre Mac',
  'place.a-file': () => 'un fichier',
  'place.this-computer': () => 'cet ordinateur',
  'place.line': (a) => `${a.file}, ligne ${a.line}`,
  'place.in': (a) => `${a.place} (${a.file})`,

  'value.login': () => 'votre connexion Claude',
  'value.login-of': (a) => `votre connexion ${a.plan}`,
  'value.some-login': () => 'une connexion Claude',
  'value.nothing': () => 'rien',
  'value.from-helper': () => 'une clé donnée par une commande auxiliaire',
  'value.hidden': () => 'une valeur masquée',
  'value.api-key': (a) => `la clé dans ANTHROPIC_API_KEY (${a.place})`,
  'value.auth-token': (a) => `le jeton dans ANTHROPIC_AUTH_TOKEN (${a.place})`,
  'value.oauth-token': (a) => `le jeton de connexion dans CLAUDE_CODE_OAUTH_TOKEN (${a.place})`,
  'value.helper': (a) => `la commande auxiliaire (${a.place})`,
  'value.managed-key': () => 'la clé enregistrée par la Console',
  'value.profile': (a) => `le profil Anthropic «\u202f${a.name}\u202f»`,
  'value.custom-header': () => 'un en-tête personnalisé',
  'value.cloud': (a) => `les identifiants cloud (${a.place})`,

  'why.cannot-be-read': () => 'il ne peut pas être lu',
  'why.damaged': () => 'il est endommagé',
  'why.not-json': () => 'ce n’est pas du JSON valide',
  'why.not-json-at': (a) => `le JSON n’est pas valide, ligne ${a.line}, caractère ${a.column}`,
  'why.too-deep': () => 'il a trop de niveaux imbriqués',
};
