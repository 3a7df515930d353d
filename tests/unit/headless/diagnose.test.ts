import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DiagnoseReport } from '../../../src-main/contract/reports';
import { HeadlessWorld } from '../../kit/headless';

let world: HeadlessWorld;
beforeEach(() => {
  world = new HeadlessWorld();
});
afterEach(() => world.remove());

const diagnose = async (text: string) => {
  const ran = await world.run(['diagnose', '--json'], text);
  return { ...ran, report: DiagnoseReport.parse(ran.json()) };
};

const oldKey = 'sk-ant-api03-TEST-OLD-000000000000';
const login = {
  accessToken: 'sk-ant-oat01-TEST-access-000000000000',
  refreshToken: 'sk-ant-ort01-TEST-refresh-00000000000',
  expiresAt: 1795300000000,
  scopes: ['user:inference', 'user:profile'],
  subscriptionType: 'max',
};
const refusedKey =
  'API Error: 401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}';

describe('diagnose explains a text', () => {
  test('what the text says alone: its cause, how sure, why, and what to do', async () => {
    const { report, exit } = await diagnose('API Error: 403 The security token included in the request is invalid.');
    expect(report.causes[0]).toMatchObject({ cause: 'bedrock_aws_credentials' });
    expect(report.causes[0]?.because.join(' ')).toContain('only AWS says');
    expect(report.diagnosis.actions.length).toBeGreaterThan(0);
    expect(exit).toBe(1);
  });

  test('with what the computer shows: the line of the forgotten key, and a plan that takes it away', async () => {
    world
      .file('.claude/.credentials.json', JSON.stringify({ claudeAiOauth: login }))
      .file('.claude/settings.json', `{\n  "env": {\n    "ANTHROPIC_API_KEY": "${oldKey}"\n  }\n}\n`);
    const { report, out } = await diagnose(refusedKey);
    expect(report.diagnosis.cause).toBe('env_var_overrides_login');
    expect(report.diagnosis.because.join(' ')).toContain('line 3');
    expect(report.plan.steps.length).toBeGreaterThan(0);
    expect(out).not.toContain(oldKey);
  });

  test('a text about something else is called that, and nobody is sent to log in', async () => {
    const { report, exit } = await diagnose('prompt is too long: 210883 tokens > 199999 maximum');
    expect(report.diagnosis).toMatchObject({ cause: 'other_not_auth', headline: 'This is not about signing in' });
    expect(exit).toBe(0);
  });

  test.each(['Hello, I like your tool a lot.', 'Fehler 17', '…'])(
    'of a text that nothing is known of, nothing is claimed: %s',
    async (text) => {
      const { report, exit } = await diagnose(text);
      expect(report.diagnosis).toMatchObject({
        cause: 'other_not_auth',
        headline: 'This message does not say enough',
        standing: 'unknown',
      });
      expect(report.causes[0]?.confidence).toBeLessThanOrEqual(0.5);
      expect(exit).toBe(0);
    },
  );

  test('a guess is told as a guess', async () => {
    const { out } = await world.run(['diagnose'], 'The session of my AWS profile is odd');
    expect(out).toContain('Best guess: ');
  });

  test('a key in the text is nowhere in the answer', async () => {
    const pasted = `sk-ant-api03-${'TEST'.repeat(23)}2AA`;
    const { out } = await diagnose(`401 invalid x-api-key: ${pasted}`);
    expect(out).not.toContain(pasted);
    expect(out).toContain('2AA');
  });
});
