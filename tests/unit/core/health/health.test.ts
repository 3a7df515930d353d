import { describe, expect, test } from 'vitest';
import { healthCodes } from '../../../../src-main/contract/health';
import { networkWords, healthWords } from '../../../../src-main/contract/messages/en-health';
import { healthWordsFor } from '../../../../src-main/core/health/health-words';
import { retryAfterMs, waitWords } from '../../../../src-main/core/health/retry-after';
import { parseAddress } from '../../../../src-main/core/health/web-address';
import { whoAnswers } from '../../../../src-main/core/health/who-answers';

describe('words', () => {
  const plain = /^\S[^!]{10,}\.$/;

  test.each(healthCodes)('%s has a sentence at Anthropic and at a gateway', (code) => {
    const at = (server: 'anthropic' | 'gateway') =>
      healthWordsFor(code, { server, host: 'gateway.example', who: null, detail: '' });
    expect(at('anthropic')).toMatch(plain);
    expect(at('gateway')).toMatch(plain);
  });

  test('a gateway’s own yes or no is never said to be Anthropic’s', () => {
    for (const code of ['ok', 'key-invalid', 'key-expired', 'token-invalid', 'permission', 'not-anthropic'] as const) {
      const words = healthWordsFor(code, { server: 'gateway', host: 'gateway.example', who: 'other', detail: '' });
      expect(words).toContain('gateway.example');
      expect(words).not.toMatch(/Anthropic(?!_BASE)/);
    }
  });

  test.each([
    ['CERT_HAS_EXPIRED', 'has run out'],
    ['ERR_CERT_DATE_INVALID', 'has run out'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'another name'],
    ['ERR_CERT_COMMON_NAME_INVALID', 'another name'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'not trusted'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'not trusted'],
    ['ERR_CERT_AUTHORITY_INVALID', 'not trusted'],
    ['ERR_SSL_PROTOCOL_ERROR', 'does not speak'],
    ['something new', 'could not be trusted'],
  ])('%s: %s', (detail, words) => {
    expect(healthWordsFor('tls', { server: 'anthropic', host: 'h', who: null, detail })).toContain(words);
  });

  test('every sentence of this catalogue is a sentence', () => {
    const args = {
      host: 'h.example',
      words: 'So.',
      wait: '2 minutes',
      detail: 'said no.',
      issuer: 'I',
      date: '2026-01-01',
    };
    const more = {
      proxy: 'p:1',
      variable: 'HTTPS_PROXY',
      place: 'settings.json',
      status: 403,
      by: '2 minutes',
      way: 'ahead',
    };
    for (const [code, speak] of Object.entries({ ...healthWords, ...networkWords })) {
      const words = (speak as (a: object) => string)({ ...args, ...more });
      expect(words, code).toMatch(code === 'network.proxy.wants-sign-in' ? /http:\/\/name:password@p:1$/ : plain);
    }
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  const date = 'Sat, 21 Nov 2026 12:00:00 GMT';

  test.each([
    [{ 'retry-after': '30' }, 30_000],
    [{ 'retry-after': ' 30 ' }, 30_000],
    [{ 'retry-after': 'Sat, 21 Nov 2026 12:01:00 GMT' }, 60_000],
    [{ 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT' }, null],
    [{ 'retry-after': 'Sat, 21 Nov 2026 12:01:00 GMT', date: 'Sat, 21 Nov 2026 12:00:50 GMT' }, 10_000],
    [{ 'retry-after': '999999999' }, 86_400_000],
    [{ 'retry-after': '0' }, null],
    [{ 'retry-after': '-1' }, null],
    [{ 'retry-after': '' }, null],
    [{ date }, null],
  ])('%j: %s ms', (headers: Record<string, string>, expected) => {
    expect(retryAfterMs(headers, now)).toBe(expected);
  });

  test.each([
    [1, '1 second'],
    [1_001, '2 seconds'],
    [99_000, '99 seconds'],
    [100_000, '2 minutes'],
    [5_940_000, '99 minutes'],
    [6_000_000, '2 hours'],
  ])('%i ms are %s', (ms, words) => {
    expect(waitWords(ms)).toBe(words);
  });
});

describe('addresses', () => {
  test.each([
    ['https://a.example', { host: 'a.example', name: 'a.example', port: 443, secure: true, base: 'https://a.example' }],
    [
      'HTTP://A.example:8080/x//',
      { host: 'a.example:8080', port: 8080, secure: false, base: 'http://a.example:8080/x' },
    ],
    ['https://a.example/v1/?q=1#f', { base: 'https://a.example/v1' }],
    ['http://[::1]:9', { host: '[::1]:9', name: '::1', port: 9 }],
  ])('%s', (text, expected) => {
    expect(parseAddress(text)).toMatchObject(expected);
  });

  test.each(['', 'a.example', 'ftp://a.example', 'https://', 'https://user:secret@a.example', 'javascript:alert(1)'])(
    '%j is none',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );
});

describe('who answers', () => {
  const answer = (body: unknown, headers: Record<string, string> = {}, status = 200) => ({
    status,
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ms: 1,
  });
  const error = (message: string, type = 'authentication_error') => ({ type: 'error', error: { type, message } });

  test.each([
    ['anthropic', answer(error('invalid x-api-key'), {}, 401)],
    ['anthropic', answer({ x: 1 }, { 'request-id': 'req_011' })],
    ['litellm', answer(error('No api key passed in', 'auth_error'), { 'x-litellm-version': '1.80' }, 401)],
    ['litellm', answer({ error: { message: 'Unable to find token in `LiteLLM_VerificationTokenTable`' } }, {}, 401)],
    ['openrouter', answer({ data: [{ id: 'a', pricing: {}, architecture: {} }] })],
    ['aws', answer({ message: 'The security token included in the request is invalid.' }, {}, 403)],
    ['page', answer('<!DOCTYPE html><p>hi')],
    ['page', answer('hi', { 'content-type': 'text/html' })],
    ['other', answer({ hello: 1 })],
    ['other', answer('nonsense')],
    ['other', answer('')],
  ])('%s', (expected, one) => {
    expect(whoAnswers(one)).toBe(expected);
  });
});
