import type { Pieces } from './search-pieces';

/** What one run of the searcher searches. */
export interface SearchTurn {
  readonly folders: readonly string[];
  /** Whether only the files that lie in these folders directly are searched. */
  readonly isFlat: boolean;
}

/** As long as a turn should take, ms: short for a progress that moves, long next to the start of a program (5 ms). */
const wantedMs = 300;
const firstShare = 1 / 16;
const mostGrowth = 16;
/** Of the 32,767 characters that a command line of Windows may have; other systems take two million. */
const mostCharacters = process.platform === 'win32' ? 24_000 : 240_000;

/** Hands out pieces in turns that take about as long as wanted, going by how long the turn before took. */
export class SearchTurns {
  readonly #whole: readonly string[];
  readonly #loose: readonly string[];
  #wholeAt = 0;
  #looseAt = 0;
  #size: number;
  #last = 0;

  constructor({ whole, loose }: Pieces) {
    this.#whole = whole;
    this.#loose = loose;
    this.#size = Math.ceil(whole.length * firstShare);
  }

  /** Null when everything was handed out. */
  next(): SearchTurn | null {
    this.#last = 0;
    if (this.#looseAt < this.#loose.length) {
      const folders = fitting(this.#loose, this.#looseAt, this.#loose.length);
      this.#looseAt += folders.length;
      return { folders, isFlat: true };
    }
    if (this.#wholeAt >= this.#whole.length) return null;
    const folders = fitting(this.#whole, this.#wholeAt, this.#size);
    this.#wholeAt += folders.length;
    this.#last = folders.length;
    return { folders, isFlat: false };
  }

  /** How long the turn took that was handed out last, ms. */
  took(ms: number): void {
    if (this.#last === 0) return;
    const growth = Math.min(mostGrowth, wantedMs / Math.max(1, ms));
    this.#size = Math.max(1, Math.round(this.#last * growth));
  }
}

/** At least one, at most so many, and no more than fit on a command line. */
function fitting(folders: readonly string[], from: number, most: number): readonly string[] {
  let upto = from;
  let characters = 0;
  while (upto < folders.length && upto - from < most) {
    characters += (folders[upto]?.length ?? 0) + 3;
    if (characters > mostCharacters && upto > from) break;
    upto += 1;
  }
  return folders.slice(from, upto);
}
