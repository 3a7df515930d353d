import type { Words } from './words';

/** What changes beyond edits of a text say: files that come and go, the keychain, variables of the system, progress. */
export const changeWords = {
  'edit.already-there': () => 'A file of this name is there already.',
  'edit.not-there': () => 'The file is no longer there.',
} satisfies Words;
