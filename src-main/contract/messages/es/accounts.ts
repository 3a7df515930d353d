import type { Translation } from '../../translation';
import type { accountWords } from '../en-accounts';
import { of } from './joined';

/** Spanish of en-accounts.ts. */
export const accounts: Translation<typeof accountWords> = {
  'home.title': (a) => `Guardar «${a.name}» en un lugar seguro`,
  'home.use.title': (a) => `Que Claude Code use «${a.name}»`,
  'home.vault.step': (a) => `Pone la clave ${a.masked} en el llavero de este equipo. Ahí se guarda cifrada.`,
  'home.vault.target': (a) => `Llavero: ${a.name}`,
  'home.record.step': () => 'Anota el nombre de la clave y sus cuatro últimos caracteres. La clave en sí no se anota.',
  'home.helper.step': () => 'Indica a Claude Code que tome la clave del llavero.',
  'home.helper.replaces': () =>
    'Indica a Claude Code que tome la clave del llavero, en vez de su comando auxiliar actual.',
  'home.copies.step': (a) => `Quita la copia que hay en ${a.names}.`,
  'home.outranks.step': (a) => `Quita ${a.names}, que Claude Code usaría en vez de la clave del llavero.`,
  'home.outranks.disable': (a) =>
    `Desactiva ${a.names}, que Claude Code usaría en vez de la clave del llavero. Queda como comentario, sin la clave.`,
  'home.other-tool': (a) =>
    `Otro programa guarda aquí la misma clave, en ${a.names}. Sin ella puede dejar de funcionar. Elígelo para quitarla también.`,
  'home.login-rests': () => 'Tu sesión de Claude se queda, pero no se usa: una clave va antes.',
  'home.not-ours': (a) =>
    `${a.name} también viene ${of(a.place)}, y eso Keymender no puede cambiarlo. Claude Code seguiría usándola.`,
  'home.environment': (a) =>
    `${a.name} está definida en la sesión abierta en el equipo. Cierra esa sesión y vuelve a entrar, o abre otra terminal, para que el cambio cuente.`,
  'home.mac-asks': () =>
    'La primera vez, macOS pregunta si «security» puede leer la clave. Elige «Permitir siempre»; si no, Claude Code no podrá obtenerla.',
  'home.linux-session': () =>
    'Claude Code solo puede llegar a la clave mientras tengas abierta tu sesión en este escritorio.',
  'home.higher-scope': (a) =>
    `${a.file} indica su propio comando auxiliar, que Claude Code usaría en su lugar. Keymender no lo cambia.`,
  'home.provider': () =>
    'Ahora mismo Claude Code está configurado con un proveedor de nube, así que no usará la clave hasta que se desactive.',
  'home.other-copies': (a) =>
    a.count === 1
      ? 'Hay una copia de la clave que Keymender no puede cambiar.'
      : `Hay ${a.count} copias de la clave que Keymender no puede cambiar.`,

  'account.usual-name': (a) => `Clave …${a.end}`,
  'account.add.title': (a) => `Guardar la clave «${a.name}»`,
  'account.rejected': (a) => `${a.why} Claude Code no funcionaría con ella.`,
  'account.remove.title': (a) => `Quitar la clave «${a.name}»`,
  'account.remove.vault': () => 'Saca la clave del llavero de este equipo. En Anthropic se queda como está.',
  'account.remove.record': () => 'Olvida el nombre de la clave.',
  'account.rotate.vault': (a) => `Pone la clave nueva en el llavero, en lugar de la antigua de «${a.name}».`,
  'account.rotate.record': (a) => `Anota los cuatro últimos caracteres de la clave nueva de «${a.name}».`,

  'folder.title': (a) => `Un segundo Claude Code para «${a.name}»`,
  'folder.settings': () => 'Crea una carpeta propia para esta cuenta: su sesión y sus ajustes quedan aparte.',
  'folder.note': () => 'Anota el nombre de esta cuenta, para la lista de cuentas.',
  'folder.launcher': () => 'Crea un acceso directo que abre Claude Code con esta cuenta.',
  'folder.function': (a) => `Añade el comando ${a.command}, que abre Claude Code con esta cuenta.`,
  'folder.function.new': (a) => `Crea este archivo con el comando ${a.command}, que abre Claude Code con esta cuenta.`,
  'folder.comment': (a) => `Claude Code con la cuenta «${a.name}», añadido por Keymender`,
  'folder.new-terminal': (a) => `Abre una terminal nueva y escribe ${a.command}; después inicia sesión ahí una vez.`,
  'folder.no-shell-file': () =>
    'Keymender no conoce tu shell, así que no se añade ningún comando. Usa el acceso directo.',

  'fault.account-name.empty': () => 'Ponle un nombre para distinguirla de las demás.',
  'fault.account-name.long': () => 'Este nombre es demasiado largo. Usa como mucho 64 caracteres.',
  'fault.account-name.unseen': () => 'Este nombre tiene caracteres que no se ven. Escríbelo a mano.',
  'fault.account-name.taken': (a) => `Ya existe «${a.name}». Elige otro nombre.`,
  'fault.unknown-account': () => 'No hay ninguna clave con ese nombre.',
  'fault.account-in-use': (a) =>
    `Claude Code usa «${a.name}» ahora mismo. Haz primero que use otra clave, o cierra la sesión.`,
  'fault.account-known': (a) => `Esta clave ya está guardada, con el nombre «${a.name}».`,
  'fault.no-helper-command': () =>
    'Keymender está en una carpeta cuyo nombre no se puede escribir en un comando con seguridad. Llévalo a otra carpeta.',
  'fault.keychain-none': () =>
    'Este sistema no tiene un llavero que Keymender pueda usar, así que no hay un lugar seguro para la clave.',
  'fault.keychain-silent': () => 'El llavero no responde. Prueba otra vez dentro de un momento.',
  'fault.account-token': () =>
    'Esto es un token de una sesión de Claude. Esos no se guardan: inicia sesión con Claude Code. Aquí pega una clave de API.',
  'fault.keychain-locked': () => 'El llavero está bloqueado. Desbloquéalo y prueba otra vez.',
  'fault.not-in-keychain': (a) =>
    `La clave «${a.name}» ya no está en el llavero. Quítala de la lista y vuelve a añadirla.`,
  'fault.settings-broken': (a) =>
    `${a.file} no se puede leer como ajustes, así que no se le puede añadir nada. Repáralo primero.`,
  'fault.belongs-together': () =>
    'Algunos de estos cambios van juntos, así que no se ha hecho ninguno. Mira una vista previa nueva y déjalos elegidos.',
  'fault.folder-taken': (a) => `${a.folder} ya existe. Elige otro nombre.`,

  'verify.helper': (a) => `el comando que obtiene la clave no ha funcionado: ${a.why}.`,
  'verify.helper-silent': () => 'no ha devuelto nada',
  'verify.helper-other': () => 'el comando que obtiene la clave ha devuelto otra cosa.',
};
