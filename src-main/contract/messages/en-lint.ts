import type { Words } from './words';

/** What is wrong with a value before anyone is asked online. */
export const lintWords = {
  'lint.empty': () => 'It is empty.',
  'lint.reference': () => 'It only names where the value is.',
  'lint.placeholder': () => 'It is a stand-in text, not a key.',
  'lint.around': () => 'There is a space or line break around it.',
  'lint.quotes': () => 'The quotation marks around it are sent as part of it.',
  'lint.bearer': () => 'The word “Bearer” is put in front again when it is sent.',
  'lint.character': (a: { character: string; position: number }) =>
    `There is ${a.character} at character ${a.position}.`,
  'lint.space': () => 'There is a space inside it.',
  'lint.doubled': () => 'It was pasted twice in a row.',
  'lint.truncated': () => 'It looks cut off: keys are longer.',
  'lint.wrong-kind': (a: { kind: string }) => `This is ${a.kind}, which does not belong here.`,
  'lint.other-vendor': (a: { vendor: string }) => `This looks like a key of ${a.vendor}.`,

  'kind.api-key': () => 'a Claude API key',
  'kind.admin-key': () => 'an administrator key',
  'kind.oauth-token': () => 'a login token',
  'kind.refresh-token': () => 'a login renewal token',

  'character.line-break': () => 'a line break',
  'character.empty': () => 'an empty character',
  'character.invisible': () => 'an invisible character',
  'character.curly-quote': () => 'a curly quotation mark',
  'character.ellipsis': () => 'an ellipsis (…)',
  'character.long-dash': () => 'a long dash',
  'character.not-plain': () => 'a character that is not plain text',
} satisfies Words;
