import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Plan, Receipt } from '../../src-main/contract/plan';
import { fingerprint } from '../../src-main/core/fingerprint';
import { bundleProgram } from '../kit/bundle-program.mjs';
import { keychainTools, startKeychainSession, type KeychainSession } from '../kit/keychain-session';
import { newKey, oldKey } from '../kit/planted-home';
import { startServer, type PlayServer } from '../kit/servers/play-server';
import { realClaude } from '../kit/stand-in-claude/real-claude';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
// Below the project, so that the programs find keytar.
const dist = join(project, 'node_modules', '.cache', `keymender-home-${process.pid}`);
const F = fingerprint(oldKey);

let claude = '';
beforeAll(async () => {
  for (const name of ['cli', 'keychain-child']) await bundleProgram(join(project, 'src-main', `${name}.ts`), dist);
  claude = await realClaude();
}, 300_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

let folder = '';
let home = '';
let session: KeychainSession;
let api: PlayServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keymender-one-home-'));
  home = join(folder, 'home');
  session = await startKeychainSession(home);
  api = await startServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(spoken);
  });
}, 60_000);
afterEach(async () => {
  session.stop();
  await api.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const usage = { input_tokens: 1, output_tokens: 1 };
const message = { id: 'msg_1', type: 'message', role: 'assistant', model: 'claude-test', content: [], usage };
const spoken = [
  { type: 'message_start', message: { ...message, stop_reason: null } },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'MOCK_OK' } },
  { type: 'content_block_stop', index: 0 },
  { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage },
  { type: 'message_stop' },
]
  .map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
  .join('');

interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

function run(command: string, args: readonly string[], env: Record<string, string>, input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(command, [...args], { env, cwd: env['HOME'] ?? '/', timeout: 60_000 }, (error, out, err) => {
      resolve({ exit: error === null ? 0 : typeof error.code === 'number' ? error.code : 99, out, err });
    });
    child.stdin?.end(input);
  });
}
const keymender = (args: readonly string[], input = '') =>
  run(process.execPath, [join(dist, 'cli.cjs'), ...args], session.env, input);
async function json<T>(args: readonly string[], input = ''): Promise<T> {
  const ran = await keymender([...args, '--json'], input);
  if (ran.out === '') throw new Error(`${args.join(' ')}: ${ran.exit} ${ran.err}`);
  return JSON.parse(ran.out) as T;
}

/** What the real Claude Code sends, started in a copy of the home: it writes into its own folder as it runs. */
async function sentByClaude(change: (home: string) => void = () => undefined) {
  const copy = mkdtempSync(join(folder, 'copy-'));
  cpSync(home, copy, { recursive: true, filter: (path) => statSync(path).isFile() || statSync(path).isDirectory() });
  change(copy);
  api.seen.length = 0;
  const env = {
    ...session.env,
    HOME: copy,
    ANTHROPIC_BASE_URL: api.url,
    CLAUDE_CODE_MAX_RETRIES: '0',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  };
  const ran = await run(claude, ['-p', 'hi'], env);
  const asked = api.seen.find(({ method, path }) => method === 'POST' && path.startsWith('/v1/messages'));
  return { said: ran.out.trim(), key: asked?.headers['x-api-key'] ?? null };
}

function plant(): void {
  const file = (name: string, text: string, mode = 0o600) => {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), text, { mode });
    utimesSync(join(home, name), 1_763_000_000.123, 1_763_000_000.123);
  };
  file('.bashrc', `# mine\nexport ANTHROPIC_API_KEY="${oldKey}"\nexport EDITOR=vi`, 0o644);
  file('.claude/settings.json', `{\n\t"model": "opus",\r\n\t"env": { "ANTHROPIC_API_KEY": "${oldKey}" }\n}`);
  file('.claude.json', JSON.stringify({ customApiKeyResponses: { approved: [oldKey.slice(-20)], rejected: [] } }));
  file('.bash_history', `ls\nexport ANTHROPIC_API_KEY=${oldKey}\n`);
}

/** Bytes, mode and time of everything in the home that is neither Keymender's own nor the keychain's. */
function marks(): Map<string, string> {
  const all = new Map<string, string>();
  const visit = (path: string) => {
    for (const entry of readdirSync(join(home, path), { withFileTypes: true })) {
      const here = join(path, entry.name);
      if (/^(?:run|\.local|\.config|\.cache)$/.test(here)) continue;
      if (entry.isDirectory()) visit(here);
      else {
        const { mode, mtimeNs } = statSync(join(home, here), { bigint: true });
        all.set(here, [readFileSync(join(home, here), 'latin1'), mode, mtimeNs].join('\u0000'));
      }
    }
  };
  visit('.');
  return all;
}
const holding = (key: string) => [...marks()].filter(([, bytes]) => bytes.includes(key)).map(([name]) => name);

