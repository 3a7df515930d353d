import type { Catalogue } from '../message';
import type { Translation } from '../../translation';
import { advice } from './advice';
import { cloud } from './cloud';
import { diagnosis } from './diagnosis';
import { edit } from './edit';
import { evidence } from './evidence';
import { health } from './health';
import { hints } from './hints';
import { installationHealth } from './installation-health';
import { lint } from './lint';
import { network } from './network';
import { blocked, resolution } from './resolution';
import { rulesAround } from './rules-around';
import { rulesClaude } from './rules-claude';
import { shell } from './shell';
import { systemRoute } from './system-route';
import { values } from './values';

/** The main process's sentences in Spanish. */
export const spanish: Translation<Catalogue> = {
  ...resolution,
  ...blocked,
  ...health,
  ...network,
  ...systemRoute,
  ...cloud,
  ...diagnosis,
  ...advice,
  ...installationHealth,
  ...shell,
  ...values,
  ...lint,
  ...edit,
  ...evidence,
  ...rulesClaude,
  ...rulesAround,
  ...hints,
};
