import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callNames } from '../../../src-main/contract/channels';
import { calls } from '../../../src-main/contract/ipc';
import { ok } from '../../../src-main/core/result';
import { gateFaults, makeGate, type Sender } from '../../../src-main/ipc/gate';
import type { Handlers } from '../../../src-main/contract/handlers';
import { recordingHandlers } from './handlers-for-tests';

const ownPages = 'app://keymender/';
const ours: Sender = { ownWindow: true, topFrame: true, url: 'app://keymender/index.html' };

function aGate({ special = {}, checkAnswers = true }: { special?: Partial<Handlers>; checkAnswers?: boolean } = {}) {
  const { handlers, reached } = recordingHandlers(special);
  const logged: string[] = [];
  const log = (what: string, error?: unknown) => logged.push(what, error instanceof Error ? error.message : '');
  const gate = makeGate({ handlers, ownPages, log, checkAnswers });
  return { gate, reached, logged };
}

/** The code of a refusal, or `passed`. */
const outcome = (answer: { ok: true } | { ok: false; error: { code: string } }) =>
  answer.ok ? 'passed' : answer.error.code;

/** For every call an input that the contract accepts. */
const goodInputs: { readonly [N in keyof Handlers]: Parameters<Handlers[N]>[0] } = {
  'snapshot.get': {},
  'check.now': {},
  'check.message': {},
  'cli.newest': {},
  'helper.run': {},
  'login.start': { kind: 'subscription', email: 'someone@example.com' },
  'login.code': { code: 'abc#def' },
  'login.open': {},
  'login.cancel': {},
  'logout.preview': { everything: false },
  'rotate.preview': { fingerprint: '0123456789ab', newKey: 'sk-ant-api03-TEST', otherTools: true },
  'remove.preview': { findings: ['a1'] },
  'subscription.preview': {},
  'repair.preview': { findings: ['f1'] },
  'cli-update.preview': {},
  'cli-update.start': { installation: 'i1' },
  'cli-update.cancel': {},
  'plan.apply': { plan: 'p1', steps: ['s1'] },
  'plan.cancel': { plan: 'p1' },
  'processes.end': { pid: 4711 },
  'plan.drop': { plan: 'p1' },
  'history.list': {},
  'history.undo': { receipt: 'r1', overNewerEdits: false },
  'backups.delete': { receipt: 'r1' },
  'diagnose.text': { text: 'Invalid API key' },
  'diagnose.clipboard': {},
  'network.check': {},
  'finding.reveal': { finding: 'a1' },
  'link.open': { link: 'support' },
  'report.copy': {},
  'report.save': {},
  'deep.get': {},
  'deep.pick': {},
  'deep.forget': { folder: '0123456789ab' },
  'deep.start': { folders: ['projects'] },
  'deep.cancel': {},
  'accounts.list': {},
  'accounts.add': { name: 'Work', key: 'sk-ant-api03-TEST' },
  'accounts.rename': { account: 'key-0a1b2c3d', name: 'Home' },
  'accounts.remove': { account: 'key-0a1b2c3d' },
  'accounts.use.preview': { account: 'key-0a1b2c3d' },
  'accounts.folder.preview': { name: 'Customer' },
  'accounts.home.preview': { fingerprint: '0123456789ab', otherTools: false },
  'updates.get': {},
  'updates.look': { back: false },
  'updates.fetch': {},
  'updates.install': {},
  'licences.get': {},
  'settings.get': {},
  'settings.set': { notifications: false },
  'settings.reset': {},
  'window.close': {},
  'window.painted': {},
  'app.quit': {},
};

describe('who is asking', () => {
  test.each([
    ['another window', { ...ours, ownWindow: false }],
    ['a frame inside our window', { ...ours, topFrame: false }],
    ['a web page in our window', { ...ours, url: 'https://example.com/' }],
    ['a file in our window', { ...ours, url: 'file:///tmp/index.html' }],
    ['a host that only starts like ours', { ...ours, url: 'app://keymender.example/index.html' }],
    ['a frame that is gone already', { ...ours, url: '' }],
  ])('%s is refused before anything else is looked at', async (_who, sender) => {
    const { gate, reached } = aGate();
    for (const name of callNames) {
      expect(outcome(await gate(name, sender, goodInputs[name]))).toBe('untrusted-sender');
      expect(outcome(await gate(name, sender, 'not even an object'))).toBe('untrusted-sender');
    }
    expect(reached).toEqual([]);
  });

  test('our own page reaches every handler, with what it sent', async () => {
    const { gate, reached } = aGate();
    for (const name of callNames) expect(outcome(await gate(name, ours, goodInputs[name]))).toBe('recorded');
    expect(reached).toEqual(callNames.map((name) => ({ name, input: goodInputs[name] })));
  });
});

