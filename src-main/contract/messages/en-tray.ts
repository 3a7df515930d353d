import type { Words } from './words';

/** The tray's menu. In a file of its own: these are said before the rest of the catalogue is read. */
export const trayWords = {
  'tray.looking': () => 'Looking…',
  'tray.demo': () => 'Demo',
  'tray.check-now': () => 'Check now',
  'tray.fix': () => 'Fix…',
  'tray.clipboard': () => 'Check clipboard',
  'tray.open': () => 'Open Keymender',
  'tray.quit': () => 'Quit Keymender',
} satisfies Words;
