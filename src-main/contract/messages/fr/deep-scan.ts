import { pluralIn } from '../../plural';
import type { Translation } from '../../translation';
import type { deepScanWords } from '../en-deep-scan';

const plural = pluralIn('fr');

/** French of en-deep-scan.ts. */
export const deepScan: Translation<typeof deepScanWords> = {
  'deep.no-searcher': () => 'La partie qui fouille les dossiers est absente. Installez Keymender de nouveau.',
  'deep.failed': () =>
    'Les dossiers n’ont pas pu être parcourus jusqu’au bout. Ils ont peut-être disparu, ou vous sont fermés.',
  'deep.full': (a) =>
    plural(a.count, {
      one: 'La recherche s’est arrêtée après # endroit. Remplacez ou supprimez-le d’abord, puis recommencez.',
      other: 'La recherche s’est arrêtée après # endroits. Remplacez ou supprimez-les d’abord, puis recommencez.',
    }),
  'deep.gone': (a) => `${a.folder} n’existe plus. Il a été laissé de côté.`,
  'deep.nothing-there': () => 'Aucun de ces dossiers n’existe plus.',
  'deep.running': () => 'Une recherche est déjà en cours.',
  'deep.unknown-folder': () => 'Ce dossier n’est plus dans la liste.',
};
