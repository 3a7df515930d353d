import { Lines } from '../edit/lines';
import { commandsOf, type Command, type Part } from '../edit/shell-commands';
import type { ShellItem } from '../edit/shell-frames';
import { scanShell, type ShellScan } from '../edit/shell-scan';
import { decodeWord } from '../edit/shell-word';
import { assignment, type ShellEvent, type ShellReading } from './shell-event';

const openers = new Set(['if', 'do', '{']);
const closers = new Set(['fi', 'done', 'esac', '}']);
/** Texts inside texts are read this deep: `alias a='eval "…"'`. */
const deepest = 3;

/**
 * What a script of sh, bash, zsh, ksh or (as far as `setenv` goes) csh does with variables. Here documents and
 * comments do nothing. What runs in a function, a condition, a subshell or an alias may do it, which is not sure.
 */
export function readPosix(text: string): ShellReading {
  const scan = scanShell(text);
  const comments = scan.scopes.flatMap(({ items }) => items.filter(({ kind }) => kind === 'comment'));
  return { events: new PosixReader(text, scan, 0).read(), comments };
}

class PosixReader {
  readonly #events: ShellEvent[] = [];
  readonly #lines: Lines;
  #allExported = false;

  constructor(
    private readonly text: string,
    private readonly scan: ShellScan,
    private readonly depth: number,
    /** Inside another text all is on that text's line. */
    private readonly onLine: number | null = null,
    private readonly isSure = true,
  ) {
    this.#lines = new Lines(text);
  }

