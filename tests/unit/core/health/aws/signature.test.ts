import { expect, test } from 'vitest';
import { signed } from '../../../../../src-main/core/health/aws/signature';
import { Secret } from '../../../../../src-main/core/secret';

const keys = {
  id: 'AKIDEXAMPLE',
  secret: new Secret('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'),
  session: null,
};
const at = Date.UTC(2015, 7, 30, 12, 36);
const scope = { region: 'us-east-1', service: 'service' };

/** AWS's own test suite for Signature Version 4: get-vanilla and post-vanilla, with its published example key. */
test.each([
  ['GET', '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
  ['POST', '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
] as const)('signs a %s as AWS’s own test suite expects', (method, signature) => {
  const headers = signed({ method, url: 'https://example.amazonaws.com/', headers: {}, body: '' }, keys, scope, at);
  expect(headers).toEqual({
    'x-amz-date': '20150830T123600Z',
    authorization: `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=${signature}`,
  });
});

test('the secret key itself never leaves', () => {
  const all = signed({ method: 'POST', url: 'https://sts.amazonaws.com/', headers: {}, body: 'x' }, keys, scope, at);
  expect(JSON.stringify(all)).not.toContain('wJalr');
});
