import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../../src-main/contract/messages/catalogues';
import { english, speak } from '../../../../src-main/contract/messages/message';
import { snapshotOf } from '../../../../src-main/services/snapshot';
import { login, lookAtMachine, type Machine } from '../../services/probe/a-machine';

const awsKeys = { AWS_ACCESS_KEY_ID: 'AKIATESTTESTTESTTEST', AWS_SECRET_ACCESS_KEY: 'TESTsecretTESTsecretTESTsecret' };

async function home(machine: Machine) {
  const look = await lookAtMachine(machine);
  return snapshotOf({ look, health: new Map(), busy: 'idle', demo: false, installations: [], notices: [] });
}
const account = async (env: Readonly<Record<string, string>>) => {
  const { cloud } = await home({ env });
  return cloud === undefined ? null : [cloud.title, ...cloud.facts].join(' | ');
};

describe('under a cloud provider Home names', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'region and profile of Amazon',
      { CLAUDE_CODE_USE_BEDROCK: '1', AWS_REGION: 'eu-central-1', AWS_PROFILE: 'work', ...awsKeys },
      'An Amazon account (Bedrock) | region eu-central-1 | profile work',
    ],
    [
      'the variables that the keys come from, and no key itself',
      { CLAUDE_CODE_USE_BEDROCK: '1', ...awsKeys },
      'An Amazon account (Bedrock) | keys from AWS_ACCESS_KEY_ID',
    ],
    [
      'Bedrock’s own key, masked',
      { CLAUDE_CODE_USE_BEDROCK: '1', AWS_BEARER_TOKEN_BEDROCK: 'TESTbedrockTESTbedrockTESTbedrock9876' },
      'An Amazon account (Bedrock) | key …9876',
    ],
    [
      'region and project of Google',
      {
        CLAUDE_CODE_USE_VERTEX: '1',
        CLOUD_ML_REGION: 'europe-west1',
        ANTHROPIC_VERTEX_PROJECT_ID: 'acme-ai',
        GOOGLE_APPLICATION_CREDENTIALS: '/nowhere/key.json',
      },
      'A Google account (Vertex AI) | region europe-west1 | project acme-ai',
    ],
    [
      'the resource of Microsoft',
      {
        CLAUDE_CODE_USE_FOUNDRY: '1',
        ANTHROPIC_FOUNDRY_RESOURCE: 'acme-foundry',
        ANTHROPIC_FOUNDRY_API_KEY: 'TESTfoundryTESTfoundryTESTfoundry4321',
      },
      'A Microsoft account (Foundry) | resource acme-foundry | key …4321',
    ],
  ])('%s', async (_what, env, expected) => {
    expect(await account(env)).toBe(expected);
  });

  test('that nobody is signed in there, where nothing was found', async () => {
    expect(await account({ CLAUDE_CODE_USE_BEDROCK: '1' })).toBe(
      'An Amazon account (Bedrock) | Nobody is signed in there',
    );
  });

  test('no cloud account where none is switched on', async () => {
    expect(await account({ ...awsKeys, AWS_PROFILE: 'work' })).toBeNull();
  });

  test('the provider as what is used, and the place of the switch as where it comes from', async () => {
    const { places, comesFrom } = await home({
      env: awsKeys,
      files: { '.claude/settings.json': { env: { CLAUDE_CODE_USE_BEDROCK: '1' } }, ...login() },
    });
    expect(places[0]).toMatchObject({ uses: 'Amazon Bedrock', from: comesFrom });
    expect(comesFrom).toBe('Your Claude Code settings (settings.json, line 1)');
  });

  test('it in the language that is spoken', async () => {
    speak(await catalogueOf('de'));
    try {
      expect(await account({ CLAUDE_CODE_USE_BEDROCK: '1', AWS_REGION: 'eu-central-1', ...awsKeys })).toBe(
        'Ein Amazon-Konto (Bedrock) | Region eu-central-1 | Schlüssel aus AWS_ACCESS_KEY_ID',
      );
    } finally {
      speak(english);
    }
  });
});
