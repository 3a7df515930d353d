import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { json } from '../../../kit/servers/answers';
import { aCloud, bedrock, credentialsFile, keys, withKeys } from './a-cloud';
import { now } from './a-machine';
import { identity, invalidToken, xml } from './aws-answers';

const cloud = aCloud();
const { ask, got, keyId } = cloud;

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
    cloud.server.play = (request, response) => {
      const asked = request.headers['x-amz-security-token'] === 'TESTrole' ? identity : assumed;
      if (typeof asked !== 'function') response.writeHead(asked.status, asked.headers).end(asked.body);
    };
    const config =
      '[profile role]\nrole_arn = arn:aws:iam::123456789012:role/Dev\nsource_profile = default\nregion = eu-west-1\n';
    const env = { ...bedrock, AWS_PROFILE: 'role', AWS_ENDPOINT_URL_STS: cloud.server.url };
    expect(await got({ env, files: { '.aws/config': config, '.aws/credentials': credentialsFile } })).toBe(
      'live ok-aws',
    );
    expect(cloud.server.seen[0]?.body).toContain('Action=AssumeRole');
  });

  test('runs the command of a profile only where that was asked for', async () => {
    const made = '{"Version":1,"AccessKeyId":"AKIATESTTESTTESTPROG","SecretAccessKey":"TESTprogram"}';
    const files = {
      '.aws/config': `[default]\ncredential_process = sh -c 'touch $HOME/ran; echo $1' -- ${"'" + made + "'"}\n`,
    };
    expect(await got({ env: bedrock, files })).toBe('unknown aws-not-run');
    expect(cloud.server.seen).toEqual([]);
    const script = {
      '.aws/config': '[default]\ncredential_process = cat $HOME/.aws/made.json\n',
      '.aws/made.json': made,
    };
    expect(await got({ env: bedrock, files: script, options: { mayRun: true } })).toBe('live ok-aws');
    expect(keyId()).toBe('AKIATESTTESTTESTPROG');
  });

  test('asks nobody on this computer in a hermetic run', async () => {
    const env = { ...bedrock, AWS_CONTAINER_CREDENTIALS_FULL_URI: `${cloud.server.url}/container` };
    const files = { '.aws/config': '[default]\nregion = eu-west-1\n' };
    expect(await got({ env, files })).toBe('unknown aws-no-keys');
    expect(cloud.server.seen).toEqual([]);
  });

  test('where no region is set, says which one Claude Code takes', async () => {
    const { AWS_REGION: _, ...noRegion } = bedrock;
    expect((await ask({ env: { ...noRegion, ...keys } }))?.words).toContain('No region is set');
    expect(cloud.server.seen[0]?.headers.authorization).toContain('/us-east-1/sts/');
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
    expect(cloud.server.seen).toEqual([]);
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
    cloud.server.play = (request, response) => {
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
    expect(await got({ env: { ...bedrock, AWS_ENDPOINT_URL_SSO: cloud.server.url }, files })).toBe('live ok-aws');
    expect(cloud.server.seen[0]?.path).toContain('/federation/credentials');
    expect(cloud.server.seen[1]?.headers.authorization).toContain('ASIATESTTESTTESTSSO');
  });

  test('that the SDK takes for over is not renewed all the same: the way there is closed', async () => {
    // By our clock it lasts another hour, by the SDK's it is long over.
    const files = { '.aws/config': config, [cacheFile]: cached(now + 3_600_000) };
    cloud.clock = now - 365 * 24 * 3_600_000;
    const ends = cloud.clock + 3_600_000;
    const env = { ...bedrock, AWS_ENDPOINT_URL: cloud.server.url, AWS_ENDPOINT_URL_SSO_OIDC: cloud.server.url };
    expect(await got({ env, files: { ...files, [cacheFile]: cached(ends) } })).toBe('unknown aws-chain-failed');
    expect(JSON.stringify(cloud.server.seen)).not.toContain('TESTrefresh');
  });

  test('behind old keys of the same profile is not what is used', async () => {
    cloud.server.play = invalidToken;
    const files = { ...at(now + 3_600_000), '.aws/credentials': credentialsFile };
    const health = await ask({ env: bedrock, files });
    expect(`${health?.state} ${health?.code}`).toBe('rejected aws-rejected');
    expect(health?.words).toContain('its sign-in is not used. Take the keys out.');
  });
});
