import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enDeepScan } from '../en-deep-scan';

const plural = pluralIn('fr');

/** French of en-deep-scan.ts. */
export const deepScan: Translation<typeof enDeepScan> = {
  'deep.open': () => 'Chercher ailleurs',
  'deep.title': () => 'Chercher dans d’autres dossiers',
  'deep.words': () =>
    'Chaque fichier de ces dossiers est fouillé à la recherche de clés. Rien ne quitte cet ordinateur.',
  'deep.where': () => 'Où chercher',
  'deep.projects': (a) => plural(a.count, { one: 'Votre # projet Claude Code', other: 'Vos # projets Claude Code' }),
  'deep.projects.detail': () => 'Les dossiers où Claude Code a travaillé',
  'deep.conversations': () => 'Vos conversations avec Claude Code',
  'deep.conversations.detail': () => 'Une clé collée dans un message y reste',
  'deep.add': () => 'Choisir un dossier',
  'deep.forget': (a) => `Retirer ${a.path} de cette liste`,
  'deep.start': () => 'Lancer la recherche',
  'deep.stop': () => 'Arrêter',
  'deep.running.title': () => 'Recherche de clés',
  'deep.starting': () => 'Démarrage',
  'deep.files': (a) => plural(a.count, { one: '# fichier examiné', other: '# fichiers examinés' }),
  'deep.found': (a) => plural(a.count, { one: '# endroit trouvé', other: '# endroits trouvés' }),
  'deep.done.none': () => 'Aucune autre clé trouvée',
  'deep.done.none.words': (a) =>
    plural(a.count, {
      one: '# fichier a été examiné. Il ne contient aucune clé qui n’était pas déjà connue.',
      other: '# fichiers ont été examinés. Ils ne contiennent aucune clé qui n’était pas déjà connue.',
    }),
  'deep.done.found': (a) =>
    plural(a.count, { one: 'Une clé à # autre endroit', other: 'Des clés à # autres endroits' }),
  'deep.done.found.words': () =>
    'Ils figurent maintenant parmi toutes les copies, où vous pouvez les supprimer ou les remplacer.',
  'deep.cancelled': () => 'Vous avez arrêté la recherche',
  'deep.cancelled.words': (a) =>
    plural(a.count, {
      one: '# fichier a été examiné avant cela. Ce qui a été trouvé est gardé.',
      other: '# fichiers ont été examinés avant cela. Ce qui a été trouvé est gardé.',
    }),
  'deep.failed': () => 'La recherche n’a pas abouti',
  'deep.show': () => 'Voir toutes les copies',
  'deep.elsewhere': () => 'Chercher ailleurs',
  'deep.list': () => 'Endroits trouvés',
  'deep.nothing-chosen': () => 'Choisissez au moins un endroit où chercher.',
};