  read(): readonly ShellEvent[] {
    this.scan.scopes.forEach((scope, index) => this.#list(commandsOf(this.text, scope), this.isSure && index === 0));
    return this.#events;
  }

  #list(parts: readonly Part[], outermost: boolean): void {
    let nested = 0;
    parts.forEach((part, at) => {
      if (part.kind === 'reserved') {
        if (openers.has(part.text)) nested += 1;
        else if (closers.has(part.text)) nested = Math.max(0, nested - 1);
      } else if (part.kind === 'op') {
        if (part.text === '(') nested += 1;
        else if (part.text === ')') nested = Math.max(0, nested - 1);
      } else if (part.kind === 'command') {
        const before = parts[at - 1];
        const conditional = before?.kind === 'op' && /^(?:&&|\|\||\|&?)$/.test(before.text);
        this.#command(part, outermost && nested === 0 && !conditional);
        if (this.#raw(part.words[0]) === 'case') nested += 1;
      }
    });
  }

  #command({ words }: Command, sure: boolean): void {
    let verb = 0;
    while (verb < words.length && assignment.test(this.#raw(words[verb]))) verb += 1;
    const alone = verb === words.length;
    for (const word of words.slice(0, verb)) this.#set(word, sure && alone, !alone || this.#allExported);
    if (alone) return;
    while (['builtin', 'command', 'noglob', 'sudo'].includes(this.#raw(words[verb]))) verb += 1;
    const operands = words.slice(verb + 1);
    const command = this.#raw(words[verb]).replace(/^\\/, '');
    switch (command) {
      case 'export':
      case 'declare':
      case 'typeset':
      case 'readonly':
      case 'local':
        this.#declare(command, operands, sure);
        return;
      case 'unset':
      case 'unsetenv':
        if (this.#raw(operands[0]) === '-f') return;
        for (const word of operands) this.#unset(word, sure);
        return;
      case 'source':
      case '.':
        if (operands[0] !== undefined) {
          this.#events.push({ kind: 'source', path: this.#decoded(operands[0]).value, line: this.#line(operands[0]) });
        }
        return;
      case 'set':
      case 'setopt':
      case 'unsetopt':
        this.#setOption(command, operands, sure);
        return;
      case 'setenv':
        this.#pair(operands, sure);
        return;
      case 'launchctl':
        if (this.#raw(operands[0]) === 'setenv') this.#pair(operands.slice(1), sure);
        return;
      case 'alias':
        for (const word of operands) this.#inside(word, false, 'named');
        return;
      case 'trap':
        for (const word of operands) this.#inside(word, false);
        return;
      case 'eval':
        for (const word of operands) this.#inside(word, sure);
        return;
      case 'sh':
      case 'bash':
      case 'zsh':
        for (const word of operands) this.#inside(word, false);
        return;
      default:
        // `env A=v …`, `docker run -e A=v`, `setx A v`.
        if (/^setx(?:\.exe)?$/.test(command)) this.#pair(operands, sure);
        for (const word of operands) if (assignment.test(this.#raw(word))) this.#set(word, false, true);
    }
  }

  #declare(command: string, operands: readonly ShellItem[], sure: boolean): void {
    const options = operands.map((word) => this.#raw(word)).filter((raw) => /^[-+]/.test(raw));
    if (command === 'export' && options.includes('-n')) {
      for (const word of operands) this.#unset(word, sure);
      return;
    }
    const exports = command === 'export' || options.some((option) => /^-[A-Za-z]*x/.test(option));
    for (const word of operands) {
      const raw = this.#raw(word);
      if (assignment.test(raw)) this.#set(word, sure, exports || this.#allExported);
      else if (exports && /^\w+$/.test(raw)) this.#events.push({ kind: 'export', name: raw });
    }
  }

  #setOption(command: string, operands: readonly ShellItem[], sure: boolean): void {
    const [first = '', second = ''] = operands.map((word) => this.#raw(word));
    const all = /^all_?export$/i;
    if (command === 'setopt' || command === 'unsetopt') {
      if (operands.some((word) => all.test(this.#raw(word)))) this.#allExported = command === 'setopt';
    } else if (/^[-+][a-zA-Z]*a[a-zA-Z]*$/.test(first) || (/^[-+]o$/.test(first) && all.test(second))) {
      this.#allExported = first.startsWith('-');
    } else if (second === '=' && operands[2] !== undefined) {
      // csh: `set A = v`.
      this.#push(first, operands[2], this.#decoded(operands[2]), sure, false);
    }
  }

  #pair([name, value]: readonly ShellItem[], sure: boolean): void {
    if (name !== undefined && value !== undefined) this.#push(this.#raw(name), value, this.#decoded(value), sure, true);
  }

  #set(word: ShellItem, sure: boolean, exported: boolean): void {
    const decoded = this.#decoded(word);
    const name = assignment.exec(decoded.value)?.[1];
    if (name === undefined || this.text[word.end] === '(') return;
    this.#push(name, word, { ...decoded, value: decoded.value.slice(decoded.value.indexOf('=') + 1) }, sure, exported);
  }

  #push(
    name: string,
    word: ShellItem,
    { value, dynamic }: { value: string; dynamic: boolean },
    sure: boolean,
    exported: boolean,
  ): void {
    this.#events.push({ kind: 'set', name, value, dynamic, line: this.#line(word), sure, exported });
  }

  #unset(word: ShellItem, sure: boolean): void {
    const name = this.#raw(word);
    if (/^\w+$/.test(name)) this.#events.push({ kind: 'unset', name, line: this.#line(word), sure });
  }

  /** A word that is itself a script: of an alias (`name=script`), of `eval`, of `sh -c`. */
  #inside(word: ShellItem, sure: boolean, form: 'named' | 'bare' = 'bare'): void {
    const { value } = this.#decoded(word);
    const script = form === 'named' ? value.slice(value.indexOf('=') + 1) : value;
    if (this.depth >= deepest || !script.includes('=')) return;
    const inner = new PosixReader(script, scanShell(script), this.depth + 1, this.#line(word), sure);
    this.#events.push(...inner.read());
  }

  #decoded(word: ShellItem): { value: string; dynamic: boolean } {
    const units = decodeWord(this.text, this.scan, word.start, word.end);
    return { value: units.value, dynamic: units.style.includes('opaque') };
  }

  #line(word: ShellItem): number {
    return this.onLine ?? this.#lines.of(word.start);
  }

  #raw(word: ShellItem | undefined): string {
    return word === undefined ? '' : this.text.slice(word.start, word.end);
  }
}
