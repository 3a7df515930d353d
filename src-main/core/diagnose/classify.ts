import type { Cause } from '../../contract/cause-names';
import { message, say } from '../../contract/messages/message';
import { shiftsFrom, type Evidence } from './evidence';
import { addLikeness } from './add-likeness';
import { likenessOf, type LearntWords } from './likeness';
import type { DiagnosisRule, RequiredTexts } from './rule';
import type { PastedText } from './text';
import { weigh, type Weighing } from './weigh';

export type { Evidence } from './evidence';

/** One cause that a text may have. */
export interface CauseGuess {
  cause: Cause;
  /** 0..1 */
  confidence: number;
  /** Plain sentences, the strongest reason first. At most a short, masked piece of the text is quoted. */
  because: string[];
  /** Ids of the rules that spoke for it. */
  rules: string[];
}

const longestQuote = 110;
/** Where the scan of the machine is at least this sure of a cause, words lift no other above it; a rule may. */
const evident = 0.9;
const belowEvidence = 0.89;
/** That a text without a known word has nothing to do with signing in. */
const nothingKnown = 0.2;

/** The line of the paste in which a match starts, cut to a length that can be shown. */
function quoteAt(text: PastedText, at: number): string {
  let index = 0;
  let start = 0;
  for (let end = text.folded.indexOf('\n'); end !== -1 && end < at; end = text.folded.indexOf('\n', end + 1)) {
    index += 1;
    start = end + 1;
  }
  const line = text.lines[text.origin[index] ?? 0] ?? '';
  if (line.length <= longestQuote) return line;
  const from = Math.max(0, Math.min(at - start - 20, line.length - longestQuote));
  return `${from > 0 ? '…' : ''}${line.slice(from, from + longestQuote).trim()}${from + longestQuote < line.length ? '…' : ''}`;
}

/** Where no rule spoke, says so rather than that the text is about something else. */
function sayNothingKnown(text: PastedText, weighings: Map<Cause, Weighing>): void {
  const says = say(message(text.folded === '' ? 'diagnose.no-text' : 'diagnose.nothing-known'));
  const confidence = weighings.get('other_not_auth')?.confidence ?? nothingKnown;
  weighings.set('other_not_auth', {
    cause: 'other_not_auth',
    confidence,
    ruled: 0,
    reasons: [{ weight: 1, says }],
    rules: [],
    quote: null,
  });
}

/**
 * Names the causes that a pasted text may have. What the text says is weighed first; what the scan found on this
 * machine then moves causes up or down and adds its own sentences.
 *
 * Pure; time grows linearly with the text.
 *
 * @param text a paste, read by `readPaste`
 * @param evidence what the scan found; an empty object means text only
 * @param rules the catalogue
 * @param learnt what labelled messages taught about words; without it only rules speak
 * @param required what spares running the patterns of most rules; changes nothing but the time that is needed
 * @returns best first, at most three, never empty. Where words were compared, `confidence` is how often such an answer
 *   was right for texts that nobody had seen; a text that no rule speaks for gives nothing above a half
 */
export function classify(
  text: PastedText,
  evidence: Evidence,
  rules: readonly DiagnosisRule[],
  learnt?: LearntWords,
  required?: RequiredTexts,
): CauseGuess[] {
  const { weighings, signals } = weigh(text, rules, required);
  const silent = weighings.size === 0;
  const likeness = learnt === undefined ? [] : likenessOf(text.folded, learnt);
  if (learnt !== undefined && (!silent || likeness.length > 0)) addLikeness(likeness, weighings, signals);
  if (silent) sayNothingKnown(text, weighings);

  const shifts = shiftsFrom(signals, evidence);
  if (shifts.some(({ atLeast = 0 }) => atLeast >= evident)) {
    for (const found of weighings.values()) {
      found.confidence = Math.min(found.confidence, Math.max(belowEvidence, found.ruled));
    }
  }
  for (const { cause, atLeast, atMost, says } of shifts) {
    const found = weighings.get(cause) ?? { cause, confidence: 0, ruled: 0, reasons: [], rules: [], quote: null };
    weighings.set(cause, found);
    if (atLeast !== undefined) found.confidence = Math.max(found.confidence, atLeast);
    if (atMost !== undefined) found.confidence = Math.min(found.confidence, atMost);
    found.reasons.unshift({ weight: 1, says });
  }

  // A cause that the evidence alone puts at the same height as the text's own statement is the better answer.
  const ranked = [...weighings.values()].sort((a, b) => b.confidence - a.confidence).slice(0, 3);
  return ranked.map(({ cause, confidence, reasons, rules: ids, quote }) => {
    const because = [...new Set(reasons.map(({ says }) => says))].slice(0, 3);
    if (quote !== null) because.push(say(message('diagnose.reads', { quote: quoteAt(text, quote.at) })));
    return { cause, confidence: Math.max(1, Math.round(confidence * 100)) / 100, because, rules: ids };
  });
}
