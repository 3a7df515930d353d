import { afterEach, beforeEach, expect, test } from 'vitest';
import { NodeHttp } from '../../../../src-main/adapters/http-node';
import { describeInstallations } from '../../../../src-main/core/installations/describe';
import type { FoundCli } from '../../../../src-main/core/installations/usable-cli';
import type { Version } from '../../../../src-main/core/installations/version';
import { newestVersion } from '../../../../src-main/services/claude-cli/newest-version';
import { json, page } from '../../../kit/servers/answers';
import { startServer, type Play, type PlayServer } from '../../../kit/servers/play-server';

let server: PlayServer;
beforeEach(async () => {
  server = await startServer(json(200, { latest: '2.1.330', stable: '2.1.320', next: '2.2.0' }));
});
afterEach(() => server.close());

const installed = (version: Version | null, origin: FoundCli['origin'] = 'npm'): FoundCli => ({
  path: '/home/ada/.local/bin/claude',
  realPath: '/home/ada/.local/bin/claude',
  version,
  origin,
  usedByShell: true,
});
const ask = (found: readonly FoundCli[] = []) => newestVersion(new NodeHttp(), server.url, found);

test('asks for the list of tags only, and carries nothing of the user’s', async () => {
  await ask();
  expect(server.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /-/package/@anthropic-ai%2fclaude-code/dist-tags',
  ]);
  expect(Object.keys(server.seen[0]?.headers ?? {}).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
  ]);
});

test.each<[string, readonly FoundCli[], RegExp]>([
  ['the newest itself', [installed('2.1.330')], /is the newest, and your terminal runs it\.$/],
  [
    'an older one from npm',
    [installed('2.1.207')],
    /runs 2\.1\.207\..*npm install -g @anthropic-ai\/claude-code@latest$/,
  ],
  ['an older one with an updater of its own', [installed('2.1.207', 'native')], /claude update$/],
  ['one from a test channel', [installed('2.2.0')], /newer still\.$/],
  ['one of unknown version', [installed(null)], /^Version 2\.1\.330 is the newest\.$/],
  ['none', [], /^Version 2\.1\.330 is the newest\.$/],
])('says what it means for %s', async (_what, found, words) => {
  const newest = await ask(found);
  expect(newest.version).toBe('2.1.330');
  expect(newest.words).toMatch(words);
});

test.each<[string, Play]>([
  ['a sign-in page', page(200)],
  ['no such package', json(404, { error: 'Not found' })],
  ['a list without the tag', json(200, { beta: '1.0.0' })],
  ['no version in it', json(200, { latest: { a: 1 } })],
  ['something endless', (_request, response) => void response.writeHead(200).end('x'.repeat(200_000))],
  ['nothing', (request) => request.socket.destroy()],
])('does not know it from %s, and says why', async (_what, play) => {
  server.play = play;
  const newest = await ask([installed('2.1.207')]);
  expect(newest.version).toBeNull();
  expect(newest.words).toMatch(/^The newest version could not be asked for\. \S.+\.$/);
});

test.each<[Version, string]>([
  ['2.1.207', 'Session token not found or invalid'],
  ['2.1.100', 'can hang for ever'],
  ['2.1.20', 'cannot log in by itself'],
  ['2.1.200', 'as an error about the model'],
  ['1.0.50', 'too old'],
])('an installation of version %s is shown with its reason', (version, reason) => {
  expect(describeInstallations([installed(version)])[0]?.problem).toContain(reason);
});
