import type { Translation } from '../../translation';
import type { changeWords } from '../en-changes';

/** Spanish of en-changes.ts. */
export const changes: Translation<typeof changeWords> = {
  'edit.already-there': () => 'Ya hay un archivo con este nombre.',
  'edit.not-there': () => 'El archivo ya no está.',
  'why.no-variables': () => 'esta ejecución no cambia variables del sistema',
  'why.not-kept': () => 'el sistema no ha conservado lo que se le dio',
  'why.keychain-silent': () => 'el llavero no responde',
  'why.keychain-denied': () => 'el llavero no lo permite',
  'why.attributes': () => 'sus permisos o atributos adicionales no se han podido conservar',
  'why.immutable': () => 'está protegido contra cualquier cambio (inmutable)',

  'fault.keychain': (a) => `Hace falta el llavero, y ahora no se puede usar, porque ${a.why}. No se ha cambiado nada.`,
  'warning.item': (a) => `${a.target} se deja como está, porque ${a.why}.`,
  'preview.mode-private': (a) => `Solo tú puedes leerlo (${a.mode})`,
  'preview.mode-group': (a) => `Tú y tu grupo podéis leerlo (${a.mode})`,
  'preview.mode-everybody': (a) => `Cualquiera en este equipo puede leerlo (${a.mode})`,

  'receipt.item-gone': (a) => `${a.target}: no se ha podido cambiar, porque ${a.why}. No se ha cambiado nada.`,
  'receipt.item-moved-on': (a) =>
    `Otra cosa ha cambiado ${a.target} después de la vista previa, así que no se ha cambiado nada. Mira una vista previa nueva.`,
  'receipt.rolled-back-item': (a) =>
    `${a.target}: no se ha podido cambiar, porque ${a.why}. Todo vuelve a estar como antes.`,
  'receipt.cancelled': () => 'Lo has parado. Todo vuelve a estar como antes.',
  'receipt.kept': (a) =>
    `${a.done === 1 ? 'Se ha cambiado y comprobado un archivo' : `Se han cambiado y comprobado ${a.done} archivos`}. ${
      a.failed === 1
        ? 'Un archivo no se ha podido cambiar y está como antes'
        : `${a.failed} no se han podido cambiar y están como antes`
    }.`,
  'receipt.none-worked': () => 'No se ha podido cambiar ningún archivo. Todo está como antes.',
  'change.made': () => 'Creado.',
  'change.removed-again': () => 'Lo creó este cambio y ya no está.',
  'receipt.undone-items': () => 'Deshecho. Todo está como antes.',

  'progress.prepare': () => 'Haciendo copias de seguridad y escribiendo el contenido nuevo.',
  'progress.change': () => 'Poniendo el contenido nuevo en su lugar.',
  'progress.check': () => 'Comprobando el resultado.',
  'fault.not-closable': () => 'Ciérralo tú: lo abrió otro programa, que puede estar esperándolo.',
  'fault.not-ended': () => 'El sistema no ha dejado que Keymender cierre este programa. Ciérralo tú.',
  'fault.rejected-key': (a) =>
    `La clave nueva no funciona. ${a.why} No se ha cambiado nada. Puedes pegar otra o usar esta igualmente.`,
  'plan.variable.user-registry': (a) => `${a.name} en tus variables de entorno de Windows`,
  'plan.variable.launchctl': (a) => `${a.name} en las variables de sesión de tu Mac`,
  'plan.variable.machine': (a) =>
    `${a.name} está definida para todos los usuarios de este equipo. Solo puede cambiarla un administrador, en «Variables de entorno», en la configuración del sistema.`,
  'plan.rotate.checked': () => 'La clave nueva se acaba de comprobar y funciona.',
  'plan.rotate.not-checked': (a) => `No se sabe si la clave nueva funciona. ${a.why}`,
  'plan.rotate.offline': () =>
    'La clave nueva no se ha comprobado, porque las comprobaciones en línea están desactivadas.',
  'plan.rotate.rejected': (a) => `La clave nueva se ha rechazado al comprobarla. ${a.why}`,
};
