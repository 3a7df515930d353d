import { plural } from './plural';

/** Places of use on Home and on Why, and what changed since the user last looked. */
export const enPlaces = {
  'home.changes': (a: { count: number }) =>
    plural(a.count, {
      one: '# thing changed since you last looked',
      other: '# things changed since you last looked',
    }),
  'why.words.desktop': () => 'Claude Desktop signs in by itself.',
  'why.projects-alike': (a: { count: number }) =>
    plural(a.count, {
      one: '# other project does what the terminal does.',
      other: '# other projects do what the terminal does.',
    }),
} as const;
