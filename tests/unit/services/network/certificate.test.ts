import { describe, expect, test } from 'vitest';
import { makeCertificate } from '../../../kit/servers/certificates';
import type { startServer } from '../../../kit/servers/play-server';
import type { Machine } from '../probe/a-machine';
import { company, companyFile, lines, refusal, served, signed, tryApi, wordsOf } from './a-network';

describe('a certificate', () => {
  const tlsOf = async (identity: Parameters<typeof startServer>[1], machine?: Machine) => {
    const server = await served(refusal, identity);
    const report = await tryApi(server.url, machine);
    return { line: lines(report)[1] ?? '', words: wordsOf(report, `tls:127.0.0.1:${server.port}`), report, server };
  };
  const dayMs = 24 * 60 * 60 * 1000;
  const here = { name: 'here', ips: ['127.0.0.1'], by: company };

  test('of a company that Claude Code does not trust names the company and the way out', async () => {
    const { line, words, report, server } = await tlsOf(signed);
    expect(line).toContain('broken inspected');
    expect(words).toContain('“Acme Web Gateway” looks into the connection');
    expect(words).toContain('NODE_EXTRA_CA_CERTS');
    expect(lines(report)[2]).toContain('skipped');
    expect(server.seen).toEqual([]);
  });

  test('that the extra file vouches for is fine', async () => {
    const { line, words } = await tlsOf(signed, { env: { NODE_EXTRA_CA_CERTS: companyFile() } });
    expect(line).toContain('fine inspected');
    expect(words).toContain('through the file in NODE_EXTRA_CA_CERTS');
  });

  test('that a file named in the settings vouches for is fine as well', async () => {
    const files = { '.claude/settings.json': { env: { NODE_EXTRA_CA_CERTS: companyFile() } } };
    expect((await tlsOf(signed, { files })).line).toContain('fine inspected');
  });

  test.each([
    ['a file that is not there', () => '/nowhere/company.pem', 'cannot be read'],
    ['a file without a certificate', () => companyFile('nothing'), 'holds no certificate'],
    [
      'a file with another certificate',
      () => companyFile(makeCertificate({ name: 'Other', authority: true }).cert),
      'another certificate',
    ],
  ])('and %s is told apart', async (_name, file, expected) => {
    const { line, words } = await tlsOf(signed, { env: { NODE_EXTRA_CA_CERTS: file() } });
    expect(line).toContain('broken inspected');
    expect(words).toContain(expected);
  });

  test.each([
    ['that ended', { until: Date.now() - dayMs, from: Date.now() - 9 * dayMs }, 'expired', 'ended on '],
    ['that has not begun', { from: Date.now() + dayMs, until: Date.now() + 9 * dayMs }, 'not-yet-valid', 'clock'],
    ['for another name', { ips: [], dns: ['elsewhere.example'] }, 'other-name', 'another name'],
  ])('%s', async (_name, wish, code, words) => {
    const seen = await tlsOf(makeCertificate({ ...here, ...wish }), { env: { NODE_EXTRA_CA_CERTS: companyFile() } });
    expect(seen.line).toContain(`broken ${code}`);
    expect(seen.words).toContain(words);
  });

  test('that does not exist, because nobody speaks TLS there', async () => {
    const server = await served(refusal);
    const report = await tryApi(server.url.replace('http:', 'https:'));
    expect(lines(report)[1]).toMatch(/^tls:\S+ broken (tls|reset)$/);
  });
});
