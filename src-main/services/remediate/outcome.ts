import type { FileDeed } from '../../core/plan/draft';
import { makeText } from '../../core/plan/make-text';
import { textBytes } from '../../core/plan/text-bytes';
import { fail, ok, type Result } from '../../core/result';
import { message, say } from '../../contract/messages/message';

/** What a deed works on, and what it leaves; null where there is no file. */
export interface Content {
  readonly bytes: Uint8Array;
  /** Permission bits. */
  readonly mode: number;
}

/**
 * Bytes and permissions that a deed makes of a file. The same content always gives the same result, so what was
 * previewed is what is applied. The fault says why not, in a sentence.
 */
export function outcomeOf(before: Content | null, deed: FileDeed): Result<Content | null, string> {
  if (deed.do === 'all') {
    return deed.deeds.reduce<Result<Content | null, string>>(
      (made, next) => (made.ok ? outcomeOf(made.value, next) : made),
      ok(before),
    );
  }
  if (deed.do === 'create') {
    if (before !== null) return fail(say(message('edit.already-there')));
    return ok({ bytes: new TextEncoder().encode(deed.text), mode: deed.mode });
  }
  if (before === null) return fail(say(message('edit.not-there')));
  switch (deed.do) {
    case 'set-mode':
      return ok({ ...before, mode: deed.mode });
    case 'delete':
      return ok(null);
    case 'write':
      return ok({ ...before, bytes: textBytes(before.bytes).toBytes(deed.text) });
    case 'edit': {
      const { text, toBytes } = textBytes(before.bytes);
      const made = makeText(text, deed);
      return made.ok ? ok({ ...before, bytes: toBytes(made.value) }) : fail(made.error.words);
    }
  }
}
