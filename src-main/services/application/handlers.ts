import type { OwnHandlers } from '../../contract/handlers';
import { accountHandlers } from './account-handlers';
import { changeHandlers } from './change-handlers';
import { cliUpdateHandlers } from './cli-update-handlers';
import { deepScanHandlers } from './deep-scan-handlers';
import { healthHandlers } from './health-handlers';
import { loginHandlers } from './login-handlers';
import { lookHandlers } from './look-handlers';
import { repairHandlers } from './repair-handlers';
import type { HandlerContext } from './handler-context';

/** One function for each call that is not the shell's own, each group from its file. */
export const makeHandlers = (context: HandlerContext): OwnHandlers => ({
  ...accountHandlers(context),
  ...changeHandlers(context),
  ...cliUpdateHandlers(context),
  ...deepScanHandlers(context),
  ...healthHandlers(context),
  ...loginHandlers(context),
  ...lookHandlers(context),
  ...repairHandlers(context),
});
