import { causes, type Cause } from '../../src-main/contract/cause-names';
import { letters, neutral, rows, rowsOf, type LearntWords } from '../../src-main/core/diagnose/likeness';

/** A text with its label. */
export interface LabelledText {
  readonly folded: string;
  readonly cause: Cause;
  /** All causes that are right answers to this text, the one above among them. */
  readonly acceptable: readonly Cause[];
}

const rounds = 12;
/** From this round on the weights are averaged, which forgets the chance of the last texts seen. */
const settled = rounds / 2;
const rate = 0.5;
const shrink = 1e-4;
/** How much of a text's label is its own cause, where other causes would be right too. */
const own = 0.6;
/** The rest is shared among all that are right. */
const shared = 0.4;

/** e to the power of a number up to 0. Made of products only, so that every machine gets the same weights to the bit. */
function power(exponent: number): number {
  const small = Math.max(exponent, -700) / 1024;
  let result = 1 + small * (1 + (small / 2) * (1 + (small / 3) * (1 + (small / 4) * (1 + small / 5))));
  for (let times = 0; times < 10; times += 1) result *= result;
  return result;
}

/** The same order of numbers on every machine (Lehmer 1951, with the multiplier of Park and Miller 1988). */
function sequence(): () => number {
  let state = 1;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

function target({ cause, acceptable }: LabelledText): Float64Array {
  const wanted = new Float64Array(causes.length);
  if (acceptable.length < 2) {
    wanted[causes.indexOf(cause)] = 1;
    return wanted;
  }
  for (const one of acceptable) wanted[causes.indexOf(one)] = shared / acceptable.length;
  wanted[causes.indexOf(cause)]! += own;
  return wanted;
}

/**
 * Learns how much each word speaks for each cause: logistic regression over all causes at once, by stochastic descent
 * with a step of its own for every weight (Duchi, Hazan, Singer 2011). The same texts give the same weights, to the bit.
 *
 * @param samples labelled texts; the order matters a little, so hand them over in a fixed one
 */
export function learnWords(samples: readonly LabelledText[]): LearntWords {
  const count = causes.length;
  const size = (rows + 1) * count;
  const weights = new Float64Array(size);
  const seen = new Float64Array(size).fill(1e-6);
  const mean = new Float64Array(size);
  const texts = samples.flatMap((sample) => {
    const found = rowsOf(sample.folded);
    return found === null ? [] : [{ rows: Int32Array.from([...found.keys(), rows]), wanted: target(sample) }];
  });
  const random = sequence();
  const scores = new Float64Array(count);
  for (let round = 0; round < rounds; round += 1) {
    for (let last = texts.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [texts[last], texts[other]] = [texts[other]!, texts[last]!];
    }
    for (const { rows: own, wanted } of texts) {
      const scale = 1 / Math.sqrt(own.length);
      scores.fill(0);
      for (const row of own) for (let k = 0; k < count; k += 1) scores[k]! += weights[row * count + k]! * scale;
      const best = scores.reduce((a, b) => Math.max(a, b), -Infinity);
      let sum = 0;
      for (let k = 0; k < count; k += 1) sum += scores[k] = power(scores[k]! - best);
      for (let k = 0; k < count; k += 1) scores[k] = scores[k]! / sum - wanted[k]!;
      for (const row of own) {
        for (let k = 0; k < count; k += 1) {
          const at = row * count + k;
          const slope = scores[k]! * scale + shrink * weights[at]!;
          seen[at]! += slope * slope;
          weights[at]! -= (rate * slope) / Math.sqrt(seen[at]!);
        }
      }
    }
    if (round >= settled) for (let at = 0; at < size; at += 1) mean[at]! += weights[at]! / (rounds - settled);
  }
  return written(mean);
}

function written(weights: Float64Array): LearntWords {
  const step = Number((weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / neutral).toPrecision(6));
  const row = (at: number): string =>
    Array.from(
      weights.subarray(at * causes.length, (at + 1) * causes.length),
      (weight) => letters[Math.max(0, Math.min(2 * neutral, Math.round(weight / step) + neutral))],
    ).join('');
  return { weights: Array.from({ length: rows }, (_, at) => row(at)).join(''), always: row(rows), step };
}
