import type { Cause } from '../../contract/cause-names';
import { say } from '../../contract/messages/message';
import type { DiagnosisRule, RequiredTexts, Signal } from './rule';
import type { PastedText } from './text';

/** What speaks for one cause. */
export interface Weighing {
  readonly cause: Cause;
  confidence: number;
  /** The confidence that rules alone gave it. */
  ruled: number;
  readonly reasons: { readonly weight: number; readonly says: string }[];
  /** Ids of the rules that spoke for it. */
  readonly rules: string[];
  /** Where in the folded text the strongest rule found its words. */
  quote: { readonly weight: number; readonly at: number } | null;
}

/** What a second rule for the same cause adds, and how much all of them may add together. */
const second = 0.02;
export const most = 0.985;
/** From here on a statement says clearly enough where the trouble is, and noise around it counts no more than `beside`. */
const clear = 0.6;
const beside = 0.45;

/** Where in the folded text a rule finds its words; null where it does not match. */
function find(rule: DiagnosisRule, folded: string): number | null {
  const { any, all = [], none = [] } = rule.match;
  let at = -1;
  for (const pattern of any) {
    at = folded.search(pattern);
    if (at !== -1) break;
  }
  if (at === -1) return null;
  if (!all.every((pattern) => pattern.test(folded))) return null;
  return none.some((pattern) => pattern.test(folded)) ? null : at;
}

/** A search for plain text is nothing beside compiling a pattern, and most rules say nothing about most texts. */
function mayMatch({ id }: DiagnosisRule, folded: string, required: RequiredTexts | undefined): boolean {
  return required?.get(id)?.some((text) => folded.includes(text)) ?? true;
}

/**
 * Runs the rules over a text. Pure; linear in the length of the text.
 *
 * @param required what spares running the patterns of most rules
 * @returns the causes that rules spoke for, and what the text amounts to apart from its cause
 */
export function weigh(
  text: PastedText,
  rules: readonly DiagnosisRule[],
  required: RequiredTexts | undefined,
): { weighings: Map<Cause, Weighing>; signals: Set<Signal> } {
  const weighings = new Map<Cause, Weighing>();
  const signals = new Set<Signal>();
  const weighing = (cause: Cause): Weighing => {
    let found = weighings.get(cause);
    if (found === undefined) {
      found = { cause, confidence: 0, ruled: 0, reasons: [], rules: [], quote: null };
      weighings.set(cause, found);
    }
    return found;
  };
  const matched: { readonly rule: DiagnosisRule; readonly at: number }[] = [];
  const match = (wanted: readonly DiagnosisRule[]): void => {
    for (const rule of wanted) {
      const at = mayMatch(rule, text.folded, required) ? find(rule, text.folded) : null;
      if (at !== null) matched.push({ rule, at });
    }
  };
  match(rules.filter(({ lastResort }) => lastResort !== true));
  if (!matched.some(({ rule }) => rule.weight >= 0.5)) match(rules.filter(({ lastResort }) => lastResort === true));
  const pointed = matched.some(({ rule }) => rule.yields !== true && rule.weight >= clear);
  for (const { rule, at } of matched) {
    if (rule.signal !== undefined) signals.add(rule.signal);
    const direct = weighing(rule.cause);
    const weight = pointed && rule.yields === true ? Math.min(rule.weight, beside) : rule.weight;
    direct.reasons.push({ weight, says: say(rule.says) });
    direct.rules.push(rule.id);
    if (direct.quote === null || direct.quote.weight < weight) direct.quote = { weight, at };
    for (const { cause, weight, says } of rule.also ?? []) {
      const indirect = weighing(cause);
      if (indirect.quote === null || indirect.quote.weight < weight) indirect.quote = { weight, at };
      indirect.reasons.push({ weight, says: say(says) });
      if (!indirect.rules.includes(rule.id)) indirect.rules.push(rule.id);
    }
  }
  for (const found of weighings.values()) {
    found.reasons.sort((a, b) => b.weight - a.weight);
    const best = found.reasons[0]?.weight ?? 0;
    const further = found.reasons.filter(({ weight }) => weight >= 0.5).length - 1;
    found.ruled = Math.min(most, best + second * Math.max(0, Math.min(further, 2)));
    found.confidence = found.ruled;
  }
  return { weighings, signals };
}
