import type { Words } from './words';

/** The places from which people start Claude Code, and what is assumed about each. */
export const placeOfUseWords = {
  'place.dock.linux': () => 'From the desktop',
  'place.dock.darwin': () => 'From the Dock',
  'place.dock.win32': () => 'From the Start menu',
  'place.editor': (a: { name: string }) => a.name,
  'place.editor-terminal': (a: { name: string }) => `${a.name}, its terminal`,
  'place.editor-project': (a: { name: string; project: string }) => `${a.project} in ${a.name}`,
  'place.project': (a: { project: string }) => a.project,
  'place.project-scripts': (a: { project: string }) => `${a.project}, in scripts`,
  'place.desktop': () => 'Claude Desktop',

  'place.because.dock.linux': () =>
    'A program that you start with an icon gets what your session sets, not what your shell’s files set. We assume that your session reads .profile, environment.d and /etc/environment.',
  'place.because.dock.darwin': () =>
    'A program that you start from the Dock does not get what your shell’s files set, only what was set for the whole session.',
  'place.because.dock.win32': () =>
    'A program that you start with an icon gets the variables that Windows keeps for you, not those of a PowerShell profile.',
  'place.because.editor': (a: { name: string }) =>
    `${a.name} hands on what your terminal has, and on top of it the variables in its own settings.`,
  'place.because.editor-terminal': (a: { name: string }) =>
    `The terminal inside ${a.name} starts with the variables in its settings. What your shell’s files set comes after them.`,
  'place.because.project': (a: { folder: string }) => `Started in ${a.folder}, Claude Code also reads its settings.`,
  'place.because.desktop': () =>
    'Claude Desktop has a login of its own. It ignores key variables and the login of Claude Code.',

  'place.desktop.uses': () => 'its own login',
  'place.desktop.from': () => 'Claude Desktop itself',
  'place.desktop.health': () => 'Claude Desktop keeps its login to itself, so it is not checked from here.',

  'head.place-differs': () => 'Another account in some places',
  'tell.place-differs': (a: { main: string; places: string; other: string }) =>
    `In the terminal Claude Code uses ${a.main}. In ${a.places} it uses ${a.other}.`,
  'tell.place-nothing': (a: { main: string; places: string }) =>
    `In the terminal Claude Code uses ${a.main}. In ${a.places} it is not signed in.`,
  'tell.project-differs': (a: { places: string; other: string }) => `In ${a.places} Claude Code uses ${a.other}.`,
  'head.place-rejected': () => 'A key in one place is rejected',
  'tell.place-rejected': (a: { place: string; other: string; from: string }) =>
    `In ${a.place} Claude Code uses ${a.other} (${a.from}), and Anthropic does not accept it.`,
} satisfies Words;
