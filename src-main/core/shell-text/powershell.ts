import { Lines } from '../edit/lines';
import {
  DOUBLE_QUOTES,
  scanPowerShell,
  SINGLE_QUOTES,
  type PowerShellScan,
  type PowerShellToken,
} from '../edit/powershell-scan';
import type { ShellEvent, ShellReading } from './shell-event';

/**
 * What a PowerShell profile does with environment variables: `$env:A = …`, `${env:A}`, `Set-Item Env:A`, `setx`,
 * `[Environment]::SetEnvironmentVariable`, and their removal (about_Environment_Variables, PowerShell 7.4).
 */
export function readPowerShell(text: string): ShellReading {
  const scan = scanPowerShell(text);
  const lines = new Lines(text);
  const events: ShellEvent[] = [];
  const { tokens } = scan;
  let depth = 0;
  let begins = true;
  tokens.forEach((token, at) => {
    const op = token.kind === 'op' ? text.slice(token.start, token.end) : '';
    if (op === '{') depth += 1;
    if (op === '}') depth = Math.max(0, depth - 1);
    if (token.kind === 'word') {
      const line = lines.of(token.start);
      events.push(...wordAt(text, scan, at, line, depth === 0, begins));
    }
    begins = token.kind === 'newline' || /^(?:;|\{|\}|\||&&|\|\|)$/.test(op);
  });
  return { events, comments: tokens.filter(({ kind }) => kind === 'comment') };
}

function wordAt(
  text: string,
  scan: PowerShellScan,
  at: number,
  line: number,
  sure: boolean,
  begins: boolean,
): readonly ShellEvent[] {
  const { tokens } = scan;
  const token = tokens[at];
  if (token === undefined) return [];
  const raw = text.slice(token.start, token.end);
  const lower = raw.toLowerCase();
  const opAt = (index: number) => {
    const other = tokens[index];
    return other?.kind === 'op' ? text.slice(other.start, other.end) : '';
  };
  const set = (name: string, value: PowerShellToken | undefined): readonly ShellEvent[] => {
    if (value === undefined || value.kind === 'newline' || value.kind === 'comment') return [];
    if (value.kind === 'op') {
      const end = endOfLine(tokens, at);
      return [{ kind: 'set', name, value: text.slice(value.start, end), dynamic: true, line, sure, exported: true }];
    }
    const decoded = decode(text, scan, value);
    if (/^\$null$/i.test(decoded.value) || decoded.value === '') return [{ kind: 'unset', name, line, sure }];
    return [{ kind: 'set', name, ...decoded, line, sure, exported: true }];
  };
  const variable = /^(?:\[[\w.]+\])?\$(?:env:(\w+)|\{env:(\w+)\})$/i.exec(raw);
  const named = variable?.[1] ?? variable?.[2];
  if (named !== undefined) return opAt(at + 1) === '=' ? set(named, tokens[at + 2]) : [];
  if (lower.endsWith('::setenvironmentvariable') && opAt(at + 1) === '(') {
    const name = decode(text, scan, tokens[at + 2]).value;
    return opAt(at + 3) === ',' ? set(name, tokens[at + 4]) : [];
  }
  if (!begins) return [];
  if (lower === 'setx' || lower === 'setx.exe') return set(decode(text, scan, tokens[at + 1]).value, tokens[at + 2]);
  if (lower === '.' && tokens[at + 1] !== undefined) {
    return [{ kind: 'source', path: decode(text, scan, tokens[at + 1]).value.replace(/\\/g, '/'), line }];
  }
  const setting = ['set-item', 'new-item', 'si', 'ni', 'set-content', 'sc'].includes(lower);
  const removing = ['remove-item', 'ri', 'rm', 'del', 'clear-item'].includes(lower);
  if (!setting && !removing) return [];
  const operands: PowerShellToken[] = [];
  for (let index = at + 1; index < tokens.length; index += 1) {
    const other = tokens[index];
    if (other === undefined || other.kind === 'newline' || other.kind === 'comment' || other.kind === 'op') break;
    operands.push(other);
  }
  const values = operands.filter((operand) => !text.startsWith('-', operand.start));
  const place = values.findIndex((operand) => /^env:[\\/]?\w+$/i.test(decode(text, scan, operand).value));
  const name = /\w+$/.exec(decode(text, scan, values[place]).value)?.[0];
  if (place < 0 || name === undefined) return [];
  return removing
    ? [{ kind: 'unset', name, line, sure }]
    : set(
        name,
        values.find((_, index) => index > place),
      );
}

function endOfLine(tokens: readonly PowerShellToken[], from: number): number {
  let end = tokens[from]?.end ?? 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'newline' || token.kind === 'comment') break;
    end = token.end;
  }
  return end;
}

function decode(
  text: string,
  scan: PowerShellScan,
  token: PowerShellToken | undefined,
): { value: string; dynamic: boolean } {
  if (token === undefined) return { value: '', dynamic: false };
  const { kind, start, end } = token;
  if (kind === 'here-single' || kind === 'here-double') {
    const from = text.indexOf('\n', start) + 1;
    return { value: text.slice(from, Math.max(from, end - 3)).replace(/\r$/, ''), dynamic: false };
  }
  const quoted = kind === 'single' || kind === 'double';
  const quotes = kind === 'single' ? SINGLE_QUOTES : DOUBLE_QUOTES;
  let value = '';
  let dynamic = false;
  const stop = quoted ? end - 1 : end;
  for (let at = quoted ? start + 1 : start; at < stop;) {
    const char = text.charAt(at);
    const expansion = kind === 'single' ? undefined : scan.expansions.get(at);
    if (expansion !== undefined && expansion > at) {
      value += text.slice(at, Math.min(expansion, stop));
      dynamic = true;
      at = expansion;
    } else if (char === '`' && kind !== 'single') {
      value += text.charAt(at + 1);
      at += 2;
    } else if (quoted && quotes.includes(char) && quotes.includes(text.charAt(at + 1) || ' ')) {
      value += char;
      at += 2;
    } else {
      value += char;
      at += 1;
    }
  }
  return { value, dynamic };
}
