import type { Words } from './words';

/** Places from which Claude Code is started, and what is assumed of each. */
export const placesWords = {
  'place.dock.linux': () => 'Started with an icon',
  'place.dock.darwin': () => 'Started from the Dock',
  'place.dock.win32': () => 'Started from the Start menu',
  'place.because.dock.linux': () =>
    'A program that is started with an icon has the variables of the session, not those of the shell’s own files.',
  'place.because.dock.darwin': () =>
    'A program that is started from the Dock has the variables of launchctl, not those of the shell’s own files.',
  'place.because.dock.win32': () =>
    'A program that is started from the Start menu has the variables of your Windows user and of this computer.',
  'place.editor': (a: { name: string }) => a.name,
  'place.editor-terminal': (a: { name: string }) => `${a.name}, terminal`,
  'place.editor-project': (a: { name: string; project: string }) => `${a.name}, ${a.project}`,
  'place.because.editor': (a: { name: string }) =>
    `The Claude Code extension of ${a.name} gets the variables that its settings name, over those of your shell.`,
  'place.because.editor-terminal': (a: { name: string }) =>
    `The terminal inside ${a.name} gets the variables that its settings name.`,
  'place.project': (a: { project: string }) => a.project,
  'place.project-scripts': (a: { project: string }) => `${a.project}, scripts`,
  'place.because.project': (a: { folder: string }) => `The folder ${a.folder} has settings of its own.`,
  'place.desktop': () => 'Claude Desktop',
  'place.because.desktop': () =>
    'Claude Desktop signs in by itself. Key variables and Claude Code’s login mean nothing to it.',
} satisfies Words;
