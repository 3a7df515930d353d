import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { awsCredentialChain } from '../../../../src-main/adapters/cloud-aws';
import { nodeFiles } from '../../../../src-main/adapters/files';
import { NodeHttp } from '../../../../src-main/adapters/http-node';
import { NodeRunner } from '../../../../src-main/adapters/runner';
import type { HealthCode, HealthState } from '../../../../src-main/contract/health';
import { healthOf } from '../../../../src-main/core/verdict/overall-health';
import { lookAt } from '../../../../src-main/services/machine';
import { snapshotOf } from '../../../../src-main/services/snapshot';
import { backgroundPauseMs, Prober } from '../../../../src-main/services/probe';
import { CloudProber, type CloudOptions } from '../../../../src-main/services/probe/cloud-check';
import { bundleProgram } from '../../../kit/bundle-program.mjs';
import { json, page } from '../../../kit/servers/answers';
import { startServer, type Play, type PlayServer } from '../../../kit/servers/play-server';
import { now } from './a-machine';

/** The bundle that the app ships is made from this file; the thread cannot load TypeScript. */
let bundles: string;
let program: string;
let server: PlayServer;
let clock = now;
beforeAll(async () => {
  bundles = mkdtempSync(join(tmpdir(), 'keymender-aws-'));
  program = await bundleProgram(join(__dirname, '../../../../src-main/aws-child.ts'), bundles);
}, 60_000);
afterAll(() => rmSync(bundles, { recursive: true, force: true }));
beforeEach(async () => {
  clock = now;
  server = await startServer(identity);
});
afterEach(() => server.close());

const xml = (status: number, body: string): Play => ({ status, headers: { 'content-type': 'text/xml' }, body });
/** As STS writes it (API reference, GetCallerIdentity, 2026-11). */
const identity = xml(
  200,
  `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
  <Arn>arn:aws:sts::123456789012:assumed-role/Developer/ada</Arn><UserId>AROATEST:ada</UserId><Account>123456789012</Account>
  </GetCallerIdentityResult><ResponseMetadata><RequestId>TEST</RequestId></ResponseMetadata></GetCallerIdentityResponse>`,
);
const refusal = (status: number, code: string, said: string) =>
  xml(
    status,
    `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${said}</Message></Error><RequestId>TEST</RequestId></ErrorResponse>`,
  );
const invalidToken = refusal(403, 'InvalidClientTokenId', 'The security token included in the request is invalid.');

interface Cloud {
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly options?: Partial<CloudOptions>;
}

const newProber = () =>
  new CloudProber({
    files: nodeFiles(),
    chain: awsCredentialChain(program),
    now: () => clock,
    api: server.url,
    timeoutMs: 4_000,
  });

/** Builds a home, asks about it while it is there, and removes it. */
async function inHome<T>(
  { env = {}, files = {} }: Cloud,
  use: (look: Awaited<ReturnType<typeof lookAt>>) => Promise<T>,
) {
  const root = mkdtempSync(join(tmpdir(), 'keymender-cloud-'));
  const home = join(root, 'home');
  try {
    mkdirSync(home);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text.replaceAll('$HOME', home), { mode: 0o600 });
    }
    const ports = { files: nodeFiles(), runner: new NodeRunner(), keychain: null };
    const whole = { HOME: home, PATH: '/usr/bin:/bin', ...env };
    const rest = { runHelper: false, mayPrompt: false, now };
    return await use(await lookAt(ports, { platform: 'linux', home, root, cwd: home, env: whole, ...rest }));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const ask = (cloud: Cloud) =>
  inHome(cloud, async (look) => {
    const options: CloudOptions = {
      asked: 'click',
      http: new NodeHttp(),
      mayRun: false,
      hermetic: true,
      ...cloud.options,
    };
    const health = await newProber().check(look, options);
    if (health !== null) {
      // What the window shows of this context is exactly this.
      expect(healthOf(look.headless, new Map([[health.subject, health]]), now)).toEqual(health);
    }
    return health;
  });
