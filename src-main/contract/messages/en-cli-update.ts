import type { Words } from './words';

/** Bringing Claude Code itself up to date, by the means with which it was installed. */
export const cliUpdateWords = {
  'cli-update.runs': (a: { command: string }) =>
    `Keymender runs “${a.command}” and waits for it, at most ten minutes. Your keys and logins are not touched.`,
  'cli-update.reinstalls': (a: { command: string }) =>
    `This Claude Code does not answer and may be damaged. Keymender runs “${a.command}”, which installs it anew. Your keys and logins are not touched.`,
  'cli-update.terminal': (a: { command: string }) => `Open a terminal and run: ${a.command}`,
  'cli-update.terminal-damaged': (a: { command: string }) =>
    `This Claude Code does not answer and may be damaged, so it cannot update itself. Open a terminal and run: ${a.command}`,
  'cli-update.terminal-manager': (a: { program: string; command: string }) =>
    `It was installed with ${a.program}, which updates it. Open a terminal and run: ${a.command}`,
  'cli-update.no-program': (a: { program: string; command: string }) =>
    `It was installed with ${a.program}, which was not found on this computer. Where ${a.program} is, run: ${a.command}`,
  'cli-update.system': () =>
    'It came with the software of your system and is updated together with it. That needs administrator rights, which Keymender never asks for.',
  'cli-update.other-used': (a: { used: string }) =>
    `Your terminal runs another one, ${a.used}. Updating this one does not change that.`,
  'cli-update.others': (a: { count: number; paths: string }) =>
    a.count === 1
      ? `There is another Claude Code in ${a.paths}. It stays as it is.`
      : `There are ${a.count} other Claude Code programs: ${a.paths}. They stay as they are.`,
  'cli-update.done': (a: { before: string; after: string }) => `Claude Code went from ${a.before} to ${a.after}.`,
  'cli-update.done-now': (a: { after: string }) => `Claude Code is now version ${a.after}.`,
  'cli-update.same': (a: { version: string }) =>
    `The command ran well, and Claude Code is version ${a.version} as before: there is nothing newer for it.`,
  'cli-update.same-reinstalled': (a: { version: string }) => `Claude Code ${a.version} was installed anew.`,
  'cli-update.restart': () => 'Claude Code that is open now goes on with the old version until you start it again.',
  'cli-update.no-answer': () =>
    'The command ran, but Claude Code does not answer when asked for its version. It may be damaged.',
  'cli-update.gone': () => 'The command ran, but Claude Code is no longer where it was.',
  'cli-update.timeout': () => 'The command did not end within ten minutes, so it was stopped.',
  'cli-update.cancelled': () =>
    'You stopped it. Claude Code may be half updated; start the update again if it acts up.',
  'cli-update.could-not-start': (a: { detail: string }) => `The command could not be started (${a.detail}).`,
  'cli-update.denied': (a: { command: string }) =>
    `The folder in which Claude Code is installed may only be changed with administrator rights, which Keymender never asks for. Open a terminal and run: ${a.command}`,
  'cli-update.network': () => 'The new version could not be fetched. Check the connection, then try again.',
  'cli-update.no-space': () => 'The disk is full. Make room, then try again.',
  'cli-update.read-only': () => 'The disk is read-only, so nothing was installed.',
  'cli-update.failed': (a: { said: string }) =>
    a.said === '' ? 'The command failed and did not say why.' : `The command failed. It said: ${a.said}`,
  'cli-update.busy': () => 'An update is already going on.',
  'cli-update.unknown': () => 'This Claude Code is no longer there. Look again.',
  'cli-update.not-here': () => 'This run looks at an invented home, so no program of this computer is run.',
} satisfies Words;
