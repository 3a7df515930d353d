/** A small generator with a seed, so that every run sees the same decoys. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const chars = (random: () => number, alphabet: string, length: number) =>
  Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');

const hex = '0123456789abcdef';
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Values that stand in for a key: whoever meets them under a key's own name must know better. */
export const standIns: readonly ((random: () => number) => string)[] = [
  () => 'your-api-key-here',
  () => 'your_api_key',
  () => 'YOUR_API_KEY',
  () => '<your-api-key>',
  () => 'sk-ant-...',
  () => 'sk-ant-api03-...',
  () => 'sk-ant-…',
  (random) => `sk-ant-${'x'.repeat(4 + Math.floor(random() * 40))}`,
  (random) => `sk-ant-api03-${'x'.repeat(4 + Math.floor(random() * 95))}`,
  (random) => `sk-ant-api03-${'X'.repeat(10 + Math.floor(random() * 80))}`,
  () => 'sk-ant-api03-YOUR_KEY_HERE',
  () => 'sk-ant-api03-your-key',
  () => 'sk-ant-api03-1234567890abcdef',
  () => 'sk-ant-api03-this-is-not-a-real-key',
  () => 'sk-ant-oat01-********',
  () => 'sk-ant-api03-REDACTED',
  () => 'sk-ant-api03-EXAMPLE-EXAMPLE-EXAMPLE',
  () => '${ANTHROPIC_API_KEY}',
  () => '${ANTHROPIC_API_KEY:-}',
  () => '${{ secrets.ANTHROPIC_API_KEY }}',
  () => '%ANTHROPIC_API_KEY%',
  () => 'op://Private/Claude/credential',
  () => 'changeme',
  () => 'insert-your-key',
  () => 'xxxxxxxxxxxxxxxx',
];

/** Values that look busy and are no secrets, under names that say so. */
export const noise: readonly ((random: () => number) => readonly [string, string])[] = [
  (random) => ['GIT_SHA', chars(random, hex, 40)],
  (random) => [
    'BUILD_ID',
    `${chars(random, hex, 8)}-${chars(random, hex, 4)}-4${chars(random, hex, 3)}-a${chars(random, hex, 3)}-${chars(random, hex, 12)}`,
  ],
  (random) => ['INTEGRITY', `sha512-${chars(random, base64, 86)}==`],
  (random) => ['LOGO', `data:image/png;base64,${chars(random, base64, 400)}`],
  (random) => ['CHECKSUM', chars(random, hex, 64)],
  (random) => ['BLOB', `${chars(random, base64, 30)}AKIA${chars(random, base64, 60)}`],
  (random) => ['MORE', `${chars(random, base64, 30)}AIza${chars(random, base64, 90)}`],
  () => ['DATABASE_URL', 'postgres://user:password@localhost:5432/app'],
  () => ['REDIS_URL', 'redis://localhost:6379/0'],
  () => ['EXAMPLE_AWS', 'AKIAIOSFODNN7EXAMPLE'],
  () => ['PATTERN', 'sk-ant-api03-[A-Za-z0-9_-]{93}AA'],
  () => ['PREFIX', 'sk-ant-api03-'],
  () => ['MAX_TOKENS', '8192'],
  () => ['MODEL', 'claude-opus-4-20250514'],
];

/** How a value is written down, by the kind of file it is in. */
const forms: readonly (readonly [string, (name: string, value: string) => string])[] = [
  ['export.sh', (name, value) => `export ${name}="${value}"\n`],
  ['values.env', (name, value) => `${name}=${value}\n`],
  ['config.json', (name, value) => `${JSON.stringify({ env: { [name]: value } }, null, 2)}\n`],
  ['server.json', (name, value) => `${JSON.stringify({ mcpServers: { a: { env: { [name]: value } } } })}\n`],
  ['notes.md', (name, value) => `Set it:\n\n    export ${name}=${value}\n`],
  ['client.py', (name, value) => `client = Anthropic(api_key="${value}")  # ${name}\n`],
  ['compose.yaml', (name, value) => `services:\n  web:\n    environment:\n      ${name}: "${value}"\n`],
  ['values.toml', (name, value) => `[env]\n${name} = "${value}"\n`],
];

export interface Decoy {
  readonly file: string;
  readonly text: string;
}

/** That many decoys, every second one a stand-in under a key's own name. */
export function decoys(count: number, seed = 7): readonly Decoy[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, at) => {
    const [file, write] = pick(random, forms);
    if (at % 2 === 0)
      return {
        file,
        text: write(pick(random, ['ANTHROPIC_API_KEY', 'CLAUDE_API_KEY']), pick(random, standIns)(random)),
      };
    const [name, value] = pick(random, noise)(random);
    return { file, text: write(name, value) };
  });
}
