import { momentsIn } from '../../moments';
import type { Translation } from '../../translation';
import type { shellWords } from '../en-shell';

const { dayAndTime } = momentsIn('de');

/** German of en-shell.ts. */
export const shell: Translation<typeof shellWords> = {
  'tray.looking': () => 'Wird geprüft…',
  'tray.demo': () => 'Vorführung',
  'tray.check-now': () => 'Jetzt prüfen',
  'tray.fix': () => 'Beheben…',
  'tray.clipboard': () => 'Zwischenablage prüfen',
  'tray.open': () => 'Keymender öffnen',
  'tray.quit': () => 'Keymender beenden',
  'fault.no-file': () => 'Hierzu gibt es keine Datei zu zeigen.',
  'fault.empty-clipboard': () => 'Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst die Fehlermeldung.',
  'fault.not-saved': () => 'Die Einstellung konnte nicht gespeichert werden. Prüfen Sie, ob das Laufwerk voll ist.',
  'fault.not-ready': () => 'Keymender startet noch. Versuchen Sie es gleich noch einmal.',
  'news.show': () => 'Zeigen',
  'news.login-ends': () => 'Ihre Claude-Anmeldung läuft bald ab',
  'news.login-ends.words': (a) =>
    `Sie gilt bis ${dayAndTime(a.at)}. Wenn Sie sich vorher neu anmelden, läuft alles weiter.`,
  'report.file': () => 'Keymender-Bericht',
  'report.kind': () => 'Textdatei',
  'fault.not-written': () => 'Dort ließ sich die Datei nicht speichern. Wählen Sie einen anderen Ordner.',
};
