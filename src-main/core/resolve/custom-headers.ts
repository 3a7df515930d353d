import { unsendableCharacter } from '../lint/unsendable';
import type { Candidate } from './candidates';
import type { Choice } from './slots';

/** Values by their exact names, in the order in which each name first came up; the last value of a name counts. */
export type CustomHeaders = ReadonlyMap<string, string>;

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

/** The headers of ANTHROPIC_CUSTOM_HEADERS: one `Name: value` a line, cut at the first colon. */
export function customHeaders(text: string): CustomHeaders {
  return new Map(customHeaderLines(text).map(({ name, value }) => [name, value]));
}

/** The name under which Claude Code itself puts a token; the user's own line of exactly this name gives way to it. */
const ownName = 'Authorization';

/** A token or a helper's output is put among the headers, where a login or key stands back behind the user's own. */
function isPutAmong(bearer: Candidate | null): bearer is Candidate {
  return bearer?.kind === 'env-auth-token' || bearer?.kind === 'helper';
}

/** All headers as they would go out, by exact name: the user's own text, or a credential. */
export function laidOut(chosen: Choice, headers: CustomHeaders): ReadonlyMap<string, Candidate | string> {
  const { bearer } = chosen;
  // A profile signs every request last of all, whatever the user's own line says, and even when that is no use.
  if (bearer?.kind === 'profile') return new Map([...headers].filter(([name]) => !isNamed(name, ownName)));
  const all = new Map<string, Candidate | string>(headers);
  return isPutAmong(bearer) ? all.set(ownName, bearer) : all;
}

/** What a header carries: a credential, the user's own text (empty: the header goes out with nothing in it), or null. */
export interface EffectiveHeaders {
  readonly xApiKey: Candidate | string | null;
  readonly bearer: Candidate | string | null;
}

/**
 * The two headers after the user's own were laid over the chosen credentials. An `x-api-key` always replaces, even an
 * empty one; an `Authorization` stands in for a login or key. The same name written in several ways counts as the
 * way that came up last does, before a token as well: `Authorization: A`, `authorization: b` and a token send `b`.
 * Observed with 2.1.330 (2026-11, odd-pairs.json, `odd_hempty_*`, `odd_aempty_*`; found-by-chance.json, `chance_head_*`).
 */
export function effectiveHeaders(chosen: Choice, headers: CustomHeaders): EffectiveHeaders {
  const all = laidOut(chosen, headers);
  const last = (wanted: string) => [...all].filter(([name]) => isNamed(name, wanted)).at(-1)?.[1];
  return { xApiKey: last('x-api-key') ?? chosen.xApiKey, bearer: last(ownName) ?? chosen.bearer };
}

const isNamed = (name: string, wanted: string): boolean => name.toLowerCase() === wanted.toLowerCase();

/** Whether a header of the user's own cannot be sent. One without a name is found last of all, when it is sent. */
export function isUnsendableLine(name: string, value: string): boolean {
  return name !== '' && (!headerName.test(name) || unsendableCharacter(value) !== null);
}
