import { ok, type Result } from '../result';
import { cannotQuote, changed } from './faults';
import { findSecret } from './find-secret';
import type { Splice } from './splice';
import type { EditAction, EditFault } from './target';

/** A written value, read: its characters, and for each where it is written and how it is quoted there. */
export interface Decoded {
  readonly value: string;
  /** Raw offsets where each UTF-16 unit of the value begins and ends. */
  readonly from: readonly number[];
  readonly upto: readonly number[];
  /** The quoting each unit stands in. Units in `opaque` are written out as they are: `${…}`, `$(…)`. */
  readonly style: readonly string[];
}

/** One value inside a text and how to write another in its place. */
export interface Slot extends Decoded {
  /** The raw range of the whole token, quotes and (where it is one word) `NAME=` included. */
  readonly start: number;
  readonly end: number;
  /** How many units of `value` come before the value proper: `NAME=` in `export NAME=v`. */
  readonly skip: number;
  readonly line: number;
  /** True where an empty value is a gap between two tokens, not a part of the one before. */
  readonly gap?: boolean;
  /** The value as it must be written inside that quoting, or null where it cannot be. */
  inside(style: string, value: string): string | null;
  /** The whole token for that value, quoted anew, or null where no quoting can hold it. */
  whole(value: string): string | null;
}

/** What is written over a stretch of the text, as a slot. Without `skip` the whole value is the value proper. */
export function slotOver(
  { value, from, upto, style }: Decoded,
  { start, end }: { readonly start: number; readonly end: number },
  rest: Pick<Slot, 'line' | 'gap' | 'inside' | 'whole'> & { readonly skip?: number },
): Slot {
  return { value, from, upto, style, start, end, skip: 0, ...rest };
}

/** The value proper of a slot. */
export const valueOf = (slot: Slot): string => slot.value.slice(slot.skip);

export const MASK = '[removed by Keymender]';
/** The mask where brackets and spaces would mean something. */
export const BARE_MASK = 'removed-by-Keymender';

export interface Rewrite {
  readonly splices: Splice[];
  /** The value proper that must be read at this slot afterwards. */
  readonly value: string;
}

/** Collects decoded units; what the decoders of all formats share. */
export class Units implements Decoded {
  value = '';
  readonly from: number[] = [];
  readonly upto: number[] = [];
  readonly style: string[] = [];

  /** One or more characters of the value, written at `from` up to `upto`. */
  push(chars: string, from: number, upto: number, style: string): void {
    this.value += chars;
    for (let index = 0; index < chars.length; index++) {
      this.from.push(from);
      this.upto.push(upto);
      this.style.push(style);
    }
  }

  /** A stretch of the text that stands for itself. */
  copy(text: string, from: number, upto: number, style: string): void {
    this.value += text.slice(from, upto);
    for (let at = from; at < upto; at++) {
      this.from.push(at);
      this.upto.push(at + 1);
      this.style.push(style);
    }
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly options: readonly string[];
}

/**
 * The splices that put new values or masks in place of the secrets in one slot. The quoting that is there stays
 * where it can hold the new value; else the whole token is quoted anew. Faults: changed, cannot-quote.
 */
export function rewrite(text: string, slot: Slot, actions: readonly EditAction[]): Result<Rewrite, EditFault> {
  const old = valueOf(slot);
  const places: Place[] = [];
  for (const action of actions) {
    const options = action.do === 'replace' ? [action.to] : [MASK, BARE_MASK];
    const found = findSecret(old, action.from);
    if (found.length === 0) return changed(slot.line);
    for (const range of found) {
      const same = places.find((other) => other.start < range.end && range.start < other.end);
      if (same && same.options[0] !== options[0]) return changed(slot.line);
      if (!same) places.push({ ...range, options });
    }
  }
  places.sort((a, b) => a.start - b.start);
  return inPlace(slot, places) ?? requoted(text, slot, places);
}

/** Each place on its own, in the quoting it stands in. */
function inPlace(slot: Slot, places: readonly Place[]): Result<Rewrite, EditFault> | null {
  const splices: Splice[] = [];
  const values: string[] = [];
  for (const place of places) {
    const first = place.start + slot.skip;
    const last = place.end + slot.skip - 1;
    const style = slot.style[first];
    const start = slot.from[first];
    const end = slot.upto[last];
    if (style === undefined || start === undefined || end === undefined || last < first) return null;
    for (let unit = first; unit <= last; unit++) if (slot.style[unit] !== style) return null;
    const fit = firstFit(place.options, (value) => slot.inside(style, value));
    if (!fit) return null;
    splices.push({ start, end, text: fit.text });
    values.push(fit.value);
  }
  return ok({ splices, value: put(valueOf(slot), places, values) });
}

/** The whole token anew. Not possible where part of it is worked out by the shell. */
function requoted(text: string, slot: Slot, places: readonly Place[]): Result<Rewrite, EditFault> {
  if (slot.style.includes('opaque')) return cannotQuote(slot.line);
  const value = put(
    valueOf(slot),
    places,
    places.map((place) => place.options[0] ?? ''),
  );
  const token = slot.whole(value);
  if (token === null) return cannotQuote(slot.line);
  if (slot.start < slot.end || slot.gap)
    return ok({ splices: [{ start: slot.start, end: slot.end, text: token }], value });
  // An empty token: take the character before it along, so that the splice has a place of its own.
  const before = text.charAt(slot.start - 1);
  return ok({ splices: [{ start: slot.start - before.length, end: slot.end, text: before + token }], value });
}

function firstFit(
  options: readonly string[],
  write: (value: string) => string | null,
): { value: string; text: string } | null {
  for (const value of options) {
    const text = write(value);
    if (text !== null) return { value, text };
  }
  return null;
}

function put(value: string, places: readonly Place[], values: readonly string[]): string {
  let made = '';
  let at = 0;
  places.forEach((place, index) => {
    made += value.slice(at, place.start) + (values[index] ?? '');
    at = place.end;
  });
  return made + value.slice(at);
}

/** True when a value holds a line end, a NUL or another control character: no shell-like format can hold those. */
export function hasControl(value: string): boolean {
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code < 32 || code === 127) return true;
  }
  return false;
}
