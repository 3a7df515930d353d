import { skipBlanks, type Lines } from './lines';
import { scanNushell, type NushellToken } from './nushell-scan';
import { hasControl, slotOver, Units, type Slot } from './slot';
import { statementEditor, type Setting, type StatementReading } from './statement-edit';

/** Nushell scripts: `$env.A = …`, `let-env A = …`, `A=… command`, and records as `load-env` and `with-env` take them. */
export const nushellEditor = statementEditor({ read: readNushell, nothing: 'ignore' });

function readNushell(text: string, lines: Lines): StatementReading {
  const tokens = scanNushell(text);
  return {
    spans: tokens,
    settings: (name, line) => {
      const all: Setting[] = [];
      tokens.forEach((token, index) => {
        if (lines.of(token.start) === line) all.push(...settingsAt(text, lines, tokens, index, name));
      });
      return all;
    },
    valueAt: (start, skip) => {
      const token = tokens.find((other) => other.start === start);
      return token ? decode(text, token).value.slice(skip) : null;
    },
  };
}

const rawOf = (text: string, token: NushellToken | undefined): string =>
  token ? text.slice(token.start, token.end) : '';
const isString = (token: NushellToken): boolean => !['op', 'newline', 'comment'].includes(token.kind);

function settingsAt(
  text: string,
  lines: Lines,
  tokens: readonly NushellToken[],
  index: number,
  name: string,
): Setting[] {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token) return [];
  const raw = rawOf(text, token);
  const opBefore = tokens[index - 1]?.kind === 'op' ? rawOf(text, tokens[index - 1]) : '';
  const make = (value: NushellToken, last: NushellToken, told: string): Setting => ({
    slot: slotOf(text, value, lines),
    start: token.start,
    end: last.end,
    part: false,
    before: opBefore,
    after: opAfter(text, tokens, last),
    firstLine: lines.of(token.start),
    told,
  });

  let equals = -1;
  if ([`$env.${name}`, `$env.${name}?`].includes(raw)) equals = index + 1;
  if (raw === 'let-env' && rawOf(text, next) === name) equals = index + 2;
  if (equals >= 0 && /^\+?\+?=$/.test(rawOf(text, tokens[equals]))) {
    const statement = tokens.slice(index, endOfStatement(text, tokens, equals));
    const last = statement[statement.length - 1] ?? token;
    const told = `${statement
      .slice(0, equals - index)
      .map((part) => rawOf(text, part))
      .join(' ')} = …`;
    return statement
      .slice(equals - index + 1)
      .filter(isString)
      .map((value) => make(value, last, told));
  }
  const value = tokens[index + 2];
  if (!value || !isString(value)) return [];
  const named = raw === name || (isString(token) && token.kind !== 'word' && decode(text, token).value === name);
  if (named && rawOf(text, next) === ':') {
    const comma = tokens[index + 3];
    return [make(value, rawOf(text, comma) === ',' && comma ? comma : value, `${name}: …`)];
  }
  if (raw === name && rawOf(text, next) === '=' && next?.start === token.end && value.start === next.end) {
    const rest = skipBlanks(text, value.end);
    return [{ ...make(value, value, `${name}=…`), part: true, end: rest }];
  }
  return [];
}

function opAfter(text: string, tokens: readonly NushellToken[], last: NushellToken): string {
  const next = tokens[tokens.indexOf(last) + 1];
  return next?.kind === 'op' ? rawOf(text, next) : '';
}

function endOfStatement(text: string, tokens: readonly NushellToken[], from: number): number {
  let depth = 0;
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const op = token.kind === 'op' ? rawOf(text, token) : '';
    if ('([{'.includes(op) && op !== '') depth++;
    if (')]}'.includes(op) && op !== '' && --depth < 0) break;
    if (depth === 0 && (token.kind === 'newline' || token.kind === 'comment' || op === ';')) break;
  }
  return at;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function decode(text: string, token: NushellToken): Units {
  const units = new Units();
  const { kind } = token;
  const [open, close] = edges(text, token);
  let at = token.start + open;
  const end = Math.max(at, token.end - close);
  while (at < end) {
    const char = text.charAt(at);
    if (char === '\\' && (kind === 'double' || kind === 'double-filled')) {
      const code = /^\\u\{([0-9a-fA-F]{1,6})\}/.exec(text.slice(at, at + 12));
      const number = code ? parseInt(code[1] ?? '', 16) : NaN;
      const next = text.charAt(at + 1);
      const length = code?.[0].length ?? 2;
      units.push(number <= 0x10ffff ? String.fromCodePoint(number) : (escapes[next] ?? next), at, at + length, kind);
      at += length;
    } else if (char === '(' && (kind === 'double-filled' || kind === 'single-filled')) {
      let depth = 0;
      const start = at;
      do {
        if (text[at] === '(') depth++;
        if (text[at] === ')') depth--;
        at++;
      } while (at < end && depth > 0);
      units.copy(text, start, at, 'opaque');
    } else {
      units.push(char, at, ++at, kind);
    }
  }
  return units;
}

/** How many characters open and close a string of that kind. */
function edges(text: string, { kind, start }: NushellToken): [number, number] {
  if (kind === 'word') return [0, 0];
  if (kind === 'raw') {
    const hashes = /^r(#+)/.exec(text.slice(start, start + 40))?.[1]?.length ?? 1;
    return [hashes + 2, hashes + 1];
  }
  return kind === 'double-filled' || kind === 'single-filled' ? [2, 1] : [1, 1];
}

function slotOf(text: string, token: NushellToken, lines: Lines): Slot {
  const units = decode(text, token);
  return slotOver(units, token, {
    line: lines.of(token.start),
    inside,
    whole: (to) => (hasControl(to) ? null : to.includes("'") ? `"${to.replace(/[\\"]/g, '\\$&')}"` : `'${to}'`),
  });
}

function inside(style: string, value: string): string | null {
  if (hasControl(value)) return null;
  switch (style) {
    case 'double':
      return value.replace(/[\\"]/g, '\\$&');
    case 'double-filled':
      return value.replace(/[\\"(]/g, '\\$&');
    case 'single':
      return value.includes("'") ? null : value;
    case 'single-filled':
      return /['(]/.test(value) ? null : value;
    case 'backquote':
      return value.includes('`') ? null : value;
    case 'raw':
      return value.includes("'") ? null : value;
    default:
      return /^[A-Za-z_][A-Za-z0-9_./-]*$/.test(value) ? value : null;
  }
}
