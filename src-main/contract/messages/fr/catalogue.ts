import { together } from '../../together';
import { parts } from './parts';
import type { Catalogue } from '../message';
import type { Translation } from '../../translation';
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
import { network } from './network';
import { otherTools } from './other-tools';
import { placesOfUse } from './places-of-use';
import { plan } from './plan';
import { prevention } from './prevention';
import { repair } from './repair';
import { blocked, resolution } from './resolution';
import { surroundingRules } from './rules-around';
import { claudeRules } from './rules-claude';
import { shell } from './shell';
import { since } from './since';
import { systemRoute } from './system-route';
import { updates } from './updates';
import { values } from './values';

/** The main process's sentences in French. */
export const french: Translation<Catalogue> = together(
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
  claudeRules,
  surroundingRules,
  hints,
  accounts,
  updates,
  parts,
);
