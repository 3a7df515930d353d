import type { Play } from '../../kit/servers/play-server';

/** What the user does with the open window; each `press` is one click. */
export type Move =
  /** A button or a row, by its words; where several have them, the first. */
  | { readonly press: string | RegExp }
  /** Typed into the field of that name. */
  | { readonly type: string; readonly text: string }
  /** Copied elsewhere and pasted with the keyboard into the screen that stands. */
  | { readonly pastes: string }
  /** The user reads this before going on. */
  | { readonly reads: string }
  /** The user signs in on the page that was opened; it leads back by itself, or shows a code to be typed in. */
  | { readonly signsIn: 'page leads back' | 'page shows a code' }
  /** What somebody else does meanwhile: pays, or mends a file. Not a click in this app. */
  | { readonly meanwhile: Partial<Pick<World, 'files' | 'answers'>> };

/** A home folder and the servers behind it. */
export interface World {
  /** Text by path below the home; `$HOME` in a text is the home. Names in `bin` can be run. */
  readonly files: Readonly<Record<string, string>>;
  /** What the server says to whoever shows this secret; everybody else is accepted. */
  readonly answers?: Readonly<Record<string, Play>>;
}

/** What must be true of a file at the end. */
export interface FileAtEnd {
  readonly has?: string;
  readonly lacks?: string;
}

export interface Pain extends World {
  /** Its number in the list of what people suffer from. */
  readonly number: number;
  /** In the words of the table. */
  readonly pain: string;
  /** The headline that waits behind the icon. */
  readonly says: string;
  readonly moves: readonly Move[];
  /** What is typed, for the table. */
  readonly typed?: string;
  /** The heading at the end, and what else can be read there. */
  readonly sees: readonly [heading: string, ...texts: string[]];
  /** What the user sees at the end, for the table, where the heading does not say it all. */
  readonly ends?: string;
  /** The page that was opened in the browser. */
  readonly opens?: RegExp;
  readonly disk?: Readonly<Record<string, FileAtEnd>>;
  /** What Home says afterwards, checked against the server. */
  readonly then?: string;
}
