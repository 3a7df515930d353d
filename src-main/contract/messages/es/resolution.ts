import type { Translation } from '../../translation';
import type { blockedWords, resolutionWords } from '../en-resolution';
import { of } from './joined';

/** Spanish of the first half of en-resolution.ts. */
export const resolution: Translation<typeof resolutionWords> = {
  'provider.first-party': () =>
    'Claude Code habla directamente con Anthropic. No hay ningún proveedor de nube activado.',
  'provider.switched': (a) => `${a.name} dirige Claude Code a ${a.provider}. Está en ${a.place}.`,
  'provider.also-set': (a) => `${a.name} también está definida, pero ${a.provider} va antes.`,
  'provider.cloud-credentials': (a) =>
    `Con ${a.provider} no se usan la clave ni la sesión de Anthropic. ${a.provider} tiene su propio acceso.`,
  'slot.env-api-key': (a) => `Se usa la clave de ${a.name}. Está en ${a.place}.`,
  'slot.env-auth-token': (a) => `Se usa el token de ${a.name}. Está en ${a.place}.`,
  'slot.env-oauth-token': (a) => `Se usa el token de sesión de larga duración de ${a.name}. Está en ${a.place}.`,
  'slot.helper': (a) => `La clave la da un comando auxiliar, definido en ${a.place}.`,
  'slot.helper-not-run': () => 'El comando auxiliar no se ha ejecutado, así que su clave aún no se conoce.',
  'slot.helper-empty': (a) =>
    `El comando auxiliar no ha dado una clave válida (${a.detail}). Claude Code envía una credencial vacía.`,
  'slot.managed-key': (a) =>
    `Se usa la clave que Claude Code guardó al iniciar sesión en la Console. Está en ${a.place}.`,
  'slot.profile': (a) => `Se usa el perfil de Anthropic «${a.profile}».`,
  'slot.login': (a) => `Se usa tu sesión de Claude, guardada en ${a.place}.`,
  'slot.custom-header': (a) => `Se envía una cabecera ${a.header} personalizada. Está en ${a.place}.`,
  'slot.two-at-once': () =>
    'En una misma petición van dos credenciales distintas. No está documentado cuál usa Anthropic.',
  'rank.settings-beat-shell': (a) =>
    `${a.name} en ${a.place} sustituye a la de tu shell. Los archivos de ajustes van antes que el shell.`,
  'rank.settings-cancel': (a) => `${a.name} está vacía en ${a.place}. Eso anula el valor definido en otros lugares.`,
  'rank.scope': (a) => `${a.name}: lo que hay en ${a.winner} va antes que lo que hay en ${a.loser}.`,
  'rank.beats': (a) => `Orden: primero ${a.winner}, después ${a.loser}.`,
  'rank.no-scope': () => 'La sesión guardada no sirve para Claude Code: le falta el permiso «user:inference».',
  'rank.managed-by-host': () =>
    'El programa que abrió Claude Code gestiona su acceso, así que no se usan las claves ni las sesiones de este equipo.',
  'rank.simple-mode': () => 'Claude Code funciona en su modo simple, en el que no cuentan las sesiones.',
  'approval.missing': (a) =>
    `En la terminal, Claude Code pregunta antes si debe usar ${a.name}, y la respuesta que sugiere es No.`,
  'approval.rejected': (a) =>
    `Una vez respondiste No cuando Claude Code preguntó por ${a.name}. En la terminal no se usa; en los scripts, sí.`,
  'approval.approved': (a) => `Permitiste ${a.name} cuando Claude Code preguntó.`,
  'trust.missing': (a) =>
    `En la terminal, ${a.place} solo cuenta cuando confías en la carpeta. Los scripts lo usan sin preguntar.`,
  'config-dir.moved': (a) => `Claude Code guarda sus archivos en ${a.folder}, porque así lo dice CLAUDE_CONFIG_DIR.`,
  'config-dir.empty': () =>
    'CLAUDE_CONFIG_DIR está vacía. Claude Code busca entonces la sesión en la carpeta desde la que se abre.',
  'settings.ignored': (a) => `${a.place} se ignora por completo: ${a.why}. Nada de lo que contiene tiene efecto.`,
  'nothing.configured': () => 'No hay ninguna clave, token ni sesión que Claude Code pueda usar.',
  'account.only-name': () => 'Se recuerda el nombre de una cuenta, pero no hay ninguna sesión detrás.',
};

/** Spanish of the second half of en-resolution.ts. */
export const blocked: Translation<typeof blockedWords> = {
  'blocked.not-logged-in': () => 'Claude Code no ha iniciado sesión. Te pediría que lo hicieras.',
  'blocked.state-file-broken': (a) => `Claude Code se detiene enseguida, porque ${a.place} está dañado: ${a.detail}.`,
  'blocked.managed-file-broken': (a) =>
    `Claude Code se detiene enseguida, porque el archivo del administrador ${a.place} está dañado.`,
  'blocked.login-required-by-admin': () =>
    'Tu administrador exige una sesión de Claude, así que se rechaza cualquier clave o token. Inicia sesión para continuar.',
  'blocked.organization-required-by-admin': () =>
    'Tu administrador exige una organización concreta y este acceso no se puede relacionar con ella.',
  'blocked.unsendable-key': (a) =>
    `La clave de ${a.name} no se puede enviar: hay ${a.character} en la posición ${a.position}. Está en ${a.place}.`,
  'blocked.unsendable-token': (a) =>
    `El token de ${a.name} no se puede enviar: hay ${a.character} en la posición ${a.position}. Está en ${a.place}.`,
  'blocked.unsendable-header': (a) =>
    `ANTHROPIC_CUSTOM_HEADERS contiene una cabecera que no se puede enviar. Está en ${a.place}.`,
  'blocked.newer-version-required': (a) =>
    `Tu administrador exige Claude Code ${a.version} o posterior. Actualízalo para continuar.`,
  'blocked.older-version-required': (a) =>
    `Tu administrador permite Claude Code hasta la versión ${a.version} y el que se usa es posterior. Instala esa versión para continuar.`,
  'blocked.profile-broken': (a) =>
    `Las credenciales del perfil de Anthropic «${a.profile}» no se pueden usar: ${a.detail}.`,
  'blocked.profile-expired': (a) =>
    `La sesión del perfil de Anthropic «${a.profile}» ha caducado y no se puede renovar.`,
  'blocked.key-unasked': (a) => `En la terminal, Claude Code pregunta antes si debe usar la clave de ${a.name}.`,
  'blocked.key-refused': (a) =>
    `Una vez le dijiste a Claude Code que no usara la clave de ${a.name}, y no hay ninguna sesión.`,
  'blocked.login-expired': () => 'La sesión guardada ha caducado y no se puede renovar. Vuelve a iniciar sesión.',
  'blocked.cloud-credentials-missing': (a) => `No hay credenciales ${of(a.provider)} que Claude Code pueda usar.`,
  'blocked.bad-base-url': (a) => `La dirección de ANTHROPIC_BASE_URL no es una dirección web. Está en ${a.place}.`,
};
