import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callNames } from '../../src-main/contract/channels';
import { makeGate } from '../../src-main/ipc/gate';
import { apiError } from '../kit/servers/answers';
import { startServer, type PlayServer } from '../kit/servers/play-server';
import { HeadlessWorld } from '../kit/headless';
import { recordingHandlers } from '../unit/ipc/handlers-for-tests';
import { planted } from '../unit/sources/planted-places';
import { AppWorld } from './kit/app-world';
import { Canaries } from './kit/canaries';
import { figure, grouped } from './kit/figures';

/** Unmistakable: nothing else in the world holds these characters, and no piece of one is in another. */
const canaries = new Canaries();
const places = planted.filter(({ on, path }) => (on === undefined || on === 'linux') && !path.startsWith('$SYS'));

/** Every place of the catalogue with a secret of its own, below one home; a path below it and the text. */
const files = places.map(({ path, text, value }, at) => {
  const secret = value === undefined ? canaries.key(at) : canaries.other(value, at);
  const name = path
    .replace(/^~\//, '')
    .replace(/^\$HOME\//, '')
    .replace(/^\$PROJ/, 'project');
  return {
    name,
    secret,
    text: (home: string) =>
      text
        .replaceAll('$HOME/', `${home}/`)
        .replaceAll('$PROJ', `${home}/project`)
        .replace(/(?<![A-Z_])KEY/g, secret),
  };
});
const fresh = canaries.key(9_001);
const pasted = canaries.key(9_002);
const kept = canaries.key(9_003);

let server: PlayServer;
let headless: HeadlessWorld;
let world: AppWorld;
/** What was said, by whom. */
const heard = new Map<string, string>();
const hear = (who: string, what: string) => heard.set(who, (heard.get(who) ?? '') + what);

beforeAll(async () => {
  server = await startServer(apiError(401, 'authentication_error', 'invalid x-api-key'));
  headless = new HeadlessWorld();
  world = new AppWorld({ api: server.url, vault: true });
});
afterAll(async () => {
  headless.remove();
  await world.remove();
  await server.close();
});

/** Every file below a folder that holds a piece of a secret in any writing. */
function leaksBelow(folder: string): string[] {
  const found: string[] = [];
  const visit = (path: string): void => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path)) visit(join(path, name));
    else if (canaries.leakIn(readFileSync(path)) !== null) found.push(path);
  };
  visit(folder);
  return found;
}

function leaksHeard(): string[] {
  let bytes = 0;
  const leaks = [...heard].flatMap(([who, what]) => {
    bytes += what.length;
    const leak = canaries.leakIn(Buffer.from(what));
    return leak === null ? [] : [`${who}: ${leak}`];
  });
  figure('canary', 'characters searched', grouped(bytes));
  return leaks;
}

test('every verb of the headless command, with a secret in every place', { timeout: 240_000 }, async () => {
  for (const { name, text } of files) headless.file(name, text(headless.home));
  headless.env({ ANTHROPIC_API_KEY: canaries.key(9_000), PATH: headless.path('no-programs') });
  const local = ['--api', server.url];
  const ask = async (verb: string, args: readonly string[] = [], input = '') => {
    const ran = await headless.run([verb, ...args], input);
    hear(`headless ${verb}`, ran.out + ran.err);
    return ran;
  };
  const inProject = ['--cwd', headless.path('project')];
  for (const form of [[], ['--json']]) {
    await ask('status', [...form, ...inProject]);
    await ask('scan', [...form, ...inProject]);
    await ask('scan', [...form, '--deep', headless.home]);
    await ask('check', [...form, ...local, ...inProject]);
    await ask('diagnose', form, `API Error: 401 invalid x-api-key\nx-api-key: ${pasted}\n`);
    await ask('report', form);
    await ask('backups', form);
    await ask('repair', form);
    await ask('subscription', form);
    await ask('logout', form);
    await ask('accounts', form);
  }
  const { findings } = (await ask('scan', ['--json', ...inProject])).json() as {
    findings: { id: string; fingerprint: string | null; kind: string }[];
  };
  const withKey = findings.filter(({ fingerprint, kind }) => fingerprint !== null && kind === 'api-key');
  expect(withKey.length).toBeGreaterThan(30);
  for (const { fingerprint } of withKey.slice(0, 5)) {
    await ask('rotate', ['--fingerprint', fingerprint ?? '', '--all', '--json', ...inProject], fresh);
    const done = await ask(
      'rotate',
      ['--fingerprint', fingerprint ?? '', '--all', '--apply', '--anyway', '--json', ...inProject],
      fresh,
    );
    const { id: receipt, state } = JSON.parse(done.out || '{}') as { id?: string; state?: string };
    hear('rotations', `${state ?? done.err} `);
    if (receipt !== undefined) await ask('undo', [receipt, '--json']);
  }
  expect(heard.get('rotations')).toMatch(/verified/);
  await ask('home', ['--fingerprint', withKey[0]?.fingerprint ?? '', '--json', ...inProject]);
  await ask('remove', ['--finding', ...withKey.slice(5, 10).map(({ id }) => id), '--json', ...inProject]);
  await ask('repair', ['--json', '--apply', ...inProject]);
  await ask('logout', ['--apply', '--json']);
  await ask('undo', ['no-such-receipt', '--json']);
  await ask('backups', ['--json']);
  expect(leaksHeard()).toEqual([]);
});

