import { describe, expect, test } from 'vitest';
import { NodeHttp } from '../../../../src-main/adapters/http-node';
import type { NetworkReport } from '../../../../src-main/contract/health';
import type { SystemRoute } from '../../../../src-main/core/network/system-route';
import type { Http } from '../../../../src-main/ports/http';
import { page } from '../../../kit/servers/answers';
import { startServer } from '../../../kit/servers/play-server';
import { lines, refusal, served, tryApi } from './a-network';

describe('the way that a browser here goes', () => {
  const system = (route: SystemRoute | null, http: Http | null = null) => ({
    system: { route: () => Promise.resolve(route), http },
  });
  const lineOf = (report: NetworkReport) =>
    lines(report)
      .find((line) => line.startsWith('system-proxy'))
      ?.replace(/:127\S+/, '');
  const proxy: SystemRoute = { way: 'proxy', proxy: 'proxy.acme.example:8080' };
  const closed = async () => {
    const server = await startServer(refusal);
    await server.close();
    return server.url;
  };
  const browser = new NodeHttp();
  /** Gets through wherever it is sent. */
  const reaches = (url: string): Http => ({ send: (request) => browser.send({ ...request, url: `${url}/v1/models` }) });

  test('is named where Claude Code does not get through, with what to set, and that is what the check says first', async () => {
    const report = await tryApi(await closed(), {}, system(proxy));
    expect(lineOf(report)).toBe('system-proxy broken system-differs');
    expect(report.words).toContain('Set HTTPS_PROXY to http://proxy.acme.example:8080 under “env”');
  });

  test('is only a note where Claude Code gets through without it', async () => {
    const report = await tryApi((await served(refusal)).url, {}, system(proxy));
    expect(lineOf(report)).toBe('system-proxy fine system-differs');
    expect(report.state).toBe('fine');
  });

  test('as a script is named by its server', async () => {
    const report = await tryApi(await closed(), {}, system({ way: 'script', host: 'wpad.acme.example' }));
    expect(report.words).toContain('follow a script from wpad.acme.example');
  });

  test('that is the same is not worth a word', async () => {
    expect(lineOf(await tryApi((await served(refusal)).url, {}, system({ way: 'direct' })))).toBeUndefined();
    expect(lineOf(await tryApi(await closed(), {}, system({ way: 'direct' })))).toBeUndefined();
    expect(lineOf(await tryApi(await closed(), {}, system(null)))).toBeUndefined();
  });

  test('and works past a proxy that only Claude Code still uses shows that proxy as an old one', async () => {
    const reachable = await served(refusal);
    const env = { HTTP_PROXY: await closed() };
    const report = await tryApi(reachable.url, { env }, system({ way: 'direct' }, reaches(reachable.url)));
    expect(report.words).toMatch(/take HTTP_PROXY out of your environment/);
    expect(reachable.seen.map(({ headers }) => headers['x-api-key'])).toEqual([undefined]);
  });

  test('and works where Claude Code is cut off points at a security program', async () => {
    const reachable = await served(refusal);
    const report = await tryApi(await closed(), {}, system({ way: 'direct' }, reaches(reachable.url)));
    expect(report.words).toContain('treats programs differently');
  });

  test('and is stopped by a sign-in page is no way either', async () => {
    const portal = await served(page(200));
    const report = await tryApi(await closed(), {}, system({ way: 'direct' }, reaches(portal.url)));
    expect(lineOf(report)).toBeUndefined();
  });
});
