import { momentsIn } from '../moments';
import { trayWords } from './en-tray';
import type { Words } from './words';

const { dayAndTime } = momentsIn('en');

/** The tray's menu, and what can be wrong with a call that the shell answers itself. */
export const shellWords = {
  ...trayWords,
  'news.show': () => 'Show',
  'news.login-ends': () => 'Your Claude login ends soon',
  'news.login-ends.words': (a: { at: number }) =>
    `It lasts until ${dayAndTime(a.at)}. Log in again before then and nothing stops working.`,
  'report.file': () => 'Keymender report',
  'report.kind': () => 'Text',
  'fault.no-file': () => 'There is no file to show for this.',
  'fault.empty-clipboard': () => 'The clipboard holds no text. Copy the error message first.',
  'fault.not-saved': () => 'The setting could not be saved. Check that the disk is not full.',
  'fault.not-written': () => 'The file could not be saved there. Choose another folder.',
  'fault.not-ready': () => 'Keymender is still starting. Try again in a moment.',
} satisfies Words;
