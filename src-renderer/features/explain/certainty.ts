import { answerFrom, sureFrom } from '../../../src-main/contract/certainty';
import type { DiagnoseReport } from '../../../src-main/contract/reports';

/** How far an answer may be believed, in the three steps that a reader can tell apart. */
export type Certainty = 'sure' | 'likely' | 'guess';

/** Another cause with less than this is right once in more than twenty times: to name it would only unsettle. */
const worthNaming = 0.05;
const possible = 0.2;

/** @param confidence 0..1, as a report gives it for its first cause */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= sureFrom) return 'sure';
  return confidence >= answerFrom ? 'likely' : 'guess';
}

/** What a report says besides its answer: the causes worth naming, likeliest first. */
export function alternatives({ causes, diagnosis }: DiagnoseReport): DiagnoseReport['causes'] {
  return causes.filter(({ cause, confidence }) => cause !== diagnosis.cause && confidence >= worthNaming);
}

/** How likely one of the alternatives is. @param confidence 0..1 */
export function chanceOf(confidence: number): 'likely' | 'possible' | 'unlikely' {
  if (confidence >= answerFrom) return 'likely';
  return confidence >= possible ? 'possible' : 'unlikely';
}
