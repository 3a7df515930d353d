import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enChanges } from '../en-changes';

const plural = pluralIn('de');

/** German of en-changes.ts. */
export const changes: Translation<typeof enChanges> = {
  'fix.progress': (a) => plural(a.of, { one: `${a.done} von # Datei`, other: `${a.done} von # Dateien` }),
  'fix.stop': () => 'Anhalten und alles zurücksetzen',
  'fix.stopping': () => 'Alles wird zurückgesetzt',
  'fix.keep': () => 'Behalten, was geklappt hat',
  'fix.keep.detail': () =>
    'Lässt sich eine Datei nicht ändern, bleibt sie, wie sie ist. Die anderen werden trotzdem geändert.',
  'fix.afterwards': () => 'Eines bleibt noch zu tun',
  'fix.open-page': () => 'Seite öffnen',
  'fix.close-program': () => 'Schließen',
  'fix.closing-program': () => 'Wird geschlossen',
  'fix.program-closed': () => 'Geschlossen. Starten Sie es neu, wann Sie möchten. Das Gespräch lässt sich fortsetzen.',
  'fix.close-yourself': () => 'Schließen Sie dieses Programm selbst und starten Sie es neu.',
  'rotate.checking': () => 'Der neue Schlüssel wird geprüft, die Änderungen werden ermittelt',
  'rotate.anyway': () => 'Trotz Ablehnung verwenden',
  'rotate.anyway.detail': () =>
    'Fügen Sie den Schlüssel noch einmal ein. Claude Code kann sich damit vielleicht nicht anmelden.',
};
