import { plural } from './plural';

/** The look through whole folders. */
export const enDeepScan = {
  'deep.open': () => 'Look in more folders',
  'deep.title': () => 'Look in more folders',
  'deep.words': () => 'Every file in these folders is searched for keys. Nothing leaves this computer.',
  'deep.where': () => 'Where to look',
  'deep.projects': (a: { count: number }) =>
    plural(a.count, { one: 'Your # Claude Code project', other: 'Your # Claude Code projects' }),
  'deep.projects.detail': () => 'The folders that Claude Code has worked in',
  'deep.conversations': () => 'Your conversations with Claude Code',
  'deep.conversations.detail': () => 'A key you pasted into a prompt stays in them',
  'deep.add': () => 'Choose a folder',
  'deep.forget': (a: { path: string }) => `Take ${a.path} off this list`,
  'deep.start': () => 'Look through them',
  'deep.stop': () => 'Stop looking',
  'deep.running.title': () => 'Looking for keys',
  'deep.starting': () => 'Starting',
  'deep.files': (a: { count: number }) => plural(a.count, { one: '# file looked at', other: '# files looked at' }),
  'deep.found': (a: { count: number }) => plural(a.count, { one: '# place found', other: '# places found' }),
  'deep.done.none': () => 'No further keys found',
  'deep.done.none.words': (a: { count: number }) =>
    plural(a.count, {
      one: 'One file was looked at. No key lies in it that was not known already.',
      other: '# files were looked at. No key lies in them that was not known already.',
    }),
  'deep.done.found': (a: { count: number }) =>
    plural(a.count, { one: 'One more place has a key', other: '# more places have a key' }),
  'deep.done.found.words': () => 'They are now part of all copies, where you can remove or replace them.',
  'deep.cancelled': () => 'You stopped the look',
  'deep.cancelled.words': (a: { count: number }) =>
    plural(a.count, {
      one: 'One file was looked at before that. What was found is kept.',
      other: '# files were looked at before that. What was found is kept.',
    }),
  'deep.failed': () => 'The look did not finish',
  'deep.show': () => 'Show all copies',
  'deep.elsewhere': () => 'Look somewhere else',
  'deep.list': () => 'Places found',
  'deep.nothing-chosen': () => 'Choose at least one place to look in.',
} as const;
