import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callNames, type CallName } from '../../src-main/contract/channels';
import type { Handlers } from '../../src-main/contract/handlers';
import { calls } from '../../src-main/contract/ipc';
import type { Snapshot } from '../../src-main/contract/snapshot';
import { gateFaults, makeGate, type Sender } from '../../src-main/ipc/gate';
import { marksBelow } from '../kit/planted-home';
import { recordingHandlers } from '../unit/ipc/handlers-for-tests';
import { AppWorld } from './kit/app-world';
import { figure, grouped, megabytes, scaled } from './kit/figures';
import { heapBytes } from './kit/memory';
import { arbitraryOf } from './kit/zod-arbitrary';

const ownPages = 'app://keymender/';
const ours: Sender = { ownWindow: true, topFrame: true, url: 'app://keymender/index.html' };
const key = `sk-ant-api03-TEST${'w1n'.repeat(29)}-winAA`;
const messages = scaled(100_000, 1_500);
/** Of what is asked for over and over nothing may stay, bytes. */
const mostGrowth = 8 * 1024 * 1024;

/** What a page could know or guess: ids that look right, names of files, what other programs stumble over. */
const guesses = [
  ...[
    '0123456789ab',
    'aaaaaaaaaaaa',
    'key-0a1b2c3d',
    'p1',
    '../../../etc/passwd',
    '..',
    '/etc/passwd',
    'C:\\Windows',
    '~/.ssh/id_rsa',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '\0',
    '$(id)',
    '`id`',
    ';id',
    '%00',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ],
  ...['\u202e', 'x'.repeat(10_000), 'x'.repeat(64), '-rf', '--help', 'NaN', key],
];

const deep = (levels: number): unknown => {
  let made: unknown = {};
  for (let level = 0; level < levels; level += 1) made = level % 2 === 0 ? { a: made } : [made];
  return made;
};
const cycle: Record<string, unknown> = {};
cycle['self'] = cycle;

/** What structured cloning lets through, and a little more. */
const garbage: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    0,
    -1,
    2 ** 53,
    NaN,
    '',
    [],
    [[]],
    new Map([['a', 1]]),
    new Set([1]),
    new Date(0),
    /x/,
    new Error('x'),
  ),
  fc.constantFrom<unknown>(...guesses),
  fc.constant(cycle),
  fc.integer({ min: 1, max: 3_000 }).map(deep),
  fc.integer({ min: 1, max: 300_000 }).map((length) => 'x'.repeat(length)),
  fc
    .constantFrom('{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}')
    .map((text) => JSON.parse(text) as unknown),
);

const senders: fc.Arbitrary<Sender> = fc.oneof(
  { weight: 9, arbitrary: fc.constant(ours) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Sender>(
      { ...ours, ownWindow: false },
      { ...ours, topFrame: false },
      { ...ours, url: '' },
      { ...ours, url: 'https://example.com/app://keymender/' },
      { ...ours, url: 'app://keymender.example/index.html' },
      { ...ours, url: 'file:///app://keymender/index.html' },
    ),
  },
);

