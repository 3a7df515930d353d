import { describe, expect, test } from 'vitest';
import { parseAddress, type WebAddress } from '../../../../src-main/core/health/web-address';
import { proxyFor } from '../../../../src-main/core/network/proxy-settings';

const address = (url: string): WebAddress => {
  const parsed = parseAddress(url);
  if (parsed === null) throw new Error(`${url} is no address`);
  return parsed;
};
const api = address('https://api.anthropic.com');

function choose(variables: Readonly<Record<string, string>>, to = api) {
  return proxyFor(to, new Map(Object.entries(variables).map(([name, text]) => [name, { text, place: 'here' }])));
}
const proxyOf = (text: string) => {
  const choice = choose({ HTTPS_PROXY: text });
  return choice.way === 'proxy' ? choice.proxy : choice;
};

describe('which variable counts', () => {
  test.each([
    [{}, 'direct'],
    [{ HTTPS_PROXY: ' ' }, 'direct'],
    [{ ALL_PROXY: 'http://a:1' }, 'direct'],
    [{ HTTP_PROXY: 'http://a:1' }, 'HTTP_PROXY'],
    [{ HTTP_PROXY: 'http://a:1', HTTPS_PROXY: 'http://b:2' }, 'HTTPS_PROXY'],
    [{ HTTPS_PROXY: 'http://b:2', https_proxy: 'http://c:3' }, 'https_proxy'],
    [{ HTTPS_PROXY: '', HTTP_PROXY: 'http://a:1' }, 'HTTP_PROXY'],
  ])('%j: %s', (variables, expected) => {
    const choice = choose(variables);
    expect(choice.way === 'proxy' ? choice.name : choice.way).toBe(expected);
  });

  test('an address that is not secure is not for HTTPS_PROXY', () => {
    expect(choose({ HTTPS_PROXY: 'http://b:2' }, address('http://localhost:4000')).way).toBe('direct');
  });
});

describe('how a proxy is written', () => {
  test.each([
    ['http://proxy.example:8080', { host: 'proxy.example', port: 8080, secure: false, authorization: null }],
    ['proxy.example:8080', { host: 'proxy.example', port: 8080, secure: false, authorization: null }],
    ['https://proxy.example', { host: 'proxy.example', port: 443, secure: true, authorization: null }],
    ['http://[::1]:3128/', { host: '::1', port: 3128, secure: false, authorization: null }],
    ['http://ada:p%40ss@proxy.example', { authorization: `Basic ${Buffer.from('ada:p@ss').toString('base64')}` }],
    ['http://ädä:ü@proxy.example', { authorization: `Basic ${Buffer.from('ädä:ü').toString('base64')}` }],
    ['socks5://proxy.example:1080', { way: 'unusable', why: 'socks' }],
    ['ftp://proxy.example', { way: 'unusable', why: 'not-an-address' }],
    ['http://', { way: 'unusable', why: 'not-an-address' }],
    ['http://ada:100%@proxy.example', { way: 'unusable', why: 'not-an-address' }],
  ])('%s', (text, expected) => {
    expect(proxyOf(text)).toMatchObject(expected);
  });
});

describe('NO_PROXY', () => {
  test.each([
    ['*', true],
    ['api.anthropic.com', true],
    ['API.Anthropic.COM', true],
    ['anthropic.com', true],
    ['.anthropic.com', true],
    ['*.anthropic.com', true],
    ['localhost .anthropic.com', true],
    ['localhost,anthropic.com', true],
    ['localhost, api.anthropic.com:443', true],
    ['api.anthropic.com:8443', false],
    ['thropic.com', false],
    ['claude.ai', false],
    ['', false],
    [', ,', false],
    ['anthropic.com.evil.example', false],
  ])('%j lets it past: %s', (list, past) => {
    expect(choose({ HTTPS_PROXY: 'http://a:1', NO_PROXY: list }).way).toBe(past ? 'past' : 'proxy');
  });

  test('alone means nothing', () => {
    expect(choose({ NO_PROXY: '*' }).way).toBe('direct');
  });
});
