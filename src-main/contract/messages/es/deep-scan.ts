import type { Translation } from '../../translation';
import type { deepScanWords } from '../en-deep-scan';

/** Spanish of en-deep-scan.ts. */
export const deepScan: Translation<typeof deepScanWords> = {
  'deep.no-searcher': () => 'Falta la parte que busca en las carpetas. Vuelve a instalar Keymender.',
  'deep.failed': () =>
    'No se han podido revisar las carpetas hasta el final. Puede que ya no estén o que no tengas acceso.',
  'deep.full': (a) =>
    `La búsqueda ha terminado tras ${a.count} lugares. Sustituye o quita primero esos y vuelve a buscar.`,
  'deep.gone': (a) => `${a.folder} ya no está. Se ha omitido.`,
  'deep.nothing-there': () => 'Ninguna de estas carpetas está ya.',
  'deep.running': () => 'Ya hay una búsqueda en marcha.',
  'deep.unknown-folder': () => 'Esa carpeta ya no está en la lista.',
};
