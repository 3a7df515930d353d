import type { Lines } from './lines';
import {
  DOUBLE_QUOTES,
  scanPowerShell,
  SINGLE_QUOTES,
  type PowerShellScan,
  type PowerShellToken,
} from './powershell-scan';
import { hasControl, slotOver, Units, type Slot } from './slot';
import { statementEditor, type Setting, type StatementReading } from './statement-edit';

/** PowerShell profiles and scripts: `$env:A = …`, `[Environment]::SetEnvironmentVariable(…)`, `setx`, `Set-Item Env:A`. */
export const powershellEditor = statementEditor({ read: readPowerShell, nothing: '$null' });

type Statement = PowerShellToken[];

function readPowerShell(text: string, lines: Lines): StatementReading {
  const scan = scanPowerShell(text);
  const { tokens } = scan;
  return {
    spans: tokens,
    settings: (name, line) => {
      const all: Setting[] = [];
      tokens.forEach((token, index) => {
        if (token.kind !== 'word' || lines.of(token.start) !== line) return;
        all.push(...settingsAt(text, lines, scan, index, name));
      });
      return all;
    },
    valueAt: (start, skip) => {
      const token = tokens.find((other) => other.start === start);
      return token ? decode(text, scan, token).value.slice(skip) : null;
    },
  };
}

/** The settings that begin with the word at that index. */
function settingsAt(text: string, lines: Lines, scan: PowerShellScan, index: number, name: string): Setting[] {
  const { tokens } = scan;
  const word = tokens[index];
  if (!word) return [];
  const raw = text.slice(word.start, word.end).toLowerCase();
  const wanted = name.toLowerCase();
  const call = raw.endsWith('::setenvironmentvariable');
  const statement = call ? untilClosed(text, tokens, index) : untilEnd(text, tokens, index);
  const values = valuesIn(text, scan, statement, raw, wanted, call);
  const last = statement[statement.length - 1];
  if (!last) return [];
  const told = call ? `${text.slice(word.start, word.end)}('${name}', …)` : toldOf(text, statement, values);
  return values.map((token) => ({
    slot: slotOf(text, scan, token, lines, raw.startsWith('setx')),
    start: word.start,
    end: last.end,
    part: false,
    before: opText(text, tokens[index - 1]),
    after: opText(text, tokens[tokens.indexOf(last) + 1]),
    firstLine: lines.of(word.start),
    told,
  }));
}

const opText = (text: string, token: PowerShellToken | undefined): string =>
  token?.kind === 'op' ? text.slice(token.start, token.end) : '';

const isOp = (text: string, token: PowerShellToken | undefined, op: string): boolean => opText(text, token) === op;

/** The tokens from a word to the end of its statement, on one logical line. */
function untilEnd(text: string, tokens: readonly PowerShellToken[], from: number): Statement {
  let depth = 0;
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'newline' || token.kind === 'comment') break;
    const op = opText(text, token);
    if (op === '(' || op === '{') depth++;
    if ((op === ')' || op === '}') && --depth < 0) break;
    if (depth === 0 && /^(?:;|\||&&|\|\||&)$/.test(op)) break;
  }
  return tokens.slice(from, at);
}

/** The tokens of a call, to the bracket that closes it; line ends inside are left out. */
function untilClosed(text: string, tokens: readonly PowerShellToken[], from: number): Statement {
  const statement: Statement = [];
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind !== 'newline' && token.kind !== 'comment') statement.push(token);
    if (isOp(text, token, '(')) depth++;
    if (isOp(text, token, ')') && --depth === 0) return statement;
  }
  return [];
}

