/** What a start-up file does with variables, in the order in which it does it. Lines count from 1. */
export type ShellEvent =
  | {
      readonly kind: 'set';
      readonly name: string;
      /** What its quotes and backslashes stand for; expansions stay as written. */
      readonly value: string;
      /** The shell works part of the value out: `$OTHER`, `$(command)`. */
      readonly dynamic: boolean;
      readonly line: number;
      /** False inside conditions, functions and aliases, behind `&&`, and for one command only. */
      readonly sure: boolean;
      /** Whether this alone hands the variable on to programs. */
      readonly exported: boolean;
      /** In a form that can only be edited as text on its line. */
      readonly textOnly?: true;
    }
  | { readonly kind: 'unset'; readonly name: string; readonly line: number; readonly sure: boolean }
  /** `export NAME` without a value. */
  | { readonly kind: 'export'; readonly name: string }
  /** `source PATH`; the path as written, quotes taken off. */
  | { readonly kind: 'source'; readonly path: string; readonly line: number };

/** A file's own comments, so that a key in one can be told from a key in use. Offsets in UTF-16 units. */
export interface ShellReading {
  readonly events: readonly ShellEvent[];
  readonly comments: readonly { readonly start: number; readonly end: number }[];
}

export const assignment = /^([A-Za-z_]\w*)(\+?)=/;
