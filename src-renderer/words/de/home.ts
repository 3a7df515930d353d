import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enHome } from '../en-home';

const plural = pluralIn('de');

/** German of en-home.ts. */
export const home: Translation<typeof enHome> = {
  'app.name': () => 'Keymender',
  'app.demo': () => 'Demo',
  'app.demo.tip': () => 'Hier ist alles erfunden. Auf diesem Computer wird nichts gelesen oder geändert.',
  'app.back': () => 'Zurück',
  'app.close': () => 'Fenster schließen',
  'app.menu': () => 'Mehr',
  'app.ready': (a) => `Geprüft. ${a.headline}.`,

  'standing.fine': () => 'In Ordnung',
  'standing.attention': () => 'Braucht Aufmerksamkeit',
  'standing.broken': () => 'Funktioniert nicht',
  'standing.unknown': () => 'Unbekannt',

  'time.now': () => 'gerade eben',
  'time.minutes': (a) => `vor ${a.count} min`,
  'time.on': (a) => `am ${a.date}`,

  'fault.label': () => 'Etwas hat nicht geklappt',
  'fault.retry': () => 'Erneut versuchen',
  'fault.dismiss': () => 'Ausblenden',
  'fault.details': () => 'Details',
  'fault.copy': () => 'Kopieren',
  'fault.copied': () => 'Kopiert',
  'fault.no-answer': () =>
    'Die App hat nicht geantwortet. Schließen Sie dieses Fenster und öffnen Sie es über das Symbol in der Leiste neu.',
  'fault.no-bridge': () =>
    'Dieses Fenster ist nicht mit der App verbunden. Öffnen Sie es über das Symbol in der Leiste.',

  'menu.copies': () => 'Alle Schlüsselkopien',
  'menu.why': () => 'Herkunft des Zugangs',
  'menu.history': () => 'Verlauf und Rückgängig',
  'menu.network': () => 'Netzwerk prüfen',
  'menu.login': () => 'Anmelden',
  'menu.logout': () => 'Abmelden',
  'menu.settings': () => 'Einstellungen',
  'menu.about': () => 'Info und Hilfe',

  'home.loading': () => 'Ihr Zugang wird angesehen',
  'home.account': () => 'Konto',
  'home.nobody': () => 'Niemand ist angemeldet',
  'home.nobody.detail': () => 'Kein Schlüssel und keine Anmeldung gefunden',
  'home.looked': () => 'Wo Claude Code nachsieht',
  'home.looked.detail': () => 'Nichts dabei, was es nutzen könnte',
  'home.switch': () => 'Wechseln',
  'home.login': () => 'Anmelden',
  'home.from': () => 'Herkunft',
  'home.why': () => 'Warum?',
  'home.until': () => 'Anmeldung gilt bis',
  'home.until.over': () => 'Anmeldung abgelaufen',
  'home.checked': (a) => `Geprüft ${a.ago}`,
  'home.checking': () => 'Wird gerade geprüft',
  'home.reading': () => 'Wird gerade gelesen',
  'home.never': () => 'Noch nicht geprüft',
  'home.check': () => 'Erneut prüfen',
  'home.places': () => 'Zugang je nach Ort',
  'home.places.more': (a) => plural(a.count, { one: '# weitere Stelle', other: '# weitere Stellen' }),
  'home.live': (a) => `funktioniert, ${a.ago}`,
  'home.rejected': (a) => `abgelehnt, ${a.ago}`,
  'home.limited': (a) => `Limit erreicht, ${a.ago}`,
  'home.unknown': () => 'unbekannt',
  'home.stopped': () => 'startet nicht',
  'home.copies': (a) =>
    plural(a.count, { one: 'Dieser Schlüssel liegt an # Stelle', other: 'Dieser Schlüssel liegt an # Stellen' }),
  'home.copies.login': (a) =>
    plural(a.count, { one: 'Diese Anmeldung liegt an # Stelle', other: 'Diese Anmeldung liegt an # Stellen' }),
  'home.copies.detail': (a) =>
    a.rest === 0
      ? 'Claude Code liest sie alle'
      : `${a.read} davon liest Claude Code, ${plural(a.rest, { one: '# ist ein Überbleibsel', other: '# sind Überbleibsel' })}`,
  'home.see-all': () => 'Alle zeigen',
  'home.shadowed': (a) =>
    plural(a.count, {
      one: '# anderer Zugang wird nicht verwendet',
      other: '# andere Zugänge werden nicht verwendet',
    }),
  'home.installations': (a) => `Claude Code ist ${plural(a.count, { one: 'einmal', other: '#-mal' })} installiert`,
  'home.installations.detail': (a) => `Ihr Terminal verwendet Version ${a.version}`,
  'home.installations.none-used': () => 'Ihr Terminal verwendet keine davon',
  'home.no-cli': () => 'Claude Code ist nicht installiert',
  'home.no-cli.detail': () => 'Oder es liegt in einem Ordner, der nicht angesehen wurde',
  'home.install': () => 'Anleitung',
  'home.notices': () => 'Was inzwischen passiert ist',
  'home.something-else': () => 'Stimmt etwas anderes nicht?',
  'home.paste': () => 'Fehler einfügen',

  'why.title': () => 'Warum dieser Zugang?',
  'why.words': () => 'Claude Code sucht von oben nach unten und verwendet, was es zuerst findet.',
  'why.words.cloud': () => 'Ein Cloud-Anbieter ist eingeschaltet. Alles darunter wird deshalb nicht verwendet.',
  'why.place': () => 'Wo Sie Claude Code starten',
  'why.empty': () => 'Es wurde noch nichts angesehen. Prüfen Sie gleich noch einmal.',
  'why.state.used': () => 'Wird verwendet',
  'why.state.not-set': () => 'Nicht gesetzt',
  'why.state.outranked': () => 'Übergangen',
  'why.state.not-usable': () => 'Nicht verwendbar',
  'why.because': () => 'Mit anderen Worten',
  'why.blocked': () => 'Claude Code sendet hier nichts',
  'why.show-file': (a) => `${a.title}: im Ordner zeigen`,

  'welcome.title': () => 'Willkommen bei Keymender',
  'welcome.read.title': () => 'Was gelesen wird',
  'welcome.read': () =>
    'Die Dateien und Einstellungen, in denen Claude Code Schlüssel und Anmeldungen aufbewahrt. Sonst nichts von Ihnen.',
  'welcome.sent.title': () => 'Was nie gesendet wird',
  'welcome.sent': () =>
    'Ihre Schlüssel gehen nur an Anthropic, um zu fragen, ob sie funktionieren. Keine Statistik, kein Konto bei uns.',
  'welcome.click.title': () => 'Was einen Klick braucht',
  'welcome.click': () =>
    'Jede Änderung. Sie sehen sie vorher, eine Sicherung bleibt, und Sie können alles rückgängig machen.',
  'welcome.start': () => 'Meinen Zugang zeigen',
};
