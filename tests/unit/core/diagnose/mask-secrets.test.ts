import { describe, expect, test } from 'vitest';
import { maskSecrets } from '../../../../src-main/core/diagnose/mask-secrets';

const tail = 'TESTtestTESTtestTESTtestTEST9AbC';

describe('masking what is pasted or logged', () => {
  test.each([
    ['an Anthropic key', `key sk-ant-api03-${tail} end`, 'key sk-ant-api03-…9AbC end'],
    ['an OAuth token', `sk-ant-oat01-${tail}`, 'sk-ant-oat01-…9AbC'],
    ['a refresh token in JSON', `{"refreshToken":"sk-ant-ort01-${tail}"}`, '{"refreshToken":"sk-ant-ort01-…9AbC"}'],
    ['another vendor’s key', `sk-or-v1-${tail}`, 'sk-or-v1-…9AbC'],
    ['a key without a known prefix', `sk-${tail}`, '…9AbC'],
    ['a key too short to show any of it', 'sk-ant-api03-TEST', '…'],
    ['an AWS key id', 'AKIATESTTESTTESTTEST', '…TEST'],
    ['an AWS secret', `aws_secret_access_key = ${tail}`, 'aws_secret_access_key = …9AbC'],
    ['an AWS session token in JSON', `"SessionToken": "${tail}"`, '"SessionToken": "…9AbC"'],
    ['a Bedrock key', `ABSK${tail}`, '…9AbC'],
    ['a bearer header', `Authorization: Bearer ${tail}`, 'Authorization: Bearer …9AbC'],
    ['a header of a curl command', `-H 'x-api-key: ${tail}'`, "-H 'x-api-key: …9AbC'"],
    ['a web token', `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${tail}`, '…9AbC'],
    [
      'an authorization code in an address',
      `http://localhost:54545/callback?code=${tail}&x=1`,
      'http://localhost:54545/callback?code=…9AbC&x=1',
    ],
    ['a password in a proxy address', 'http://jo:hunter2@proxy.example:8080', 'http://jo:…@proxy.example:8080'],
    ['a Google token', `ya29.${tail}`, '…9AbC'],
    ['a GitHub token', `ghp_${tail}`, '…9AbC'],
  ])('%s', (_, text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });

  test.each(['ANTHROPIC_%', 'KEY%', 'é%', '$%', '\\n%'])(
    'a key grown together with what stands before it: %s',
    (around) => {
      const grown = around.replace('%', `sk-ant-api03-TEST${'x'.repeat(40)}0AA`);
      expect(maskSecrets(grown)).toBe(around.replace('%', 'sk-ant-api03-…x0AA'));
    },
  );

  test('a private key loses its body', () => {
    const masked = maskSecrets(`-----BEGIN PRIVATE KEY-----\nMIIE${tail}${tail}\n${tail}\n-----END PRIVATE KEY-----`);
    expect(masked).not.toContain(tail);
    expect(masked).toContain('BEGIN PRIVATE KEY');
  });

  test.each([
    'API Error: 401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}',
    'Signed in as jo@acme.example',
    'request_id: req_011CUBgWE2fdbDGiPKTUQTwy',
    'The token included in the request is invalid',
    'risk-averse and disk-based words',
  ])('leaves alone: %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  test('masking twice changes nothing more', () => {
    const once = maskSecrets(`x-api-key: sk-ant-api03-${tail}, Bearer ${tail}, http://a:${tail}@b.example`);
    expect(maskSecrets(once)).toBe(once);
  });
});
