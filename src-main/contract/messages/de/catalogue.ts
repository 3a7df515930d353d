import { together } from '../../together';
import { parts } from './parts';
import type { Translation } from '../../translation';
import type { Catalogue } from '../message';
import { accounts } from './accounts';
import { advice } from './advice';
import { changes } from './changes';
import { installation, login, logout, running } from './claude-cli';
import { cliUpdate } from './cli-update';
import { cloud } from './cloud';
import { deepScan } from './deep-scan';
import { diagnosis } from './diagnosis';
import { edit } from './edit';
import { evidence } from './evidence';
import { health } from './health';
import { hints } from './hints';
import { installationHealth } from './installation-health';
import { lint } from './lint';
import { network, systemRoute } from './network';
import { otherTools } from './other-tools';
import { placesOfUse } from './places-of-use';
import { plan } from './plan';
import { prevention } from './prevention';
import { repair } from './repair';
import { blocked, resolution } from './resolution';
import { rulesAround } from './rules-around';
import { rulesClaude } from './rules-claude';
import { shell } from './shell';
import { since } from './since';
import { updates } from './updates';
import { values } from './values';

/** The main process's sentences in German. */
export const german: Translation<Catalogue> = together(
  resolution,
  blocked,
  health,
  network,
  systemRoute,
  cloud,
  diagnosis,
  placesOfUse,
  since,
  advice,
  plan,
  repair,
  changes,
  installation,
  running,
  installationHealth,
  login,
  logout,
  cliUpdate,
  deepScan,
  prevention,
  otherTools,
  shell,
  values,
  lint,
  edit,
  evidence,
  rulesClaude,
  rulesAround,
  hints,
  accounts,
  updates,
  parts,
);
