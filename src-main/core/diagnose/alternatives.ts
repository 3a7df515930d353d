import type { Cause } from '../../contract/causes';
import type { Likeness } from './resemblance';

/** A cause that nothing in a text speaks for, and nothing against either. */
export interface Alternative {
  readonly cause: Cause;
  readonly confidence: number;
  /** Words of the text that stand in messages of this cause; often none. */
  readonly words: readonly string[];
}

/** How many causes an answer names where it is not sure of the first. */
const wanted = 3;
/** From here on the first cause needs no others beside it. */
const sure = 0.95;
/** Below this, a text that names nobody of ours may well be about another program. */
const doubtful = 0.9;
/** By how much the doubt comes before the cause whose place it takes. */
const justBefore = 0.001;
/** What is only not ruled out is never surer than this, nor than half of what something spoke for. */
const faint = 0.1;

/**
 * Fills an answer that is not sure up to three causes: first the doubt whether the text is about signing in at all,
 * then what its words are most like. Where the text names nobody of ours, the doubt takes the last of the three places if
 * need be. Pure.
 *
 * @param named causes that something spoke for, with their confidence, 0..1
 * @param likeness how like the messages of each cause the text is, most like first
 * @param namesOurs whether the text names Claude Code or anybody it speaks to
 * @returns what to add, best first; empty where the first cause is sure. A cause that was named may come again, surer
 */
export function alternatives(
  named: ReadonlyMap<Cause, number>,
  likeness: readonly Likeness[],
  namesOurs: boolean,
): Alternative[] {
  const [best = 0, , last = 0] = [...named.values()].sort((a, b) => b - a);
  if (named.size >= wanted) {
    const places = namesOurs || best >= doubtful || (named.get('other_not_auth') ?? 0) >= last ? 0 : 1;
    return [{ cause: 'other_not_auth' as const, confidence: last + justBefore, words: [] }].slice(0, places);
  }
  if (best >= sure) return [];
  const least = Math.min(faint, ...[...named.values()].map((confidence) => confidence / 2));
  const doubt: Likeness[] = [{ cause: 'other_not_auth', share: 0, words: [] }];
  const added = new Map<Cause, Likeness>();
  for (const like of [...doubt, ...likeness]) {
    if (!named.has(like.cause) && !added.has(like.cause)) added.set(like.cause, like);
  }
  return [...added.values()]
    .slice(0, wanted - named.size)
    .map(({ cause, words }, index) => ({ cause, confidence: least / (index + 1), words }));
}
