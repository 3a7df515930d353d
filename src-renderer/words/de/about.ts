import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enAbout } from '../en-about';

const plural = pluralIn('de');

/** German of en-about.ts. */
export const about: Translation<typeof enAbout> = {
  'settings.title': () => 'Einstellungen',
  'settings.loading': () => 'Einstellungen werden gelesen',
  'settings.general': () => 'Allgemein',
  'settings.login': () => 'Beim Anmelden am Computer starten',
  'settings.login.detail': () => 'Nur das Symbol erscheint, kein Fenster',
  'settings.notify': () => 'Melden, wenn etwas zu tun ist',
  'settings.notify.detail': () =>
    'Ein Zugang, der ausfällt oder bald abläuft, ein Schlüssel, den andere finden, eine nötige Aktualisierung. Jeweils einmal.',
  'settings.language': () => 'Sprache',
  'settings.language.system': () => 'Wie das System',
  'settings.checks': () => 'Prüfungen',
  'settings.online': () => 'Zugang bei Anthropic prüfen',
  'settings.online.detail': () => 'Aus: nichts geht online, und Zustände bleiben „unbekannt“',
  'settings.every': () => 'Prüfen alle',
  'settings.minutes': (a) =>
    a.count % 60 === 0 && a.count > 0
      ? plural(a.count / 60, { one: '# Stunde', other: '# Stunden' })
      : plural(a.count, { one: '# Minute', other: '# Minuten' }),
  'settings.copies': () => 'Sicherungen',
  'settings.keep': () => 'Geänderte Dateien aufbewahren für',
  'settings.days': (a) => plural(a.count, { one: '# Tag', other: '# Tage' }),
  'settings.history': () => 'Sicherungen ansehen oder löschen',
  'settings.saved': () => 'Gespeichert.',
  'settings.reset': () => 'Auf Standard zurücksetzen',
  'settings.quit': () => 'Keymender beenden',

  'about.title': () => 'Info und Hilfe',
  'about.version': (a) => `Version ${a.version}`,
  'about.words': () =>
    'Zeigt, welches Konto Claude Code wirklich verwendet und ob es funktioniert, und bringt es in Ordnung. Nicht von Anthropic.',
  'about.installations': () => 'Claude Code auf diesem Computer',
  'about.installation': (a) => `Version ${a.version}`,
  'about.installation.unknown': () => 'Version unbekannt',
  'about.used': () => 'in Verwendung',
  'about.none': () => 'Nicht gefunden',
  'about.newest': () => 'Gibt es eine neuere Version?',
  'about.newest.detail': () => 'Fragt das öffentliche Paketverzeichnis, das nichts über Sie erfährt',
  'about.newest.asking': () => 'Neueste Version wird erfragt',
  'about.newest.ask': () => 'Jetzt fragen',
  'about.running': () => 'Läuft gerade',
  'about.running.fine': () => 'Verwendet, was heute gesetzt ist',
  'about.running.unsure': () =>
    'Nicht bekannt, ob es verwendet, was heute gesetzt ist. Zur Sicherheit schließen und neu starten.',
  'about.running.since': (a) => `gestartet ${a.ago}`,
  'word.title': () => 'Guthaben und Modell',
  'word.ask': () => 'Testen, ob ein Modell antwortet',
  'word.cost': () => 'Sendet ein Wort mit Ihrem Schlüssel, kostet unter einem hundertstel Cent',
  'word.send': () => 'Senden',
  'word.sending': () => 'Antwort wird erwartet',
  'word.login': () =>
    'Eine Claude-Anmeldung ist nur für Claude Code gedacht, deshalb wird von hier aus nichts damit gesendet. Tippen Sie ein Wort in Claude Code, um zu sehen, ob es antwortet.',
  'about.help': () => 'Hilfe',
  'about.report': () => 'Bericht für den Support kopieren',
  'about.report.detail': () => 'Schlüssel sind unkenntlich. Lesen Sie ihn, bevor Sie ihn senden.',
  'about.report.copied': () => 'Kopiert. Fügen Sie ihn dort ein, wo Sie um Hilfe bitten.',
  'about.status': () => 'Ist Anthropic gestört?',
  'about.status.detail': () => 'Öffnet die Statusseite von Anthropic',
  'about.docs': () => 'So wird Claude Code installiert',
  'about.docs.detail': () => 'Öffnet die Dokumentation von Anthropic',
  'about.support': () => 'Support von Anthropic fragen',
  'about.support.detail': () => 'Bei einem gesperrten Konto oder einer Zahlung',
  'about.licence': () => 'Quelloffen unter der MIT-Lizenz. Die Schrift ist Inter, unter der SIL Open Font License.',
  'about.intro': () => 'Die erste Seite noch einmal lesen',
  'settings.folders': () => 'Nach Schlüsseln durchsuchte Ordner',
  'settings.folders.none': () => 'Keine Ordner gewählt',
  'settings.folders.add': () => 'Ordner wählen',
  'settings.folders.gone': (a) => `${a.path} ist von der Liste genommen.`,
  'settings.reset.title': () => 'Alles zurücksetzen?',
  'settings.reset.words': () =>
    'Alle Einstellungen werden wieder, wie sie am Anfang waren, und die Liste der Ordner wird geleert. Sicherungen geänderter Dateien und aufbewahrte Schlüssel bleiben.',
  'settings.reset.go': () => 'Alles zurücksetzen',
  'settings.reset.keep': () => 'So lassen',
  'settings.reset.done': () => 'Alle Einstellungen sind wieder wie am Anfang.',
  'about.bundle': () => 'Bericht als Datei speichern',
  'about.bundle.detail': () => 'Derselbe, dazu die letzten Notizen von Keymender. Schlüssel sind unkenntlich.',
  'about.bundle.saved': (a) => `Gespeichert als ${a.name}.`,
};
