import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enDeepScan } from '../en-deep-scan';

const plural = pluralIn('es');

/** Spanish of en-deep-scan.ts. */
export const deepScan: Translation<typeof enDeepScan> = {
  'deep.open': () => 'Buscar en más carpetas',
  'deep.title': () => 'Buscar en más carpetas',
  'deep.words': () => 'Se buscan claves en todos los archivos de estas carpetas. Nada sale de este equipo.',
  'deep.where': () => 'Dónde buscar',
  'deep.projects': (a) =>
    plural(a.count, { one: 'Tu proyecto de Claude Code (#)', other: 'Tus # proyectos de Claude Code' }),
  'deep.projects.detail': () => 'Las carpetas en las que ha trabajado Claude Code',
  'deep.conversations': () => 'Tus conversaciones con Claude Code',
  'deep.conversations.detail': () => 'Una clave que pegaste en un mensaje se queda ahí',
  'deep.add': () => 'Elegir una carpeta',
  'deep.forget': (a) => `Quitar ${a.path} de esta lista`,
  'deep.start': () => 'Buscar en ellas',
  'deep.stop': () => 'Dejar de buscar',
  'deep.running.title': () => 'Buscando claves',
  'deep.starting': () => 'Empezando',
  'deep.files': (a) => plural(a.count, { one: '# archivo revisado', other: '# archivos revisados' }),
  'deep.found': (a) => plural(a.count, { one: '# lugar encontrado', other: '# lugares encontrados' }),
  'deep.done.none': () => 'No hay más claves',
  'deep.done.none.words': (a) =>
    plural(a.count, {
      one: 'Se ha revisado un archivo. No contiene ninguna clave que no se conociera ya.',
      other: 'Se han revisado # archivos. No contienen ninguna clave que no se conociera ya.',
    }),
  'deep.done.found': (a) =>
    plural(a.count, { one: 'Hay una clave en un lugar más', other: 'Hay claves en # lugares más' }),
  'deep.done.found.words': () => 'Ahora están entre todas las copias, donde puedes quitarlas o sustituirlas.',
  'deep.cancelled': () => 'Has parado la búsqueda',
  'deep.cancelled.words': (a) =>
    plural(a.count, {
      one: 'Antes se ha revisado un archivo. Lo encontrado se conserva.',
      other: 'Antes se han revisado # archivos. Lo encontrado se conserva.',
    }),
  'deep.failed': () => 'La búsqueda no ha terminado',
  'deep.show': () => 'Ver todas las copias',
  'deep.elsewhere': () => 'Buscar en otro sitio',
  'deep.list': () => 'Lugares encontrados',
  'deep.nothing-chosen': () => 'Elige al menos un lugar donde buscar.',
};
