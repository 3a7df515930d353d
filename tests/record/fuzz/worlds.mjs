import { credential, customHeaders, decorated, helperCommand, jsonValue, switchJson, switchText } from './values.mjs';
import { login, profiles, stateFile } from './accounts.mjs';
import { broken } from './broken.mjs';
import { folders } from './folders.mjs';

const mock = 'http://127.0.0.1:8787';

const providers = ['BEDROCK', 'VERTEX', 'FOUNDRY', 'MANTLE', 'ANTHROPIC_AWS'];

const entrypoints = [
  'cli',
  'sdk-ts',
  'sdk-py',
  'sdk-cli',
  'mcp',
  'claude-vscode',
  'claude-vscode',
  'claude-desktop',
  'local-agent',
  'remote',
  '',
  'CLAUDE-VSCODE',
  ' claude-vscode ',
];

/** Variables that have something to do with signing in, each with what might stand in it. */
const variables = [
  [30, 'ANTHROPIC_API_KEY', 'secret'],
  [18, 'ANTHROPIC_AUTH_TOKEN', 'secret'],
  [16, 'CLAUDE_CODE_OAUTH_TOKEN', 'secret'],
  [12, 'ANTHROPIC_CUSTOM_HEADERS', (random, tag) => customHeaders(random, tag)],
  [
    6,
    'ANTHROPIC_BASE_URL',
    (random, tag) =>
      random.of([`${mock}/at-${tag}`, `${mock}/at-${tag}/`, `${mock}/at-${tag}/v1`, ` ${mock}/at-${tag} `, '', mock]),
  ],
  [
    6,
    'ANTHROPIC_PROFILE',
    (random) => random.of(['work', 'work', 'default', 'nope', '', ' work ', 'Work', '../configs/work']),
  ],
  [2, 'ANTHROPIC_CONFIG_DIR', (random) => random.of(['$HOME/anth', '$HOME/anth/', 'anth', '', '~/anth', '$HOME/none'])],
  [2, 'XDG_CONFIG_HOME', (random) => random.of(['$HOME/xdg', '$HOME/none', '', 'xdg'])],
  [
    3,
    'CLAUDE_CONFIG_DIR',
    (random) =>
      random.of([
        '$HOME/cfg',
        '$HOME/cfg/',
        'cfg',
        '',
        ' ',
        '$HOME/.claude',
        '$HOME/none',
        '~/cfg',
        '$PROJ/cfg',
        '$HOME/cfg/../cfg',
      ]),
  ],
  [2, 'CLAUDE_SECURESTORAGE_CONFIG_DIR', (random) => random.of(['$HOME/sec', '', 'sec', '$HOME/cfg', '$HOME/none'])],
  [5, 'CLAUDE_CODE_SIMPLE', 'switch'],
  [3, 'CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST', 'switch'],
  [5, 'CLAUDE_CODE_ENTRYPOINT', (random) => random.of(entrypoints)],
  [3, 'CLAUDE_CODE_REMOTE', 'switch'],
  [1, 'ANTHROPIC_UNIX_SOCKET', (random) => random.of(['', ' '])],
  [2, 'CLAUDE_CODE_API_KEY_FILE_DESCRIPTOR', (random) => random.of(['9', '', 'x', '0', '63'])],
  [2, 'CLAUDE_CODE_OAUTH_TOKEN_FILE_DESCRIPTOR', (random) => random.of(['9', '', 'x', '63'])],
  [1, 'CLAUDE_CODE_SESSION_ACCESS_TOKEN', (random, tag) => `TEST-session-${tag}-00000000`],
  [2, 'ANTHROPIC_FEDERATION_RULE_ID', (random) => random.of(['rule_1', '', ' '])],
  [2, 'ANTHROPIC_ORGANIZATION_ID', (random) => random.of(['00000000-0000-4000-8000-0000000000cc', ''])],
  [1, 'ANTHROPIC_IDENTITY_TOKEN', (random) => random.of(['TESTIDT', ''])],
  [1, 'CLAUDE_CODE_SUBPROCESS_ENV_SCRUB', 'switch'],
  [1, 'CLAUDE_CODE_API_KEY_HELPER_TTL_MS', (random) => random.of(['0', '1', 'x', '-1', '60000'])],
  [1, 'CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC', 'switch'],
  [1, 'CI', 'switch'],
  [1, 'CLAUDECODE', 'switch'],
  [1, 'CLAUDE_API_KEY', (random, tag) => `sk-ant-api03-TEST-guide-${tag}-0000`],
  [1, 'FOO', (random, tag) => `foo-${tag}`],
  [5, 'USE', 'provider'],
  [3, 'SKIP', 'provider'],
  [4, 'CLOUD', 'cloud'],
];

