import type { Cause } from '../../contract/causes';
import { message, say } from '../../contract/messages/message';
import { namesInRow } from '../../contract/messages/join';
import { alternatives } from './alternatives';
import { shiftsFrom, type Evidence } from './evidence';
import { resemblance, type Likeness, type WordTable } from './resemblance';
import type { DiagnosisRule, RequiredTexts, Signal } from './rule';
import { namesItsSubject, namesSpeaker } from './subject';
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
/** How much the likeness of words counts where no rule speaks at all; the surer the rules are, the less. */
const likenessCounts = 0.8;
/** A share of the likeness below this is not worth a word. */
const faint = 0.03;
/** Likeness never lifts a cause that a rule named above what the scan of the machine says of another. */
const belowEvidence = 0.89;
/** Likeness alone never makes a cause surer than this. */
const likeliest = 0.49;
/** That nothing is known is never surer than this: a little more than likeness, so that a tie sends nobody to log in. */
const unknownAtMost = 0.5;
/**
 * How likely a text that no rule speaks for has nothing to do with signing in. Nearly as high as likeness can go: of the
 * labelled texts without a rule more than half are about something else, and a wrong call to log in again costs more.
 */
const nothingKnown = 0.45;
/** Likeness of a text that names nothing this app is about: never as much as that nothing is known. */
const likeliestUnnamed = 0.44;
/** The same, where words were not compared. */
const nothingLooked = 0.2;

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
      found = { cause, confidence: 0, reasons: [], rules: [], quote: null };
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
    found.confidence = Math.min(most, best + second * Math.max(0, Math.min(further, 2)));
  }
  return { weighings, signals };
}

function likeOf(words: readonly string[]): string {
  return say(
    message('diagnose.likeness', { words: namesInRow(words.map((text) => say(message('text.quoted', { text })))) }),
  );
}

/** Adds what the words of the text are like, the more the less sure the rules are. */
function addLikeness(
  likeness: readonly Likeness[],
  highest: number,
  weighings: Map<Cause, Weighing>,
  signals: Set<Signal>,
): void {
  const sure = Math.max(0, ...[...weighings.values()].map(({ confidence }) => confidence));
  for (const { cause, share, words } of likeness) {
    if (share < faint) break;
    const weight = Math.min(highest, likenessCounts * share * (1 - sure));
    const known = weighings.get(cause);
    if (known !== undefined) {
      known.confidence = Math.max(known.confidence, Math.min(belowEvidence, known.confidence + weight));
      continue;
    }
    weighings.set(cause, {
      cause,
      confidence: weight,
      reasons: [{ weight, says: likeOf(words) }],
      rules: [],
      quote: null,
    });
    const signal = signalOf[cause];
    if (signal !== undefined && share > 0.5 && sure < 0.5) signals.add(signal);
  }
}

/** Where no rule spoke, it is at least possible that the text has nothing to do with signing in. */
function addNothingKnown(text: PastedText, weighings: Map<Cause, Weighing>, atLeast: number): void {
  const says = say(message(text.folded === '' ? 'diagnose.no-text' : 'diagnose.nothing-known'));
  const known = weighings.get('other_not_auth');
  weighings.set('other_not_auth', {
    cause: 'other_not_auth',
    confidence: Math.min(unknownAtMost, atLeast + (known?.confidence ?? 0)),
    reasons: [{ weight: 1, says }],
    rules: [],
    quote: null,
  });
}

/** Where the first cause is not sure, names what else it may be. */
function addAlternatives(text: PastedText, weighings: Map<Cause, Weighing>, likeness: readonly Likeness[]): void {
  const named = new Map([...weighings.values()].map(({ cause, confidence }) => [cause, confidence]));
  for (const { cause, confidence, words } of alternatives(named, likeness, namesSpeaker(text.folded))) {
    const known = weighings.get(cause);
    if (known !== undefined) {
      known.confidence = Math.max(known.confidence, confidence);
      continue;
    }
    const says = words.length === 0 ? say(message('diagnose.also-possible')) : likeOf(words);
    weighings.set(cause, { cause, confidence, reasons: [{ weight: confidence, says }], rules: [], quote: null });
  }
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
 * @param table the words of known messages, for texts that no rule is sure of; without it only rules speak
 * @param required what spares running the patterns of most rules; changes nothing but the time that is needed
 * @returns best first, at most three, never empty: a text that says nothing known gives `other_not_auth` with little
 *   confidence and a sentence that says so
 */
export function classify(
  text: PastedText,
  evidence: Evidence,
  rules: readonly DiagnosisRule[],
  table?: WordTable,
  required?: RequiredTexts,
): CauseGuess[] {
  const { weighings, signals } = weigh(text, rules, required);
  const silent = weighings.size === 0;
  const likeness = table === undefined ? [] : resemblance(text.folded, table);
  addLikeness(likeness, silent && !namesItsSubject(text.folded) ? likeliestUnnamed : likeliest, weighings, signals);
  if (silent) addNothingKnown(text, weighings, table === undefined ? nothingLooked : nothingKnown);

  for (const { cause, atLeast, atMost, says } of shiftsFrom(signals, evidence)) {
    const found = weighings.get(cause) ?? { cause, confidence: 0, reasons: [], rules: [], quote: null };
    weighings.set(cause, found);
    if (atLeast !== undefined) found.confidence = Math.max(found.confidence, atLeast);
    if (atMost !== undefined) found.confidence = Math.min(found.confidence, atMost);
    found.reasons.unshift({ weight: 1, says });
  }

  if (table !== undefined && text.folded !== '') addAlternatives(text, weighings, likeness);

  // A cause that the evidence alone puts at the same height as the text's own statement is the better answer.
  const ranked = [...weighings.values()].sort((a, b) => b.confidence - a.confidence).slice(0, 3);
  return ranked.map(({ cause, confidence, reasons, rules: ids, quote }) => {
    const because = [...new Set(reasons.map(({ says }) => says))].slice(0, 3);
    if (quote !== null) because.push(say(message('diagnose.reads', { quote: quoteAt(text, quote.at) })));
    return { cause, confidence: Math.max(1, Math.round(confidence * 100)) / 100, because, rules: ids };
  });
}
