import type { Words } from './words';

const hint = (about: string) => (): string =>
  `The text has no message that is known word for word, but it speaks of trouble with ${about}.`;

/** What is said of a text in which no rule finds a known message, only a subject and a word of trouble. */
export const hintWords = {
  'rule.hint.key': hint('an API key'),
  'rule.hint.login': hint('a login or token'),
  'rule.hint.sign-in': hint('the sign-in in the browser'),
  'rule.hint.account': hint('the account, plan or seat'),
  'rule.hint.organization': hint('what an organization allows'),
  'rule.hint.money': hint('payment or credit'),
  'rule.hint.limit': hint('a limit on usage'),
  'rule.hint.network': hint('the network'),
  'rule.hint.gateway': hint('a gateway in between'),
  'rule.hint.aws': hint('AWS'),
  'rule.hint.google': hint('Google Cloud'),
  'rule.hint.azure': hint('Microsoft Foundry'),
  'rule.hint.keychain': hint('the keychain'),
  'rule.hint.settings': hint('a settings file'),
  'rule.hint.model': hint('a model'),
  'rule.hint.version': hint('a version or an update'),
  'rule.hint.files': hint('rights to a file'),
} satisfies Words;
