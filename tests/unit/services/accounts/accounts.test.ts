import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFileStore } from '../../../../src-main/adapters/file-store';
import { nodeFiles } from '../../../../src-main/adapters/files';
import { NodeRunner } from '../../../../src-main/adapters/runner';
import type { Plan } from '../../../../src-main/contract/plan';
import { fingerprint } from '../../../../src-main/core/fingerprint';
import { fail, ok } from '../../../../src-main/core/result';
import { Secret } from '../../../../src-main/core/secret';
import { Accounts } from '../../../../src-main/services/accounts/accounts';
import type { AccountsDeps } from '../../../../src-main/services/accounts/accounts-deps';
import { KeptKeys } from '../../../../src-main/services/accounts/kept-keys';
import { NodeHttp } from '../../../../src-main/adapters/http-node';
import { askAboutNewKey } from '../../../../src-main/services/new-key-check';
import { Prober } from '../../../../src-main/services/probe';
import { lookAt } from '../../../../src-main/services/machine';
import type { ApplyHooks } from '../../../../src-main/services/remediate/apply';
import type { Remediator } from '../../../../src-main/services/remediate/remediator';
import { apiError, modelList } from '../../../kit/servers/answers';
import { startServer, type PlayServer } from '../../../kit/servers/play-server';
import { given, MemoryVault, newKey, oldKey, otherKey, PlantedHome } from '../../../kit/planted-home';

let world: PlantedHome;
let vault: MemoryVault;
let remediator: Remediator;
let accounts: Accounts;
let names = 0;
/** What the helper would print, run for real. */
let prints: () => string | null;

const kept = () => new KeptKeys(nodeFileStore(), world.data);
const look = () =>
  lookAt(
    { files: nodeFiles(), runner: new NodeRunner(), keychain: null, kept: () => kept().list() },
    {
      platform: 'linux',
      home: world.home,
      root: world.path('no-system'),
      cwd: world.home,
      env: { HOME: world.home, SHELL: '/bin/bash' },
      now: world.now,
      runHelper: false,
      mayPrompt: false,
    },
  );
const hooks: ApplyHooks = {
  verify: async (check) => check((await look()).found),
  cli: () => Promise.resolve(ok(undefined)),
  printed: (command) => {
    const id = /key-[0-9a-f]{8}/.exec(command)?.[0] ?? '';
    const text = prints() ?? vault.items.get(id);
    return Promise.resolve(text === undefined ? fail('nothing there') : ok(new Secret(text)));
  },
};

beforeEach(() => {
  world = new PlantedHome();
  vault = new MemoryVault();
  names = 0;
  prints = () => null;
  world.file('.bashrc', `export ANTHROPIC_API_KEY=${oldKey}\n`);
  world.file('.claude/settings.json', '{\n  "model": "opus"\n}\n', 0o600);
  remediator = world.remediator({ vault });
  accounts = accountsWith(vault);
});
afterEach(() => world.remove());

function accountsWith(one: MemoryVault | null, more: Partial<AccountsDeps> = {}): Accounts {
  return new Accounts({
    remediator,
    files: nodeFiles(),
    kept: kept(),
    vault: one,
    look,
    restarts: () => Promise.resolve([]),
    hooks,
    tools: () => Promise.resolve({ platform: 'linux', secretTool: '/usr/bin/secret-tool', app: [] }),
    newName: () => (++names).toString(16).padStart(8, '0'),
    now: () => world.now,
    ...more,
  });
}

const F = fingerprint(oldKey);
const home = (more: Partial<Parameters<Accounts['home']>[0]> = {}) =>
  accounts.home({ fingerprint: F, name: 'Work', newKey: null, otherTools: false, ...more });
async function apply(plan: Plan, without: readonly string[] = []) {
  const steps = plan.steps.filter((step) => step.chosen && !without.includes(step.kind)).map((step) => step.id);
  return remediator.apply(plan.id, steps, hooks);
}
/** The keys in the keychain; the one that Keymender seals its backups with is none of them. */
const items = () => Object.fromEntries([...vault.items].filter(([name]) => name.startsWith('key-')));
const codeOf = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? 'ok' : result.error?.code);

