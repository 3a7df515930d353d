import type { Translation } from '../../translation';
import type { valueWords } from '../en-values';

/** Spanish of en-values.ts. */
export const values: Translation<typeof valueWords> = {
  'place.environment': () => 'tu entorno',
  'place.user-settings': () => 'tus ajustes de Claude Code',
  'place.project-settings': () => 'los ajustes de Claude Code de esta carpeta',
  'place.local-settings': () => 'tus propios ajustes de Claude Code para esta carpeta',
  'place.managed-settings': () => 'los ajustes de tu administrador',
  'place.login-file': () => 'el archivo de sesión de Claude Code',
  'place.keychain': () => 'el llavero',
  'place.account-file': () => 'el archivo de cuenta de Claude Code',
  'place.user-variables': () => 'tus variables de usuario de Windows',
  'place.machine-variables': () => 'las variables de Windows de este equipo',
  'place.session-variables': () => 'las variables de sesión de tu Mac',
  'place.a-file': () => 'un archivo',
  'place.this-computer': () => 'este equipo',
  'place.line': (a) => `${a.file}, línea ${a.line}`,
  'place.in': (a) => `${a.place} (${a.file})`,

  'value.login': () => 'tu sesión de Claude',
  'value.login-of': (a) => `tu sesión de Claude ${a.plan}`,
  'value.some-login': () => 'una sesión de Claude',
  'value.nothing': () => 'nada',
  'value.from-helper': () => 'una clave de un comando auxiliar',
  'value.hidden': () => 'un valor oculto',
  'value.api-key': (a) => `la clave de ANTHROPIC_API_KEY (${a.place})`,
  'value.auth-token': (a) => `el token de ANTHROPIC_AUTH_TOKEN (${a.place})`,
  'value.oauth-token': (a) => `el token de sesión de CLAUDE_CODE_OAUTH_TOKEN (${a.place})`,
  'value.helper': (a) => `el comando auxiliar (${a.place})`,
  'value.managed-key': () => 'la clave guardada al iniciar sesión en la Console',
  'value.profile': (a) => `el perfil de Anthropic «${a.name}»`,
  'value.custom-header': () => 'una cabecera personalizada',
  'value.cloud': (a) => `las credenciales de la nube (${a.place})`,

  'why.cannot-be-read': () => 'no se puede leer',
  'why.damaged': () => 'está dañado',
  'why.not-json': () => 'no es JSON válido',
  'why.not-json-at': (a) => `no es JSON válido en la línea ${a.line}, carácter ${a.column}`,
  'why.too-deep': () => 'tiene demasiados niveles anidados',
};
