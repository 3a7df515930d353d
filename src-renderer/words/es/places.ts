import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enPlaces } from '../en-places';

const plural = pluralIn('es');

/** Spanish of en-places.ts. */
export const places: Translation<typeof enPlaces> = {
  'home.changes': (a) =>
    plural(a.count, {
      one: '# cosa ha cambiado desde la última vez',
      other: '# cosas han cambiado desde la última vez',
    }),
  'why.words.desktop': () => 'Claude Desktop inicia sesión por su cuenta.',
  'why.projects-alike': (a) =>
    plural(a.count, {
      one: '# proyecto más hace lo mismo que la terminal.',
      other: '# proyectos más hacen lo mismo que la terminal.',
    }),
};
