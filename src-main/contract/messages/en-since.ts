import { pluralIn } from '../plural';
import type { Words } from './words';

const plural = pluralIn('en');

/** What changed since the user last looked. */
export const sinceWords = {
  'since.uses-login': () => 'Claude Code now uses your login instead of a key.',
  'since.uses-key': (a: { place: string }) =>
    `Claude Code now uses a key instead of your login. It is set in ${a.place}.`,
  'since.uses-other': (a: { place: string }) => `Claude Code now takes its sign-in from ${a.place}.`,
  'since.signed-in': () => 'Claude Code is signed in now.',
  'since.signed-out': () => 'Claude Code is no longer signed in.',
  'since.account': (a: { before: string; after: string }) =>
    `Claude Code is signed in as ${a.after} now. It was ${a.before}.`,
  'since.replaced': (a: { place: string }) => `The key in ${a.place} was replaced.`,
  'since.new-key': (a: { place: string }) => `A new key was found in ${a.place}.`,
  'since.new-copies': (a: { count: number }) =>
    plural(a.count, { one: 'A new copy of a key was found.', other: '# new copies of a key were found.' }),
  'since.gone': (a: { count: number }) =>
    plural(a.count, { one: 'A copy of a key is gone.', other: '# copies of a key are gone.' }),
  'since.rejected': () => 'What worked last time is rejected now.',
  'since.works': () => 'What was rejected last time works now.',
  'since.updated': (a: { before: string; after: string }) => `Claude Code was updated from ${a.before} to ${a.after}.`,
  'since.place': (a: { place: string; uses: string }) => `In ${a.place} Claude Code now uses ${a.uses}.`,
} satisfies Words;
