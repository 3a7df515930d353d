import { together } from '../../src-main/contract/together';
import { enAbout } from './en-about';
import { enAccounts } from './en-accounts';
import { enCauses } from './en-causes';
import { enChanges } from './en-changes';
import { enDeepScan } from './en-deep-scan';
import { enFindings } from './en-findings';
import { enFlows } from './en-flows';
import { enHome } from './en-home';
import { enPlaces } from './en-places';
import { enReminders } from './en-reminders';
import { enRepair } from './en-repair';
import { enUpdates } from './en-updates';

/** The window's own English: every string that does not come ready from the main process. */
export const en = together(
  enHome,
  enFlows,
  enFindings,
  enCauses,
  enChanges,
  enAbout,
  enAccounts,
  enDeepScan,
  enPlaces,
  enReminders,
  enRepair,
  enUpdates,
);
