import { causes, type Cause } from '../../contract/cause-names';
import { answerFrom } from '../../contract/certainty';
import { namesInRow } from '../../contract/messages/join';
import { message, say } from '../../contract/messages/message';
import type { Likeness } from './likeness';
import type { Signal } from './rule';
import { most, type Weighing } from './weigh';

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
/** Words alone never make a cause surer than this: they give a guess, never an answer. */
const likeliest = answerFrom - 0.01;
/** A text that words speak for this clearly amounts to what its cause amounts to, though no rule is sure. */
const speaksClearly = 0.5;
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

function likeOf(words: readonly string[]): string {
  return say(
    message('diagnose.likeness', { words: namesInRow(words.map((text) => say(message('text.quoted', { text })))) }),
  );
}

/**
 * Puts what the words of a text are like beside what the rules say: the confidence of every cause anew.
 *
 * @param likeness of every cause; empty where the text has no words or too many, then every cause is as likely by words
 * @param weighings what rules said; every cause has one afterwards
 * @param signals what the text amounts to; one is added where words speak clearly and no rule does
 */
export function addLikeness(
  likeness: readonly Likeness[],
  weighings: Map<Cause, Weighing>,
  signals: Set<Signal>,
): void {
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
