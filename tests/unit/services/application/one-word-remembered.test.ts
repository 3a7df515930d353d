import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFiles } from '../../../../src-main/adapters/files';
import { NodeHttp } from '../../../../src-main/adapters/http-node';
import { NodeRunner } from '../../../../src-main/adapters/runner';
import { MachineView } from '../../../../src-main/services/application/machine-view';
import { backgroundPauseMs } from '../../../../src-main/services/probe';
import { apiError, modelList } from '../../../kit/servers/answers';
import { startServer, type PlayServer } from '../../../kit/servers/play-server';
import { testKey } from '../probe/a-machine';

let root: string;
let server: PlayServer;
let view: MachineView;
let clock: number;
let key: string;

const noCredit = apiError(400, 'invalid_request_error', 'Your credit balance is too low to access the Anthropic API.');

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'keymender-view-'));
  const home = join(root, 'home');
  mkdirSync(home);
  clock = Date.parse('2026-11-21T12:00:00Z');
  key = testKey;
  server = await startServer((request, response) => {
    const play = request.method === 'POST' ? noCredit : modelList;
    if (typeof play !== 'function')
      response.writeHead(play.status, { 'content-type': 'application/json' }).end(play.body);
  });
  view = new MachineView({
    ports: { files: nodeFiles(), runner: new NodeRunner(), keychain: null },
    base: { platform: 'linux', home, root, cwd: home },
    environment: () => Promise.resolve({ HOME: home, ANTHROPIC_API_KEY: key }),
    probe: { http: new NodeHttp(), now: () => clock, api: server.url, timeoutMs: 2_000 },
    demo: false,
    mayGoOnline: () => true,
  });
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const inScripts = async () => (await view.snapshot()).places.find(({ id }) => id === 'scripts')?.health.code;

test('no credit, learnt from a word, is not painted green by the question of the background', async () => {
  await view.check();
  expect(await inScripts()).toBe('ok');
  await view.checkByMessage();
  expect(await inScripts()).toBe('limited-credit');
  clock += backgroundPauseMs + 1;
  await view.check();
  expect(await inScripts()).toBe('limited-credit');
});

test('but a click on “check” is followed, and so is another key', async () => {
  await view.checkByMessage();
  await view.check({ mayPrompt: true });
  expect(await inScripts()).toBe('ok');
  await view.checkByMessage();
  key = `${testKey}9`;
  clock += backgroundPauseMs + 1;
  await view.check();
  expect(await inScripts()).toBe('ok');
});

test('nothing is sent in the background but the question that costs nothing', async () => {
  await view.check();
  clock += backgroundPauseMs + 1;
  await view.check();
  expect(server.seen.map(({ method }) => method)).toEqual(['GET', 'GET']);
});
