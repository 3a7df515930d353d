import type { Translation } from '../../translation';
import type { hintWords } from '../en-hints';

const hint = (about: string) => (): string =>
  `Der Text enthält keine wörtlich bekannte Meldung, deutet aber auf dieses Thema: ${about}.`;

/** German of en-hints.ts. */
export const hints: Translation<typeof hintWords> = {
  'rule.hint.key': hint('ein API-Schlüssel'),
  'rule.hint.login': hint('eine Anmeldung oder ein Token'),
  'rule.hint.sign-in': hint('die Anmeldung im Browser'),
  'rule.hint.account': hint('Konto, Abo oder Platz'),
  'rule.hint.organization': hint('was eine Organisation erlaubt'),
  'rule.hint.money': hint('Zahlung oder Guthaben'),
  'rule.hint.limit': hint('ein Nutzungslimit'),
  'rule.hint.network': hint('das Netzwerk'),
  'rule.hint.gateway': hint('ein Gateway dazwischen'),
  'rule.hint.aws': hint('AWS'),
  'rule.hint.google': hint('Google Cloud'),
  'rule.hint.azure': hint('Microsoft Foundry'),
  'rule.hint.keychain': hint('der Schlüsselbund'),
  'rule.hint.settings': hint('eine Einstellungsdatei'),
  'rule.hint.model': hint('ein Modell'),
  'rule.hint.version': hint('eine Version oder ein Update'),
  'rule.hint.files': hint('Rechte an einer Datei'),
};
