import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enChanges } from '../en-changes';

const plural = pluralIn('es');

/** Spanish of en-changes.ts. */
export const changes: Translation<typeof enChanges> = {
  'fix.progress': (a) => plural(a.of, { one: `${a.done} de # archivo`, other: `${a.done} de # archivos` }),
  'fix.stop': () => 'Parar y dejarlo todo como estaba',
  'fix.stopping': () => 'Dejándolo todo como estaba',
  'fix.keep': () => 'Conservar lo que haya funcionado',
  'fix.keep.detail': () => 'Si un archivo no se puede cambiar, se queda como está y los demás se cambian igualmente.',
  'fix.afterwards': () => 'Queda una cosa por hacer',
  'fix.open-page': () => 'Abrir la página',
  'fix.close-program': () => 'Cerrarlo',
  'fix.closing-program': () => 'Cerrando',
  'fix.program-closed': () => 'Cerrado. Vuelve a abrirlo cuando quieras; la conversación se puede continuar.',
  'fix.close-yourself': () => 'Ciérralo tú y vuelve a abrirlo.',
  'rotate.checking': () => 'Comprobando la clave nueva y preparando los cambios',
  'rotate.anyway': () => 'Usarla aunque se haya rechazado',
  'rotate.anyway.detail': () => 'Pega otra vez la clave. Puede que Claude Code no pueda acceder con ella.',
};
