import { together } from '../together';
import { accountWords } from './en-accounts';
import { adviceWords } from './en-advice';
import { changeWords } from './en-changes';
import { installationWords, loginWords, logoutWords, runningWords } from './en-claude-cli';
import { cloudWords } from './en-cloud';
import { cliUpdateWords } from './en-cli-update';
import { deepScanWords } from './en-deep-scan';
import { diagnosisWords } from './en-diagnosis';
import { healthWords, networkWords } from './en-health';
import { installationHealthWords } from './en-installation-health';
import { placeOfUseWords } from './en-places-of-use';
import { otherToolWords } from './en-other-tools';
import { planWords } from './en-plan';
import { repairWords } from './en-repair';
import { evidenceWords } from './en-evidence';
import { hintWords } from './en-hints';
import { surroundingRuleWords } from './en-rules-around';
import { claudeRuleWords } from './en-rules-claude';
import { partWords } from './en-parts';
import { editWords } from './en-edit';
import { lintWords } from './en-lint';
import { valueWords } from './en-values';
import { shellWords } from './en-shell';
import { preventionWords } from './en-prevention';
import { blockedWords, resolutionWords } from './en-resolution';
import { sinceWords } from './en-since';
import { systemRouteWords } from './en-system-route';
import { updateWords } from './en-updates';

/** The English catalogue: every sentence that the main process says about the machine, by code. */
export const english = together(
  resolutionWords,
  blockedWords,
  healthWords,
  networkWords,
  systemRouteWords,
  cloudWords,
  diagnosisWords,
  placeOfUseWords,
  sinceWords,
  adviceWords,
  planWords,
  repairWords,
  changeWords,
  installationWords,
  runningWords,
  installationHealthWords,
  loginWords,
  logoutWords,
  cliUpdateWords,
  deepScanWords,
  preventionWords,
  otherToolWords,
  shellWords,
  valueWords,
  lintWords,
  editWords,
  partWords,
  evidenceWords,
  claudeRuleWords,
  surroundingRuleWords,
  hintWords,
  accountWords,
  updateWords,
);

/** What every language has: the codes of the English one, with the same gaps. */
export type Catalogue = typeof english;
export type MessageCode = keyof Catalogue;

type ArgsOf<C extends MessageCode> = Parameters<Catalogue[C]>[0];

/** A sentence that was not said yet: a code and what fills its gaps. Crosses IPC, is put into words by the reader's language. */
export interface Message {
  readonly code: MessageCode;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Makes a message; the arguments are checked against the English sentence. */
export function message<C extends MessageCode>(
  ...[code, args]: undefined extends ArgsOf<C> ? [code: C] : [code: C, args: ArgsOf<C>]
): Message {
  return { code, args: args ?? {} };
}

let spoken: Catalogue = english;

/** Sets the language of every sentence that is said from now on; what was said already stays as it is. */
export function speak(catalogue: Catalogue): void {
  spoken = catalogue;
}

/** Puts a message into words: in the language that is spoken, unless another one is given. */
export function say(what: Message, catalogue: Catalogue = spoken): string {
  const speak = catalogue[what.code] as (args: Message['args']) => string;
  return speak(what.args);
}
