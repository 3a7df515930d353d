import { momentsIn } from '../../moments';
import type { Translation } from '../../translation';
import type { shellWords } from '../en-shell';

const { dayAndTime } = momentsIn('es');

/** Spanish of en-shell.ts. */
export const shell: Translation<typeof shellWords> = {
  'tray.looking': () => 'Revisando…',
  'tray.demo': () => 'Demostración',
  'tray.check-now': () => 'Comprobar ahora',
  'tray.fix': () => 'Arreglar…',
  'tray.clipboard': () => 'Revisar el portapapeles',
  'tray.open': () => 'Abrir Keymender',
  'tray.quit': () => 'Salir de Keymender',
  'news.show': () => 'Mostrar',
  'news.login-ends': () => 'Tu sesión de Claude caduca pronto',
  'news.login-ends.words': (a) =>
    `Dura hasta el ${dayAndTime(a.at)}. Si antes vuelves a iniciar sesión, nada dejará de funcionar.`,
  'report.file': () => 'Informe de Keymender',
  'report.kind': () => 'Texto',
  'fault.no-file': () => 'No hay ningún archivo que mostrar.',
  'fault.empty-clipboard': () => 'El portapapeles no contiene texto. Copia primero el mensaje de error.',
  'fault.not-saved': () => 'No se ha podido guardar el ajuste. Comprueba que el disco no esté lleno.',
  'fault.not-written': () => 'No se ha podido guardar el archivo ahí. Elige otra carpeta.',
  'fault.not-ready': () => 'Keymender aún se está abriendo. Prueba otra vez dentro de un momento.',
};