describe('what is asked', () => {
  test.each(['', 'snapshot', 'snapshot.get ', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'the name %j is unknown',
    async (name) => {
      const { gate } = aGate();
      expect(outcome(await gate(name, ours, {}))).toBe('unknown-call');
    },
  );

  test('a property more than the contract names is refused, in every call', async () => {
    const { gate, reached } = aGate();
    for (const name of callNames) {
      expect(outcome(await gate(name, ours, { ...goodInputs[name], path: '/etc/passwd' }))).toBe('bad-request');
    }
    expect(reached).toEqual([]);
  });

  test.each(
    [undefined, null, 0, '', 'text', true, [], [{}], new Date(0), new Map(), new Uint8Array(4), 10n].map((raw) => ({
      raw,
    })),
  )('$raw is not an input for any call', async ({ raw }) => {
    const { gate, reached } = aGate();
    for (const name of callNames) expect(outcome(await gate(name, ours, raw))).toBe('bad-request');
    expect(reached).toEqual([]);
  });

  test('keys that reach for prototypes change nothing', async () => {
    const { gate, reached } = aGate();
    const attacks = [
      '{"__proto__":{"polluted":1}}',
      '{"constructor":{"prototype":{"polluted":1}}}',
      '{"prototype":{"polluted":1}}',
    ];
    for (const name of callNames) {
      for (const attack of attacks) {
        const raw = Object.assign(JSON.parse(attack) as object, goodInputs[name]);
        await gate(name, ours, raw);
        await gate(name, ours, JSON.parse(attack));
      }
    }
    expect('polluted' in {}).toBe(false);
    for (const { input } of reached) {
      expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
      expect('polluted' in (input as object)).toBe(false);
    }
  });

  test('texts longer than the contract allows are refused quickly', async () => {
    const { gate, reached } = aGate();
    const long = 'x'.repeat(20_000_000);
    const started = performance.now();
    expect(outcome(await gate('diagnose.text', ours, { text: long }))).toBe('bad-request');
    expect(outcome(await gate('login.code', ours, { code: long }))).toBe('bad-request');
    expect(outcome(await gate('login.start', ours, { kind: 'console', email: `${'a'.repeat(1_000_000)}@x` }))).toBe(
      'bad-request',
    );
    expect(outcome(await gate('rotate.preview', ours, { ...goodInputs['rotate.preview'], newKey: long }))).toBe(
      'bad-request',
    );
    expect(outcome(await gate('finding.reveal', ours, { finding: long }))).toBe('bad-request');
    expect(outcome(await gate('remove.preview', ours, { findings: Array<string>(100_000).fill('a') }))).toBe(
      'bad-request',
    );
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(reached).toEqual([]);
  });

  test('an object that holds itself is a wrong shape, not a crash', async () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    const { gate } = aGate();
    expect(outcome(await gate('diagnose.text', ours, cycle))).toBe('bad-request');
  });

  test('whatever comes, the answer is the handler’s or a refusal with a sentence', async () => {
    const { gate } = aGate();
    const codes = new Set([...Object.keys(gateFaults), 'recorded']);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...callNames), fc.string()),
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withObjectString: true,
        }),
        async (name, raw) => {
          const answer = await gate(name, ours, raw);
          expect(answer.ok).toBe(false);
          if (!answer.ok) {
            expect(codes).toContain(answer.error.code);
            expect(answer.error.words).not.toBe('');
          }
        },
      ),
      { numRuns: 5_000 },
    );
  });

  test('what passes fits the contract', async () => {
    const { gate, reached } = aGate();
    const values = fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.integer(),
      fc.array(fc.string()),
      fc.constantFrom('support', '__proto__', 'console'),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...callNames), fc.nat(5), values, async (name, at, value) => {
        const good = { ...goodInputs[name] } as Record<string, unknown>;
        const property = Object.keys(good)[at];
        await gate(name, ours, property === undefined ? good : { ...good, [property]: value });
      }),
      { numRuns: 5_000 },
    );
    expect(reached.length).toBeGreaterThan(500);
    expect(reached.length).toBeLessThan(5_000);
    for (const { name, input } of reached) expect(calls[name].input.safeParse(input).success).toBe(true);
  });
});

describe('what is answered', () => {
  test('a handler that breaks is logged and answered in plain words', async () => {
    const special = { 'check.now': () => Promise.reject(new Error('the disk is gone')) };
    const { gate, logged } = aGate({ special });
    const answer = await gate('check.now', ours, {});
    expect(answer).toEqual({ ok: false, error: { code: 'broken', words: gateFaults.broken } });
    expect(logged.join(' ')).toContain('the disk is gone');
  });

  test('the input of a refused or broken call is not logged', async () => {
    const special = { 'login.code': () => Promise.reject(new Error('no such program')) };
    const { gate, logged } = aGate({ special });
    await gate('login.code', ours, { code: 'TEST-code-4711' });
    await gate('login.code', ours, { code: 'TEST-code-4711', more: 'TEST-code-4711' });
    expect(logged.join(' ')).not.toContain('4711');
  });

  test('an answer outside the contract is caught while developing', async () => {
    // A snapshot without its parts is what a slip in a service would look like.
    const slip = { 'settings.get': () => Promise.resolve(ok({ startAtLogin: 'yes' } as never)) };
    expect(outcome(await aGate({ special: slip }).gate('settings.get', ours, {}))).toBe('bad-answer');
    expect(outcome(await aGate({ special: slip, checkAnswers: false }).gate('settings.get', ours, {}))).toBe('passed');
  });
});
