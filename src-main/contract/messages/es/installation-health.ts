import type { Translation } from '../../translation';
import type { installationHealthWords } from '../en-installation-health';

/** Spanish of en-installation-health.ts. */
export const installationHealth: Translation<typeof installationHealthWords> = {
  'running.old': (a) =>
    `Se abrió antes de que cambiara ${a.file}, así que puede seguir usando lo de antes. Ciérralo y vuelve a abrirlo.`,
  'running.old-sign-in': () =>
    'Se abrió antes de que Keymender cambiara lo que Claude Code usa para iniciar sesión, así que puede seguir usando lo de antes. Ciérralo y vuelve a abrirlo.',
  'running.restart': (a) =>
    a.count === 1
      ? 'Hay un Claude Code abierto desde antes de que cambiara tu clave. Ciérralo y vuelve a abrirlo.'
      : `Hay ${a.count} Claude Code abiertos desde antes de que cambiara tu clave. Ciérralos y vuelve a abrirlos.`,
  'newest.same': (a) => `La versión ${a.version} es la más reciente, y es la que usa tu terminal.`,
  'newest.older': (a) =>
    `La versión ${a.version} es la más reciente, y tu terminal usa la ${a.used}. Para actualizarla, abre una terminal y ejecuta: ${a.command}`,
  'newest.ahead': (a) =>
    `La versión ${a.version} es la más reciente para todos, y tu terminal usa la ${a.used}, que es aún más nueva.`,
  'newest.only': (a) => `La versión ${a.version} es la más reciente.`,
  'newest.unknown': (a) => `No se ha podido preguntar por la versión más reciente. ${a.words}`,
};