/** Inputs for one call: as the contract wants them, nearly so, or anything. `ids`: what the page was told. */
function inputsFor(name: CallName, ids: readonly string[]): fc.Arbitrary<unknown> {
  const pool = [...guesses, ...ids];
  const good = arbitraryOf(calls[name].input, pool) as fc.Arbitrary<Record<string, unknown>>;
  const names = Object.keys((calls[name].input as unknown as { shape?: object }).shape ?? {});
  const spoiled = fc
    .tuple(good, fc.constantFrom(...names, 'path', '__proto__', 'constructor', 'then', 'toJSON'), garbage, fc.boolean())
    .map(([input, property, value, takeAway]) => {
      if (takeAway) return Object.fromEntries(Object.entries(input).filter(([own]) => own !== property));
      return Object.defineProperty({ ...input }, property, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    });
  return fc.oneof({ weight: 1, arbitrary: good }, { weight: 6, arbitrary: spoiled }, { weight: 3, arbitrary: garbage });
}

/** One arbitrary for each call, made once: made anew for every message they took longer than all that is tested. */
const messagesOf = (ids: readonly string[]) =>
  fc.oneof(
    ...callNames.map((name) => ({
      weight: 1,
      arbitrary: fc.record({ name: fc.constant<string>(name), sender: senders, raw: inputsFor(name, ids) }),
    })),
    {
      weight: 1,
      arbitrary: fc.record({ name: fc.oneof(fc.string(), fc.constantFrom(...guesses)), sender: senders, raw: garbage }),
    },
  );

/** These belong to the shell. */
const shellCalls: readonly CallName[] = [
  ...([
    'diagnose.clipboard',
    'deep.pick',
    'deep.forget',
    'finding.reveal',
    'link.open',
    'report.copy',
    'report.save',
    'updates.get',
    'updates.look',
  ] as const),
  ...([
    'updates.fetch',
    'updates.install',
    'licences.get',
    'settings.get',
    'settings.set',
    'settings.reset',
    'window.close',
    'window.painted',
    'app.quit',
  ] as const),
];

let world: AppWorld;
beforeEach(async () => {
  world = new AppWorld();
  world.file('.claude/settings.json', JSON.stringify({ env: { ANTHROPIC_API_KEY: key } }, null, 2));
  world.file('.bashrc', `export ANTHROPIC_API_KEY=${key}\n`);
  world.file('.bash_history', `export ANTHROPIC_API_KEY=${key}\n`);
  world.file('.claude.json', JSON.stringify({ primaryApiKey: key, projects: {} }));
  await world.app.start();
});
afterEach(() => world.remove());

test(`${grouped(messages)} messages of a page gone bad change nothing`, { timeout: 30 * 60_000 }, async () => {
  const { handlers: shell, reached } = recordingHandlers();
  const own = Object.fromEntries(shellCalls.map((name) => [name, shell[name]])) as Partial<Handlers>;
  const broken: string[] = [];
  const gate = makeGate({
    handlers: { ...own, ...world.app.handlers } as Handlers,
    ownPages,
    log: (what, error) => {
      if (error !== undefined)
        broken.push(`${what} ${error instanceof Error ? (error.stack ?? '') : ''}`.slice(0, 600));
    },
    checkAnswers: true,
  });
  const home = marksBelow(world.home);
  const message = messagesOf(await idsToldTo(gate));
  const refused = new Map<string, number>();
  const rejections: string[] = [];
  const unhandled = (error: unknown) => rejections.push(String(error));
  process.on('unhandledRejection', unhandled);
  let sent = 0;
  let understood = 0;
  let reachedShell = 0;
  let heldEarly = 0;
  const round = async (count: number, seed: number) => {
    for (const batch of batches(fc.sample(message, { numRuns: count, seed }), 8)) {
      await Promise.all(
        batch.map(async ({ name, sender, raw }) => {
          const answer = await gate(name, sender, raw);
          sent += 1;
          const trusted = sender === ours;
          if (!trusted)
            expect(answer).toEqual({
              ok: false,
              error: { code: 'untrusted-sender', words: gateFaults['untrusted-sender'] },
            });
          if (answer.ok) {
            understood += 1;
            expect(Object.keys(answer).sort()).toEqual(['ok', 'value']);
            expect(JSON.stringify(answer.value)).not.toContain(key.slice(13, 40));
          } else {
            expect([typeof answer.error.code, answer.error.words.length > 0]).toEqual(['string', true]);
            refused.set(answer.error.code, (refused.get(answer.error.code) ?? 0) + 1);
          }
        }),
      );
      // What reached the shell has the shape that the contract gives it, and nothing else in it. Nothing of it is kept.
      for (const { name, input } of reached.splice(0)) {
        reachedShell += 1;
        expect(calls[name].input.safeParse(input).success).toBe(true);
      }
    }
  };
  const rounds = 20;
  for (let turn = 0; turn < rounds; turn += 1) {
    await round(Math.ceil(messages / rounds), 20_261_121 + turn);
    if (turn === Math.floor(rounds / 4)) heldEarly = heapBytes();
  }
  const growth = heapBytes() - heldEarly;
  process.off('unhandledRejection', unhandled);

  figure('hostile window', 'messages', grouped(sent));
  figure(
    'hostile window',
    'refused',
    [...refused]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 4)
      .map(([code, count]) => `${code} ${grouped(count)}`)
      .join(', '),
  );
  figure('hostile window', 'answered; handed to the shell', `${grouped(understood)}; ${grouped(reachedShell)}`);
  figure(
    'hostile window',
    'files of the home changed',
    [...marksBelow(world.home)].filter(([name, marks]) => home.get(name)?.bytes !== marks.bytes).length,
  );
  figure(
    'hostile window',
    'memory after the last three quarters',
    `${growth >= 0 ? '+' : ''}${megabytes(growth)}, at most ${megabytes(mostGrowth)}`,
  );
  expect({ broken, rejections }).toEqual({ broken: [], rejections: [] });
  expect(refused.get('broken') ?? 0).toBe(0);
  expect(refused.get('bad-answer') ?? 0).toBe(0);
  expect(marksBelow(world.home)).toEqual(home);
  expect('polluted' in {}).toBe(false);
  // Otherwise only the gate was tried.
  expect(understood).toBeGreaterThan(messages / 50);
  expect(reachedShell).toBeGreaterThan(messages / 50);
  expect(growth).toBeLessThan(mostGrowth);
});

/** Everything in a snapshot that names something: what a page gone bad knows without guessing. */
async function idsToldTo(gate: ReturnType<typeof makeGate>): Promise<readonly string[]> {
  const answer = await gate('snapshot.get', ours, {});
  if (!answer.ok) throw new Error('No snapshot was given.');
  const { findings, groups } = answer.value as Snapshot;
  const ids = [...findings.map(({ id }) => id), ...groups.map(({ fingerprint }) => fingerprint)];
  expect(ids.length).toBeGreaterThan(4);
  return ids;
}

function* batches<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
