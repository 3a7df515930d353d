import fc from 'fast-check';
import { mutate, soup } from './mutate';
import { Random, seedOf } from './random';
import { corpus } from './seeds';
import type { Target } from './target';

export interface Finding {
  readonly target: string;
  readonly what: string;
  /** The input, cut off after 4,000 characters. */
  readonly input: string;
  readonly at: number;
}

export interface FuzzReport {
  readonly inputs: { readonly parser: number; readonly editor: number };
  readonly targets: number;
  readonly findings: readonly Finding[];
  /** Processor time of the slowest input, ms, and whose it was. */
  readonly slowest: { readonly ms: number; readonly target: string };
  /** The most memory that the process ever held, bytes. */
  readonly peakBytes: number;
}

export interface FeedOptions {
  readonly seed: number;
  /** In all, over all targets. */
  readonly inputs: number;
  /** Folder of inputs that were findings once. */
  readonly corpus: string;
  /** Told before every input, so that one that never ends can be named. */
  readonly began: (target: number, input: number) => void;
}

/** Longer than this is a hang, ms of processor time. */
const hangMs = 1_000;
const mostFindings = 25;

/** The input number `at` of a target: the same again for the same seed. */
export function inputFor(target: Target, seed: number, at: number): { text: string; choice: number } {
  const random = new Random(seedOf(seed, at, target.name.length, target.seeds.length));
  const choice = random.below(1_000_000);
  const own = target.seeds[choice % target.seeds.length] ?? '';
  if (at < target.seeds.length) return { text: target.seeds[at] ?? '', choice: at };
  if (random.once(25)) return { text: soup(random), choice };
  if (random.once(50)) return { text: generated(random.below(2 ** 31)), choice };
  // An editor is asked up to eight times for each input, and what it made is read by somebody else four times.
  return { text: mutate(random, own, target.seeds).slice(0, target.kind === 'editor' ? 50_000 : 200_000), choice };
}

/** What a generator that knows nothing of these files makes. */
function generated(seed: number): string {
  const arbitrary = fc.oneof(
    fc.json({ maxDepth: 8 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ maxLength: 2_000 }),
  );
  return fc.sample(arbitrary, { seed, numRuns: 1 })[0] ?? '';
}

/** Feeds every target its share, the kept inputs first. */
export function feedAll(targets: readonly Target[], options: FeedOptions): FuzzReport {
  const kept = corpus(options.corpus);
  const findings: Finding[] = [];
  const inputs = { parser: 0, editor: 0 };
  let slowest = { ms: 0, target: '' };
  const share = Math.max(1, Math.ceil(options.inputs / targets.length));
  const feed = (target: Target, text: string, choice: number, at: number): void => {
    const before = process.cpuUsage();
    let what: string | null = null;
    try {
      what = target.feed(text, choice);
    } catch (error) {
      what = `threw ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : String(error)}`;
    }
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1_000;
    if (ms > slowest.ms) slowest = { ms, target: target.name };
    if (ms > hangMs) what ??= `took ${ms.toFixed(0)} ms`;
    inputs[target.kind] += 1;
    if (what !== null && findings.length < mostFindings) {
      findings.push({ target: target.name, what, input: text.slice(0, 4_000), at });
    }
  };
  targets.forEach((target, index) => {
    for (const text of kept.get(target.name) ?? []) {
      for (let choice = 0; choice < Math.min(60, target.seeds.length); choice += 1) feed(target, text, choice, -1);
    }
    for (let at = 0; at < share; at += 1) {
      options.began(index, at);
      const { text, choice } = inputFor(target, options.seed, at);
      feed(target, text, choice, at);
    }
  });
  return { inputs, targets: targets.length, findings, slowest, peakBytes: process.resourceUsage().maxRSS * 1024 };
}
