import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CheckReport } from '../../../src-main/contract/reports';
import { HeadlessWorld } from '../../kit/headless';
import { json, modelList } from '../../kit/servers/answers';
import { startServer, type PlayServer } from '../../kit/servers/play-server';

let world: HeadlessWorld;
let server: PlayServer;
beforeEach(async () => {
  world = new HeadlessWorld().env({ ANTHROPIC_API_KEY: 'sk-ant-api03-TEST-check-options-00000000' });
  const said = json(200, { type: 'message', role: 'assistant', model: 'claude-haiku-4-5', content: [] });
  const tags = json(200, { latest: '2.1.330' });
  server = await startServer((request, response) => {
    const play = request.method === 'POST' ? said : (request.url ?? '').includes('dist-tags') ? tags : modelList;
    if (typeof play !== 'function')
      response.writeHead(play.status, { 'content-type': 'application/json' }).end(play.body);
  });
});
afterEach(async () => {
  world.remove();
  await server.close();
});

describe('check', () => {
  test('sends nothing that costs, and asks no registry, unless told so', async () => {
    const ran = await world.run(['check', '--json', '--api', server.url]);
    const report = CheckReport.parse(ran.json());
    expect(report).not.toHaveProperty('message');
    expect(report).not.toHaveProperty('newest');
    expect(server.seen.every(({ method, path }) => method === 'GET' && path.startsWith('/v1/models'))).toBe(true);
  });

  test('--message sends one word and says what it proved', async () => {
    const ran = await world.run(['check', '--message', '--json', '--api', server.url]);
    expect(CheckReport.parse(ran.json()).message).toMatchObject([{ state: 'live', code: 'ok-message' }]);
    expect(server.seen.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('--newest names the newest Claude Code', async () => {
    const ran = await world.run(['check', '--newest', '--json', '--api', server.url]);
    expect(CheckReport.parse(ran.json()).newest).toMatchObject({ version: '2.1.330' });
  });

  test('never lists what runs on this machine in a hermetic run', async () => {
    const ran = await world.run(['check', '--json']);
    expect(CheckReport.parse(ran.json())).not.toHaveProperty('running');
  });

  test.each(['--message', '--newest'])('%s goes online, so that has to be said', async (option) => {
    const ran = await world.run(['check', option]);
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain('say --live as well');
    expect(server.seen).toEqual([]);
  });

  test.each(['--message', '--newest'])('%s belongs to no other verb', async (option) => {
    const ran = await world.run(['status', option, '--api', server.url]);
    expect(ran.exit).toBe(2);
    expect(ran.err.trim().split('\n')).toHaveLength(1);
  });
});
