import { pluralIn } from '../../plural';
import type { Translation } from '../../translation';
import type { partWords } from '../en-parts';

const plural = pluralIn('de');

/** German of en-parts.ts. */
export const parts: Translation<typeof partWords> = {
  'list.row': (a) => `${a.first}, ${a.next}`,
  'list.pair': (a) => `${a.first} und ${a.last}`,
  'list.more': (a) => `${a.first} und ${a.count} weitere`,

  'text.follows': (a) => `${a.first} ${a.next}`,
  'text.quoted': (a) => `„${a.text}“`,

  'span.seconds': (a) => plural(a.count, { one: '# Sekunde', other: '# Sekunden' }),
  'span.minutes': (a) => plural(a.count, { one: '# Minute', other: '# Minuten' }),
  'span.hours': (a) => plural(a.count, { one: '# Stunde', other: '# Stunden' }),

  'why.field': (a) => `„${a.field}“ muss sein: ${a.expected}`,
  'why.not-a-group': () => 'sie enthält keine Gruppe von Einstellungen',
  'why.not-utf-8': () => 'sie ist nicht als einfacher UTF-8-Text geschrieben',
  'why.empty-with-backups': () => 'sie ist leer, obwohl es Sicherungen davon gibt',
  'why.empty': () => 'sie ist leer',
  'why.no-token': () => 'sie enthält kein Token',
  'why.profile-name': () => 'der Name darf nur Buchstaben, Ziffern, „_“, „.“ und „-“ enthalten',
  'why.no-identity-token': () => 'es fehlt ein Identitätstoken',
  'why.no-federation-rule': () => 'es fehlt eine Föderationsregel',

  'field.text': () => 'ein Text',
  'field.flag': () => 'true oder false',
  'field.group': () => 'eine Gruppe von Einstellungen in geschweiften Klammern',
  'field.texts': () => 'eine Liste von Texten',
  'field.text-or-texts': () => 'ein Text oder eine Liste von Texten',
  'field.list': () => 'eine Liste',
  'field.whole-above-zero': () => 'eine ganze Zahl über 0',
  'field.whole': () => 'eine ganze Zahl',
  'field.share': () => 'eine Zahl von 0 bis 1',
  'field.share-above-zero': () => 'eine Zahl bis 1',
  'field.group-or-flag': () => 'true, false oder eine Gruppe',
  'field.map-of-texts': () => 'Paare von Texten in geschweiften Klammern',
  'field.map-of-groups': () => 'Gruppen von Einstellungen in geschweiften Klammern',
  'field.plugins': () => 'Erweiterungen mit true oder false',
  'field.hooks': () => 'eine Liste von Hooks für jedes Ereignis',
  'field.one-of': (a) => `eines von ${a.values}`,
  'field.group-with': (a) => `eine Gruppe mit „${a.member}“: ${a.values}`,
  'field.member-no-list': (a) => `richtig: „${a.member}“ ist keine Liste`,
  'field.mode': () => 'richtig: „defaultMode“ ist kein Modus',

  'trouble.bedrock-token': () => 'mit Amazon Bedrock scheitert sie mit „Session token not found or invalid“',
  'trouble.login-hangs': () =>
    'mit einer abgelaufenen Anmeldung und Einstellungen der Administration kann das An- oder Abmelden hängen bleiben',
  'trouble.expired-as-model': () =>
    'eine abgelaufene Anmeldung zeigt sich in Skripten als Fehler, der vom Modell spricht',

  'network.clock': () => 'Uhr',
  'network.nameless-authority': () => 'eine Stelle ohne Namen',
  'network.unknown-day': () => 'einem unbekannten Tag',
  'network.no-address': () => 'eine ungültige Adresse',
};
