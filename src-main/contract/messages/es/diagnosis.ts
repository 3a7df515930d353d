import type { Translation } from '../../translation';
import type { diagnosisWords } from '../en-diagnosis';
import { of } from './joined';

/** Spanish of en-diagnosis.ts. */
export const diagnosis: Translation<typeof diagnosisWords> = {
  'head.signed-in-works': () => 'Tu sesión está iniciada y funciona',
  'head.key-works': () => 'Tu clave funciona',
  'head.cloud': (a) => `Claude Code usa ${a.provider}`,
  'head.not-checked': () => 'Sesión iniciada, aún sin comprobar',
  'head.could-not-check': () => 'Sesión iniciada, pero sin poder comprobarla',
  'head.not-logged-in': () => 'Claude Code no ha iniciado sesión',
  'head.not-installed': () => 'Claude Code no está instalado',
  'head.key-unasked': () => 'Claude Code preguntará por tu clave',
  'head.key-refused': () => 'Le dijiste a Claude Code: esta no',
  'head.login-ended': () => 'Tu sesión ha caducado',
  'head.old-key': () => 'Claude Code usa una clave antigua',
  'head.key-rejected': () => 'Tu clave no se acepta',
  'head.token-rejected': () => 'Tu token no se acepta',
  'head.key-over-login': () => 'Se usa una clave, no tu sesión',
  'head.differs': () => 'Dos cuentas, según dónde',
  'head.unsendable': () => 'Tu clave tiene un carácter no válido',
  'head.state-broken': () => 'Un archivo de Claude Code está dañado',
  'head.settings-ignored': () => 'Tu archivo de ajustes se ignora',
  'head.managed-broken': () => 'El archivo de tu administrador está dañado',
  'head.admin-lock': () => 'Tu administrador exige una sesión de Claude',
  'head.file-denied': () => 'No se puede leer un archivo',
  'head.limited': () => 'Sesión iniciada, pero con el límite agotado',
  'head.credit': () => 'Sesión iniciada, pero sin saldo',
  'head.not-allowed': () => 'Tu organización no lo permite',
  'head.cloud-missing': (a) => `Falta el acceso a ${a.provider}`,
  'head.network': () => 'No se puede llegar a Anthropic',
  'head.helper-failed': () => 'El comando de la clave ha fallado',
  'head.base-url-v1': () => 'A la dirección le sobra un /v1',
  'head.keychain-locked': () => 'El llavero está bloqueado',

  'tell.signed-in-works': () => 'Anthropic la ha aceptado. Nada más en este equipo se interpone.',
  'tell.key-works': (a) => `Anthropic la ha aceptado. Viene ${of(a.place)}.`,
  'tell.not-checked': () => 'Pulsa «Comprobar ahora» para preguntar a Anthropic si funciona.',
  'tell.not-logged-in': () => 'No hay ninguna sesión ni clave que pueda usar. Inicia sesión para empezar.',
  'tell.not-installed': () =>
    'O está en una carpeta que no se ha mirado. Cuando esté instalado, podrás iniciar sesión desde aquí.',
  'tell.key-unasked': (a) =>
    `Está en ${a.place}. La próxima vez que se abra en una terminal, responde Sí, o inicia sesión.`,
  'tell.key-refused': (a) =>
    `Está en ${a.place}. Los scripts aún la usan; en la terminal no queda nada con que acceder. Inicia sesión o permite la clave.`,
  'tell.login-ended': () =>
    'Ha vencido o se ha cerrado desde otro lugar, y no se puede renovar. Vuelve a iniciar sesión.',
  'tell.old-key': (a) =>
    `Está en ${a.place} y Anthropic la rechaza. ${a.login} podría funcionar, pero esta clave se interpone.`,
  'tell.key-rejected': (a) =>
    `Está en ${a.place}. Se ha eliminado, se ha sustituido o está mal escrita. Pon una nueva en todas partes a la vez.`,
  'tell.token-rejected': (a) => `Está en ${a.place}. Vuelve a iniciar sesión o sustituye el token.`,
  'tell.key-over-login': (a) =>
    `La clave que hay en ${a.place} va antes que ${a.login}. Se factura en su propia cuenta.`,
  'tell.differs': (a) => `En la terminal: ${a.terminal}. En los scripts: ${a.scripts}.`,
  'tell.unsendable': (a) => `${a.what} Claude Code se detiene antes de enviar nada.`,
  'tell.state-broken': (a) =>
    `Claude Code se detiene enseguida, porque ${a.file} no se puede leer: ${a.why}. Sus propias copias están en la carpeta «backups», junto a sus ajustes.`,
  'tell.settings-ignored': (a) => `Nada de lo que hay en ${a.file} tiene efecto, porque ${a.why}.`,
  'tell.managed-broken': (a) => `Claude Code se detiene enseguida. Tu administrador tiene que reparar ${a.file}.`,
  'tell.admin-lock': () => 'En este equipo se rechaza cualquier clave o token. Inicia sesión con tu cuenta de Claude.',
  'tell.file-denied': (a) =>
    `No tienes permiso para leer ${a.file}. Suele pasar después de ejecutar un comando como administrador.`,
  'tell.cloud': (a) =>
    `${a.name} está en ${a.place}. No se usan tu sesión ni tu clave de Claude; ${a.provider} tiene su propio acceso.`,
  'tell.cloud-missing': (a) =>
    `${a.name}, en ${a.place}, desvía Claude Code, pero en este equipo no se ha encontrado el acceso que necesita.`,
  'tell.helper-failed': (a) =>
    `El comando que debía dar la clave no lo ha hecho: ${a.detail}. Claude Code envía una credencial vacía.`,
  'tell.base-url-v1': (a) =>
    `ANTHROPIC_BASE_URL, en ${a.place}, termina en /v1, así que las peticiones van a /v1/v1. Quítalo.`,
  'tell.keychain-locked': () =>
    'Tu sesión se guarda ahí y no se puede leer. Desbloquea el llavero y vuelve a comprobar.',
  'tell.health': (a) => a.words,

  'rung.provider': () => 'Proveedor de nube',
  'rung.auth-token': () => 'Variable de token de acceso',
  'rung.api-key': () => 'Variable de clave',
  'rung.helper': () => 'Comando auxiliar de clave',
  'rung.oauth-token': () => 'Token de sesión de larga duración',
  'rung.profile': () => 'Perfil de Anthropic',
  'rung.login': () => 'Tu sesión de Claude',
  'rung.managed-key': () => 'Clave guardada al entrar en la Console',
  'rung.off': () => 'No activado',
  'rung.not-set': () => 'No definido',
  'rung.switched': (a) => `${a.provider}, activado por ${a.name}`,

  'place.terminal': () => 'Terminal',
  'place.scripts': () => 'Scripts',

  'seen.in-use': (a) => `En uso: ${a.what}.`,
  'seen.behind': (a) => `También está, pero no se usa: ${a.what}.`,

  'do.check-now': () => 'Comprobar ahora',
  'do.login': () => 'Iniciar sesión',
  'do.login-again': () => 'Volver a iniciar sesión',
  'do.login-console': () => 'Iniciar sesión en la Console',
  'do.logout': () => 'Cerrar sesión',
  'do.rotate': () => 'Tengo una clave nueva',
  'do.use-login': (a) => `Usar ${a.login}`,
  'do.remove': () => 'Quitar esta clave',
  'do.run-helper': () => 'Ejecutar el comando de clave',
  'do.show-why': () => '¿Por qué este acceso?',
  'do.show-copies': () => 'Ver todas las copias',
  'do.show-file': () => 'Mostrar el archivo',
  'do.network-check': () => 'Comprobar la red',
  'do.install': () => 'Cómo instalar Claude Code',
  'do.update': () => 'Cómo actualizar Claude Code',
  'do.new-key-page': () => 'Abrir la página de claves',
  'do.billing': () => 'Abrir la facturación',
  'do.usage': () => 'Ver tu consumo',
  'do.status-page': () => 'Abrir la página de estado',
  'do.bedrock-docs': () => 'Cómo acceder a AWS',
  'do.vertex-docs': () => 'Cómo acceder a Google',
  'do.network-docs': () => 'Ajustes de red para empresas',
  'do.support': () => 'Abrir el centro de ayuda',
};
