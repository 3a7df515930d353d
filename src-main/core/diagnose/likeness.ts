import { causes, type Cause } from '../../contract/cause-names';

/**
 * What labelled messages taught about words: how much each word, pair of neighbouring words and piece of a word speaks
 * for each cause. Rules know what a message means; this serves for wordings that nobody has seen yet. How it is learnt
 * and how well it does is in docs/decisions/likeness.md.
 */
export interface LearntWords {
  /** A row of `causes.length` letters for each of `rows` rows, one after another, without anything between. */
  readonly weights: string;
  /** The row that counts for every text: how often each cause was met. */
  readonly always: string;
  /** What one step of a letter is worth. */
  readonly step: number;
}

/** How like the messages of one cause a text is. */
export interface Likeness {
  readonly cause: Cause;
  /** 0..1; over all causes they add up to 1. */
  readonly share: number;
  /** The words that speak most for it, at most three, the strongest first. */
  readonly words: readonly string[];
}

/** Words and parts of words share this many rows; two that meet in one row cost less than a table of all would. */
export const rows = 16_384;
/** Letters of a row, from the weight that speaks most against a cause to the one that speaks most for it. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-';
export const neutral = (letters.length - 1) / 2;

/** A text with more different words than this is a dump or a log: its words say nothing about its one message. */
const mostWords = 300;
/** Letters of a piece of a word: long enough to be told from chance, short enough to meet other forms of the word. */
const piece = 5;

/** Words that tell nobody anything, however often they stand in the messages of one cause. */
const filler =
  /^(?:[a-z]{1,2}|the|and|for|you|your|are|was|not|but|has|had|its|can|did|this|that|with|from|have|been|will|when|what|then|than|they|there|here|which|some|into|after|does|also|any|all|one|per|via|und|der|die|das|les|des|que|los|las)$/;

const word = /[a-z]{2,24}|\b[1-5]\d\d\b|[\u4e00-\u9fff]/g;

const weightOf = new Int8Array(128);
for (let at = 0; at < letters.length; at += 1) weightOf[letters.charCodeAt(at)] = at - neutral;

/** A word as it stands, and without its ending. */
interface Word {
  readonly text: string;
  readonly stem: string;
}

/** Words, HTTP status codes and Chinese characters, as they follow each other. */
function wordsOf(folded: string): Word[] | null {
  const found: Word[] = [];
  const different = new Set<string>();
  for (const [text] of folded.matchAll(word)) {
    const stem = text.replace(/(?:ing|ed|es|s)$/, '');
    if (stem.length < 2 && stem < '\u4e00') continue;
    found.push({ text, stem });
    if (different.add(stem).size > mostWords) return null;
  }
  return found;
}

/** A row for a word, by FNV-1a (Fowler, Noll, Vo 1991) and a last stir, since few bits of it are used. */
function rowOf(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % rows;
}

/**
 * The rows that a text's words, pairs of words and pieces of words stand in, each once, and whose they are. Pure.
 *
 * @param folded lower-case text, as `readPaste` gives it
 * @returns by row, the word that it belongs to; of a pair the second. Null for a text with too many different words
 */
export function rowsOf(folded: string): ReadonlyMap<number, string> | null {
  const words = wordsOf(folded);
  if (words === null) return null;
  const found = new Map<number, string>();
  const add = (text: string, owner: string): void => {
    const row = rowOf(text);
    if (!found.has(row)) found.set(row, owner);
  };
  let before = '';
  for (const { text, stem } of words) {
    add(stem, text);
    if (before !== '') add(`${before} ${stem}`, text);
    const framed = `<${stem}>`;
    for (let at = 0; at + piece <= framed.length; at += 1) add(`#${framed.slice(at, at + piece)}`, text);
    before = stem;
  }
  return found;
}

/**
 * Compares a text with the messages of each cause. Pure; linear in the length of the text up to the first few hundred
 * words.
 *
 * @returns every cause, most like first; empty where the text has no words or too many
 */
export function likenessOf(folded: string, { weights, always, step }: LearntWords): Likeness[] {
  const found = rowsOf(folded);
  if (found === null || found.size === 0) return [];
  const scale = step / Math.sqrt(found.size + 1);
  const scored = causes.map((cause, place) => {
    const byWord = new Map<string, number>();
    let sum = weightOf[always.charCodeAt(place)] ?? 0;
    for (const [row, owner] of found) {
      const weight = weightOf[weights.charCodeAt(row * causes.length + place)] ?? 0;
      sum += weight;
      byWord.set(owner, (byWord.get(owner) ?? 0) + weight);
    }
    return { cause, score: sum * scale, byWord };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const sum = scored.reduce((all, { score }) => all + Math.exp(score - best), 0);
  return scored
    .map(({ cause, score, byWord }) => ({ cause, share: Math.exp(score - best) / sum, words: strongest(byWord) }))
    .sort((a, b) => b.share - a.share);
}

function strongest(byWord: ReadonlyMap<string, number>): string[] {
  return [...byWord]
    .filter(([text, weight]) => weight > 0 && !filler.test(text))
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([text]) => text);
}
