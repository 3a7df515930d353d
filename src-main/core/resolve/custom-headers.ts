import { unsendableCharacter } from '../lint/unsendable';
import type { Candidate } from './candidates';
import type { Choice } from './slots';

/** Each empty where the header is there without a value: it then empties its slot. */
export interface CustomHeaders {
  readonly xApiKey: string | null;
  readonly authorization: string | null;
  /** Some header cannot be sent, so that none is and no request either. */
  readonly bad: boolean;
}

const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

export interface HeaderLine {
  readonly name: string;
  readonly value: string;
}

/** Every header of ANTHROPIC_CUSTOM_HEADERS in its order, names and values trimmed; lines without a colon are none. */
export function customHeaderLines(text: string): readonly HeaderLine[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [{ name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }];
  });
}

/**
 * The credential headers of ANTHROPIC_CUSTOM_HEADERS: one `Name: value` a line, cut at the first colon, names in any
 * case, the last of a name winning, lines without a colon passed over.
 * Observed with 2.1.330 (2026-11, tests/record/cases).
 */
export function customHeaders(text: string): CustomHeaders {
  let xApiKey: string | null = null;
  let authorization: string | null = null;
  let bad = false;
  for (const { name, value } of customHeaderLines(text)) {
    if (!headerName.test(name) || unsendableCharacter(value) !== null) bad = true;
    if (name.toLowerCase() === 'x-api-key') xApiKey = value;
    if (name.toLowerCase() === 'authorization') authorization = value;
  }
  return { xApiKey, authorization, bad };
}

/** A custom Authorization header stands in for a login, but a token, a helper or a profile overwrites it (observed, 2.1.330). */
function overwritesHeader(bearer: Candidate | null): boolean {
  return bearer?.kind === 'env-auth-token' || bearer?.kind === 'helper' || bearer?.kind === 'profile';
}

/** What a header carries: a credential, the user's own text (empty: the header goes out with nothing in it), or null. */
export interface EffectiveHeaders {
  readonly xApiKey: Candidate | string | null;
  readonly bearer: Candidate | string | null;
}

/**
 * The two headers after the user's own were laid over the chosen credentials. An `x-api-key` always replaces, even an
 * empty one; see `overwritesHeader` for `Authorization`. Observed with 2.1.330 (2026-11, odd-pairs.json, `odd_hempty_*`,
 * `odd_aempty_*`).
 */
export function effectiveHeaders(chosen: Choice, headers: CustomHeaders): EffectiveHeaders {
  return {
    xApiKey: headers.xApiKey ?? chosen.xApiKey,
    bearer: overwritesHeader(chosen.bearer) ? chosen.bearer : (headers.authorization ?? chosen.bearer),
  };
}
