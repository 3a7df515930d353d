import type { Translation } from '../../translation';
import type { preventionWords } from '../en-prevention';

/** Spanish of en-prevention.ts. */
export const prevention: Translation<typeof preventionWords> = {
  'remind.tracked-by-git': () => 'Hay una clave en un proyecto de Git',
  'remind.tracked-by-git.words': (a) =>
    `${a.file} forma parte de un proyecto de Git. Quien recibe el proyecto recibe la clave. Con una clave nueva, la antigua ya no vale nada.`,
  'remind.tracked-by-git.other': () => 'Hay un secreto en un proyecto de Git',
  'remind.tracked-by-git.other.words': (a) =>
    `${a.file} forma parte de un proyecto de Git. Quien recibe el proyecto recibe el secreto.`,
  'remind.in-history': (a) =>
    a.count === 1 ? 'Hay una clave en tu historial de comandos' : `Hay ${a.count} claves en tu historial de comandos`,
  'remind.in-history.words': (a) => `Se escribió o se pegó una vez y sigue en ${a.file}. Ahí no la necesita nadie.`,
  'remind.in-conversations': (a) =>
    a.count === 1 ? 'Hay una clave en una conversación guardada' : `Hay ${a.count} claves en conversaciones guardadas`,
  'remind.in-conversations.words': (a) => `Se pegó en un mensaje y sigue en ${a.file}. Ahí no la necesita nadie.`,
  'remind.others-can-read': (a) =>
    a.count === 1 ? 'Otros pueden leer un archivo con una clave' : `Otros pueden leer ${a.count} archivos con claves`,
  'remind.others-can-read.words': (a) =>
    `Cualquier usuario de este equipo puede abrir ${a.file}. Se puede cerrar para todos menos para ti.`,
  'remind.nothing-reads-it': (a) =>
    a.count === 1 ? 'Hay una clave donde nadie la lee' : `Hay ${a.count} claves donde nadie las lee`,
  'remind.nothing-reads-it.words': (a) =>
    `Está en ${a.file}, y ahí no la usa ningún programa. Se puede quitar sin problema.`,
  'remind.old-key': (a) => `Una clave tiene más de ${a.days} días`,
  'remind.old-key.words': (a) =>
    `${a.key} lleva mucho tiempo en ${a.file}. Una clave nueva limita lo que puede hacer una copia perdida.`,
  'remind.more': (a) =>
    a.count === 1
      ? `${a.words} Hay una cosa más que vale la pena hacer.`
      : `${a.words} Hay ${a.count} cosas más que vale la pena hacer.`,
  'remind.do.rotate': () => 'Sustituirla',
  'remind.do.remove': () => 'Quitarla',
  'remind.do.close': () => 'Cerrarlo a los demás',
  'remind.do.show': () => 'Mostrarlo',
};
