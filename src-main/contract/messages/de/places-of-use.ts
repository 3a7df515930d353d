import type { Translation } from '../../translation';
import type { placeOfUseWords } from '../en-places-of-use';

/** German of en-places-of-use.ts. */
export const placesOfUse: Translation<typeof placeOfUseWords> = {
  'place.dock.linux': () => 'Vom Schreibtisch',
  'place.dock.darwin': () => 'Vom Dock',
  'place.dock.win32': () => 'Vom Startmenü',
  'place.editor': (a) => a.name,
  'place.editor-terminal': (a) => `${a.name}, Terminal darin`,
  'place.editor-project': (a) => `${a.project} in ${a.name}`,
  'place.project': (a) => a.project,
  'place.project-scripts': (a) => `${a.project}, in Skripten`,
  'place.desktop': () => 'Claude Desktop',

  'place.because.dock.linux': () =>
    'Ein Programm, das Sie über ein Symbol starten, bekommt, was Ihre Sitzung setzt, nicht was die Dateien Ihrer Shell setzen. Wir nehmen an, dass Ihre Sitzung .profile, environment.d und /etc/environment liest.',
  'place.because.dock.darwin': () =>
    'Ein Programm, das Sie vom Dock starten, bekommt nicht, was die Dateien Ihrer Shell setzen, sondern nur, was für die ganze Sitzung gesetzt wurde.',
  'place.because.dock.win32': () =>
    'Ein Programm, das Sie über ein Symbol starten, bekommt die Variablen, die Windows für Sie aufbewahrt, nicht die eines PowerShell-Profils.',
  'place.because.editor': (a) =>
    `${a.name} gibt weiter, was Ihr Terminal hat, und dazu die Variablen aus den eigenen Einstellungen.`,
  'place.because.editor-terminal': (a) =>
    `Das Terminal in ${a.name} startet mit den Variablen aus dessen Einstellungen. Was die Dateien Ihrer Shell setzen, kommt danach.`,
  'place.because.project': (a) => `Wird Claude Code in ${a.folder} gestartet, liest es auch die Einstellungen dort.`,
  'place.because.desktop': () =>
    'Claude Desktop hat eine eigene Anmeldung. Es beachtet weder Schlüsselvariablen noch die Anmeldung von Claude Code.',

  'place.desktop.uses': () => 'eigene Anmeldung',
  'place.desktop.from': () => 'Claude Desktop selbst',
  'place.desktop.health': () =>
    'Claude Desktop behält seine Anmeldung für sich, deshalb wird sie von hier aus nicht geprüft.',

  'head.place-differs': () => 'Mancherorts ein anderes Konto',
  'tell.place-differs': (a) =>
    `Claude Code verwendet im Terminal: ${a.main}. Anders ist es hier: ${a.places}. Dort verwendet es: ${a.other}.`,
  'tell.place-nothing': (a) =>
    `Claude Code verwendet im Terminal: ${a.main}. Hier ist es nicht angemeldet: ${a.places}.`,
  'tell.project-differs': (a) => `Anders ist es hier: ${a.places}. Dort verwendet Claude Code: ${a.other}.`,
  'head.place-rejected': () => 'An einer Stelle wird ein Schlüssel abgelehnt',
  'tell.place-rejected': (a) =>
    `Anthropic akzeptiert einen Schlüssel nicht: ${a.other} (${a.from}). Claude Code verwendet ihn hier: ${a.place}.`,
};
