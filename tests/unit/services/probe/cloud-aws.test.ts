import { describe, expect, test } from 'vitest';
import { NodeHttp } from '../../../../src-main/adapters/http-node';
import type { HealthCode, HealthState } from '../../../../src-main/contract/health';
import { backgroundPauseMs } from '../../../../src-main/services/probe';
import type { CloudOptions } from '../../../../src-main/services/probe/cloud-check';
import { snapshotOf } from '../../../../src-main/services/snapshot';
import { json, page } from '../../../kit/servers/answers';
import type { Play } from '../../../kit/servers/play-server';
import { aCloud, bedrock, inHome, keys, secret, withKeys } from './a-cloud';
import { now } from './a-machine';
import { identity, invalidToken, refusal, xml } from './aws-answers';

const cloud = aCloud();
const { ask, newProber } = cloud;

describe('what AWS answers', () => {
  type Expected = `${HealthState} ${HealthCode}`;
  const skewed =
    'Signature expired: 20261121T120000Z is now earlier than 20261121T121500Z (20261121T123000Z - 15 min.)';
  test.each<[string, Play, Expected]>([
    ['who it is', identity, 'live ok-aws'],
    ['InvalidClientTokenId', invalidToken, 'rejected aws-rejected'],
    [
      'ExpiredToken',
      refusal(403, 'ExpiredToken', 'The security token included in the request is expired'),
      'rejected aws-expired',
    ],
    [
      'SignatureDoesNotMatch',
      refusal(403, 'SignatureDoesNotMatch', 'The request signature we calculated does not match'),
      'rejected aws-secret-wrong',
    ],
    ['a wrong clock', refusal(403, 'SignatureDoesNotMatch', skewed), 'unknown clock-skew'],
    ['a wrong clock, by name', refusal(400, 'RequestExpired', 'Request has expired.'), 'unknown clock-skew'],
    [
      'AccessDenied',
      refusal(403, 'AccessDenied', 'User is not authorized to perform: sts:GetCallerIdentity'),
      'unknown aws-denied',
    ],
    [
      'a region that is off',
      refusal(403, 'RegionDisabledException', 'STS is not activated in this region'),
      'rejected aws-region-off',
    ],
    ['Throttling', refusal(400, 'Throttling', 'Rate exceeded'), 'unknown server-error'],
    ['its own trouble', refusal(500, 'InternalFailure', 'x'), 'unknown server-error'],
    ['a refusal nobody knows', refusal(400, 'Whatever', 'x'), 'unknown bad-answer'],
    ['a sign-in page', page(200), 'unknown captive-portal'],
    ['a firewall’s page', page(403), 'unknown not-amazon'],
    ['some JSON', json(200, { account: { uuid: 'x' } }), 'unknown not-amazon'],
    [
      'an identity without an Arn',
      xml(200, '<GetCallerIdentityResult></GetCallerIdentityResult>'),
      'unknown not-amazon',
    ],
    ['nothing', { status: 200, body: '' }, 'unknown not-amazon'],
    ['a model list of Anthropic’s', json(200, { data: [], has_more: false }), 'unknown not-amazon'],
    ['a redirect', { status: 302, headers: { location: 'https://elsewhere.example' } }, 'unknown redirected'],
    ['a proxy in between', { status: 407 }, 'unknown proxy-auth'],
    ['a cut', (request) => request.socket.destroy(), 'unknown reset'],
    ['no end', (_request, response) => void response.writeHead(200).write('<'), 'unknown timeout'],
  ])('%s', async (_name, play, expected) => {
    cloud.server.play = play;
    const health = await ask(withKeys);
    expect(`${health?.state} ${health?.code}`).toBe(expected);
    expect(health?.words).toMatch(/^\S.{10,}\.$/s);
    expect(health?.words).toContain('CLAUDE_CODE_USE_BEDROCK in your environment sends Claude Code to Amazon');
    expect(health?.words).not.toContain(secret);
  });

  test('names role and account without giving the account away', async () => {
    const health = await ask(withKeys);
    expect(health?.words).toContain('Developer, in the account ending …9012');
    expect(health?.words).not.toContain('123456789012');
  });

  test('the famous sentence is Amazon’s, and the setting that led there is named with its line', async () => {
    cloud.server.play = invalidToken;
    const settings = `{\n  "env": {\n    "CLAUDE_CODE_USE_BEDROCK": "1",\n    "AWS_REGION": "eu-west-1"\n  }\n}`;
    const health = await ask({ env: keys, files: { '.claude/settings.json': settings } });
    expect(health?.words).toContain('“The security token included in the request is invalid.”');
    expect(health?.words).toContain('settings.json, line 3');
  });
});

describe('the first thing that is said', () => {
  const verdict = (play: Play) =>
    inHome(withKeys, async (look) => {
      cloud.server.play = play;
      const options: CloudOptions = { asked: 'click', http: new NodeHttp(), mayRun: false, hermetic: true };
      const health = await newProber().check(look, options);
      const known = new Map(health === null ? [] : [[health.subject, health]]);
      const installed = { installations: [], notices: [], busy: 'idle', demo: false } as const;
      return snapshotOf({ look, health: known, ...installed }).verdict;
    });

  test('is green where Amazon accepts, and short', async () => {
    const { standing, headline, words } = await verdict(identity);
    expect([standing, headline]).toEqual(['fine', 'Claude Code uses Amazon Bedrock']);
    expect(words.length).toBeLessThan(120);
  });

  test('is red where Amazon refuses, in Amazon’s words', async () => {
    const { standing, headline, words } = await verdict(invalidToken);
    expect([standing, headline]).toEqual(['broken', 'Your AWS credentials are not accepted']);
    expect(words).toContain('The security token included in the request is invalid.');
    expect(words.length).toBeLessThan(160);
  });

  test('is neither where nobody knows', async () => {
    expect((await verdict({ status: 500, body: '' })).standing).toBe('unknown');
  });
});

describe('the request', () => {
  test('is signed, names the region, and carries the session of temporary keys', async () => {
    await ask({ env: { ...bedrock, ...keys, AWS_SESSION_TOKEN: 'TESTsession' } });
    expect(cloud.server.seen).toHaveLength(1);
    const [request] = cloud.server.seen;
    expect(`${request?.method} ${request?.path} ${request?.body}`).toBe(
      'POST / Action=GetCallerIdentity&Version=2011-06-15',
    );
    expect(request?.headers.authorization).toContain('/20261121/eu-west-1/sts/aws4_request, SignedHeaders=');
    expect(request?.headers['x-amz-security-token']).toBe('TESTsession');
  });

  test('goes out once in five minutes in the background, and always after a click', async () => {
    const prober = newProber();
    await inHome(withKeys, async (look) => {
      const again = (asked: CloudOptions['asked']) =>
        prober.check(look, { asked, http: new NodeHttp(), mayRun: false, hermetic: true });
      await again('background');
      cloud.clock += backgroundPauseMs - 1;
      expect(await again('background')).toMatchObject({ at: now });
      expect(cloud.server.seen).toHaveLength(1);
      cloud.clock += 1;
      expect(await again('background')).toMatchObject({ at: cloud.clock });
      await again('click');
      expect(cloud.server.seen).toHaveLength(3);
    });
  });
});
