import type { PlanChoice } from '../../contract/plan';
import type { FindingIssue } from '../../contract/finding';
import type { Found } from '../found';
import type { Result } from '../result';
import type { Expectation } from './expectation';

/** A copy of its own account file that Claude Code kept (`backups/.claude.json.backup.<ms>`, `….corrupted.<ms>`). */
export interface SavedCopy {
  readonly path: string;
  /** When it was kept, ms since the epoch. */
  readonly at: number;
  /** `corrupted`: kept because it could not be read; of use only where it can be mended. */
  readonly kind: 'backup' | 'corrupted';
  readonly text: string;
}

/** A field whose type makes Claude Code drop the whole settings file. */
export interface BadField {
  readonly field: string;
  /** Words that end "… should be": "a text". */
  readonly expected: string;
}

/** A file to be repaired, as one look found it. */
export interface RepairFile {
  readonly path: string;
  /** Null where it cannot be read. */
  readonly text: string | null;
  /** Whether the text is UTF-16, with or without a byte order mark. */
  readonly utf16: boolean;
  /** Permission bits; null where the system has none. */
  readonly mode: number | null;
  /** Whether it belongs to the user. */
  readonly own: boolean;
  /** ms since the epoch. */
  readonly modifiedMs: number;
  /** Newest first; none for any but the account file. */
  readonly saved: readonly SavedCopy[];
  readonly badFields: readonly BadField[];
}

export interface RepairInput {
  /** Ids of findings, or everything that is the matter. */
  readonly findings: readonly string[] | 'all';
  /** Ids of choices that the user made, for files that can be repaired in more than one way. */
  readonly choices: readonly string[];
  readonly founds: readonly Found[];
  readonly files: ReadonlyMap<string, RepairFile>;
  /** Files outside of it serve others too: their permissions are left alone. */
  readonly home: string;
  /** The older name of the account file, which is read instead where both are there. */
  readonly legacyStateFile: string;
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** ms since the epoch. */
  readonly now: number;
}

/** What a repair does to its file. Several of one file are done in the order in which they come. */
export type RepairChange =
  /** A fault is a sentence. `utf8`: whatever the encoding was. */
  | { readonly do: 'rewrite'; readonly utf8?: boolean; readonly make: (text: string) => Result<string, string> }
  | { readonly do: 'set-mode'; readonly mode: number }
  /** Out of the way, beside where it was. */
  | { readonly do: 'set-aside'; readonly to: string };

/** One repair of one file, before it is put together with the others of that file. */
export interface Repair {
  readonly path: string;
  readonly findings: readonly string[];
  /** Sentences. */
  readonly words: string;
  readonly change: RepairChange;
  readonly expects: readonly Expectation[];
}

/** What a repairer says about its findings. */
export interface Repairs {
  readonly repairs: readonly Repair[];
  readonly choices: readonly PlanChoice[];
  /** Sentences about what Keymender cannot do itself, with what the user can. */
  readonly warnings: readonly string[];
  /** The lines for a terminal in those sentences, word for word. */
  readonly commands?: readonly string[];
}

export const nothing: Repairs = { repairs: [], choices: [], warnings: [] };

/** Puts what several repairers say into one. */
export function together(all: readonly Repairs[]): Repairs {
  return {
    repairs: all.flatMap((one) => one.repairs),
    choices: all.flatMap((one) => one.choices),
    warnings: [...new Set(all.flatMap((one) => one.warnings))],
    commands: [...new Set(all.flatMap((one) => one.commands ?? []))],
  };
}

/** After these findings were repaired, no more in their file have these issues than had them besides. */
export function mended(
  path: string,
  repaired: readonly Found[],
  all: readonly Found[],
  issues: readonly FindingIssue[],
): Expectation {
  const count = (founds: readonly Found[]) =>
    founds.filter(({ finding }) => finding.location.path === path && finding.issues.some((one) => issues.includes(one)))
      .length;
  return { that: 'mended', path, issues, most: Math.max(0, count(all) - count(repaired)) };
}
