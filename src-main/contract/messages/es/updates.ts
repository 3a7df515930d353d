import type { Translation } from '../../translation';
import type { updateWords } from '../en-updates';

/** Spanish of en-updates.ts. */
export const updates: Translation<typeof updateWords> = {
  'updates.not-set-up': () => 'Esta copia se creó sin un lugar del que obtener actualizaciones.',
  'updates.packaged': () =>
    'Esta copia vino como paquete de tu sistema, así que la actualiza tu sistema: mira en sus actualizaciones de software.',
  'updates.portable': () =>
    'Esta copia se descomprimió a mano, así que no puede sustituirse a sí misma. Descarga la siguiente.',
  'updates.from-source': () =>
    'Esta copia funciona desde el código fuente. Las actualizaciones son para las copias instaladas.',
  'updates.off': () => 'Las actualizaciones están desactivadas en los ajustes.',
  'updates.busy': () => 'Ahora mismo se está haciendo un cambio. La actualización espera a que termine.',
  'updates.nothing-ready': () => 'Aún no hay ninguna actualización que instalar.',
  'updates.unreachable': () => 'El servidor de actualizaciones no ha respondido. No se ha cambiado nada.',
  'updates.bad-signature': () =>
    'La lista de actualizaciones no está firmada por los autores de Keymender. No se ha usado y no se ha cambiado nada.',
  'updates.bad-file': () => 'La descarga no era lo que se había prometido. Se ha desechado y no se ha cambiado nada.',
  'updates.downgrade': () => 'El servidor ha ofrecido una versión distinta de la que se pidió. No se ha usado.',
  'updates.failed': () => 'No se ha podido preparar la actualización. No se ha cambiado nada.',
};
