import { together } from '../../../src-main/contract/together';
import type { Translation } from '../../../src-main/contract/translation';
import type { Catalogue } from '../words';
import { about } from './about';
import { accounts } from './accounts';
import { causes, changes, deepScan } from './causes';
import { findings } from './findings';
import { flows } from './flows';
import { home, places, reminders } from './home';
import { repair, updates } from './updates';

/** The window's own words in Chinese. */
export const chinese: Translation<Catalogue> = together(
  home,
  flows,
  findings,
  causes,
  changes,
  about,
  accounts,
  deepScan,
  places,
  reminders,
  repair,
  updates,
);
