import type { Lines } from './lines';
import { commandsOf, type Command, type Part } from './shell-commands';
import type { ShellItem } from './shell-frames';
import type { ShellScan } from './shell-scan';
import { decodeWord, wordSlot } from './shell-word';
import type { Slot } from './slot';

/** How a command sets a variable, which decides what goes when the variable goes. */
export type Role =
  /** `A=v`, alone or with others like it. */
  | 'assign'
  /** `A=v command`: for that command only. */
  | 'prefix'
  /** `export A=v`, `env A=v …`: one operand of several. */
  | 'operand'
  /** `docker run -e A=v`, or an operand of a command nothing is known of. */
  | 'foreign'
  /** `setenv A v`, `launchctl setenv A v`, `set A = v`: the whole command. */
  | 'whole';

export interface Assignment {
  readonly parts: readonly Part[];
  /** Index of the command in `parts`. */
  readonly at: number;
  readonly command: Command;
  readonly word: ShellItem;
  readonly role: Role;
  readonly slot: Slot;
}

const declaring = new Set(['export', 'declare', 'typeset', 'readonly', 'local', 'env', 'sudo', 'set']);

/** The commands of a script, list by list, with a way to find who sets a variable. */
export class ShellScript {
  readonly #lists: readonly Part[][];

  constructor(
    private readonly text: string,
    private readonly lines: Lines,
    private readonly scan: ShellScan,
  ) {
    this.#lists = scan.scopes.map((scope) => commandsOf(text, scope));
  }

  /** The assignments to a variable whose word, or else whose command, begins on that line. */
  assignments(name: string, line: number): Assignment[] {
    const all: Assignment[] = [];
    const first = this.lines.start(line);
    const last = this.lines.end(line);
    for (const parts of this.#lists) {
      parts.forEach((part, at) => {
        if (part.kind !== 'command' || part.start > last || part.end < first) return;
        all.push(...this.#inCommand(parts, at, part, name));
      });
    }
    const onLine = all.filter(({ word }) => this.lines.of(word.start) === line);
    return onLine.length > 0 ? onLine : all.filter(({ command }) => this.lines.of(command.start) === line);
  }

  /** The here document an offset lies in, if any: those are never edited by name. */
  inHeredoc(offset: number): boolean {
    return this.scan.scopes.some(({ items }) =>
      items.some(({ kind, start, end }) => kind === 'heredoc' && start <= offset && offset < end),
    );
  }

  raw(item: { start: number; end: number }): string {
    return this.text.slice(item.start, item.end);
  }

  #inCommand(parts: readonly Part[], at: number, command: Command, name: string): Assignment[] {
    const { words } = command;
    const make = (word: ShellItem, role: Role, bare = false): Assignment[] => {
      const units = decodeWord(this.text, this.scan, word.start, word.end);
      const lead = bare ? '' : (/^[A-Za-z_]\w*\+?=/.exec(units.value)?.[0] ?? '=');
      if (!bare && lead.replace(/\+?=$/, '') !== name) return [];
      if (!bare && /^\(/.test(this.text.slice(word.end))) return []; // An array.
      const quoting = role === 'whole' ? 'csh' : 'posix';
      const slot = wordSlot(this.text, units, word, lead.length, this.lines.of(word.start), quoting);
      return [{ parts, at, command, word, role, slot }];
    };

    let verb = 0;
    while (verb < words.length && /^[A-Za-z_]\w*\+?=/.test(this.#raw(words[verb]))) verb++;
    const prefixes = words.slice(0, verb).flatMap((word) => make(word, verb < words.length ? 'prefix' : 'assign'));
    if (['builtin', 'command', 'launchctl'].includes(this.#raw(words[verb]))) verb++;
    const command0 = this.#raw(words[verb]).replace(/^\\/, '');
    if (command0 === 'setenv' && this.#raw(words[verb + 1]) === name) {
      const value = words[verb + 2];
      return value ? make(value, 'whole', true) : prefixes;
    }
    if (command0 === 'set' && this.#raw(words[verb + 1]) === name && this.#raw(words[verb + 2]) === '=') {
      const value = words[verb + 3];
      return value ? make(value, 'whole', true) : prefixes;
    }
    const role = declaring.has(command0) ? 'operand' : 'foreign';
    return [
      ...prefixes,
      ...words.slice(verb + 1).flatMap((word) => (this.#raw(word).includes(name) ? make(word, role) : [])),
    ];
  }

  #raw(word: ShellItem | undefined): string {
    return word ? this.raw(word) : '';
  }
}
