import { Lines } from '../edit/lines';
import { scanNushell, type NushellToken } from '../edit/nushell-scan';
import type { ShellEvent, ShellReading } from './shell-event';

/** What a Nushell file does with variables: `$env.A = …`, `let-env`, `load-env {…}`, `hide-env`, `A=v command` (Nushell book, 0.100). */
export function readNushell(text: string): ShellReading {
  const tokens = scanNushell(text);
  const lines = new Lines(text);
  const events: ShellEvent[] = [];
  const raw = (at: number) => {
    const token = tokens[at];
    return token === undefined ? '' : text.slice(token.start, token.end);
  };
  const set = (name: string, at: number, by: number, sure: boolean) => {
    const value = tokens[at];
    if (value === undefined || value.kind === 'newline' || value.kind === 'comment') return;
    const line = lines.of(tokens[by]?.start ?? 0);
    const dynamic =
      value.kind === 'op' || value.kind.endsWith('-filled') || (value.kind === 'word' && /^\$/.test(raw(at)));
    events.push({ kind: 'set', name, value: decode(text, value), dynamic, line, sure, exported: true });
  };
  let depth = 0;
  let loading = 0;
  tokens.forEach((token, at) => {
    const word = raw(at);
    const lastWord = raw(at - 1);
    if (token.kind === 'op') {
      if (word === '{') {
        depth += 1;
        if (lastWord === 'load-env' || lastWord === 'with-env') loading = depth;
      } else if (word === '}') {
        if (loading === depth) loading = 0;
        depth = Math.max(0, depth - 1);
      }
      return;
    }
    const sure = depth === 0;
    const variable = /^\$env\.(\w+)\??$/.exec(word)?.[1];
    if (variable !== undefined && raw(at + 1) === '=') set(variable, at + 2, at, sure);
    else if (word === 'let-env' && raw(at + 2) === '=') set(raw(at + 1), at + 3, at + 1, sure);
    else if (word === 'hide-env') events.push({ kind: 'unset', name: raw(at + 1), line: lines.of(token.start), sure });
    else if (word === 'source' || word === 'source-env') {
      const path = tokens[at + 1];
      if (path !== undefined) events.push({ kind: 'source', path: decode(text, path), line: lines.of(path.start) });
    } else if (loading > 0 && raw(at + 1) === ':' && /^[\w"'`]/.test(word)) {
      set(decode(text, token), at + 2, at, loading === 1);
    } else if (token.kind === 'word' && /^[A-Za-z_]\w*$/.test(word) && raw(at + 1) === '=') {
      const [next, value] = [tokens[at + 1], tokens[at + 2]];
      if (next?.start === token.end && value?.start === next.end) set(word, at + 2, at, false);
    }
  });
  return { events, comments: tokens.filter(({ kind }) => kind === 'comment') };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function decode(text: string, { kind, start, end }: NushellToken): string {
  const written = text.slice(start, end);
  switch (kind) {
    case 'single':
    case 'backquote':
      return written.slice(1, -1);
    case 'double':
      return written.slice(1, -1).replace(/\\(.)/g, (_, char: string) => escapes[char] ?? char);
    case 'single-filled':
    case 'double-filled':
      return written.slice(2, -1);
    case 'raw': {
      const hashes = /^r(#+)/.exec(written)?.[1]?.length ?? 1;
      return written.slice(hashes + 2, -hashes - 1);
    }
    default:
      return written;
  }
}
