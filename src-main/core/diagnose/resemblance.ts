import { causes, type Cause } from '../../contract/cause-names';

/**
 * How often words stand in messages of each cause: a naive Bayes classifier, small enough to read. It knows nothing of
 * what a message means; the rules do. It serves where no rule is sure, for wordings that nobody has seen yet.
 */
export interface WordTable {
  /** How many texts of each cause were counted. */
  readonly texts: ReadonlyMap<Cause, number>;
  /** For each word, in how many texts of each cause it stands. */
  readonly words: Words;
}

/** By word; of a map only what is needed, so that a table can be read a word at a time. */
type Words = Pick<ReadonlyMap<string, ReadonlyMap<Cause, number>>, 'get' | 'keys'>;

/** How like the messages of one cause a text is. */
export interface Likeness {
  readonly cause: Cause;
  /** 0..1; over all causes they add up to 1, less where only a few words are known. */
  readonly share: number;
  /** The words that speak most for it, at most three, the strongest first. */
  readonly words: readonly string[];
}

/** A text with more different words than this is a dump or a log: its words say nothing about its one message. */
const mostWords = 300;
/** A word that stands in fewer texts than this is a name or a chance. */
const rarest = 2;
/** How much of an unseen word's weight is given to every cause. */
const smoothing = 0.3;
/** Above 1 the shares are drawn together: words in one message are not independent. */
const temperature = 2;
/** How much the number of known texts of a cause counts. */
const prior = 0.5;
/** So many known words are needed before the likeness counts in full. */
const enough = 5;

const word = /[a-z]{2,24}|\b[1-5]\d\d\b/g;

/**
 * The different words of a text, endings taken off, and HTTP status codes.
 *
 * @param folded lower-case text, as `readPaste` gives it
 * @returns null for a text with too many words to be one message
 */
export function wordsOf(folded: string): string[] | null {
  const found = new Set<string>();
  for (const [text] of folded.matchAll(word)) {
    found.add(text.replace(/(?:ing|ed|es|s)$/, ''));
    if (found.size > mostWords) return null;
  }
  return [...found].filter((one) => one.length > 1);
}

/** Counts the words of labelled texts. Pure. */
export function learnWords(samples: readonly { readonly folded: string; readonly cause: Cause }[]): WordTable {
  const texts = new Map<Cause, number>();
  const words = new Map<string, Map<Cause, number>>();
  for (const { folded, cause } of samples) {
    const own = wordsOf(folded);
    if (own === null) continue;
    texts.set(cause, (texts.get(cause) ?? 0) + 1);
    for (const one of own) {
      const counts = words.get(one) ?? new Map<Cause, number>();
      words.set(one, counts.set(cause, (counts.get(cause) ?? 0) + 1));
    }
  }
  for (const [one, counts] of words) if (total(counts) < rarest) words.delete(one);
  return { texts, words };
}

function total(counts: ReadonlyMap<Cause, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/**
 * Compares a text with the messages of each cause. Pure; linear in the length of the text up to the first few hundred
 * words.
 *
 * @returns most like first; empty where no word of the text is known or there are too many words
 */
export function resemblance(folded: string, { texts, words }: WordTable): Likeness[] {
  const own = (wordsOf(folded) ?? []).flatMap((text) => {
    const counts = words.get(text);
    return counts === undefined ? [] : [{ text, counts, all: total(counts) }];
  });
  if (own.length === 0) return [];
  const known = total(texts);
  const scored = [...texts].map(([cause, size]) => {
    const weights = own.map(({ text, counts, all }) => {
      const here = counts.get(cause) ?? 0;
      const base = (smoothing * all) / known;
      const inside = (here + base) / (size + smoothing);
      const outside = (all - here + base) / (known - size + smoothing);
      return { text, weight: Math.log(inside / outside) };
    });
    const score = weights.reduce((sum, { weight }) => sum + weight, prior * Math.log(size / known));
    return { cause, score, weights };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const shares = scored.map(({ score }) => Math.exp((score - best) / temperature));
  const sum = shares.reduce((a, b) => a + b, 0) * Math.max(1, enough / own.length);
  return scored
    .map(({ cause, weights }, index) => ({
      cause,
      share: (shares[index] ?? 0) / sum,
      words: weights
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 3)
        .map(({ text }) => text),
    }))
    .sort((a, b) => b.share - a.share);
}

/** Writes a table as text, a word a line: `expired 1:24 9:1`. The first line counts the texts. Causes by their number. */
export function writeTable({ texts, words }: WordTable): string {
  const numbers = (counts: ReadonlyMap<Cause, number> | undefined): string =>
    causes
      .flatMap((cause, index) => {
        const count = counts?.get(cause);
        return count === undefined ? [] : [`${String(index)}:${String(count)}`];
      })
      .join(' ');
  const rows = [...words.keys()].sort().map((text) => `${text} ${numbers(words.get(text))}`);
  return [`* ${numbers(texts)}`, ...rows].join('\n');
}

/** Reads what `writeTable` wrote: each word's counts when they are asked for, which are those of a few words in a text. */
export function readTable(text: string): WordTable {
  const lines = new Map<string, string>();
  for (const line of text.trim().split('\n')) {
    const end = line.indexOf(' ');
    lines.set(line.slice(0, end), line.slice(end + 1));
  }
  const texts = readCounts(lines.get('*') ?? '');
  lines.delete('*');
  const get = (word: string) => {
    const line = lines.get(word);
    return line === undefined ? undefined : readCounts(line);
  };
  return { texts, words: { get, keys: () => lines.keys() } };
}

function readCounts(pairs: string): ReadonlyMap<Cause, number> {
  const counts = new Map<Cause, number>();
  for (const pair of pairs.split(' ')) {
    const [index, count] = pair.split(':').map(Number);
    const cause = causes[index ?? -1];
    if (cause !== undefined) counts.set(cause, count ?? 0);
  }
  return counts;
}
