import type { Translation } from '../../translation';
import type { hintWords } from '../en-hints';

const hint = (about: string) => (): string =>
  `El texto no contiene ningún mensaje conocido palabra por palabra, pero habla de un problema con ${about}.`;

/** Spanish of en-hints.ts. */
export const hints: Translation<typeof hintWords> = {
  'rule.hint.key': hint('una clave de API'),
  'rule.hint.login': hint('una sesión o un token'),
  'rule.hint.sign-in': hint('el inicio de sesión en el navegador'),
  'rule.hint.account': hint('la cuenta, el plan o la licencia'),
  'rule.hint.organization': hint('lo que permite una organización'),
  'rule.hint.money': hint('un pago o el saldo'),
  'rule.hint.limit': hint('un límite de uso'),
  'rule.hint.network': hint('la red'),
  'rule.hint.gateway': hint('una pasarela intermedia'),
  'rule.hint.aws': hint('AWS'),
  'rule.hint.google': hint('Google Cloud'),
  'rule.hint.azure': hint('Microsoft Foundry'),
  'rule.hint.keychain': hint('el llavero'),
  'rule.hint.settings': hint('un archivo de ajustes'),
  'rule.hint.model': hint('un modelo'),
  'rule.hint.version': hint('una versión o una actualización'),
  'rule.hint.files': hint('los permisos de un archivo'),
};