const got = async (cloud: Cloud) => {
  const health = await ask(cloud);
  return `${health?.state} ${health?.code}`;
};

const secret = 'TESTsecretTESTsecretTESTsecretTESTsecret';
const keys = { AWS_ACCESS_KEY_ID: 'AKIATESTTESTTESTTEST', AWS_SECRET_ACCESS_KEY: secret };
const bedrock = { CLAUDE_CODE_USE_BEDROCK: '1', AWS_REGION: 'eu-west-1' };
const withKeys: Cloud = { env: { ...bedrock, ...keys } };
const credentialsFile =
  '[default]\naws_access_key_id = AKIATESTTESTTESTFILE\naws_secret_access_key = TESTfromTheFile\n';
const keyId = () => /Credential=([A-Z]+)\//.exec(server.seen[0]?.headers.authorization ?? '')?.[1];

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
    server.play = play;
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
    server.play = invalidToken;
    const settings = `{\n  "env": {\n    "CLAUDE_CODE_USE_BEDROCK": "1",\n    "AWS_REGION": "eu-west-1"\n  }\n}`;
    const health = await ask({ env: keys, files: { '.claude/settings.json': settings } });
    expect(health?.words).toContain('“The security token included in the request is invalid.”');
    expect(health?.words).toContain('settings.json, line 3');
  });
});

describe('the first thing that is said', () => {
  const verdict = (play: Play) =>
    inHome(withKeys, async (look) => {
      server.play = play;
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
    expect(server.seen).toHaveLength(1);
    const [request] = server.seen;
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
      clock += backgroundPauseMs - 1;
      expect(await again('background')).toMatchObject({ at: now });
      expect(server.seen).toHaveLength(1);
      clock += 1;
      expect(await again('background')).toMatchObject({ at: clock });
      await again('click');
      expect(server.seen).toHaveLength(3);
    });
  });
});