const cloud = [
  ['AWS_BEARER_TOKEN_BEDROCK', (tag) => `TESTAWSBEARER-${tag}-0000000`],
  ['AWS_ACCESS_KEY_ID', () => 'AKIATESTTESTTESTTEST'],
  ['AWS_SECRET_ACCESS_KEY', () => 'TESTSECRETTESTSECRET'],
  ['AWS_REGION', () => 'us-east-1'],
  ['ANTHROPIC_FOUNDRY_API_KEY', (tag) => `TESTFOUNDRYKEY-${tag}-000000`],
  ['ANTHROPIC_FOUNDRY_AUTH_TOKEN', (tag) => `TESTFOUNDRYTOK-${tag}-00000`],
  ['ANTHROPIC_FOUNDRY_RESOURCE', () => 'res'],
  ['ANTHROPIC_AWS_API_KEY', (tag) => `TESTAWSKEY-${tag}-0000000000`],
  ['ANTHROPIC_AWS_WORKSPACE_ID', () => 'wrkspc_test'],
  ['ANTHROPIC_VERTEX_PROJECT_ID', () => 'test-project'],
  ['CLOUD_ML_REGION', () => 'us-east5'],
];

/** One variable with its value; `json` where the place takes more than text. */
function setting(random, tag, json) {
  const [, name, kind] = random.weighed(variables.map((one) => [one[0], one]));
  if (kind === 'secret') {
    const value = credential(random, name, tag);
    return { [name]: json ? jsonValue(random, value) : decorated(random, value) };
  }
  const on = () => (json ? switchJson(random) : switchText(random));
  if (kind === 'switch') return { [name]: on() };
  if (kind === 'provider') {
    return { [`CLAUDE_CODE_${name}_${random.of(providers)}${name === 'SKIP' ? '_AUTH' : ''}`]: on() };
  }
  if (kind === 'cloud') {
    return Object.fromEntries(
      random.some(cloud, random.of([1, 2, 3])).map(([cloudName, make]) => [cloudName, decorated(random, make(tag))]),
    );
  }
  const value = kind(random, tag);
  return { [name]: json && random.happens(0.04) ? jsonValue(random, value) : value };
}

const settingsOf = (random, tag, most, json) =>
  Object.assign({}, ...Array.from({ length: 1 + random.below(most) }, () => setting(random, tag, json)));

const otherFields = [
  () => ({ model: 'claude-test' }),
  () => ({ $schema: 'https://json.schemastore.org/claude-code-settings.json' }),
  () => ({ permissions: { allow: [] } }),
  () => ({ apiKey: 'sk-ant-api03-TEST-unread-00000000' }),
  () => ({ anthropic: { api_key: 'sk-ant-api03-TEST-unread-0000000' } }),
  () => ({ primaryApiKey: 'sk-ant-api03-TEST-unread-000000' }),
  () => ({ cleanupPeriodDays: 30 }),
  () => ({ awsAuthRefresh: 'true' }),
  () => ({ awsCredentialExport: 'echo' }),
  () => ({ customApiKeyResponses: { approved: [], rejected: [] } }),
  () => ({ forceLoginOrg: 'x' }),
  (random) => ({ disableAllHooks: random.of([true, 'yes']) }),
  (random) => ({ model: random.of([1, null, '']) }),
  (random) => ({ apiKeyHelper: random.of([null, 1, [], {}, true]) }),
  (random) => ({ env: random.of([null, [], 'x', 1]) }),
  (random) => ({
    permissions: random.of([null, [], 'x', { defaultMode: 'plan' }, { defaultMode: 'x' }, { allow: 'Bash' }]),
  }),
  (random) => ({ managedSourcesBehavior: random.of(['first-wins', 'merge', 'x']) }),
  (random) => ({ parentSettingsBehavior: random.of(['first-wins', 'merge']) }),
  (random) => ({ requiredMinimumVersion: random.of(['1.0.0', '99.0.0', 'x', '2.1.330']) }),
  (random) => ({ requiredMaximumVersion: random.of(['1.0.0', '99.0.0', 'x', '2.1.330']) }),
  (random) => ({ allowManagedPermissionRulesOnly: random.of([true, false]) }),
  (random) => ({ enableAllProjectMcpServers: random.of([true, false]) }),
];

const locks = [
  (random) => ({
    forceLoginMethod: random.of([
      'claudeai',
      'console',
      'claudeai',
      'console',
      'gateway',
      'x',
      '',
      null,
      'Console',
      ['console'],
    ]),
  }),
  (random) => ({
    forceLoginOrgUUID: random.of([
      '00000000-0000-4000-8000-0000000000aa',
      '00000000-0000-4000-8000-0000000000ff',
      '',
      null,
      [],
      ['00000000-0000-4000-8000-0000000000aa'],
      5,
    ]),
  }),
];

/** The text of one settings file. */
function settingsFile(random, tag, { lock }) {
  const parts = [];
  if (random.happens(0.75)) parts.push({ env: settingsOf(random, tag, 3, true) });
  if (random.happens(0.22)) parts.push({ apiKeyHelper: helperCommand(random, tag) });
  if (random.happens(0.2)) parts.push(random.of(otherFields)(random));
  if (random.happens(lock)) parts.push(random.of(locks)(random));
  const root = Object.assign({}, ...random.some(parts, parts.length));
  const indent = random.of([undefined, undefined, 2, '\t']);
  return broken(random, JSON.stringify(root, null, indent), 0.12);
}

