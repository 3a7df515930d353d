import type { FindingIssue } from '../../contract/finding';
import { message, say } from '../../contract/messages/message';
import type { Found } from '../found';
import { fail, ok, type Result } from '../result';
import { baseOf } from '../where';

/** What a look at the machine must show after a step. */
export type Expectation =
  /** At most so many places of one file still hold this secret. */
  | { readonly that: 'gone'; readonly path: string; readonly fingerprint: string; readonly most: number }
  /** The entry, where it is seen again, holds this secret. */
  | { readonly that: 'holds'; readonly finding: string; readonly fingerprint: string }
  /** The command prints this secret. Asked of the system, not of what was found. */
  | { readonly that: 'prints'; readonly command: string; readonly fingerprint: string }
  /** At most so many findings of one file still have one of these issues. */
  | {
      readonly that: 'mended';
      readonly path: string;
      readonly issues: readonly FindingIssue[];
      readonly most: number;
    };

/** Compares what was found with what was expected; the fault is a sentence about the first thing that is not so. */
export function expected(expectations: readonly Expectation[], founds: readonly Found[]): Result<void, string> {
  for (const expectation of expectations) {
    const words = unless(expectation, founds);
    if (words !== null) return fail(words);
  }
  return ok(undefined);
}

function unless(expectation: Expectation, founds: readonly Found[]): string | null {
  switch (expectation.that) {
    case 'gone':
      return unlessGone(expectation, founds);
    case 'holds':
      return unlessHeld(expectation, founds);
    case 'prints':
      return null;
    case 'mended':
      return unlessMended(expectation, founds);
  }
}

function unlessMended(
  { path, issues, most }: Extract<Expectation, { that: 'mended' }>,
  founds: readonly Found[],
): string | null {
  const left = founds.filter(
    ({ finding }) => finding.location.path === path && finding.issues.some((issue) => issues.includes(issue)),
  );
  return left.length > most ? say(message('verify.not-mended', { file: baseOf(path) })) : null;
}

function unlessGone(gone: Extract<Expectation, { that: 'gone' }>, founds: readonly Found[]): string | null {
  const left = founds.filter(
    ({ finding }) => finding.location.path === gone.path && finding.fingerprint === gone.fingerprint,
  );
  return left.length > gone.most ? say(message('verify.still-there', { file: baseOf(gone.path) })) : null;
}

function unlessHeld(held: Extract<Expectation, { that: 'holds' }>, founds: readonly Found[]): string | null {
  const found = founds.find(({ finding }) => finding.id === held.finding);
  if (found === undefined || found.finding.fingerprint === held.fingerprint) return null;
  const { name, location } = found.finding;
  return say(message('verify.not-there', { file: baseOf(location.path ?? ''), name }));
}