// Claude Code takes seconds to start, and a loaded machine several times as long.
describe.runIf(keychainTools.met)(
  keychainTools.named('one home for a key, with the real Claude Code and a real keychain'),
  { timeout: 120_000 },
  () => {
    test('it sends the key from the keychain, the copies are gone, and undo brings every byte back', async () => {
      plant();
      const before = marks();
      expect(holding(oldKey)).toHaveLength(3);
      const plan = await json<Plan>(['home', '--fingerprint', F]);
      expect(plan.steps.map((step) => step.kind)).toContain('keychain-set');
      expect(JSON.stringify(plan)).not.toContain(oldKey.slice(13, 60));
      expect(marks()).toEqual(before);

      const receipt = await json<Receipt>(['home', '--fingerprint', F, '--name', 'Work 🦊', '--apply']);
      expect(receipt).toMatchObject({ state: 'verified', undoable: true });
      expect(holding(oldKey)).toEqual([]);
      expect(await sentByClaude()).toEqual({ said: 'MOCK_OK', key: oldKey });

      const undone = await json<Receipt>(['undo', receipt.id]);
      expect(undone.state).toBe('verified');
      expect(marks()).toEqual(before);
      expect((await json<{ keys: unknown[] }>(['accounts'])).keys).toEqual([]);
      const [id] = /key-[0-9a-f]{8}/.exec(JSON.stringify(receipt)) ?? [];
      const gone = await run('secret-tool', ['lookup', 'service', 'Keymender', 'account', id ?? ''], session.env);
      expect(gone.out).toBe('');
    });

    test('rotation is then one step, and what prints the key may be Keymender itself', async () => {
      plant();
      await json<Receipt>(['home', '--fingerprint', F, '--apply']);
      const plan = await json<Plan>(['rotate', '--fingerprint', F], newKey);
      expect(plan.steps.filter((step) => step.chosen).map((step) => step.kind)).toEqual(['keychain-set', 'set']);
      const rotated = await json<Receipt>(['rotate', '--fingerprint', F, '--apply'], newKey);
      expect(rotated.state).toBe('verified');
      const { keys } = await json<{ keys: { id: string; fingerprint: string; inUse: boolean }[] }>(['accounts']);
      expect(keys).toMatchObject([{ fingerprint: fingerprint(newKey), inUse: true }]);

      const id = keys[0]?.id ?? '';
      const command = `'${process.execPath}' '${join(dist, 'cli.cjs')}' print-key ${id}`;
      const own = (copy: string) =>
        writeFileSync(join(copy, '.claude', 'settings.json'), JSON.stringify({ apiKeyHelper: command }));
      expect(await sentByClaude(own)).toEqual({ said: 'MOCK_OK', key: newKey });

      const began = performance.now();
      const printed = await keymender(['print-key', id]);
      expect(printed).toEqual({ exit: 0, out: `${newKey}\n`, err: '' });
      expect(performance.now() - began).toBeLessThan(5000);
    });

    test('a locked keychain: nothing is changed, nothing hangs', async () => {
      plant();
      await json<Receipt>(['home', '--fingerprint', F, '--apply']);
      const { keys } = await json<{ keys: { id: string }[] }>(['accounts']);
      session.lock();
      const before = marks();
      expect(await keymender(['print-key', keys[0]?.id ?? ''])).toMatchObject({ exit: 3, out: '' });
      expect(await keymender(['rotate', '--fingerprint', F, '--apply'], newKey)).toMatchObject({ exit: 3 });
      expect(marks()).toEqual(before);
      expect(await json(['accounts'])).toMatchObject({ keychain: 'locked', keys: [{ inUse: true }] });
    });

    test('keys are added, used in turn, renamed and removed', async () => {
      plant();
      const before = marks();
      expect((await json<Receipt>(['accounts', 'add', '$(touch pwned) "x"'], newKey)).state).toBe('verified');
      expect(marks()).toEqual(before);
      const used = await json<Receipt>(['accounts', 'use', '$(touch pwned) "x"', '--apply']);
      expect(used.state).toBe('verified');
      expect(await sentByClaude()).toEqual({ said: 'MOCK_OK', key: newKey });
      // The key that gave way is kept, not lost.
      const { keys } = await json<{ keys: { name: string; fingerprint: string; inUse: boolean }[] }>(['accounts']);
      const earlier = keys.find((key) => key.fingerprint === F);
      expect(earlier).toMatchObject({ inUse: false });
      expect((await keymender(['accounts', 'remove', '$(touch pwned) "x"'])).exit).toBe(2);
      expect((await json<Receipt>(['accounts', 'use', earlier?.name ?? '', '--apply'])).state).toBe('verified');
      expect(await sentByClaude()).toEqual({ said: 'MOCK_OK', key: oldKey });
      expect((await keymender(['accounts', 'rename', '$(touch pwned) "x"', 'Side project'])).exit).toBe(0);
      const removed = await json<Receipt>(['accounts', 'remove', 'side PROJECT']);
      expect(removed.state).toBe('verified');
      expect((await json<{ keys: unknown[] }>(['accounts'])).keys).toHaveLength(1);
    });
  },
);