/**
 * One world such as `observe` takes: a few of everything that decides what Claude Code sends, thrown together.
 *
 * @param {ReturnType<import('./random.mjs').chance>} random
 * @param {string} name
 */
export function randomWorld(random, name) {
  const place = folders(random);
  const world = {
    name,
    env: {},
    extra_env: {},
    files: { ...place.files },
    managed: {},
    links: { ...place.links },
    dirs: [...place.dirs],
    cwd: place.cwd,
    argv: ['claude', '-p', 'hi'],
  };
  const put = (path, text) => (world.files[path] = text);
  if (random.happens(0.75)) Object.assign(world.env, settingsOf(random, 'E', 3, false));
  const config = configFolder(random, world);
  for (const folder of config) {
    const tag = folder === '$HOME/.claude' ? 'U' : `U${folder.replace(/\W/g, '')}`;
    if (random.happens(0.5)) put(`${folder}/settings.json`, settingsFile(random, tag, { lock: 0.05 }));
    if (random.happens(0.4)) put(`${folder}/.credentials.json`, login(random, tag));
    if (random.happens(0.05)) put(`${folder}/.config.json`, stateFile(random, `L${tag}`, place));
    if (folder !== '$HOME/.claude' && random.happens(0.35))
      put(`${folder}/.claude.json`, stateFile(random, `S${tag}`, place));
    if (random.happens(0.03)) put(`${folder}/remote-settings.json`, settingsFile(random, `R${tag}`, { lock: 0.2 }));
  }
  if (random.happens(0.5)) put('$HOME/.claude.json', stateFile(random, 'S', place));
  for (const [path, tag] of place.settings)
    if (random.happens(0.35)) put(path, settingsFile(random, tag, { lock: 0.05 }));
  if (random.happens(0.25))
    world.managed['/etc/claude-code/managed-settings.json'] = settingsFile(random, 'M', { lock: 0.15 });
  for (const [at, drop] of random.some(['10-a', '20-b', 'z', '9-x', 'A'], 2).entries()) {
    if (random.happens(0.08))
      world.managed[`/etc/claude-code/managed-settings.d/${drop}.json`] = settingsFile(random, `D${at}`, {
        lock: 0.15,
      });
  }
  Object.assign(world.files, profiles(random));
  if (random.happens(0.3)) put('$HOME/helper.sh', '#!/bin/sh\necho sk-ant-api03-TEST-script-0000000\n');
  oddPlaces(random, world);
  return withAddresses(random, world);
}

/** The folders that Claude Code may take for its own, by the environment; the usual one is among them. */
function configFolder(random, world) {
  const moved = world.env.CLAUDE_CONFIG_DIR;
  const texts = JSON.stringify(world);
  const other =
    moved === undefined || moved === '' || moved === '$HOME/.claude'
      ? []
      : [`${moved.startsWith('$') ? '' : '$PROJ/'}${moved.replace(/\/$/, '')}`];
  if (moved === '') other.push(world.cwd);
  if (other.length === 0 && random.happens(texts.includes('SECURESTORAGE') ? 0.7 : 0.12))
    other.push(random.of(['$HOME/cfg', '$HOME/sec', '$PROJ/cfg', '$PROJ']));
  return ['$HOME/.claude', ...other];
}

/** Links, folders and empty files where files are expected. */
function oddPlaces(random, world) {
  if (!random.happens(0.08)) return;
  const paths = Object.keys(world.files).filter((path) => path.endsWith('.json') && !path.includes('/.git/'));
  if (paths.length === 0) return;
  const path = random.of(paths);
  const text = world.files[path];
  delete world.files[path];
  random.weighed([
    [
      3,
      () => {
        world.files['$HOME/dot/real.json'] = text;
        world.links[path] = '$HOME/dot/real.json';
      },
    ],
    [
      1,
      () => {
        world.links[path] = '$HOME/dot/gone.json';
      },
    ],
    [
      1,
      () => {
        world.links[path] = path;
      },
    ],
    [
      1,
      () => {
        world.dirs.push(path);
      },
    ],
    [
      1,
      () => {
        world.links[path] = '/dev/null';
      },
    ],
  ])();
}

/** The mock server's address under every name that a provider has for it. */
function withAddresses(random, world) {
  world.extra_env.ANTHROPIC_BASE_URL = mock;
  if (/CLAUDE_CODE_USE_/.test(JSON.stringify(world))) {
    for (const name of ['BEDROCK', 'VERTEX', 'FOUNDRY', 'AWS', 'BEDROCK_MANTLE'])
      world.extra_env[`ANTHROPIC_${name}_BASE_URL`] = mock;
    world.extra_env.AWS_REGION = 'us-east-1';
    world.extra_env.CLOUD_ML_REGION = 'us-east5';
  }
  return world;
}
