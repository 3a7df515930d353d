import type { Translation } from '../../translation';
import type { hintWords } from '../en-hints';

const hint = (about: string) => (): string =>
  `Le texte ne contient aucun message connu mot pour mot, mais il évoque un problème concernant ${about}.`;

/** French of en-hints.ts. */
export const hints: Translation<typeof hintWords> = {
  'rule.hint.key': hint('une clé API'),
  'rule.hint.login': hint('une connexion ou un jeton'),
  'rule.hint.sign-in': hint('la connexion dans le navigateur'),
  'rule.hint.account': hint('le compte, le forfait ou la licence'),
  'rule.hint.organization': hint('ce qu’une organisation autorise'),
  'rule.hint.money': hint('un paiement ou le crédit'),
  'rule.hint.limit': hint('une limite d’utilisation'),
  'rule.hint.network': hint('le réseau'),
  'rule.hint.gateway': hint('une passerelle intermédiaire'),
  'rule.hint.aws': hint('AWS'),
  'rule.hint.google': hint('Google Cloud'),
  'rule.hint.azure': hint('Microsoft Foundry'),
  'rule.hint.keychain': hint('le trousseau'),
  'rule.hint.settings': hint('un fichier de paramètres'),
  'rule.hint.model': hint('un modèle'),
  'rule.hint.version': hint('une version ou une mise à jour'),
  'rule.hint.files': hint('les droits sur un fichier'),
};
