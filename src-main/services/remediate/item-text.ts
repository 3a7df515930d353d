import { hexDigest, mask } from '../../core/fingerprint';
import { Secret } from '../../core/secret';

/** Between the kind of a variable in the registry and its value. */
const kindEnd = '\u0000';

/** A variable as one text: how the system keeps it, then the value. */
export const withKind = (kind: string | null, value: Secret): Secret =>
  new Secret((kind ?? '') + kindEnd + value.reveal());

/** The two parts of such a text again. */
export function kindAndValue(text: Secret): { readonly kind: string | null; readonly value: Secret } {
  const whole = text.reveal();
  const end = whole.indexOf(kindEnd);
  return { kind: end > 0 ? whole.slice(0, end) : null, value: new Secret(whole.slice(end + 1)) };
}

export const sameText = (a: Secret | null, b: Secret | null): boolean => a?.reveal() === b?.reveal();

export const maskOf = (value: Secret): string => mask(value.reveal());

/** A digest that is tied to its change, so that one value in two changes cannot be told to be the same. */
export const tiedDigest = (to: readonly string[], value: Secret): string =>
  hexDigest([...to, value.reveal()].join('\u0000'));

/** For the backup, which is sealed. */
export const toBytes = (value: Secret): Uint8Array => new TextEncoder().encode(value.reveal());
export const fromBytes = (bytes: Uint8Array): Secret => new Secret(new TextDecoder().decode(bytes));
