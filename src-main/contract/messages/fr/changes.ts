import { pluralIn } from '../../plural';
import type { Translation } from '../../translation';
import type { changeWords } from '../en-changes';

const plural = pluralIn('fr');

/** French of en-changes.ts. */
export const changes: Translation<typeof changeWords> = {
  'edit.already-there': () => 'Un fichier de ce nom existe déjà.',
  'edit.not-there': () => 'Le fichier n’est plus là.',
  'why.no-variables': () => 'ici, les variables du système ne sont pas modifiées',
  'why.not-kept': () => 'le système n’a pas gardé ce qu’il a reçu',
  'why.keychain-silent': () => 'le trousseau ne répond pas',
  'why.keychain-denied': () => 'le trousseau ne le permet pas',
  'why.attributes': () => 'ses autorisations ou attributs particuliers n’ont pas pu être conservés',
  'why.immutable': () => 'il est protégé contre toute modification (rendu immuable)',

  'fault.keychain': (a) =>
    `Il faut pour cela le trousseau, et il est inutilisable en ce moment, car ${a.why}. Rien n’a été modifié.`,
  'warning.item': (a) => `${a.target}\u202f: laissé tel quel, car ${a.why}.`,
  'preview.mode-private': (a) => `Lisible par vous uniquement (${a.mode})`,
  'preview.mode-group': (a) => `Lisible par vous et votre groupe (${a.mode})`,
  'preview.mode-everybody': (a) => `Lisible par tous sur cet ordinateur (${a.mode})`,

  'receipt.item-gone': (a) => `${a.target}\u202f: modification impossible, car ${a.why}. Rien n’a été modifié.`,
  'receipt.item-moved-on': (a) =>
    `${a.target}\u202f: modifié par autre chose depuis l’aperçu\u202f; rien n’a donc été fait. Ouvrez un nouvel aperçu.`,
  'receipt.rolled-back-item': (a) =>
    `${a.target}\u202f: modification impossible, car ${a.why}. Tout a été remis comme avant.`,
  'receipt.cancelled': () => 'Vous avez arrêté. Tout a été remis comme avant.',
  'receipt.kept': (a) =>
    `${plural(a.done, { one: 'Un fichier modifié et vérifié', other: '# fichiers modifiés et vérifiés' })}. ${plural(
      a.failed,
      {
        one: 'Un fichier n’a pas pu être modifié et reste comme avant',
        other: '# n’ont pas pu être modifiés et restent comme avant',
      },
    )}.`,
  'receipt.none-worked': () => 'Aucun des fichiers n’a pu être modifié. Tout est comme avant.',
  'change.made': () => 'Créé.',
  'change.removed-again': () => 'Créé par cette modification, puis retiré.',
  'receipt.undone-items': () => 'Annulé. Tout est comme avant.',

  'progress.prepare': () => 'Sauvegarde et écriture du nouveau contenu.',
  'progress.change': () => 'Mise en place du nouveau contenu.',
  'progress.check': () => 'Vérification du résultat.',
  'fault.not-closable': () => 'Fermez celui-ci vous-même\u202f: autre chose l’a lancé et l’attend peut-être.',
  'fault.not-ended': () => 'Le système n’a pas laissé Keymender fermer ce programme. Fermez-le vous-même.',
  'fault.rejected-key': (a) =>
    `La nouvelle clé ne fonctionne pas. ${a.why} Rien n’a été modifié. Collez-en une autre, ou utilisez celle-ci quand même.`,
  'plan.variable.user-registry': (a) => `${a.name} dans vos variables d’environnement Windows`,
  'plan.variable.launchctl': (a) => `${a.name} dans les variables de session de votre Mac`,
  'plan.variable.machine': (a) =>
    `${a.name} est défini pour tous sur cet ordinateur. Seul un administrateur peut le modifier, sous «\u202fVariables d’environnement\u202f» dans les paramètres système.`,
  'plan.rotate.checked': () => 'La nouvelle clé vient d’être vérifiée, et elle fonctionne.',
  'plan.rotate.not-checked': (a) => `On ne sait pas si la nouvelle clé fonctionne. ${a.why}`,
  'plan.rotate.offline': () => 'La nouvelle clé n’a pas été vérifiée, car les vérifications en ligne sont désactivées.',
  'plan.rotate.rejected': (a) => `La nouvelle clé a été refusée à la vérification. ${a.why}`,
};
