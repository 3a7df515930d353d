import type { Scalar } from 'yaml';
import type { Lines } from './lines';
import { hasControl, slotOver, Units, type Slot } from './slot';

/** A YAML scalar as a slot; null where the parser does not say where it is written. */
export function yamlSlot(text: string, lines: Lines, node: Scalar): Slot | null {
  if (!node.range) return null;
  const [start, end] = node.range;
  const units = new Units();
  if (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE') {
    const single = node.type === 'QUOTE_SINGLE';
    for (let at = start + 1; at < end - 1;) {
      const escape = single ? doubled(text, at) : escaped(text, at);
      units.push(escape.chars, at, at + escape.length, single ? 'single' : 'double');
      at += escape.length;
    }
  } else {
    const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const from = block ? Math.min(end, text.indexOf('\n', start) + 1 || end) : start;
    units.copy(text, from, end, block ? 'block' : 'plain');
  }
  return slotOver(
    units,
    { start, end },
    {
      line: lines.of(start),
      inside,
      whole: (to) => (node.type?.startsWith('BLOCK') ? null : quoted(to)),
    },
  );
}

const doubled = (text: string, at: number) =>
  text.startsWith("''", at) ? { chars: "'", length: 2 } : { chars: text.charAt(at), length: 1 };

const named: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

/** One character of a double-quoted scalar (YAML 1.2.2, 5.7 "Escaped Characters"). */
function escaped(text: string, at: number): { chars: string; length: number } {
  if (text[at] !== '\\') return { chars: text.charAt(at), length: 1 };
  const code = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(text.slice(at, at + 10));
  const number = code ? parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16) : NaN;
  if (code) return { chars: number <= 0x10ffff ? String.fromCodePoint(number) : '\ufffd', length: code[0].length };
  const next = text.charAt(at + 1);
  return { chars: named[next] ?? next, length: 2 };
}

const plain = /^[A-Za-z0-9_/][A-Za-z0-9_/+=.@%-]*$/;
// Words that YAML 1.1 or 1.2 reads as something other than text.
const special = /^(?:true|false|null|yes|no|on|off|y|n|0[xo]?[\da-f_]+|[\d.][\d._:eE+-]*)$/i;

function inside(style: string, value: string): string | null {
  if (style === 'double') return JSON.stringify(value).slice(1, -1);
  if (hasControl(value)) return null;
  if (style === 'single') return value.replace(/'/g, "''");
  if (style === 'block') return value;
  return plain.test(value) && !special.test(value) ? value : null;
}

const quoted = (value: string): string =>
  hasControl(value) || value.includes("'") ? JSON.stringify(value) : `'${value}'`;