test(
  'every call of the window that needs no Electron, and every file that Keymender keeps',
  { timeout: 240_000 },
  async () => {
    for (const { name, text } of files) world.file(name, text(world.home));
    const said: string[] = [];
    const note = (who: string) => (what: unknown) => {
      said.push(JSON.stringify(what));
      hear(`push ${who}`, JSON.stringify(what));
    };
    const { app } = world;
    app.onSnapshot(note('snapshot'));
    app.onProgress(note('progress'));
    app.onDeep(note('deep'));
    app.onNetwork(note('network'));
    app.onLogin(note('login'));
    await app.start();
    const { handlers: shell } = recordingHandlers();
    const gate = makeGate({
      handlers: { ...shell, ...app.handlers },
      ownPages: 'app://keymender/',
      log: (what, error) => hear('gate log', `${what} ${error instanceof Error ? (error.stack ?? '') : ''}`),
      checkAnswers: true,
    });
    const asked = new Set<string>();
    const ask = async (name: string, input: unknown = {}) => {
      asked.add(name);
      const answer = await gate(name, { ownWindow: true, topFrame: true, url: 'app://keymender/index.html' }, input);
      hear(`answer ${name}`, JSON.stringify(answer));
      return (answer.ok ? answer.value : {}) as Record<string, unknown>;
    };
    const apply = async (plan: Record<string, unknown>) => {
      const steps = ((plan['steps'] ?? []) as { id: string; chosen: boolean }[])
        .filter(({ chosen }) => chosen)
        .map(({ id }) => id);
      return plan['id'] === undefined ? {} : ask('plan.apply', { plan: plan['id'], steps });
    };
    for (const name of [
      'snapshot.get',
      'check.now',
      'check.message',
      'network.check',
      'cli.newest',
      'deep.get',
      'history.list',
      'accounts.list',
    ])
      await ask(name);
    const { findings } = (await ask('snapshot.get')) as {
      findings: { id: string; fingerprint: string | null; kind: string }[];
    };
    const keys = findings.filter(({ fingerprint, kind }) => fingerprint !== null && kind === 'api-key');
    const [first, second, third] = keys.map(({ fingerprint }) => fingerprint ?? '');
    await ask('diagnose.text', { text: `Invalid API key · x-api-key: ${pasted} Authorization: Bearer ${pasted}` });
    const plan = await ask('rotate.preview', {
      fingerprint: first,
      newKey: fresh,
      otherTools: true,
      evenIfRejected: true,
    });
    const receipt: Record<string, unknown> = await apply(plan);
    expect(receipt['state']).toBe('verified');
    await ask('history.undo', { receipt: receipt['id'] ?? 'x', overNewerEdits: false });
    await apply(await ask('remove.preview', { findings: keys.slice(3, 6).map(({ id }) => id) }));
    await apply(await ask('repair.preview', { findings: [] }));
    await ask('subscription.preview');
    await ask('accounts.add', { name: 'Work', key: kept });
    await ask('accounts.home.preview', { fingerprint: second, name: 'Home', otherTools: true });
    await apply(await ask('accounts.home.preview', { fingerprint: third, name: 'Third', otherTools: false }));
    const accounts = (await ask('accounts.list')) as { keys?: { id: string }[] };
    await ask('accounts.use.preview', { account: accounts.keys?.[0]?.id ?? 'key-00000000' });
    await ask('accounts.folder.preview', { name: 'Customer' });
    await ask('logout.preview', { everything: true });
    await ask('login.start', { kind: 'subscription' });
    await ask('login.code', { code: pasted });
    await ask('login.cancel');
    await ask('helper.run');
    await ask('history.list');
    await ask('snapshot.get');
    hear('report', await app.reportText());
    hear('log', world.logged.join('\n'));
    figure(
      'canary',
      'calls of the window made',
      `${asked.size} of ${callNames.length}, the others are Electron's and follow in the real window`,
    );
    figure('canary', 'messages to the window searched', grouped(said.length + asked.size));
    expect(leaksHeard()).toEqual([]);
    // What was sent over the network went to the server that was asked to judge it, in the header it belongs in.
    const elsewhere = server.seen.filter(({ path, body, headers }) => {
      const { 'x-api-key': _key, authorization: _bearer, ...others } = headers;
      return canaries.leakIn(Buffer.from(path + body + JSON.stringify(others))) !== null;
    });
    expect(elsewhere).toEqual([]);
    // Backups and notes: sealed, or without a secret.
    expect(readdirSync(world.data).length).toBeGreaterThan(0);
    expect(leaksBelow(join(world.root, 'own'))).toEqual([]);
  },
);

test('the search finds a secret in every writing', () => {
  const secret = canaries.key(9_001);
  const piece = secret.slice(30, 46);
  for (const bytes of [
    Buffer.from(`x${piece}x`),
    Buffer.from(`x${secret}x`, 'utf16le'),
    Buffer.from(Buffer.from(`1${secret}`).toString('base64')),
    Buffer.from(Buffer.from(`12${secret}`).toString('base64url')),
    Buffer.from(Buffer.from(secret).toString('hex')),
    Buffer.from([...secret].map((char) => `%${char.charCodeAt(0).toString(16)}`).join('')),
    Buffer.from([...secret].map((char) => `\\u00${char.charCodeAt(0).toString(16)}`).join('')),
    Buffer.from(secret.split('').reverse().join('')),
  ]) {
    expect(canaries.leakIn(bytes)).not.toBeNull();
  }
  expect(canaries.leakIn(Buffer.from('sk-ant-api03-…9AbC and nothing else'))).toBeNull();
});
