import type { Translation } from '../../translation';
import type { deepScanWords } from '../en-deep-scan';

/** German of en-deep-scan.ts. */
export const deepScan: Translation<typeof deepScanWords> = {
  'deep.no-searcher': () => 'Der Teil, der Ordner durchsucht, fehlt. Installieren Sie Keymender neu.',
  'deep.failed': () =>
    'Die Ordner konnten nicht zu Ende durchsucht werden. Vielleicht sind sie weg oder für Sie gesperrt.',
  'deep.full': (a) =>
    `Die Suche endete nach ${a.count} Stellen. Ersetzen oder entfernen Sie zuerst diese und suchen Sie dann noch einmal.`,
  'deep.gone': (a) => `${a.folder} ist nicht mehr da und wurde ausgelassen.`,
  'deep.nothing-there': () => 'Keiner dieser Ordner ist mehr da.',
  'deep.running': () => 'Eine Suche läuft schon.',
  'deep.unknown-folder': () => 'Dieser Ordner steht nicht mehr auf der Liste.',
};
