import { broken } from './broken.mjs';
import { customHeaders, decorated, jsonValue } from './values.mjs';

const scopes = [
  [20, ['user:inference', 'user:profile', 'user:sessions:claude_code']],
  [3, ['user:profile']],
  [1, 'user:inference user:profile'],
  [1, undefined],
  [1, []],
  [1, null],
  [1, { 0: 'user:inference' }],
  [2, ['user:inference']],
];

const hour = 3_600_000;

/** The text of a `.credentials.json`. Times lie near now, as `recorded_at_ms` will say. */
export function login(random, tag) {
  const token = `sk-ant-oat01-TEST-login-${tag}-000000000000`;
  const accessToken = random.weighed([
    [16, token],
    [2, jsonValue(random, token)],
    [1, ''],
    [1, undefined],
  ]);
  const oauth = {
    accessToken,
    refreshToken: random.weighed([
      [8, `sk-ant-ort01-TEST-login-${tag}-000000000000`],
      [1, ''],
      [1, undefined],
    ]),
    expiresAt: random.weighed([
      [16, Date.now() + 8 * hour],
      [2, Date.now() - hour],
      [1, 0],
      [1, undefined],
      [1, '2030-01-01T00:00:00Z'],
      [1, null],
    ]),
    scopes: random.weighed(scopes),
    subscriptionType: random.of(['max', 'max', 'pro', 'team', 'enterprise', null, undefined]),
    rateLimitTier: 'default_claude_max_5x',
  };
  const root = random.weighed([
    [20, { claudeAiOauth: oauth }],
    [2, { claudeAiOauth: oauth, mcpOAuth: { x: { accessToken: 'TESTMCP' } } }],
    [1, { mcpOAuth: {}, claudeAiOauth: oauth }],
    [1, oauth],
    [1, { claudeAiOauth: random.of([null, [], 'x', {}]) }],
    [1, { organizationUuid: '00000000-0000-4000-8000-0000000000aa', claudeAiOauth: oauth }],
  ]);
  return broken(random, JSON.stringify(root), 0.08);
}

const account = {
  accountUuid: '00000000-0000-4000-8000-000000000001',
  emailAddress: 'fake@example.test',
  organizationUuid: '00000000-0000-4000-8000-0000000000aa',
  organizationName: 'Fake Org',
  organizationRole: 'admin',
};

/** The text of a `.claude.json`. */
export function stateFile(random, tag, { cwd }) {
  const key = `sk-ant-api03-TEST-primary-${tag}-00000000`;
  const parts = [];
  if (random.happens(0.45)) parts.push({ primaryApiKey: jsonValue(random, key) });
  if (random.happens(0.5))
    parts.push({
      oauthAccount: random.weighed([
        [9, account],
        [1, null],
        [1, {}],
        [1, 'x'],
      ]),
    });
  if (random.happens(0.3)) parts.push({ customApiKeyResponses: answers(random) });
  if (random.happens(0.12)) parts.push({ env: stateEnv(random, tag) });
  if (random.happens(0.3)) parts.push({ projects: { [cwd]: { hasTrustDialogAccepted: random.of([true, false]) } } });
  if (random.happens(0.3)) parts.push({ hasCompletedOnboarding: true });
  if (random.happens(0.05)) parts.push({ apiKeyHelper: 'echo sk-ant-api03-TEST-statehelper-0000' });
  if (random.happens(0.05)) parts.push({ apiKey: 'sk-ant-api03-TEST-unread' });
  return broken(random, JSON.stringify(Object.assign({}, ...random.some(parts, parts.length))), 0.05);
}

function stateEnv(random, tag) {
  return random.weighed([
    [3, { ANTHROPIC_API_KEY: jsonValue(random, `sk-ant-api03-TEST-key-${tag}-000000000000`) }],
    [2, { ANTHROPIC_AUTH_TOKEN: jsonValue(random, `TESTTOKEN-tok-${tag}-000000000000`) }],
    [2, { CLAUDE_CODE_OAUTH_TOKEN: jsonValue(random, `sk-ant-oat01-TEST-oat-${tag}-000000000000`) }],
    [1, { ANTHROPIC_CUSTOM_HEADERS: customHeaders(random, tag) }],
    [1, { CLAUDE_CODE_USE_BEDROCK: '1' }],
    [1, { CLAUDE_CONFIG_DIR: '$HOME/cfg' }],
    [1, { ANTHROPIC_PROFILE: 'work' }],
    [1, { ANTHROPIC_BASE_URL: `http://127.0.0.1:8787/at-${tag}` }],
  ]);
}

/** The last twenty characters of keys that other parts of a world may hold. */
function answers(random) {
  const suffixes = ['E', 'U', 'P', 'L', 'M'].map((tag) => `sk-ant-api03-TEST-key-${tag}-000000000000`.slice(-20));
  const list = () => random.some(suffixes, random.of([0, 1, 2, 5]));
  return random.weighed([
    [4, { approved: list(), rejected: list() }],
    [4, { approved: suffixes, rejected: [] }],
    [3, { approved: [], rejected: suffixes }],
    [1, { approved: suffixes }],
    [1, { approved: suffixes, rejected: suffixes }],
    [1, null],
    [1, { approved: 'x' }],
    [1, []],
  ]);
}

/** Files of Anthropic profiles, path to text. */
export function profiles(random) {
  if (!random.happens(0.35)) return {};
  const base = random.weighed([
    [8, '$HOME/.config/anthropic'],
    [1, '$HOME/anth'],
    [1, '$HOME/xdg/anthropic'],
    [1, '$PROJ/anth'],
  ]);
  const files = {};
  for (const name of random.of([['default'], ['default'], ['work'], ['default', 'work'], ['work', 'default']])) {
    Object.assign(files, profile(random, base, name));
  }
  if (random.happens(0.25))
    files[`${base}/active_config`] = random.of([
      'work',
      'work\n',
      'default',
      '',
      ' work ',
      'nope',
      '"work"',
      '../work',
    ]);
  return files;
}

function profile(random, base, name) {
  const type = random.weighed([
    [12, 'user_oauth'],
    [2, 'oidc_federation'],
    [1, 'api_key'],
    [1, undefined],
  ]);
  const config = {
    version: '1.0',
    organization_id: '00000000-0000-4000-8000-0000000000cc',
    authentication: { type, ...(random.happens(0.7) ? { client_id: 'test-client' } : {}) },
    ...(random.happens(0.05) ? { base_url: `http://127.0.0.1:8787/at-prof${name}` } : {}),
  };
  const credentials = {
    version: '1.0',
    type: 'oauth_token',
    access_token: random.weighed([
      [14, `sk-ant-oat01-TEST-prof-${name}-0000000000`],
      [2, decorated(random, `sk-ant-oat01-TEST-prof-${name}-0000000000`)],
      [1, ''],
      [1, null],
    ]),
    refresh_token: random.weighed([
      [6, 'sk-ant-ort01-TEST-prof'],
      [1, undefined],
      [1, ''],
    ]),
    // An expired one that could be renewed is for a server to decide.
    expires_at: random.weighed([
      [10, 4102444800],
      [1, undefined],
      [1, null],
    ]),
  };
  return {
    ...(random.happens(0.93) ? { [`${base}/configs/${name}.json`]: broken(random, JSON.stringify(config), 0.05) } : {}),
    ...(random.happens(0.93)
      ? { [`${base}/credentials/${name}.json`]: broken(random, JSON.stringify(credentials), 0.05) }
      : {}),
  };
}