describe('one home', () => {
  it('is the keychain, and undo brings the file and the keychain back', async () => {
    const before = world.marks();
    const receipt = given(await apply(given(await home())));
    expect(receipt.state).toBe('verified');
    expect(items()).toEqual({ 'key-00000001': oldKey });
    expect([...world.marks().values()].some(({ bytes }) => bytes.includes(oldKey))).toBe(false);
    expect((await accounts.list(await look())).keys).toMatchObject([{ id: 'key-00000001', name: 'Work', inUse: true }]);
    given(await remediator.undo(receipt.id, { overNewerEdits: false }));
    expect(world.marks()).toEqual(before);
    expect(items()).toEqual({});
    expect((await accounts.list(await look())).keys).toEqual([]);
  });

  it('takes the place of the copies for a new key as well', async () => {
    given(await apply(given(await home({ newKey: `export KEY="${newKey}"` }))));
    expect(items()).toEqual({ 'key-00000001': newKey });
    expect([...world.marks().values()].some(({ bytes }) => bytes.includes(oldKey))).toBe(false);
  });

  it('is put back where the helper prints nothing, or something else', async () => {
    const before = world.marks();
    prints = () => otherKey;
    const receipt = given(await apply(given(await home())));
    expect(receipt.state).toBe('rolled-back');
    expect(receipt.words).toContain('gave something else');
    expect(world.marks()).toEqual(before);
    expect(items()).toEqual({});
  });

  it.each(['keychain-set', 'set'])('is not made without its %s', async (kind) => {
    const before = world.marks();
    expect(codeOf(await apply(given(await home()), [kind]))).toBe('belongs-together');
    expect(world.marks()).toEqual(before);
  });

  it('is refused where there is no keychain, a locked one, or no such key', async () => {
    expect(codeOf(await accountsWith(null).home({ fingerprint: F, name: null, newKey: null, otherTools: false }))).toBe(
      'no-keychain',
    );
    vault.state = 'locked';
    expect(codeOf(await home())).toBe('keychain-locked');
    vault.state = 'open';
    expect(codeOf(await home({ fingerprint: '0123456789ab' }))).toBe('unknown-key');
    expect(codeOf(await home({ name: 'a\u0000b' }))).toBe('bad-name');
  });

  it('never takes in a token of a login', async () => {
    const token = `sk-ant-oat01-TEST${'x'.repeat(90)}`;
    world.file('.bashrc', `export CLAUDE_CODE_OAUTH_TOKEN=${token}\n`);
    expect(codeOf(await home({ fingerprint: fingerprint(token) }))).toBe('wrong-key');
    expect(codeOf(await accounts.add({ name: 'x', key: token }))).toBe('wrong-key');
  });

  it('is found again as one of the places of the key', async () => {
    given(await apply(given(await home())));
    const places = (await look()).found.filter(({ finding }) => finding.fingerprint === F);
    expect(places).toMatchObject([
      { secret: null, finding: { source: 'keymender/kept-key', name: 'Work', readByClaudeCode: 'yes' } },
    ]);
  });
});

