import type { Heredoc } from './shell-heredoc';
import type { Span } from './splice';

/** What a POSIX shell, bash or zsh tells apart on reading a script. */
export interface ShellItem extends Span {
  readonly kind: 'word' | 'op' | 'newline' | 'comment' | 'heredoc';
}

/** One list of commands: the script itself, or the inside of a `$(…)`. */
export interface ShellScope {
  readonly items: ShellItem[];
}

/** A list of commands that is being read. */
export interface ListFrame {
  readonly type: 'list';
  readonly scope: ShellScope;
  /** Where the word being read began. */
  word: number | null;
  /** Round brackets open in this list; a closing one beyond them ends a `$(…)`. */
  depth: number;
  /** True where the next word is a command's first. */
  atCommand: boolean;
  /** The word after `case WORD` is `in`; then patterns and bodies take turns, per open case. */
  expectIn: boolean;
  readonly cases: ('pattern' | 'body')[];
  readonly heredocs: Heredoc[];
  /** An expansion that began here ends with this list. */
  readonly opened: number;
}

/** What is open where the reader stands, the innermost last. */
export type Frame =
  | ListFrame
  | { readonly type: 'double'; readonly opened: number }
  | { readonly type: 'braces'; readonly opened: number; readonly quoted: boolean }
  | { readonly type: 'sum'; readonly opened: number; depth: number };
