import { describe, expect, test } from 'vitest';
import { aCloud, type Cloud } from './a-cloud';

const cloud = aCloud();
const { ask, got } = cloud;

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
    expect(cloud.server.seen).toEqual([]);
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
