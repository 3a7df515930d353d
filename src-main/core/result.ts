/** The outcome of something that can fail in a way the user can meet: a value, or a fault with a code. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });

/** Changes the value, leaves a fault as it is. */
export const mapOk = <T, U, E>(result: Result<T, E>, change: (value: T) => U): Result<U, E> =>
  result.ok ? ok(change(result.value)) : result;

/** The same outcome for a caller that is told only that it went well. */
export const asEmpty = <E>(result: Result<unknown, E>): Result<Record<string, never>, E> => mapOk(result, () => ({}));
