import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enPlaces } from '../en-places';

const plural = pluralIn('fr');

/** French of en-places.ts. */
export const places: Translation<typeof enPlaces> = {
  'home.changes': (a) =>
    plural(a.count, {
      one: '# changement depuis votre dernier passage',
      other: '# changements depuis votre dernier passage',
    }),
  'why.words.desktop': () => 'Claude Desktop a sa propre connexion.',
  'why.projects-alike': (a) =>
    plural(a.count, {
      one: '# autre projet fait comme le terminal.',
      other: '# autres projets font comme le terminal.',
    }),
};
