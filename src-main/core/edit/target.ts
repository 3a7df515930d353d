/** The kinds of text Keymender can change. One editor each; `plain` knows nothing but lines. */
export type EditFormat =
  | 'json'
  | 'jsonc'
  | 'dotenv'
  | 'shell'
  | 'fish'
  | 'nushell'
  | 'powershell'
  | 'environment-d'
  | 'plist'
  | 'toml'
  | 'yaml'
  | 'ini'
  | 'plain';

const commentable: ReadonlySet<EditFormat> = new Set<EditFormat>([
  'dotenv',
  'shell',
  'fish',
  'nushell',
  'powershell',
  'environment-d',
  'ini',
  'toml',
  'yaml',
]);

/** Whether an entry can be switched off as a comment and stay where it is. */
export const canHoldComments = (format: EditFormat): boolean => commentable.has(format);

/** What to change inside one text. Lines count from 1. */
export type EditTarget =
  /** A JSON pointer (RFC 6901) into json, jsonc, toml or yaml. */
  | { at: 'pointer'; pointer: string }
  /** An assignment in a shell-like text, a key of EnvironmentVariables in a plist, or "section/key" in an ini. */
  | { at: 'variable'; name: string; line: number }
  /** In any format: the old secret wherever it stands on that line. */
  | { at: 'text'; line: number };

export type EditAction =
  /** `from` is the secret now there (compared trimmed), `to` the new one. */
  | { do: 'replace'; from: string; to: string }
  /** Drop the assignment or member whole, with its comma, never with a neighbour's comment. */
  | { do: 'remove'; from: string }
  /** Comment out without the secret: `# <note>: export NAME=…`. Where there are no comments, the same as remove. */
  | { do: 'disable'; from: string; note: string }
  /** Put a mask in place of the secret: histories, backups. */
  | { do: 'mask'; from: string };

export interface Edit {
  readonly target: EditTarget;
  readonly action: EditAction;
}

/** Why an edit was not made. The text is then untouched. */
export type EditFault = {
  code: 'not-found' | 'changed' | 'not-text' | 'unsupported' | 'cannot-quote';
  words: string;
  line?: number;
};
