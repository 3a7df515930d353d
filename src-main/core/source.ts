import type { EditFormat } from './edit/target';
import type { Found } from './found';
import type { ReadBy } from '../contract/finding';
import type { Where } from './where';

/** One file, or the files of one folder, where a source looks. */
export type Spot =
  | { readonly kind: 'file'; readonly path: string; readonly format: EditFormat; readonly role?: string }
  | {
      readonly kind: 'folder';
      readonly path: string;
      /** Tested against the file's name. */
      readonly names: RegExp;
      /** 1: only the folder itself. */
      readonly depth: number;
      /** No more files than this are read; the newest names first. */
      readonly most: number;
      readonly format: EditFormat;
      readonly role?: string;
    };

/** A file that was read, as a parser sees it. */
export interface SourceText {
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  readonly byteOrderMark: boolean;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly format: EditFormat;
  readonly role: string | undefined;
}

/**
 * A place where credentials or settings about signing in live: data, and a pure parser.
 * The parser never throws; what it cannot understand it reports as a finding with an issue.
 */
export interface Source {
  /** `tool/place`, kebab-case. */
  readonly id: string;
  /** Whose file it is, as people know it: "Claude Code", "zsh", "VS Code". */
  readonly tool: string;
  readonly readByClaudeCode: ReadBy;
  /** When and how that was last checked: "2026-11, observed with 2.1.330". */
  readonly checked: string;
  readonly at: (where: Where) => readonly Spot[];
  readonly parse: (text: SourceText, where: Where) => readonly Found[];
  /** Further files that a file makes its own (`source`, `include`); theirs are not followed again. */
  readonly follows?: (text: SourceText, where: Where) => readonly Spot[];
  /** For files that mean something only in their order, such as start-up files: all of them, instead of `parse`. */
  readonly together?: (texts: readonly SourceText[], where: Where) => readonly Found[];
}

export const file = (path: string, format: EditFormat, role?: string): Spot =>
  role === undefined ? { kind: 'file', path, format } : { kind: 'file', path, format, role };