describe('kept keys', () => {
  const add = (name: string, key: string) => accounts.add({ name, key });

  it('are added once, under a name of their own', async () => {
    given(await add('Work', newKey));
    expect(codeOf(await add('Other', newKey))).toBe('account-known');
    expect(codeOf(await add('work', otherKey))).toBe('name-taken');
    expect(codeOf(await add('x', 'not a key'))).toBe('no-key');
    expect(items()).toEqual({ 'key-00000001': newKey });
  });

  it('are used in turn, and the key that gives way is kept first', async () => {
    given(await add('Side', newKey));
    const plan = given(await accounts.use('key-00000001'));
    expect(given(await apply(plan)).state).toBe('verified');
    expect(Object.values(items()).sort()).toEqual([newKey, oldKey].sort());
    expect(world.read('.bashrc')).not.toContain(oldKey);
    const listed = (await accounts.list(await look())).keys;
    const earlier = listed.find((key) => key.fingerprint === F);
    expect(earlier).toMatchObject({ name: `Key …${oldKey.slice(-4)}`, inUse: false });
    // From here on it is one step: the helper points to the other item.
    const back = given(await accounts.use(earlier?.id ?? ''));
    expect(back.steps.map((step) => step.kind)).toEqual(['set']);
  });

  describe('are asked about at Anthropic', () => {
    let server: PlayServer;
    let checked: Accounts;
    beforeEach(async () => {
      server = await startServer(modelList);
      const prober = new Prober({ http: new NodeHttp(), now: () => world.now, api: server.url, timeoutMs: 4_000 });
      checked = accountsWith(vault, {
        checkKey: (key, kind, now) => askAboutNewKey(prober, { key, kind, look: now }, {}),
      });
    });
    afterEach(() => server.close());
    const listed = async () => (await checked.list(await look())).keys[0];

    it('when they are added, before anything uses them', async () => {
      given(await checked.add({ name: 'Side', key: newKey }));
      expect(server.seen.map(({ headers }) => headers['x-api-key'])).toEqual([newKey]);
      expect(await listed()).toMatchObject({ inUse: false, health: { state: 'live', code: 'ok' } });
    });

    it('and kept, with the reason, where they are refused; the preview of using one says so first', async () => {
      server.play = apiError(401, 'authentication_error', 'invalid x-api-key');
      given(await checked.add({ name: 'Side', key: newKey }));
      expect(await listed()).toMatchObject({ health: { state: 'rejected', code: 'key-invalid' } });
      const { warnings } = given(await checked.use('key-00000001'));
      expect(warnings[0]).toBe(
        'Anthropic does not accept this key. It was deleted, replaced or mistyped. Claude Code would not work with it.',
      );
    });

    it('never where they were not kept', async () => {
      expect(codeOf(await checked.add({ name: ' ', key: newKey }))).not.toBe('ok');
      expect(server.seen).toEqual([]);
    });

    it('and nothing is said of them where nobody may be asked', async () => {
      checked = accountsWith(vault, { checkKey: () => Promise.resolve(null) });
      given(await checked.add({ name: 'Side', key: newKey }));
      expect(await listed()).not.toHaveProperty('health');
    });
  });

  it('are renamed without touching anything else', async () => {
    given(await add('Side', newKey));
    const before = world.marks();
    given(await accounts.rename('key-00000001', ' 🦊 <b>'));
    expect((await accounts.list(await look())).keys).toMatchObject([{ name: '🦊 <b>' }]);
    expect(world.marks()).toEqual(before);
    expect(codeOf(await accounts.rename('key-00000009', 'x'))).toBe('unknown-account');
  });

  it('are removed when they are not in use, and undo brings them back', async () => {
    given(await add('Side', newKey));
    given(await apply(given(await home())));
    expect(codeOf(await accounts.remove('key-00000002'))).toBe('account-in-use');
    const receipt = given(await accounts.remove('key-00000001'));
    expect(items()).toEqual({ 'key-00000002': oldKey });
    given(await remediator.undo(receipt.id, { overNewerEdits: false }));
    expect(items()).toEqual({ 'key-00000001': newKey, 'key-00000002': oldKey });
    expect((await accounts.list(await look())).keys).toHaveLength(2);
  });

  it('that went from the keychain are said to be gone', async () => {
    given(await add('Side', newKey));
    vault.items.delete('key-00000001');
    expect(codeOf(await accounts.use('key-00000001'))).toBe('not-in-keychain');
  });

  it('are listed with a locked keychain, too, and a broken note hides no other', async () => {
    given(await add('Side', newKey));
    world.file('../data/accounts/key-0000000f.json', '{"id": ');
    vault.state = 'locked';
    expect(await accounts.list(await look())).toMatchObject({ keychain: 'locked', keys: [{ name: 'Side' }] });
  });

  it('leave no secret in their notes', async () => {
    given(await add('Side', newKey));
    const notes = [...world.dataFiles()].filter(([name]) => name.startsWith('accounts/'));
    expect(notes).toHaveLength(1);
    for (const [, { bytes, mode }] of notes) {
      expect(bytes).not.toContain(newKey.slice(13, 40));
      expect(mode).toBe(0o600);
    }
  });
});

describe('a second Claude Code', () => {
  it('is made after a preview, listed, and undone without a trace', async () => {
    const before = world.marks();
    const receipt = given(await apply(given(await accounts.folder('Customer & Co'))));
    expect(receipt.state).toBe('verified');
    expect((await accounts.list(await look())).folders).toEqual([
      { name: 'Customer & Co', folder: '~/.claude-customer-co', command: 'claude-customer-co' },
    ]);
    expect(world.read('.bashrc')).toContain('claude-customer-co() {');
    expect(codeOf(await accounts.folder('customer CO'))).toBe('folder-taken');
    given(await remediator.undo(receipt.id, { overNewerEdits: false }));
    expect(world.marks()).toEqual(before);
    expect((await accounts.list(await look())).folders).toEqual([]);
  });
});
