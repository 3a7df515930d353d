import { describe, expect, test } from 'vitest';
import { json } from '../../../kit/servers/answers';
import type { Play } from '../../../kit/servers/play-server';
import { aCloud, bedrock, type Cloud } from './a-cloud';

const cloud = aCloud();
const { got } = cloud;

describe('a key of Bedrock’s own', () => {
  const bearer: Cloud = { env: { ...bedrock, AWS_BEARER_TOKEN_BEDROCK: 'TESTbedrockKey' } };
  const refused = (name: string, said: string) => json(403, { message: said }, { 'x-amzn-errortype': `${name}:http` });

  test.each<[string, Play, string]>([
    ['a list of models', json(200, { modelSummaries: [] }), 'live ok-aws'],
    ['something else', json(200, { data: [] }), 'unknown not-amazon'],
    [
      'UnrecognizedClientException',
      refused('UnrecognizedClientException', 'The security token included in the request is invalid.'),
      'rejected aws-rejected',
    ],
    ['an end', refused('ExpiredTokenException', 'Bearer Token has expired'), 'rejected aws-expired'],
    [
      'a refusal of the key',
      refused('AccessDeniedException', 'Authentication failed: Please make sure your API Key is valid.'),
      'rejected aws-rejected',
    ],
    [
      'a refusal of the question',
      refused('AccessDeniedException', 'User is not authorized to perform bedrock:ListFoundationModels'),
      'unknown aws-denied',
    ],
  ])('that is answered with %s', async (_name, play, expected) => {
    cloud.server.play = play;
    expect(await got(bearer)).toBe(expected);
    expect(cloud.server.seen[0]?.headers.authorization).toBe('Bearer TESTbedrockKey');
    expect(cloud.server.seen[0]?.path).toBe('/foundation-models?byProvider=anthropic');
  });
});

test('a sign-in that is skipped is somebody else’s', async () => {
  const env = { ...bedrock, CLAUDE_CODE_SKIP_BEDROCK_AUTH: '1', ANTHROPIC_AUTH_TOKEN: 'TEST-gateway-token' };
  expect(await got({ env })).toBe('unknown cloud-gateway');
  expect(cloud.server.seen).toEqual([]);
});
