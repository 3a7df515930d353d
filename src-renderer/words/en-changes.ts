import { plural } from './plural';

/** A change while it is under way, what may be kept of it, and what is left to do after it. */
export const enChanges = {
  'fix.progress': (a: { done: number; of: number }) =>
    plural(a.of, { one: `${a.done} of # file`, other: `${a.done} of # files` }),
  'fix.stop': () => 'Stop and put everything back',
  'fix.stopping': () => 'Putting everything back',
  'fix.keep': () => 'Keep what worked',
  'fix.keep.detail': () => 'If a file cannot be changed, it stays as it is and the others are changed all the same.',
  'fix.afterwards': () => 'One thing left to do',
  'fix.open-page': () => 'Open the page',
  'fix.close-program': () => 'Close it',
  'fix.closing-program': () => 'Closing',
  'fix.program-closed': () => 'Closed. Start it again when you like; the conversation can be continued.',
  'fix.close-yourself': () => 'Close this one yourself and start it again.',
  'rotate.checking': () => 'Checking the new key and working out the changes',
  'rotate.anyway': () => 'Use it although it was refused',
  'rotate.anyway.detail': () => 'Paste the key again. Claude Code may not be able to sign in with it.',
};
