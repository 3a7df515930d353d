import type { Translation } from '../../translation';
import type { planWords } from '../en-plan';
import { of } from './joined';

/** Spanish of en-plan.ts. */
export const plan: Translation<typeof planWords> = {
  'plan.rotate.title': () => 'Cambiar la clave antigua por la nueva',
  'plan.rotate.step': (a) => `Pone la clave nueva en ${a.names}.`,
  'plan.rotate.also': () => 'Pone la clave nueva donde está la antigua.',
  'plan.rotate.mask': () => 'Quita la clave antigua. Este archivo solo recuerda lo pasado, así que no recibe la nueva.',
  'plan.rotate.other-tool': (a) =>
    `Otro programa guarda aquí la misma clave, en ${a.names}. Elígelo para cambiarla también.`,
  'plan.rotate.approval': () => 'Indica a Claude Code que puede usar la clave nueva, como dijiste de la antigua.',
  'plan.rotate.revoke': () =>
    'La clave antigua sigue funcionando hasta que la revoques en la Anthropic Console. Hazlo cuando todo funcione.',
  'plan.rotate.not-ours': (a) => `La clave antigua también viene ${of(a.place)}, y eso Keymender no puede cambiarlo.`,
  'plan.remove.title': (a) => (a.count === 1 ? 'Quitar una entrada' : `Quitar ${a.count} entradas`),
  'plan.remove.step': (a) => `Quita ${a.names}.`,
  'plan.remove.mask': () => 'Quita la clave y deja el resto del archivo como está.',
  'plan.remove.approval': () => 'Olvida lo que respondiste cuando Claude Code preguntó por esta clave.',
  'plan.remove.not-ours': (a) => `${a.name} viene ${of(a.place)}, y eso Keymender no puede cambiarlo.`,
  'plan.subscription.title': () => 'Que Claude Code use tu suscripción',
  'plan.subscription.disable': (a) => `Desactiva ${a.names}. Queda como comentario, sin la clave.`,
  'plan.subscription.remove': (a) => `Quita ${a.names}.`,
  'plan.logout.title': () => 'Cerrar sesión por completo',
  'plan.logout.title-login-only': () => 'Cerrar sesión',
  'plan.logout.approvals': () => 'Olvida qué claves permitiste y cuáles rechazaste.',
  'plan.logout.cli': () =>
    'Pide a Claude Code que cierre la sesión. También se cierra en Anthropic. Deshacer no puede recuperar una sesión.',
  'plan.logout.delete': () =>
    'Elimina la sesión guardada en este equipo. No se avisa a Anthropic, porque Claude Code no está para hacerlo. Deshacer no puede recuperar una sesión.',
  'plan.logout.account': () => 'Olvida de quién era la sesión.',
  'plan.logout.mcp': (a) => `Al cerrar sesión también se cierra el acceso a estos servicios conectados: ${a.names}.`,
  'plan.mode.step': () => 'Hace que solo tú puedas leer este archivo.',
  'plan.note.disabled': (a) => `desactivado por Keymender ${a.date}`,
  'plan.place.environment': (a) => `la variable ${a.name} de la sesión abierta en el equipo`,
  'plan.place.keychain': (a) => `el elemento «${a.item}» del llavero`,
  'plan.undo.title': (a) => `Deshacer: ${a.title}`,

  'warning.not-encrypted': (a) =>
    `La copia de seguridad se guarda sin cifrar, porque ${a.why}. Solo tú puedes leerla y se elimina al cabo de unos días.`,
  'why.no-keychain': () => 'este sistema no tiene un llavero que se pueda usar',
  'why.keychain-locked': () => 'el llavero está bloqueado',
  'why.not-consulted': () => 'esta ejecución no usa el llavero',
  'warning.cannot-read': (a) => `${a.file} se deja como está, porque ${a.why}.`,
  'warning.second-name': (a) =>
    `${a.file} tiene un segundo nombre en este disco. Lo que hay detrás de ese nombre se queda como está.`,
  'warning.edit': (a) => `${a.file} se deja como está. ${a.why}`,

  'why.missing': () => 'ya no está',
  'why.folder-missing': () => 'su carpeta ya no está',
  'why.denied': () => 'el sistema no lo permite',
  'why.other-owner': () => 'pertenece a otro usuario de este equipo',
  'why.read-only': () => 'su disco es de solo lectura',
  'why.no-space': () => 'el disco está lleno',
  'why.not-a-file': () => 'no es un archivo normal',
  'why.link-loop': () => 'es un enlace que lleva a sí mismo',
  'why.too-large': () => 'es demasiado grande',
  'why.exists': () => 'ha aparecido otra cosa en su lugar',
  'why.no-answer': () => 'su unidad no responde',
  'why.failed': (a) => `el sistema ha dado un error (${a.detail})`,

  'fault.same-key': () => 'Esta es la clave que ya hay. Crea una nueva en la Anthropic Console y pega esa.',
  'fault.no-key': () => 'Esto no es una clave. Pega la clave nueva de la Anthropic Console, y nada más.',
  'fault.several-keys': () => 'En este texto hay varias claves. Pega solo la nueva.',
  'fault.wrong-key': () =>
    'Claude Code no puede usar este tipo de clave. Crea una clave de API en la Anthropic Console y pega esa.',
  'fault.other-kind': () =>
    'La antigua y la nueva son de tipos distintos: una es una clave de API y la otra, un token de sesión. Pega una del mismo tipo.',
  'fault.unknown-key': () => 'No se ha encontrado ningún lugar con esta clave.',
  'fault.unknown-finding': () => 'Lo que elegiste ya no se encuentra. Vuelve a buscar.',
  'fault.nothing-to-change': () => 'Aquí no hay nada que Keymender pueda cambiar.',
  'fault.login-is-not-edited': () => 'Una sesión no se edita. Usa «Cerrar sesión».',
  'fault.unknown-plan': () => 'Esta vista previa ya no es válida. Empieza de nuevo.',
  'fault.nothing-chosen': () => 'No se ha elegido nada, así que no se ha cambiado nada.',
  'fault.busy': () =>
    'Otra ventana o comando de Keymender está haciendo cambios. Prueba otra vez dentro de un momento.',
  'fault.data-folder': (a) =>
    `Keymender no ha podido escribir sus propias notas, por este motivo: ${a.why}. No se ha cambiado nada.`,
  'fault.unknown-receipt': () => 'Ese cambio no está en el historial.',
  'fault.not-undoable': () => 'Este cambio ya no se puede deshacer: su copia de seguridad no está.',
  'fault.already-undone': () => 'Este cambio ya se había deshecho.',
  'fault.backup-unreadable': () =>
    'La copia de seguridad no se puede abrir. El llavero que guarda su clave está bloqueado, o la copia está dañada. No se ha cambiado nada.',
  'fault.record-unreadable': () =>
    'La nota de Keymender sobre un cambio interrumpido no se puede leer. Se ha apartado y no se ha cambiado nada.',

  'receipt.verified': (a) =>
    a.count === 1
      ? 'Hecho y comprobado. Se ha cambiado un archivo.'
      : `Hecho y comprobado. Se han cambiado ${a.count} archivos.`,
  'receipt.verified-cli': () => 'Hecho y comprobado.',
  'receipt.cli-failed': (a) => `Los archivos se han cambiado, pero el último paso no ha funcionado: ${a.why}`,
  'receipt.cli-only-failed': (a) => `Esto no ha funcionado: ${a.why}`,
  'receipt.cli-not-reached': () => 'Los archivos se han cambiado. No se ha llegado al último paso.',
  'receipt.moved-on': (a) =>
    `Otra cosa ha cambiado ${a.file} después de la vista previa, así que no se ha cambiado nada. Mira una vista previa nueva.`,
  'receipt.moved-link': (a) =>
    `${a.file} lleva ahora a un lugar distinto del de la vista previa, así que no se ha cambiado nada.`,
  'receipt.gone': (a) => `${a.file} no se ha podido cambiar, porque ${a.why}. No se ha cambiado nada.`,
  'receipt.rolled-back': (a) => `${a.file} no se ha podido cambiar, porque ${a.why}. Todo vuelve a estar como antes.`,
  'receipt.rolled-back-changed': (a) =>
    `Otra cosa ha cambiado ${a.file} en ese mismo momento. Todo vuelve a estar como antes.`,
  'receipt.rolled-back-verify': (a) => `La comprobación posterior ha fallado: ${a.why} Todo vuelve a estar como antes.`,
  'receipt.rolled-back-notes': (a) =>
    `Keymender no ha podido escribir sus propias notas, por este motivo: ${a.why}. Todo vuelve a estar como antes.`,
  'receipt.stuck': (a) =>
    `Aún no se ha podido ni terminar ni deshacer: ${a.files}. Keymender lo resolverá la próxima vez que se abra; la copia de seguridad se conserva.`,
  'receipt.undone': (a) =>
    a.count === 1 ? 'Deshecho. Un archivo está como antes.' : `Deshecho. ${a.count} archivos están como antes.`,
  'receipt.undone-created': (a) =>
    `Deshecho. ${a.count === 1 ? 'Un archivo está' : `${a.count} archivos están`} como antes; creados de nuevo porque se habían eliminado: ${a.files}.`,
  'receipt.undo-newer': (a) =>
    `Ha cambiado después, así que no se ha deshecho nada: ${a.files}. Al deshacer se perderían esos cambios más recientes.`,
  'receipt.undo-nothing': () => 'Todo está ya como antes.',

  'change.changed': () => 'Cambiado.',
  'change.removed': () => 'Quitado.',
  'change.masked': () => 'Se ha quitado la clave antigua.',
  'change.restored': () => 'Como antes.',
  'change.created-again': () => 'Se había eliminado y se ha vuelto a crear.',
  'change.unchanged': () => 'Sin cambios.',
  'change.already': () => 'Ya estaba como antes.',
  'change.newer': () => 'Otra cosa lo ha cambiado después.',
  'change.refused': (a) => `Sin tocar, porque ${a.why}.`,
  'change.failed': (a) => `Ha fallado: ${a.why}`,
  'change.moved-on': () => 'Ha cambiado después de la vista previa; sin tocar.',
  'change.moved-link': () => 'Ahora lleva a otro lugar; sin tocar.',

  'recovered.finished': (a) => `«${a.title}» se interrumpió justo al final. Está completo.`,
  'recovered.rolled-back': (a) => `«${a.title}» se interrumpió. Todo vuelve a estar como antes.`,
  'recovered.partly': (a) =>
    `«${a.title}» se interrumpió. Todo vuelve a estar como antes, salvo lo que otra cosa ha cambiado después: ${a.files}.`,
  'recovered.stuck': (a) =>
    `«${a.title}» se interrumpió y aún no se ha podido deshacer: ${a.files}. Keymender volverá a intentarlo la próxima vez que se abra.`,

  'verify.still-there': (a) => `la clave antigua sigue en ${a.file}.`,
  'verify.not-there': (a) => `${a.name}, en ${a.file}, no contiene la clave nueva.`,
};
