import { pluralIn } from '../../plural';
import type { Translation } from '../../translation';
import type { installationHealthWords } from '../en-installation-health';

const plural = pluralIn('fr');

/** French of en-installation-health.ts. */
export const installationHealth: Translation<typeof installationHealthWords> = {
  'running.old': (a) =>
    `Il a démarré avant la modification de ${a.file} et utilise peut-être encore l’ancien contenu. Fermez-le et relancez-le.`,
  'running.old-sign-in': () =>
    'Il a démarré avant que Keymender change ce avec quoi Claude Code se connecte et utilise peut-être encore l’ancien contenu. Fermez-le et relancez-le.',
  'running.restart': (a) =>
    plural(a.count, {
      one: 'Un Claude Code a démarré avant le changement de votre clé. Fermez-le et relancez-le.',
      other: '# programmes Claude Code ont démarré avant le changement de votre clé. Fermez-les et relancez-les.',
    }),
  'newest.same': (a) => `La version ${a.version} est la plus récente, et votre terminal l’utilise.`,
  'newest.older': (a) =>
    `La version ${a.version} est la plus récente, et votre terminal utilise ${a.used}. Pour mettre à jour, ouvrez un terminal et exécutez\u202f: ${a.command}`,
  'newest.ahead': (a) =>
    `La version ${a.version} est la plus récente pour tous, et votre terminal utilise ${a.used}, encore plus récente.`,
  'newest.only': (a) => `La version ${a.version} est la plus récente.`,
  'newest.unknown': (a) => `La version la plus récente n’a pas pu être demandée. ${a.words}`,
};
