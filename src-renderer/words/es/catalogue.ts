import { together } from '../../../src-main/contract/together';
import type { Translation } from '../../../src-main/contract/translation';
import type { Catalogue } from '../words';
import { about } from './about';
import { accounts } from './accounts';
import { causes } from './causes';
import { changes } from './changes';
import { deepScan } from './deep-scan';
import { findings } from './findings';
import { flows } from './flows';
import { home } from './home';
import { places } from './places';
import { reminders } from './reminders';
import { repair } from './repair';
import { updates } from './updates';

/** The window's own words in Spanish. */
export const spanish: Translation<Catalogue> = together(
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