/** Which tokens of a statement are the value it gives to the variable. */
function valuesIn(
  text: string,
  scan: PowerShellScan,
  statement: Statement,
  raw: string,
  wanted: string,
  call: boolean,
): PowerShellToken[] {
  const value = (token: PowerShellToken | undefined) => (token ? decode(text, scan, token).value.toLowerCase() : '');
  const isValue = (token: PowerShellToken) => token.kind !== 'op';
  if (call) {
    const named = isOp(text, statement[1], '(') && value(statement[2]) === wanted && isOp(text, statement[3], ',');
    return named ? statement.slice(4, 5).filter(isValue) : [];
  }
  const variables = [`$env:${wanted}`, `\${env:${wanted}}`, `$${wanted}`, `$global:${wanted}`, `$script:${wanted}`];
  if (variables.some((variable) => raw === variable || raw.endsWith(`]${variable}`))) {
    return /^\+?=$/.test(opText(text, statement[1])) ? statement.slice(2).filter(isValue) : [];
  }
  if (raw === 'setx' || raw === 'setx.exe')
    return value(statement[1]) === wanted ? statement.slice(2, 3).filter(isValue) : [];
  if (['set-item', 'new-item', 'si', 'ni', 'set-content', 'sc'].includes(raw)) {
    const at = statement.findIndex((token) =>
      [`env:${wanted}`, `env:\\${wanted}`, `env:/${wanted}`].includes(value(token)),
    );
    return at < 0 ? [] : statement.slice(at + 1).filter((token) => isValue(token) && !value(token).startsWith('-'));
  }
  return [];
}

/** The statement as a comment may show it: up to its first value. */
function toldOf(text: string, statement: Statement, values: readonly PowerShellToken[]): string {
  const [first] = statement;
  const [value] = values;
  return first && value ? `${text.slice(first.start, value.start).trimEnd()} …` : '…';
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  0: '\0',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  e: '\x1b',
};

function decode(text: string, { expansions }: PowerShellScan, token: PowerShellToken): Units {
  const units = new Units();
  const { kind } = token;
  const here = kind === 'here-single' || kind === 'here-double';
  let at = token.start;
  let end = token.end;
  if (here) {
    at = Math.min(end, text.indexOf('\n', at) + 1 || end);
    end = Math.max(at, end - 3 - (text[end - 4] === '\r' ? 1 : 0));
  } else if (kind === 'single' || kind === 'double') {
    at++;
    end = Math.max(at, end - 1);
  }
  while (at < end) {
    const char = text.charAt(at);
    const expansion = kind === 'single' || kind === 'here-single' ? undefined : expansions.get(at);
    if (expansion !== undefined) {
      units.copy(text, at, Math.min(expansion, end), 'opaque');
      at = Math.max(at + 1, expansion);
    } else if (char === '`' && (kind === 'double' || kind === 'here-double' || kind === 'word')) {
      const next = text.charAt(at + 1);
      units.push(escapes[next] ?? next, at, at + 2, kind);
      at += 2;
    } else if (
      (kind === 'single' && SINGLE_QUOTES.includes(char)) ||
      (kind === 'double' && DOUBLE_QUOTES.includes(char))
    ) {
      units.push(char, at, at + 2, kind);
      at += 2;
    } else {
      units.push(char, at, ++at, kind);
    }
  }
  return units;
}

function slotOf(text: string, scan: PowerShellScan, token: PowerShellToken, lines: Lines, native: boolean): Slot {
  const units = decode(text, scan, token);
  // Windows PowerShell hands a quote inside an argument to a program without escaping it.
  const usable = (to: string) => !hasControl(to) && !(native && to.includes('"'));
  return slotOver(units, token, {
    line: lines.of(token.start),
    inside: (at, to) => (usable(to) ? inside(at, to) : null),
    whole: (to) => (usable(to) && !token.kind.startsWith('here') ? quoted(to) : null),
  });
}

function inside(style: string, value: string): string | null {
  switch (style) {
    case 'single':
      return value.replace(/['\u2018-\u201b]/g, '$&$&');
    case 'double':
      return value.replace(/[`"$\u201c-\u201e]/g, '`$&');
    case 'here-single':
      return value;
    case 'here-double':
      return value.replace(/[`$]/g, '`$&');
    case 'word':
      return /^[A-Za-z0-9_./:+][A-Za-z0-9_./:+-]*$/.test(value) ? value : null;
    default:
      return /^[A-Za-z0-9_.+-]*$/.test(value) ? value : null;
  }
}

const quoted = (value: string): string => `'${value.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
