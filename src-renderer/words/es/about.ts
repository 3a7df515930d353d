import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enAbout } from '../en-about';

const plural = pluralIn('es');

/** Spanish of en-about.ts. */
export const about: Translation<typeof enAbout> = {
  'settings.title': () => 'Ajustes',
  'settings.loading': () => 'Leyendo los ajustes',
  'settings.general': () => 'General',
  'settings.login': () => 'Abrir al iniciar sesión en este equipo',
  'settings.login.detail': () => 'Solo aparece el icono, ninguna ventana',
  'settings.notify': () => 'Avisarme cuando haya algo que hacer',
  'settings.notify.detail': () =>
    'Un acceso que falla o está por terminar, una clave al alcance de otros, una actualización necesaria. Una vez cada cosa.',
  'settings.language': () => 'Idioma',
  'settings.language.system': () => 'El del sistema',
  'settings.checks': () => 'Comprobaciones',
  'settings.online': () => 'Preguntar a Anthropic si funciona',
  'settings.online.detail': () => 'Si no, nada se conecta y el estado queda en «no se sabe»',
  'settings.every': () => 'Comprobar cada',
  'settings.minutes': (a) =>
    a.count % 60 === 0 && a.count > 0
      ? plural(a.count / 60, { one: '# hora', other: '# horas' })
      : plural(a.count, { one: '# minuto', other: '# minutos' }),
  'settings.copies': () => 'Copias',
  'settings.keep': () => 'Guardar copias de archivos durante',
  'settings.days': (a) => plural(a.count, { one: '# día', other: '# días' }),
  'settings.history': () => 'Ver o eliminar las copias',
  'settings.saved': () => 'Guardado.',
  'settings.folders': () => 'Carpetas donde se buscan claves',
  'settings.folders.none': () => 'Ninguna carpeta elegida',
  'settings.folders.add': () => 'Elegir una carpeta',
  'settings.folders.gone': (a) => `${a.path} ya no está en la lista.`,
  'settings.reset': () => 'Restablecer los ajustes',
  'settings.reset.title': () => '¿Restablecer todo?',
  'settings.reset.words': () =>
    'Todos los ajustes vuelven a ser los que eran cuando Keymender era nuevo, y la lista de carpetas se vacía. Las copias de archivos cambiados y las claves guardadas se quedan.',
  'settings.reset.go': () => 'Restablecer todo',
  'settings.reset.keep': () => 'Dejarlo como está',
  'settings.reset.done': () => 'Todos los ajustes vuelven a ser los del principio.',
  'settings.quit': () => 'Salir de Keymender',

  'about.title': () => 'Acerca de y ayuda',
  'about.version': (a) => `Versión ${a.version}`,
  'about.words': () =>
    'Muestra qué cuenta usa de verdad Claude Code y si funciona, y lo arregla. No lo ha hecho Anthropic.',
  'about.installations': () => 'Claude Code en este equipo',
  'about.installation': (a) => `Versión ${a.version}`,
  'about.installation.unknown': () => 'Versión desconocida',
  'about.used': () => 'en uso',
  'about.none': () => 'No encontrado',
  'about.newest': () => '¿Hay una versión más nueva?',
  'about.newest.detail': () => 'Pregunta al registro público de paquetes, que no se entera de nada sobre ti',
  'about.newest.asking': () => 'Preguntando por la última versión',
  'about.newest.ask': () => 'Preguntar',
  'about.running': () => 'Abierto ahora',
  'about.running.fine': () => 'Usa lo que está definido hoy',
  'about.running.unsure': () =>
    'No se sabe si usa lo que está definido hoy. Para estar seguro, ciérralo y vuelve a abrirlo.',
  'about.running.since': (a) => `abierto ${a.ago}`,
  'word.title': () => 'Saldo y modelo',
  'word.ask': () => 'Ver si un modelo responde',
  'word.cost': () => 'Envía una palabra con tu clave, cuesta menos de una centésima de céntimo',
  'word.send': () => 'Enviar',
  'word.sending': () => 'Esperando la respuesta',
  'word.login': () =>
    'Una sesión de Claude es solo para Claude Code, así que desde aquí no se envía nada con ella. Escribe una palabra en Claude Code para ver si responde.',
  'about.help': () => 'Ayuda',
  'about.report': () => 'Copiar un informe para soporte',
  'about.report.detail': () => 'Las claves van ocultas. Léelo antes de enviarlo.',
  'about.report.copied': () => 'Copiado. Pégalo donde pidas ayuda.',
  'about.bundle': () => 'Guardar un informe como archivo',
  'about.bundle.detail': () => 'Lo mismo, con lo que Keymender ha anotado últimamente. Las claves van ocultas.',
  'about.bundle.saved': (a) => `Guardado como ${a.name}.`,
  'about.status': () => '¿Anthropic no funciona?',
  'about.status.detail': () => 'Abre la página de estado de Anthropic',
  'about.docs': () => 'Cómo instalar Claude Code',
  'about.docs.detail': () => 'Abre la documentación de Anthropic',
  'about.support': () => 'Preguntar al soporte de Anthropic',
  'about.support.detail': () => 'Por una cuenta bloqueada o un pago',
  'about.licence': () => 'Código abierto con licencia MIT. El tipo de letra es Inter, con la SIL Open Font License.',
  'about.intro': () => 'Volver a leer la primera página',
};
