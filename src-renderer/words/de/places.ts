import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enPlaces } from '../en-places';

const plural = pluralIn('de');

/** German of en-places.ts. */
export const places: Translation<typeof enPlaces> = {
  'home.changes': (a) =>
    plural(a.count, {
      one: '# Änderung seit Ihrem letzten Blick',
      other: '# Änderungen seit Ihrem letzten Blick',
    }),
  'why.words.desktop': () => 'Claude Desktop meldet sich selbst an.',
  'why.projects-alike': (a) =>
    plural(a.count, {
      one: '# weiteres Projekt macht es wie das Terminal.',
      other: '# weitere Projekte machen es wie das Terminal.',
    }),
};