describe('the chain', () => {
  test('of variables', async () => {
    expect(await got(withKeys)).toBe('live ok-aws');
    expect(keyId()).toBe(keys.AWS_ACCESS_KEY_ID);
  });

  test('of the credentials file in the home that was handed in', async () => {
    expect(await got({ env: bedrock, files: { '.aws/credentials': credentialsFile } })).toBe('live ok-aws');
    expect(keyId()).toBe('AKIATESTTESTTESTFILE');
  });

  test('knows nothing of the process that goes through it', async () => {
    process.env['AWS_ACCESS_KEY_ID'] = 'AKIANOTMINENOTMINE';
    process.env['AWS_SECRET_ACCESS_KEY'] = 'TESTnotMine';
    try {
      await ask({ env: bedrock, files: { '.aws/credentials': credentialsFile } });
      expect(keyId()).toBe('AKIATESTTESTTESTFILE');
    } finally {
      delete process.env['AWS_ACCESS_KEY_ID'];
      delete process.env['AWS_SECRET_ACCESS_KEY'];
    }
  });

  test('takes the profile that is named before keys in variables, and says so', async () => {
    const named = credentialsFile.replace('default', 'work');
    const health = await ask({
      env: { ...bedrock, ...keys, AWS_PROFILE: 'work' },
      files: { '.aws/credentials': named },
    });
    expect(keyId()).toBe('AKIATESTTESTTESTFILE');
    expect(health?.words).toContain('AWS_PROFILE is set');
  });

  test('takes keys in variables before the usual profile, and says so', async () => {
    const health = await ask({ ...withKeys, files: { '.aws/credentials': credentialsFile } });
    expect(keyId()).toBe(keys.AWS_ACCESS_KEY_ID);
    expect(health?.words).toContain('so they are used and the AWS profile is not');
  });

  test('takes a role with another profile’s keys, at the same stand-in for AWS', async () => {
    server.play = (request, response) => {
      const asked = request.headers['x-amz-security-token'] === 'TESTrole' ? identity : assumed;
      if (typeof asked !== 'function') response.writeHead(asked.status, asked.headers).end(asked.body);
    };
    const config =
      '[profile role]\nrole_arn = arn:aws:iam::123456789012:role/Dev\nsource_profile = default\nregion = eu-west-1\n';
    const env = { ...bedrock, AWS_PROFILE: 'role', AWS_ENDPOINT_URL_STS: server.url };
    expect(await got({ env, files: { '.aws/config': config, '.aws/credentials': credentialsFile } })).toBe(
      'live ok-aws',
    );
    expect(server.seen[0]?.body).toContain('Action=AssumeRole');
  });

  test('runs the command of a profile only where that was asked for', async () => {
    const made = '{"Version":1,"AccessKeyId":"AKIATESTTESTTESTPROG","SecretAccessKey":"TESTprogram"}';
    const files = {
      '.aws/config': `[default]\ncredential_process = sh -c 'touch $HOME/ran; echo $1' -- ${"'" + made + "'"}\n`,
    };
    expect(await got({ env: bedrock, files })).toBe('unknown aws-not-run');
    expect(server.seen).toEqual([]);
    const script = {
      '.aws/config': '[default]\ncredential_process = cat $HOME/.aws/made.json\n',
      '.aws/made.json': made,
    };
    expect(await got({ env: bedrock, files: script, options: { mayRun: true } })).toBe('live ok-aws');
    expect(keyId()).toBe('AKIATESTTESTTESTPROG');
  });

  test('asks nobody on this computer in a hermetic run', async () => {
    const env = { ...bedrock, AWS_CONTAINER_CREDENTIALS_FULL_URI: `${server.url}/container` };
    const files = { '.aws/config': '[default]\nregion = eu-west-1\n' };
    expect(await got({ env, files })).toBe('unknown aws-no-keys');
    expect(server.seen).toEqual([]);
  });

  test('where no region is set, says which one Claude Code takes', async () => {
    const { AWS_REGION: _, ...noRegion } = bedrock;
    expect((await ask({ env: { ...noRegion, ...keys } }))?.words).toContain('No region is set');
    expect(server.seen[0]?.headers.authorization).toContain('/us-east-1/sts/');
  });

  const assumed = xml(
    200,
    `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
    <AccessKeyId>ASIATESTTESTTESTROLE</AccessKeyId><SecretAccessKey>TESTrole</SecretAccessKey><SessionToken>TESTrole</SessionToken>
    <Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
  );
});

describe('a single sign-on', () => {
  const config =
    '[default]\nsso_session = corp\nsso_account_id = 123456789012\nsso_role_name = Dev\nregion = eu-west-1\n[sso-session corp]\nsso_start_url = https://corp.awsapps.com/start\nsso_region = eu-west-1\n';
  const cached = (ends: number) =>
    JSON.stringify({
      startUrl: 'https://corp.awsapps.com/start',
      region: 'eu-west-1',
      accessToken: 'TESTsso',
      refreshToken: 'TESTrefresh',
      clientId: 'TEST',
      clientSecret: 'TEST',
      expiresAt: new Date(ends).toISOString(),
    });
  const at = (ends: number) => ({ '.aws/config': config, '.aws/sso/cache/abc.json': cached(ends) });

  test('that ran out is red, says what to run, and nobody is asked to renew it', async () => {
    const health = await ask({ env: bedrock, files: at(now - 1_000) });
    expect(`${health?.state} ${health?.code}`).toBe('rejected aws-sign-on-over');
    expect(health?.words).toContain('aws sso login --profile default');
    expect(server.seen).toEqual([]);
  });

  test('that is about to run out is not used either, because the SDK would renew it', async () => {
    expect(await got({ env: bedrock, files: at(now + 4 * 60_000) })).toBe('rejected aws-sign-on-over');
  });

  test('that was never made is red', async () => {
    expect(await got({ env: bedrock, files: { '.aws/config': config } })).toBe('rejected aws-sign-on-over');
  });

  test('that Claude Code renews by a command of its own is not red, and the command is named', async () => {
    const settings = JSON.stringify({ awsAuthRefresh: 'aws sso login --profile corp' });
    const health = await ask({ env: bedrock, files: { ...at(now - 1_000), '.claude/settings.json': settings } });
    expect(`${health?.state} ${health?.code}`).toBe('unknown aws-sign-on-over');
    expect(health?.words).toContain('awsAuthRefresh: aws sso login --profile corp');
  });

  /** The SDK looks for the token under this name: SHA-1 of the session's (AWS SDKs reference guide, 2026-11). */
  const cacheFile = `.aws/sso/cache/${createHash('sha1').update('corp').digest('hex')}.json`;

  test('that still lasts gives the keys of its role', async () => {
    server.play = (request, response) => {
      const role = {
        accessKeyId: 'ASIATESTTESTTESTSSO',
        secretAccessKey: 'TEST',
        sessionToken: 'TEST',
        expiration: 4e12,
      };
      const play = request.method === 'GET' ? json(200, { roleCredentials: role }) : identity;
      if (typeof play !== 'function') response.writeHead(play.status, play.headers).end(play.body);
    };
    const files = { '.aws/config': config, [cacheFile]: cached(Date.UTC(2099, 0)) };
    expect(await got({ env: { ...bedrock, AWS_ENDPOINT_URL_SSO: server.url }, files })).toBe('live ok-aws');
    expect(server.seen[0]?.path).toContain('/federation/credentials');
    expect(server.seen[1]?.headers.authorization).toContain('ASIATESTTESTTESTSSO');
  });

  test('that the SDK takes for over is not renewed all the same: the way there is closed', async () => {
    // By our clock it lasts another hour, by the SDK's it is long over.
    const files = { '.aws/config': config, [cacheFile]: cached(now + 3_600_000) };
    clock = now - 365 * 24 * 3_600_000;
    const ends = clock + 3_600_000;
    const env = { ...bedrock, AWS_ENDPOINT_URL: server.url, AWS_ENDPOINT_URL_SSO_OIDC: server.url };
    expect(await got({ env, files: { ...files, [cacheFile]: cached(ends) } })).toBe('unknown aws-chain-failed');
    expect(JSON.stringify(server.seen)).not.toContain('TESTrefresh');
  });

  test('behind old keys of the same profile is not what is used', async () => {
    server.play = invalidToken;
    const files = { ...at(now + 3_600_000), '.aws/credentials': credentialsFile };
    const health = await ask({ env: bedrock, files });
    expect(`${health?.state} ${health?.code}`).toBe('rejected aws-rejected');
    expect(health?.words).toContain('its sign-in is not used. Take the keys out.');
  });
});

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
    server.play = play;
    expect(await got(bearer)).toBe(expected);
    expect(server.seen[0]?.headers.authorization).toBe('Bearer TESTbedrockKey');
    expect(server.seen[0]?.path).toBe('/foundation-models?byProvider=anthropic');
  });
});

test('a sign-in that is skipped is somebody else’s', async () => {
  const env = { ...bedrock, CLAUDE_CODE_SKIP_BEDROCK_AUTH: '1', ANTHROPIC_AUTH_TOKEN: 'TEST-gateway-token' };
  expect(await got({ env })).toBe('unknown cloud-gateway');
  expect(server.seen).toEqual([]);
});

describe('Google', () => {
  const vertex = { CLAUDE_CODE_USE_VERTEX: '1', ANTHROPIC_VERTEX_PROJECT_ID: 'acme-ai', CLOUD_ML_REGION: 'us-east5' };
  const user = { type: 'authorized_user', client_id: 'TEST', client_secret: 'TEST', refresh_token: 'TESTrefresh' };
  const adc = '.config/gcloud/application_default_credentials.json';
  const withFile = (content: unknown, env = {}): Cloud => ({
    env: { ...vertex, ...env },
    files: { [adc]: typeof content === 'string' ? content : JSON.stringify(content) },
  });

  test('is never asked, because asking would renew the sign-in', async () => {
    const health = await ask(withFile({ ...user, quota_project_id: 'acme-billing' }));
    expect(`${health?.state} ${health?.code}`).toBe('unknown google-not-checked');
    expect(health?.words).toContain('your own, made with gcloud');
    expect(health?.words).toContain('The project is acme-ai.');
    expect(health?.words).toContain('acme-billing');
    expect(health?.words).toContain('gcloud auth application-default login');
    expect(health?.words).toContain('CLAUDE_CODE_USE_VERTEX');
    expect(health?.words).not.toContain('TESTrefresh');
    expect(server.seen).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['no JSON', '{'],
    ['no kind', {}],
    ['a kind nobody knows', { type: 'toString' }],
    ['a sign-in without its refresh token', { ...user, refresh_token: '' }],
    ['a service account without its key', { type: 'service_account', client_email: 'a@b' }],
  ])('with a file that holds %s is red', async (_name, content) => {
    expect(await got(withFile(content))).toBe('rejected google-broken');
  });

  test('with a file that is named but not there is red, and names it', async () => {
    const health = await ask({ env: { ...vertex, GOOGLE_APPLICATION_CREDENTIALS: '/nowhere/key.json' } });
    expect(`${health?.state} ${health?.code}`).toBe('rejected google-broken');
    expect(health?.words).toContain('names key.json, which is not there');
  });

  test('without a region is told so', async () => {
    expect((await ask(withFile(user, { CLOUD_ML_REGION: '' })))?.words).toContain('needs CLOUD_ML_REGION');
  });
});

describe('Microsoft Foundry', () => {
  const foundry = (env: Record<string, string>) => ({
    env: { CLAUDE_CODE_USE_FOUNDRY: '1', ANTHROPIC_FOUNDRY_API_KEY: 'TEST-foundry-key-000', ...env },
  });
  const probe = (cloud: Cloud) =>
    inHome(cloud, async (look) => {
      const prober = new Prober({ http: new NodeHttp(), now: () => now, api: null, timeoutMs: 2_000 });
      const [health] = await prober.check([look.headless], { asked: 'click', inputs: look.claude.inputs });
      return `${health?.state} ${health?.code}`;
    });
  /** Refuses whoever shows no key, and asks for content of whoever does. */
  const whole: Play = (request, response) => {
    const known = request.headers['x-api-key'] === 'TEST-foundry-key-000';
    const status = known ? (request.method === 'POST' ? 400 : 404) : 401;
    const error = {
      type: known ? 'invalid_request_error' : 'authentication_error',
      message: 'max_tokens: Field required',
    };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ type: 'error', error }));
  };

  test('is asked at the address that is set, with a message that nobody answers', async () => {
    server.play = whole;
    expect(await probe(foundry({ ANTHROPIC_FOUNDRY_BASE_URL: `${server.url}/anthropic` }))).toBe('live ok');
    expect(server.seen.map(({ path }) => path)).toContain('/anthropic/v1/messages');
  });

  test('refuses a wrong key', async () => {
    server.play = json(401, { error: { code: '401', message: 'Access denied due to invalid subscription key.' } });
    expect(await probe(foundry({ ANTHROPIC_FOUNDRY_BASE_URL: server.url }))).toBe('rejected key-invalid');
  });

  test('is not proven by a page', async () => {
    server.play = page(200);
    expect(await probe(foundry({ ANTHROPIC_FOUNDRY_BASE_URL: server.url }))).toBe('unknown not-anthropic');
  });

  test('with a name that cannot be one is asked nowhere', async () => {
    expect(await probe(foundry({ ANTHROPIC_FOUNDRY_RESOURCE: 'evil.example/' }))).toBe('unknown bad-url');
  });
});
