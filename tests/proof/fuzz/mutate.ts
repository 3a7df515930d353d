import type { Random } from './random';

/** What means something in one of the formats, and what no file should hold. */
const tokens = [
  ...[
    '"',
    "'",
    '`',
    '\\',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '\0',
    '\ufeff',
    '\ufffd',
    '\u2028',
    '\ud800',
    '\udfff',
    '\u00a0',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    ',',
    ':',
    ';',
    '=',
    '#',
    '/*',
    '*/',
    '//',
    '|',
    '&',
    '&&',
    '||',
    '%',
    '@',
  ],
  ...[
    '$',
    '${',
    '$(',
    '$((',
    '$env:',
    '$env.',
    '<<EOF\n',
    "<<-'E O'\n",
    'EOF\n',
    '<<<',
    '"""',
    "'''",
    '@"\n',
    '\n"@',
    '`n',
  ],
  ...[
    'export ',
    'set -gx ',
    'set -e ',
    'unset ',
    'source ',
    'if ',
    'fi\n',
    'function f {',
    'begin\n',
    'end\n',
    'alias a=',
  ],
  ...[
    'null',
    'true',
    '1e999',
    '-0',
    '0x',
    '__proto__',
    'constructor',
    '\\u0000',
    '\\uD800',
    '&amp;',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...[
    '<key>',
    '</key>',
    '<string>',
    '</string>',
    '<dict>',
    '<!DOCTYPE',
    '<!ENTITY x "y">',
    '&x;',
    '---\n',
    '...\n',
    '- ',
    '? ',
  ],
  ...[
    '&a ',
    '*a',
    '!!binary ',
    '!!js/function ',
    '<<: *a',
    '>-\n',
    '|+2\n',
    '[[a]]\n',
    '[a.b]\n',
    'a.b.c = ',
    '1979-05-27T07:32:00Z',
  ],
  ...[
    'sk-ant-api03-',
    'sk-ant-',
    'Bearer ',
    'ANTHROPIC_API_KEY',
    'eyJ',
    'AKIA',
    '-----BEGIN PRIVATE KEY-----',
    '\u001b[31m',
    '401',
    'é',
    '漢',
    '🔑',
  ],
] as const;

const longest = 200_000;

/**
 * A text with one to eight things done to it that happen to files: characters changed, pieces lost, doubled, moved,
 * put in from elsewhere, repeated until they are deep or long.
 *
 * @param others texts that pieces may come from
 */
export function mutate(random: Random, text: string, others: readonly string[]): string {
  let made = text;
  for (let left = 1 + random.below(random.once(3) ? 8 : 3); left > 0; left -= 1) made = once(random, made, others);
  return made.length > longest ? made.slice(0, longest) : made;
}

function once(random: Random, text: string, others: readonly string[]): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + 1 + random.below(random.once(4) ? Math.max(1, text.length) : 12));
  const head = text.slice(0, at);
  const piece = text.slice(at, to);
  const tail = text.slice(to);
  switch (random.below(11)) {
    case 0:
      return head + tail;
    case 1:
    case 2:
      return head + random.of(tokens) + text.slice(at);
    case 3:
      return head + random.of(tokens) + tail;
    case 4:
      return head + piece + piece + tail;
    case 5:
      return head + String.fromCharCode(random.below(random.once(3) ? 65_536 : 128)) + tail;
    case 6:
      return random.once(6) ? head : head + tail + piece;
    case 7: {
      const other = random.of(others);
      const from = random.below(other.length + 1);
      return head + other.slice(from, from + 1 + random.below(80)) + text.slice(at);
    }
    case 8: {
      // Deep or long: what makes a careless reader run out of stack or time. Seldom, because it is slow.
      const unit = random.once(2) ? random.of(tokens) : piece.slice(0, 40);
      const most = random.once(60) ? 4_000 : 40;
      return head + unit.repeat(1 + random.below(most)) + text.slice(at);
    }
    case 9: {
      const lines = text.split('\n');
      const one = random.below(lines.length);
      const [taken = ''] = lines.splice(one, 1);
      lines.splice(random.below(lines.length + 1), 0, taken);
      return lines.join('\n');
    }
    default:
      return text.replace(/\r?\n/g, random.once(2) ? '\r\n' : '\r');
  }
}

/** A text of nothing but tokens. */
export function soup(random: Random): string {
  let made = '';
  for (let left = random.below(60); left > 0; left -= 1) made += random.of(tokens);
  return made;
}
