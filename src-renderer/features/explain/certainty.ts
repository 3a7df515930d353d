import type { DiagnoseReport } from '../../../src-main/contract/reports';

/** How far an answer may be believed, in the three steps that a reader can tell apart. */
export type Certainty = 'sure' | 'likely' | 'guess';

/**
 * From here on 97 of 100 answers were right, and from here on 7 of 10: measured on texts that nobody had seen
 * (docs/decisions/likeness.md, 2026-11-22). Below, the next cause may well be the right one.
 */
const sure = 0.9;
const likely = 0.5;
/** Another cause with less than this is right once in more than twenty times: to name it would only unsettle. */
const worthNaming = 0.05;
const possible = 0.2;

/** @param confidence 0..1, as a report gives it for its first cause */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= sure) return 'sure';
  return confidence >= likely ? 'likely' : 'guess';
}

/** What a report says besides its answer: the causes worth naming, likeliest first. */
export function alternatives({ causes, diagnosis }: DiagnoseReport): DiagnoseReport['causes'] {
  return causes.filter(({ cause, confidence }) => cause !== diagnosis.cause && confidence >= worthNaming);
}

/** How likely one of the alternatives is. @param confidence 0..1 */
export function chanceOf(confidence: number): 'likely' | 'possible' | 'unlikely' {
  if (confidence >= likely) return 'likely';
  return confidence >= possible ? 'possible' : 'unlikely';
}
