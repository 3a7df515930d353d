import type { Translation } from '../../../src-main/contract/translation';
import type { enAccounts } from '../en-accounts';

/** Spanish of en-accounts.ts. */
export const accounts: Translation<typeof enAccounts> = {
  'accounts.menu': () => 'Cuentas',
  'accounts.title': () => 'Cuentas',
  'accounts.words': () =>
    'Las claves se guardan cifradas en el llavero de este equipo. De ahí toma Claude Code la que está en uso.',
  'accounts.loading': () => 'Leyendo tus cuentas',
  'accounts.keys': () => 'Claves',
  'accounts.empty': () => 'Aún no hay ninguna clave guardada. Añade una o lleva al llavero la que usas ahora.',
  'accounts.in-use': () => 'En uso',
  'accounts.use': () => 'Usar',
  'accounts.since': (a) => `Conocida desde el ${a.date}`,
  'accounts.rename.of': (a) => `Cambiar el nombre de ${a.name}`,
  'accounts.checked': (a) => `${a.words} Comprobado ${a.ago}.`,
  'accounts.remove.of': (a) => `Quitar ${a.name}`,
  'accounts.add': () => 'Añadir una clave',
  'accounts.move': (a) => `Guardar ${a.masked} en un lugar seguro`,
  'accounts.move.detail': () => 'En el llavero, y fuera de tus archivos',
  'accounts.login': () => 'Sesión de Claude',
  'accounts.login.none': () => 'Sin iniciar',
  'accounts.login.unnamed': () => 'Iniciada',
  'accounts.login.switch': () => 'Entrar con otra cuenta',
  'accounts.login.switch.detail': () => 'Se abre tu navegador. La sesión actual se sustituye.',
  'accounts.login.start': () => 'Iniciar sesión',
  'accounts.keychain.locked': () => 'El llavero está bloqueado',
  'accounts.keychain.locked.detail': () => 'Desbloquéalo para añadir, usar o quitar claves.',
  'accounts.keychain.none': () => 'No hay ningún llavero donde guardar claves',
  'accounts.keychain.none.detail': () =>
    'Las claves solo se guardan donde el sistema las cifra. En Linux, instala y abre un llavero como GNOME Keyring o KWallet.',
  'accounts.keychain.unknown': () => 'El llavero no responde',
  'accounts.keychain.unknown.detail': () => 'Prueba otra vez dentro de un momento.',
  'accounts.again': () => 'Reintentar',
  'accounts.added': (a) => `${a.name} se ha guardado.`,
  'accounts.renamed': () => 'Nombre cambiado.',

  'accounts.second': () => 'Dos cuentas a la vez',
  'accounts.second.row': () => 'Preparar un segundo Claude Code',
  'accounts.second.detail': () => 'Con su propia sesión, junto al primero',
  'accounts.second.command': (a) => `${a.command} en una terminal · ${a.folder}`,

  'second.title': () => 'Un segundo Claude Code',
  'second.words': () =>
    'Tiene su propia carpeta, su propia sesión y su propio comando. Tu primera cuenta se queda como está y no se copia ninguna sesión.',
  'second.name': () => 'Nombre de la segunda cuenta',
  'second.name.hint': () => 'Por ejemplo, «Cliente» o «Personal»',
  'second.go': () => 'Ver los cambios',

  'add-key.title': () => 'Añadir una clave',
  'add-key.words': () => 'Se guarda en el llavero. No cambia nada más hasta que decidas usarla.',
  'add-key.name': () => 'Nombre',
  'add-key.name.hint': () => 'Por ejemplo, «Trabajo» o «Proyecto personal»',
  'add-key.name.empty': () => 'Ponle un nombre',
  'add-key.key': () => 'La clave',
  'add-key.key.hint': () => 'Pégala desde la Anthropic Console',
  'add-key.key.empty': () => 'Pega una clave',
  'add-key.unlike': () => 'Las claves de Anthropic empiezan por sk-ant-',
  'add-key.go': () => 'Guardar esta clave',
  'add-key.working': () => 'Guardando la clave en el llavero',
  'add-key.console': () => 'Crear una clave en la Console',

  'rename-key.title': () => 'Cambiar el nombre de esta clave',
  'rename-key.name': () => 'Nombre nuevo',
  'rename-key.go': () => 'Cambiar nombre',
  'rename-key.leave': () => 'Cancelar',
  'remove-key.title': () => '¿Quitar esta clave?',
  'remove-key.words': (a) =>
    `${a.name} se quita del llavero de este equipo. En Anthropic sigue funcionando hasta que la revoques ahí. Durante unos días se puede recuperar desde el Historial.`,
  'remove-key.keep': () => 'Conservarla',
  'remove-key.go': () => 'Quitarla',

  'one-home.offer': () => 'Poner a salvo',
  'one-home.show': () => 'Verla entre tus cuentas',
};
