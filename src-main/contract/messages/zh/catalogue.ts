import { together } from '../../together';
import { parts } from './parts';
import type { Catalogue } from '../message';
import type { Translation } from '../../translation';
import { accounts } from './accounts';
import { advice } from './advice';
import { deepScan, installationHealth, otherTools } from './around';
import { changes } from './changes';
import { installation, login, logout, running } from './claude-cli';
import { cliUpdate } from './cli-update';
import { cloud } from './cloud';
import { diagnosis } from './diagnosis';
import { edit } from './edit';
import { evidence } from './evidence';
import { health } from './health';
import { hints } from './hints';
import { lint } from './lint';
import { network, systemRoute } from './network';
import { plan } from './plan';
import { prevention } from './prevention';
import { repair } from './repair';
import { blocked, resolution } from './resolution';
import { surroundingRules } from './rules-around';
import { claudeRules } from './rules-claude';
import { shell } from './shell';
import { placesOfUse, since } from './situation';
import { updates } from './updates';
import { values } from './values';

/** The main process's sentences in Chinese. */
export const chinese: Translation<Catalogue> = together(
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
