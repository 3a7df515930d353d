import type { ShellItem, ShellScope } from './shell-frames';

/** A simple command: its words, without redirections and what they go to. */
export interface Command {
  readonly kind: 'command';
  readonly words: ShellItem[];
  readonly start: number;
  end: number;
  /** It reads a here document, whose body comes lines later. */
  heredoc: boolean;
}

/** A separator, a reserved word, a line end, a comment or the body of a here document. */
export interface Mark {
  readonly kind: 'op' | 'reserved' | 'newline' | 'comment' | 'heredoc';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Part = Command | Mark;

const reserved = new Set([
  'if',
  'then',
  'else',
  'elif',
  'fi',
  'do',
  'done',
  'while',
  'until',
  'esac',
  '{',
  '}',
  '!',
  'time',
  'coproc',
  'function',
]);

/** The items of one list, put together to commands and what stands between them. */
export function commandsOf(text: string, { items }: ShellScope): Part[] {
  const parts: Part[] = [];
  let current: Command | null = null;
  let target = false; // The next word is where a redirection goes.
  let named = false; // The next word is the name of a function.
  let array = 0; // Round brackets open in `A=( … )`.

  const extend = (item: ShellItem): Command => {
    if (!current) {
      current = { kind: 'command', words: [], start: item.start, end: item.end, heredoc: false };
      parts.push(current);
    }
    current.end = item.end;
    return current;
  };
  const mark = (kind: Mark['kind'], item: ShellItem) => {
    current = null;
    parts.push({ kind, start: item.start, end: item.end, text: text.slice(item.start, item.end) });
  };

  for (const item of items) {
    const raw = item.end - item.start < 16 ? text.slice(item.start, item.end) : '';
    if (array > 0) {
      if (raw === '(') array++;
      else if (raw === ')') array--;
      extend(item);
    } else if (item.kind === 'word') {
      if (target) {
        target = false;
        extend(item);
      } else if (named || (!current && reserved.has(raw))) {
        named = raw === 'function';
        mark('reserved', item);
      } else {
        extend(item).words.push(item);
      }
    } else if (item.kind === 'op' && /[<>]/.test(raw)) {
      const command = extend(item);
      const last = command.words[command.words.length - 1];
      if (last && last.end === item.start && /^\d+$/.test(text.slice(last.start, last.end))) command.words.pop();
      command.heredoc ||= raw === '<<' || raw === '<<-';
      target = true;
    } else if (raw === '(' && opensArray(text, current, item)) {
      array = 1;
      extend(item);
    } else {
      target = false;
      named = false;
      mark(item.kind, item);
    }
  }
  return parts;
}

function opensArray(text: string, current: Command | null, item: ShellItem): boolean {
  const last = current?.words[current.words.length - 1];
  return last !== undefined && last.end === item.start && text[last.end - 1] === '=';
}
