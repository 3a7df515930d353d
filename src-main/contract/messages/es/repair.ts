import { momentsIn } from '../../moments';
import type { Translation } from '../../translation';
import type { repairWords } from '../en-repair';

const { full: when } = momentsIn('es');

/** Spanish of en-repair.ts. */
export const repair: Translation<typeof repairWords> = {
  'repair.title': (a) => (a.count === 1 ? 'Reparar un archivo' : `Reparar ${a.count} archivos`),
  'repair.title.by-hand': () => 'Esto tienes que hacerlo tú',

  'repair.choice.mend': () => 'Reparar el archivo tal como está',
  'repair.choice.backup': () => 'Recuperar la copia que guardó Claude Code',
  'repair.choice.corrupted': () => 'Reparar una copia dañada que guardó Claude Code',
  'repair.choice.fresh-state': () => 'Empezar de cero: Claude Code vuelve a hacer sus primeras preguntas',
  'repair.choice.fresh': () => 'Apartar el archivo dañado y seguir sin él',
  'repair.choice.keep-read': (a) => `Conservar ${a.file}, que Claude Code lee ahora`,
  'repair.choice.keep-other': (a) => `Usar ${a.file}, que Claude Code pasa por alto ahora`,

  'repair.broken-at': (a) => `${a.file} está dañado en la línea ${a.line}, carácter ${a.column}.`,
  'repair.empty': (a) => `${a.file} está vacío.`,
  'repair.utf16': (a) =>
    `${a.file} está escrito en UTF-16, que Claude Code no puede leer. Se vuelve a escribir en UTF-8, con el mismo contenido.`,
  'repair.more-changes': (a) =>
    a.count === 1 ? 'Otro punto se repara igual.' : `Otros ${a.count} puntos se reparan igual.`,
  'repair.restores': (a) =>
    `Recupera lo que Claude Code guardó el ${when(a.at)}. Lo que se configuró después se pierde.`,
  'repair.restores-mended': (a) => `Recupera, ya reparada, la copia dañada del ${when(a.at)}.`,
  'repair.sets-aside': (a) => `El archivo se conserva junto a su lugar, como ${a.file}.`,
  'repair.starts-anew': (a) =>
    `Claude Code crea uno nuevo la próxima vez que se abre. El dañado se conserva al lado, como ${a.file}.`,
  'repair.takes-out-field': (a) =>
    `Quita «${a.field}», que debería ser ${a.expected}. Por eso se ignora el archivo entero.`,
  'repair.second-file': (a) => `Claude Code lee ${a.read} y pasa por alto ${a.unread}, porque están los dos.`,
  'repair.aside-copy': () => 'Conserva el archivo con este nombre, que nadie lee.',

  'repair.corrects': (a) => `Corrige ${a.names}.`,
  'repair.correct.whitespace-around': () => 'Se quita el espacio o salto de línea que tiene alrededor.',
  'repair.correct.whitespace-inside': () => 'Se quita el espacio que tiene dentro.',
  'repair.correct.line-break-inside': () => 'Se quita el salto de línea que tiene dentro.',
  'repair.correct.invisible-character': () => 'Se quita un carácter invisible que tiene dentro.',
  'repair.correct.not-sendable': () => 'Se quita un carácter que no se puede enviar.',
  'repair.correct.quotes-around': () => 'Se quitan las comillas que tiene alrededor.',
  'repair.correct.bearer-prefix': () => 'Se quita la palabra «Bearer» de delante.',
  'repair.correct.doubled': () => 'Se quita la segunda copia de detrás.',
  'repair.correct.placeholder': (a) => `Quita ${a.names}, que solo contiene un texto de ejemplo.`,
  'repair.correct.useless': (a) => `Quita ${a.name}: lo que contiene es de un tipo que Claude Code no puede usar ahí.`,
  'repair.correct.rename': (a) => `Cambia el nombre de ${a.name} a ${a.to}, que es donde corresponde lo que contiene.`,
  'repair.correct.base-url': (a) => `Quita /v1 de la dirección de ${a.name}. Claude Code lo añade por su cuenta.`,
  'repair.ask.looks-truncated': (a) =>
    `${a.name}, en ${a.place}, parece cortado, así que no se puede corregir. Crea una clave nueva en la Anthropic Console y elige «Tengo una clave nueva».`,
  'repair.ask.other-vendor': (a) =>
    `${a.name}, en ${a.place}, no se puede corregir. ${a.words} Pon ahí una clave de Claude o quítala.`,
  'repair.ask.by-hand': (a) =>
    `${a.name}, en ${a.place}, solo se puede corregir a mano: Keymender no cambia ese tipo de lugar.`,

  'repair.only-you': () => 'A partir de ahora solo tú puedes leer este archivo.',
  'repair.own-it': (a) =>
    `${a.path} pertenece a otro usuario de este equipo, normalmente porque alguna vez se ejecutó un comando con sudo. Abre una terminal y ejecuta: ${a.command}. Keymender no pide nunca permisos de administrador.`,
  'repair.allow-it': (a) =>
    `${a.path} es tuyo, pero sus permisos no te dejan entrar. Abre una terminal y ejecuta: ${a.command}`,
  'repair.allow-it-windows': (a) =>
    `No tienes permiso para leer ${a.path}. En el Explorador de archivos abre sus propiedades, después Seguridad, y da control total a tu usuario.`,
  'repair.login-file': (a) =>
    `${a.file} contiene la sesión y es de Claude Code. Vuelve a iniciar sesión y se escribirá de nuevo.`,
  'repair.administrator': (a) => `${a.file} es de tu administrador, que tiene que repararlo.`,
  'repair.cannot-mend': (a) => `${a.file} no se puede reparar aquí. ${a.why}`,
  'repair.unreadable': (a) => `${a.file} no se puede leer, así que no se puede reparar.`,

  'verify.not-mended': (a) => `${a.file} sigue con el mismo problema.`,

  'head.servers-broken': () => 'Se ignora una lista de servidores',
  'tell.servers-broken': (a) =>
    `Claude Code no ve ninguno de los servidores de ${a.file}, porque el archivo está dañado en la línea ${a.line}.`,
  'head.two-state-files': () => 'Claude Code tiene dos archivos de cuenta',
  'tell.two-state-files': (a) =>
    `Lee ${a.read} y pasa por alto ${a.unread}. Lo que se configuró en uno falta en el otro.`,
  'head.others-can-read': () => 'Otros pueden leer tu clave',
  'tell.others-can-read': (a) =>
    `Cualquier usuario de este equipo puede abrir ${a.file}, que contiene una clave o una sesión.`,
  'head.other-owner': () => 'Un archivo es de otro usuario',
  'tell.other-owner': (a) =>
    `${a.file} no es tuyo, así que Claude Code no puede cambiarlo. Pasa cuando se ejecuta un comando con sudo.`,
  'head.value-wrong': () => 'Tu clave necesita una corrección',
  'tell.value-wrong': (a) => `${a.name}, en ${a.place}, no está como debería. ${a.words}`,
  'do.repair': () => 'Repararlo',
  'do.correct': () => 'Corregirla',
  'do.how-to-repair': () => 'Cómo repararlo',
};
