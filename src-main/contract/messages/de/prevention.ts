import type { Translation } from '../../translation';
import type { preventionWords } from '../en-prevention';

/** German of en-prevention.ts. */
export const prevention: Translation<typeof preventionWords> = {
  'remind.tracked-by-git': () => 'Ein Schlüssel liegt in einem Git-Projekt',
  'remind.tracked-by-git.words': (a) =>
    `${a.file} ist Teil eines Git-Projekts. Wer das Projekt bekommt, bekommt den Schlüssel. Ein neuer Schlüssel macht den alten wertlos.`,
  'remind.tracked-by-git.other': () => 'Ein Geheimnis liegt in einem Git-Projekt',
  'remind.tracked-by-git.other.words': (a) =>
    `${a.file} ist Teil eines Git-Projekts. Wer das Projekt bekommt, bekommt das Geheimnis.`,
  'remind.in-history': (a) =>
    a.count === 1
      ? 'Ein Schlüssel steht in Ihrem Befehlsverlauf'
      : `${a.count} Schlüssel stehen in Ihrem Befehlsverlauf`,
  'remind.in-history.words': (a) =>
    `Er wurde einmal getippt oder eingefügt und bleibt in ${a.file} stehen. Nichts braucht ihn dort.`,
  'remind.in-conversations': (a) =>
    a.count === 1
      ? 'Ein Schlüssel steht in einem aufbewahrten Gespräch'
      : `${a.count} Schlüssel stehen in aufbewahrten Gesprächen`,
  'remind.in-conversations.words': (a) =>
    `Er wurde in eine Eingabe eingefügt und bleibt in ${a.file} stehen. Nichts braucht ihn dort.`,
  'remind.others-can-read': (a) =>
    a.count === 1
      ? 'Andere können eine Datei mit einem Schlüssel lesen'
      : `Andere können ${a.count} Dateien mit Schlüsseln lesen`,
  'remind.others-can-read.words': (a) =>
    `Jeder Benutzer dieses Computers kann ${a.file} öffnen. Sie lässt sich für alle außer Ihnen sperren.`,
  'remind.nothing-reads-it': (a) =>
    a.count === 1 ? 'Ein Schlüssel liegt, wo nichts ihn liest' : `${a.count} Schlüssel liegen, wo nichts sie liest`,
  'remind.nothing-reads-it.words': (a) =>
    `Er liegt in ${a.file}, und kein Programm verwendet ihn dort. Er kann ohne Schaden weg.`,
  'remind.old-key': (a) => `Ein Schlüssel ist über ${a.days} Tage alt`,
  'remind.old-key.words': (a) =>
    `${a.key} liegt schon lange hier: ${a.file}. Ein neuer Schlüssel begrenzt, was eine verlorene Kopie anrichten kann.`,
  'remind.more': (a) =>
    a.count === 1
      ? `${a.words} Ein weiterer Hinweis lohnt sich.`
      : `${a.words} ${a.count} weitere Hinweise lohnen sich.`,
  'remind.do.rotate': () => 'Ersetzen',
  'remind.do.remove': () => 'Entfernen',
  'remind.do.close': () => 'Für andere sperren',
  'remind.do.show': () => 'Zeigen',
};
