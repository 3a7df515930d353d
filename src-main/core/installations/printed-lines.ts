import { maskSecrets } from '../diagnose/mask-secrets';

/** The last lines of what a program printed, fit to be shown: no colours, no half-drawn bars, secrets masked. */
export class PrintedLines {
  readonly #most: number;
  #lines: string[] = [];
  #open = '';

  /** @param most lines kept; of a line, the first 500 characters */
  constructor(most: number) {
    this.#most = most;
  }

  /** Takes in what was printed next, cut anywhere. */
  add(text: string): void {
    const parts = (this.#open + text).split('\n');
    this.#open = (parts.pop() ?? '').slice(-longestOpen);
    this.#lines = [...this.#lines, ...parts.map(clean).filter((line) => line !== '')].slice(-this.#most);
  }

  /** Everything so far, the line that has not ended yet included. */
  get all(): string[] {
    const open = clean(this.#open);
    return (open === '' ? this.#lines : [...this.#lines, open]).slice(-this.#most);
  }
}

const longestLine = 500;
/** A program that never ends its line must not fill the memory. */
const longestOpen = 8_192;

/** Terminal control sequences (ECMA-48, 5.4 and 5.6): a control character and what belongs to it. */
const controls = /\p{Cc}(?:\[[0-9;:<=>?]{0,40}[ -/]{0,4}[@-~]|\][^\p{Cc}]{0,2000}\p{Cc}?|[@-Z\\^_](?![A-Za-z]))?/gu;

function clean(line: string): string {
  // A carriage return draws the line anew: what counts is its last form.
  const drawn = line
    .split('\r')
    .filter((part) => part.trim() !== '')
    .at(-1);
  return maskSecrets((drawn ?? '').replace(controls, ''))
    .trimEnd()
    .slice(0, longestLine);
}
