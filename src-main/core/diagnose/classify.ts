import { causes, type Cause } from '../../contract/cause-names';
import { message, say } from '../../contract/messages/message';
import { namesInRow } from '../../contract/messages/join';
import { shiftsFrom, type Evidence } from './evidence';
import { likenessOf, type LearntWords, type Likeness } from './likeness';
import type { DiagnosisRule, RequiredTexts, Signal } from './rule';
import type { PastedText } from './text';

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

interface Weighing {
  readonly cause: Cause;
  confidence: number;
  /** The confidence that rules alone gave it. */
  ruled: number;
  readonly reasons: { readonly weight: number; readonly says: string }[];
  readonly rules: string[];
  quote: { readonly weight: number; readonly at: number } | null;
}

const longestQuote = 110;
/** What a second rule for the same cause adds, and how much all of them may add together. */
const second = 0.02;
const most = 0.985;
/** From here on a statement says clearly enough where the trouble is, and noise around it counts no more than `beside`. */
const clear = 0.6;
const beside = 0.45;
/**
 * How rules and words are weighed against each other, in natural logarithms of odds: what a fully sure rule adds, the
 * least that words leave to a cause, and how much likelier than its words say it is that a text is about something else,
 * where no rule says what else. Chosen on texts that the rules had never seen; small changes of any of the three change
 * little (docs/decisions/likeness.md).
 */
const sureRule = 6;
const least = 0.01;
const somethingElse = 1.5;
/** Where the words of a text were not compared, or say nothing, every cause is as likely. */
const evenShare = 1 / causes.length;
/** Where the scan of the machine is at least this sure of a cause, words lift no other above it; a rule may. */
const evident = 0.9;
const belowEvidence = 0.89;
/** Words alone never make a cause surer than this. */
const likeliest = 0.5;
/** A text that words speak for this clearly amounts to what its cause amounts to, though no rule is sure. */
const speaksClearly = 0.5;
/** That a text without a known word has nothing to do with signing in. */
const nothingKnown = 0.2;

/** What a text amounts to that only its words tell the cause of. */
const signalOf: Partial<Record<Cause, Signal>> = {
  invalid_api_key: 'key-rejected',
  expired_or_revoked_oauth: 'login-refused',
  bedrock_aws_credentials: 'aws',
  vertex_gcp_credentials: 'google',
  foundry_azure: 'azure',
  gateway_or_proxy_auth: 'refused',
  billing_or_credit: 'no-credit',
  org_disabled_or_permission: 'closed-account',
  network_or_proxy_or_tls: 'connection',
  corrupt_config: 'settings',
};

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

/** A search for plain text is nothing beside compiling a pattern, and most rules say nothing about most texts. */
function mayMatch({ id }: DiagnosisRule, folded: string, required: RequiredTexts | undefined): boolean {
  return required?.get(id)?.some((text) => folded.includes(text)) ?? true;
}

function weigh(
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

function likeOf(words: readonly string[]): string {
  return say(
    message('diagnose.likeness', { words: namesInRow(words.map((text) => say(message('text.quoted', { text })))) }),
  );
}

/** Puts what the words of the text are like beside what the rules say: the confidence of every cause anew. */
function addLikeness(likeness: readonly Likeness[], weighings: Map<Cause, Weighing>, signals: Set<Signal>): void {
  const sure = Math.max(0, ...[...weighings.values()].map(({ ruled }) => ruled));
  const like = new Map(likeness.map((one) => [one.cause, one]));
  const scored = causes.map((cause) => {
    const ruled = weighings.get(cause)?.ruled ?? 0;
    const other = cause === 'other_not_auth' && ruled === 0 ? somethingElse : 0;
    const score = Math.log((like.get(cause)?.share ?? evenShare) + least) + sureRule * ruled + other;
    return { cause, odds: Math.exp(score) };
  });
  const all = scored.reduce((sum, { odds }) => sum + odds, 0);
  for (const { cause, odds } of scored) {
    const confidence = sure === 0 ? (odds / all) * likeliest : Math.min(odds / all, most);
    const known = weighings.get(cause);
    if (known !== undefined) {
      known.confidence = confidence;
      continue;
    }
    const words = like.get(cause)?.words ?? [];
    const says = words.length === 0 ? say(message('diagnose.also-possible')) : likeOf(words);
    const reasons = [{ weight: confidence, says }];
    weighings.set(cause, { cause, confidence, ruled: 0, reasons, rules: [], quote: null });
  }
  const [first] = likeness;
  const signal = first === undefined ? undefined : signalOf[first.cause];
  if (first !== undefined && signal !== undefined && first.share > speaksClearly && sure < speaksClearly) {
    signals.add(signal);
  }
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
