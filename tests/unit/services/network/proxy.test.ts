import { describe, expect, test } from 'vitest';
import type { ProxyHabits } from '../../../kit/servers/play-proxy';
import { companyFile, lines, proxied, refusal, served, signed, tryApi } from './a-network';

describe('a proxy', () => {
  const through = async (
    habits: ProxyHabits | undefined,
    url: (port: number) => string,
    extra: Record<string, string> = {},
  ) => {
    const server = await served(refusal, signed);
    const proxy = await proxied(habits);
    const report = await tryApi(server.url, {
      env: { HTTPS_PROXY: url(proxy.port), NODE_EXTRA_CA_CERTS: companyFile(), ...extra },
    });
    const plain = lines(report).map((line) => line.replace(`:127.0.0.1:${server.port}`, ''));
    return { plain, words: report.steps[0]?.words ?? '', proxy, server };
  };
  const at = (port: number) => `http://127.0.0.1:${port}`;

  test('takes the place of name and connection', async () => {
    const { plain, words, proxy, server } = await through(undefined, at);
    expect(plain).toEqual(['proxy fine ok', 'tls fine inspected', 'http fine ok', 'portal fine ok', 'clock fine ok']);
    expect(words).toContain('HTTPS_PROXY in your environment sends');
    expect(new Set(proxy.asked)).toEqual(new Set([`127.0.0.1:${server.port}`]));
  });

  test('that wants a sign-in says so', async () => {
    const { plain, words } = await through({ login: 'ada:secret' }, at);
    expect(plain).toEqual(['proxy broken proxy-auth', 'tls skipped skipped', 'http skipped skipped']);
    expect(words).toContain('wants a name and password');
  });

  test('that gets the right one is open, and the password is not shown', async () => {
    const { plain, words } = await through({ login: 'ada:secret' }, (port) => `http://ada:secret@127.0.0.1:${port}`);
    expect(plain[0]).toBe('proxy fine ok');
    expect(words).not.toContain('secret');
  });

  test('that gets a wrong one says so', async () => {
    const { plain, words } = await through({ login: 'ada:secret' }, (port) => `http://ada:wrong@127.0.0.1:${port}`);
    expect(plain[0]).toBe('proxy broken proxy-auth');
    expect(words).toContain('does not accept the name and password');
    expect(words).not.toContain('wrong');
  });

  test('that does not let the host through', async () => {
    const { plain, words } = await through({ refuses: 403 }, at);
    expect(plain[0]).toBe('proxy broken proxy-refuses');
    expect(words).toContain('(403)');
  });

  test('that is not there', async () => {
    const { plain, words } = await through(undefined, () => 'http://127.0.0.1:1');
    expect(plain[0]).toBe('proxy broken refused');
    expect(words).toContain('if it is an old one, take it out');
  });

  test('that speaks SOCKS', async () => {
    const { plain, words } = await through(undefined, (port) => `socks5://127.0.0.1:${port}`);
    expect(plain).toEqual(['proxy broken socks', 'tls skipped skipped', 'http skipped skipped']);
    expect(words).toContain('SOCKS');
  });

  test('is passed by where NO_PROXY says so', async () => {
    const { plain, words, proxy } = await through(undefined, at, { NO_PROXY: 'localhost, 127.0.0.1' });
    expect(plain).toEqual([
      'proxy fine no-proxy',
      'tcp fine ok',
      'tls fine inspected',
      'http fine ok',
      'portal fine ok',
      'clock fine ok',
    ]);
    expect(words).toContain('NO_PROXY in your environment lets');
    expect(proxy.asked).toEqual([]);
  });

  test('set in the settings comes before the environment’s', async () => {
    const server = await served(refusal, signed);
    const proxy = await proxied();
    const report = await tryApi(server.url, {
      env: { HTTPS_PROXY: 'http://127.0.0.1:1', NODE_EXTRA_CA_CERTS: companyFile() },
      files: { '.claude/settings.json': { env: { HTTPS_PROXY: at(proxy.port) } } },
    });
    expect(report.steps[0]).toMatchObject({ kind: 'proxy', state: 'fine' });
    expect(report.steps[0]?.words).toContain('settings.json');
  });
});
