import { momentsIn } from '../moments';
import type { Words } from './words';

type File = { file: string };

const { full: when } = momentsIn('en');

/** Repairs of files and values: what is wrong, what will be done, and what only the user can do. */
export const repairWords = {
  'repair.title': (a: { count: number }) => (a.count === 1 ? 'Repair one file' : `Repair ${a.count} files`),
  'repair.title.by-hand': () => 'This needs you',

  'repair.choice.mend': () => 'Mend the file as it is',
  'repair.choice.backup': () => 'Put back the copy that Claude Code kept',
  'repair.choice.corrupted': () => 'Mend a damaged copy that Claude Code kept',
  'repair.choice.fresh-state': () => 'Start anew: Claude Code asks its first questions again',
  'repair.choice.fresh': () => 'Set the damaged file aside and go on without it',
  'repair.choice.keep-read': (a: File) => `Keep ${a.file}, which Claude Code reads now`,
  'repair.choice.keep-other': (a: File) => `Use ${a.file} instead, which Claude Code passes over now`,

  'repair.broken-at': (a: File & { line: number; column: number }) =>
    `${a.file} is damaged at line ${a.line}, character ${a.column}.`,
  'repair.empty': (a: File) => `${a.file} is empty.`,
  'repair.utf16': (a: File) =>
    `${a.file} is written as UTF-16, which Claude Code cannot read. It is written anew as UTF-8, with the same content.`,
  'repair.more-changes': (a: { count: number }) =>
    a.count === 1 ? 'One more place is mended alike.' : `${a.count} more places are mended alike.`,
  'repair.restores': (a: { at: number }) =>
    `Puts back what Claude Code kept on ${when(a.at)}. What was set up since then is lost.`,
  'repair.restores-mended': (a: { at: number }) => `Puts back the damaged copy of ${when(a.at)}, mended.`,
  'repair.sets-aside': (a: File) => `The file is kept beside its place, as ${a.file}.`,
  'repair.starts-anew': (a: File) =>
    `Claude Code makes a new one when it starts next. The damaged one is kept beside it, as ${a.file}.`,
  'repair.takes-out-field': (a: { field: string; expected: string }) =>
    `Takes out “${a.field}”, which should be ${a.expected}. Because of it the whole file is ignored.`,
  'repair.second-file': (a: { read: string; unread: string }) =>
    `Claude Code reads ${a.read} and passes over ${a.unread}, because both are there.`,
  'repair.aside-copy': () => 'Keeps the file under this name, which nothing reads.',

  'repair.corrects': (a: { names: string }) => `Corrects ${a.names}.`,
  'repair.correct.whitespace-around': () => 'The space or line break around it goes.',
  'repair.correct.whitespace-inside': () => 'The space inside it goes.',
  'repair.correct.line-break-inside': () => 'The line break inside it goes.',
  'repair.correct.invisible-character': () => 'An invisible character inside it goes.',
  'repair.correct.not-sendable': () => 'A character that cannot be sent goes.',
  'repair.correct.quotes-around': () => 'The quotation marks around it go.',
  'repair.correct.bearer-prefix': () => 'The word “Bearer” in front goes.',
  'repair.correct.doubled': () => 'The second copy behind it goes.',
  'repair.correct.placeholder': (a: { names: string }) => `Removes ${a.names}, which only holds a stand-in text.`,
  'repair.correct.useless': (a: { name: string }) =>
    `Removes ${a.name}: what it holds is of a kind that Claude Code cannot use there.`,
  'repair.correct.rename': (a: { name: string; to: string }) =>
    `Names ${a.name} ${a.to} instead, where what it holds belongs.`,
  'repair.correct.base-url': (a: { name: string }) =>
    `Takes /v1 off the address in ${a.name}. Claude Code adds it by itself.`,
  'repair.ask.looks-truncated': (a: { name: string; place: string }) =>
    `${a.name} in ${a.place} looks cut off, so it cannot be corrected. Make a new key in the Anthropic Console, then choose “I have a new key”.`,
  'repair.ask.other-vendor': (a: { name: string; place: string; words: string }) =>
    `${a.name} in ${a.place} cannot be corrected. ${a.words} Put a Claude key there, or remove it.`,
  'repair.ask.by-hand': (a: { name: string; place: string }) =>
    `${a.name} in ${a.place} can be corrected by hand only: Keymender does not change that kind of place.`,

  'repair.only-you': () => 'From now on only you can read this file.',
  'repair.own-it': (a: { path: string; command: string }) =>
    `${a.path} belongs to another user of this computer, usually because a command was once run with sudo. Open a terminal and run: ${a.command}. Keymender itself never asks for administrator rights.`,
  'repair.allow-it': (a: { path: string; command: string }) =>
    `${a.path} is yours, but its permissions keep you out. Open a terminal and run: ${a.command}`,
  'repair.allow-it-windows': (a: { path: string }) =>
    `You are not allowed to read ${a.path}. In the file manager open its properties, then Security, and give your own name full control.`,
  'repair.login-file': (a: File) =>
    `${a.file} holds the login and is Claude Code’s own. Log in again, and it is written anew.`,
  'repair.administrator': (a: File) => `${a.file} belongs to your administrator, who has to mend it.`,
  'repair.cannot-mend': (a: File & { why: string }) => `${a.file} cannot be mended here. ${a.why}`,
  'repair.unreadable': (a: File) => `${a.file} cannot be read, so it cannot be mended.`,

  'verify.not-mended': (a: File) => `${a.file} still has the same trouble.`,

  'head.servers-broken': () => 'A list of servers is being ignored',
  'tell.servers-broken': (a: File & { line: number }) =>
    `None of the servers in ${a.file} is there for Claude Code, because the file is damaged at line ${a.line}.`,
  'head.two-state-files': () => 'Claude Code has two account files',
  'tell.two-state-files': (a: { read: string; unread: string }) =>
    `It reads ${a.read} and passes over ${a.unread}. What was set up in one is missing in the other.`,
  'head.others-can-read': () => 'Others can read your key',
  'tell.others-can-read': (a: File) =>
    `Every user of this computer may open ${a.file}, in which a key or a login stands.`,
  'head.other-owner': () => 'A file belongs to another user',
  'tell.other-owner': (a: File) =>
    `${a.file} is not yours, so Claude Code cannot change it. That happens when a command was run with sudo.`,
  'head.value-wrong': () => 'Your key needs a correction',
  'tell.value-wrong': (a: { name: string; place: string; words: string }) =>
    `${a.name} in ${a.place} is not as it should be. ${a.words}`,
  'do.repair': () => 'Repair it',
  'do.correct': () => 'Correct it',
  'do.how-to-repair': () => 'How to repair it',
} satisfies Words;
