/** What goes into a place: mostly a usual value, at times one of those that people paste by mistake. */

const decorations = [
  [60, (text) => text],
  [4, (text) => ` ${text}`],
  [4, (text) => `${text}\n`],
  [2, (text) => `${text}\r\n`],
  [2, (text) => `${text.slice(0, 12)}\n${text.slice(12)}`],
  [1, (text) => `${text.slice(0, 12)}\r${text.slice(12)}`],
  [2, (text) => `${text.slice(0, 12)} ${text.slice(12)}`],
  [1, (text) => `${text.slice(0, 12)}\t${text.slice(12)}`],
  [2, (text) => `"${text}"`],
  [1, (text) => `'${text}'`],
  [1, (text) => `\u201c${text}\u201d`],
  [1, (text) => `${text}\u200b`],
  [1, (text) => `\ufeff${text}`],
  [1, (text) => `\u00a0${text}`],
  [1, (text) => `${text}\u3000`],
  [1, (text) => `${text}\u00e9`],
  [1, (text) => `${text}\u{1f511}`],
  [1, (text) => `${text.slice(0, 14)}…`],
  [1, (text) => `${text}\u007f`],
  [1, (text) => `\u000b${text}`],
  [1, (text) => `Bearer ${text}`],
  [1, (text) => `export ANTHROPIC_API_KEY=${text}`],
  [5, () => ''],
  [3, () => ' '],
  [1, () => '\n'],
  [1, () => '\u00a0'],
  [1, () => 'undefined'],
  [1, () => 'null'],
  [1, () => 'your-api-key-here'],
];

/** Any text but NUL may stand in an environment. */
export const decorated = (random, text) => random.weighed(decorations)(text);

/** What JSON can say in place of a text. */
const otherTypes = [12345, 0, -1.5, true, false, null, [], {}, { a: 1 }];

export function jsonValue(random, text) {
  if (random.happens(0.05)) return random.of([...otherTypes, [text], [text, text]]);
  return decorated(random, text);
}

/** On and off as people write them, and what is neither. */
const switches = ['1', '1', '1', 'true', 'TRUE', 'yes', 'on', ' 1 ', '0', 'false', 'no', 'off', '', 'foo', '2', 'y'];
export const switchText = (random) => random.of(switches);
export const switchJson = (random) =>
  random.happens(0.25) ? random.of([true, false, 1, 0, null]) : switchText(random);

const prefixes = {
  ANTHROPIC_API_KEY: ['sk-ant-api03-TEST', 'sk-ant-api03-TEST', 'sk-ant-oat01-TEST', 'sk-ant-admin01-TEST', 'k'],
  ANTHROPIC_AUTH_TOKEN: ['TESTTOKEN', 'sk-ant-api03-TEST', 'sk-ant-oat01-TEST'],
  CLAUDE_CODE_OAUTH_TOKEN: ['sk-ant-oat01-TEST', 'sk-ant-oat01-TEST', 'sk-ant-api03-TEST', 'TESTOAUTH'],
};

/** A value that tells by itself where it was put. */
export function credential(random, name, tag) {
  const short = { ANTHROPIC_API_KEY: 'key', ANTHROPIC_AUTH_TOKEN: 'tok', CLAUDE_CODE_OAUTH_TOKEN: 'oat' }[name] ?? name;
  return `${random.of(prefixes[name] ?? ['sk-ant-api03-TEST'])}-${short}-${tag}-000000000000`;
}

const headerValue = (random, tag) =>
  random.weighed([
    [6, `sk-ant-api03-TEST-hx-${tag}-0000000000`],
    [2, ` sk-ant-api03-TEST-hx-${tag}-0000000000 `],
    [1, ''],
    [1, ' '],
    [1, `x\u200b${tag}`],
    [1, `a: b: ${tag}`],
    [1, `\u00e9${tag}`],
  ]);

function headerLine(random, tag) {
  const name = random.weighed([
    [5, 'x-api-key'],
    [2, 'X-Api-Key'],
    [5, 'Authorization'],
    [2, 'authorization'],
    [3, 'x-foo'],
    [1, 'anthropic-beta'],
    [1, 'x api key'],
    [1, ''],
    [1, 'Host'],
    [1, 'proxy-authorization'],
  ]);
  const isBearer = name.toLowerCase() === 'authorization';
  const value = isBearer
    ? random.of([
        `Bearer TEST-ha-${tag}-000000`,
        `TEST-ha-${tag}-000000`,
        'Bearer ',
        '',
        `Basic dGVzdA${tag}`,
        `bearer TEST-ha-${tag}`,
      ])
    : headerValue(random, tag);
  const colon = random.weighed([
    [6, ': '],
    [2, ':'],
    [1, ' : '],
    [1, '='],
    [1, ' '],
  ]);
  return `${name}${colon}${value}`;
}

/** A text for ANTHROPIC_CUSTOM_HEADERS. */
export function customHeaders(random, tag) {
  if (random.happens(0.06)) return random.of(['', ' ', '\n', ':', 'nonsense', '{"x-api-key":"TEST"}']);
  const count = random.of([1, 1, 1, 2, 2, 3]);
  return Array.from({ length: count }, () => headerLine(random, tag)).join(
    random.of(['\n', '\n', '\n', '\r\n', ', ', '\n\n', '\r']),
  );
}

/** A command for `apiKeyHelper`. */
export function helperCommand(random, tag) {
  const key = `sk-ant-api03-TEST-hlp-${tag}-000000`;
  return random.weighed([
    [20, `echo ${key}`],
    [2, `printf %s '${key}'`],
    [2, `printf '\\n  ${key}  \\n\\n'`],
    [2, `echo ${key}; exit 3`],
    [2, 'exit 3'],
    [1, `echo boom-${tag} >&2; exit 1`],
    [1, `echo warning >&2; echo ${key}`],
    [2, 'true'],
    [1, 'echo'],
    [1, `echo ${key}; echo second`],
    [1, `echo ${key} second`],
    [1, `printf '${key}\\0'`],
    [1, `printf '${key}\\302\\240'`],
    [1, `printf '${key}\\303\\251'`],
    [1, `printf '\\342\\200\\234${key}\\342\\200\\235'`],
    [1, `printf '\\357\\273\\277${key}'`],
    [1, `printf '${key}\\r\\n'`],
    [1, `echo ${tag}-$ANTHROPIC_API_KEY`],
    [1, `echo ${tag}-$ANTHROPIC_AUTH_TOKEN`],
    [1, `echo ${tag}-$CLAUDE_CODE_OAUTH_TOKEN`],
    [1, `echo ${tag}-$CLAUDE_CONFIG_DIR`],
    [1, `echo ${tag}-$FOO`],
    [1, `echo ${tag}-$(basename "$PWD")`],
    [1, './helper.sh'],
    [1, '~/helper.sh'],
    [1, '$HOME/helper.sh'],
    [1, '/nonexistent/helper'],
    [1, `node -e 'console.log(1)'`],
    [1, `[ -n "$CLAUDECODE" ] && echo ${key}-cc || echo ${key}-no`],
    [1, `echo "\${0##*/}-${tag}"`],
    [1, `echo <(true) >/dev/null; echo ${key}`],
    [3, ''],
    [1, ' '],
    [1, 'Bearer'],
  ]);
}
