import type { Words } from './words';

/** How the Claude Code programs on this machine do: what runs, and whether there is something newer. */
export const installationHealthWords = {
  'running.old': (a: { file: string }) =>
    `It started before ${a.file} was changed, so it may still use what was there before. Close it and start it again.`,
  'running.old-sign-in': () =>
    'It started before Keymender changed what Claude Code signs in with, so it may still use what was there before. Close it and start it again.',
  'running.restart': (a: { count: number }) =>
    a.count === 1
      ? 'One Claude Code runs that started before your key was changed. Close it and start it again.'
      : `${a.count} Claude Code programs run that started before your key was changed. Close them and start them again.`,
  'newest.same': (a: { version: string }) => `Version ${a.version} is the newest, and your terminal runs it.`,
  'newest.older': (a: { version: string; used: string; command: string }) =>
    `Version ${a.version} is the newest, and your terminal runs ${a.used}. To update it, open a terminal and run: ${a.command}`,
  'newest.ahead': (a: { version: string; used: string }) =>
    `Version ${a.version} is the newest for everybody, and your terminal runs ${a.used}, which is newer still.`,
  'newest.only': (a: { version: string }) => `Version ${a.version} is the newest.`,
  'newest.unknown': (a: { words: string }) => `The newest version could not be asked for. ${a.words}`,
} satisfies Words;
