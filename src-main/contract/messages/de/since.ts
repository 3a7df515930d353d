import { pluralIn } from '../../plural';
import type { Translation } from '../../translation';
import type { sinceWords } from '../en-since';

const plural = pluralIn('de');

/** German of en-since.ts. */
export const since: Translation<typeof sinceWords> = {
  'since.uses-login': () => 'Claude Code verwendet jetzt Ihre Anmeldung statt eines Schlüssels.',
  'since.uses-key': (a) => `Claude Code verwendet jetzt einen Schlüssel statt Ihrer Anmeldung. Gesetzt in: ${a.place}.`,
  'since.uses-other': (a) => `Claude Code holt seinen Zugang jetzt von hier: ${a.place}.`,
  'since.signed-in': () => 'Claude Code ist jetzt angemeldet.',
  'since.signed-out': () => 'Claude Code ist nicht mehr angemeldet.',
  'since.account': (a) => `Claude Code ist jetzt als ${a.after} angemeldet. Vorher war es ${a.before}.`,
  'since.replaced': (a) => `Ein Schlüssel wurde ersetzt: ${a.place}.`,
  'since.new-key': (a) => `Ein neuer Schlüssel wurde gefunden: ${a.place}.`,
  'since.new-copies': (a) =>
    plural(a.count, {
      one: 'Eine neue Kopie eines Schlüssels wurde gefunden.',
      other: '# neue Kopien eines Schlüssels wurden gefunden.',
    }),
  'since.gone': (a) =>
    plural(a.count, {
      one: 'Eine Kopie eines Schlüssels ist weg.',
      other: '# Kopien eines Schlüssels sind weg.',
    }),
  'since.rejected': () => 'Was letztes Mal funktioniert hat, wird jetzt abgelehnt.',
  'since.works': () => 'Was letztes Mal abgelehnt wurde, funktioniert jetzt.',
  'since.updated': (a) => `Claude Code wurde von ${a.before} auf ${a.after} aktualisiert.`,
  'since.place': (a) => `Hier verwendet Claude Code jetzt etwas anderes: ${a.place}. Nun gilt: ${a.uses}.`,
};
