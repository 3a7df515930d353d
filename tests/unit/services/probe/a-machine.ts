import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeFiles } from '../../../../src-main/adapters/files';
import { NodeRunner } from '../../../../src-main/adapters/runner';
import { lookAt, type Look } from '../../../../src-main/services/machine';

export const now = Date.parse('2026-11-21T12:00:00Z');

export interface Machine {
  readonly env?: Readonly<Record<string, string>>;
  /** By path below the home folder. */
  readonly files?: Readonly<Record<string, unknown>>;
  readonly runHelper?: boolean;
}

/** Builds a home folder, looks at it as the app does, and removes it again. */
export async function lookAtMachine({ env = {}, files = {}, runHelper = true }: Machine): Promise<Look> {
  const root = mkdtempSync(join(tmpdir(), 'keymender-probe-'));
  const home = join(root, 'home');
  try {
    mkdirSync(home);
    for (const [path, value] of Object.entries(files)) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), JSON.stringify(value), { mode: 0o600 });
    }
    return await lookAt(
      { files: nodeFiles(), runner: new NodeRunner(), keychain: null },
      {
        platform: 'linux',
        home,
        root,
        cwd: home,
        env: { HOME: home, PATH: '/usr/bin:/bin', ...env },
        now,
        runHelper,
        mayPrompt: false,
      },
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export const testKey = 'sk-ant-api03-TEST-live-check-000000000000';
export const testToken = 'sk-ant-oat01-TEST-live-check-000000000000';

export const login = (extra: Readonly<Record<string, unknown>> = {}) => ({
  '.claude/.credentials.json': {
    claudeAiOauth: {
      accessToken: testToken,
      refreshToken: 'sk-ant-ort01-TEST-000000000000',
      expiresAt: now + 3_600_000,
      scopes: ['user:inference', 'user:profile'],
      subscriptionType: 'max',
      ...extra,
    },
  },
});

/** Every way in which a request of Claude Code can carry a credential, and the question that is asked about it. */
export const credentials = {
  'key variable': { asks: 'key', env: { ANTHROPIC_API_KEY: testKey } },
  'helper command': { asks: 'key', files: { '.claude/settings.json': { apiKeyHelper: `printf %s ${testKey}` } } },
  'saved Console key': { asks: 'key', files: { '.claude.json': { primaryApiKey: testKey } } },
  'own x-api-key header': { asks: 'key', env: { ANTHROPIC_CUSTOM_HEADERS: `x-api-key: ${testKey}` } },
  'auth token': { asks: 'token', env: { ANTHROPIC_AUTH_TOKEN: testToken } },
  'own Authorization header': {
    asks: 'token',
    env: { ANTHROPIC_CUSTOM_HEADERS: `Authorization: Bearer ${testToken}` },
  },
  'login token variable': { asks: 'login', env: { CLAUDE_CODE_OAUTH_TOKEN: testToken } },
  'stored login': { asks: 'login', files: login() },
  'Anthropic profile': {
    asks: 'login',
    files: {
      '.config/anthropic/configs/default.json': { version: '1.0', authentication: { type: 'user_oauth' } },
      '.config/anthropic/credentials/default.json': { access_token: testToken, expires_at: now / 1000 + 3600 },
    },
  },
} satisfies Record<string, Machine & { readonly asks: 'key' | 'token' | 'login' }>;

export type CredentialName = keyof typeof credentials;
export const credentialNames = Object.keys(credentials) as CredentialName[];
