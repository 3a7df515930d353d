import type { Translation } from '../../translation';
import type { lintWords } from '../en-lint';

/** German of en-lint.ts. */
export const lint: Translation<typeof lintWords> = {
  'lint.empty': () => 'Der Wert ist leer.',
  'lint.reference': () => 'Hier steht nur, wo der Wert zu finden ist.',
  'lint.placeholder': () => 'Das ist ein Platzhalter, kein Schlüssel.',
  'lint.around': () => 'Am Rand steht ein Leerzeichen oder ein Zeilenumbruch.',
  'lint.quotes': () => 'Die Anführungszeichen darum werden mitgesendet.',
  'lint.bearer': () => 'Das Wort „Bearer“ wird beim Senden noch einmal davorgesetzt.',
  'lint.character': (a) => `An Position ${a.position} steht ${a.character}.`,
  'lint.space': () => 'Darin steht ein Leerzeichen.',
  'lint.doubled': () => 'Der Wert wurde zweimal hintereinander eingefügt.',
  'lint.truncated': () => 'Der Wert sieht abgeschnitten aus: Schlüssel sind länger.',
  'lint.wrong-kind': (a) => `Das ist ${a.kind}. So etwas gehört nicht hierher.`,
  'lint.other-vendor': (a) => `Das sieht nach einem Schlüssel von ${a.vendor} aus.`,

  'kind.api-key': () => 'ein Claude-API-Schlüssel',
  'kind.admin-key': () => 'ein Administratorschlüssel',
  'kind.oauth-token': () => 'ein Anmeldetoken',
  'kind.refresh-token': () => 'ein Token zum Erneuern der Anmeldung',

  'character.line-break': () => 'ein Zeilenumbruch',
  'character.empty': () => 'ein leeres Zeichen',
  'character.invisible': () => 'ein unsichtbares Zeichen',
  'character.curly-quote': () => 'ein typografisches Anführungszeichen',
  'character.ellipsis': () => 'ein Auslassungszeichen (…)',
  'character.long-dash': () => 'ein langer Strich',
  'character.not-plain': () => 'ein Zeichen, das kein einfacher Text ist',
};
