import type { DemoKeys } from './keys';

export interface DemoFile {
  /** Below the invented home, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly mode: number;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const demoAccount = {
  accountUuid: '5d1f8a52-0000-4000-8000-000000000001',
  emailAddress: 'maria@example.com',
  organizationUuid: '5d1f8a52-0000-4000-8000-000000000002',
  organizationName: 'Studio Weber',
};

/** A login as Claude Code keeps it (shape observed with 2.1.330). */
export function demoLogin(tokens: DemoKeys['login'], now: number): string {
  const login = {
    accessToken: tokens.access,
    refreshToken: tokens.refresh,
    expiresAt: now + 8 * hourMs,
    refreshTokenExpiresAt: now + 30 * dayMs,
    scopes: ['user:inference', 'user:profile'],
    subscriptionType: 'max',
    rateLimitTier: 'default_claude_max_5x',
  };
  return json({ claudeAiOauth: login });
}

function state(home: string, keys: DemoKeys): string {
  return json({
    oauthAccount: demoAccount,
    numStartups: 214,
    hasCompletedOnboarding: true,
    customApiKeyResponses: { approved: [keys.stale.slice(-20)], rejected: [] },
    mcpServers: { notes: { command: 'notes-mcp', args: [] } },
    projects: {
      [`${home}/projects/website`]: { hasTrustDialogAccepted: true },
      [`${home}/projects/shop`]: { hasTrustDialogAccepted: true },
      [`${home}/projects/bot`]: { hasTrustDialogAccepted: true },
    },
  });
}

const zshrc = (key: string): string => `# Prompt and history
autoload -Uz compinit && compinit
HISTSIZE=5000
SAVEHIST=5000

alias ll='ls -lah'
export EDITOR=nano
export PATH="$HOME/.local/bin:$PATH"

# From the tutorial I followed in spring
export ANTHROPIC_API_KEY=${key}

alias gs='git status'
`;

/**
 * The files of the invented home: a login that works, in the shadow of a key that does not, and the copies of that
 * key that years of trying leave behind.
 *
 * @param home its absolute path, with `/`
 * @param now ms since the epoch
 */
export function demoHome(home: string, keys: DemoKeys, now: number): readonly DemoFile[] {
  const secret = (path: string, text: string): DemoFile => ({ path, text, mode: 0o600 });
  const plain = (path: string, text: string): DemoFile => ({ path, text, mode: 0o644 });
  return [
    secret('.claude/.credentials.json', demoLogin(keys.login, now)),
    secret('.claude.json', state(home, keys)),
    plain('.claude/settings.json', json({ model: 'opus', env: { ANTHROPIC_API_KEY: keys.stale }, theme: 'light' })),
    secret(
      `.claude/backups/.claude.json.backup.${String(now - 40 * dayMs)}`,
      json({ oauthAccount: demoAccount, primaryApiKey: keys.forgotten, numStartups: 97 }),
    ),
    plain('.zshrc', zshrc(keys.stale)),
    secret(
      '.zsh_history',
      `: 1745000000:0;cd projects/website\n: 1745000100:0;export ANTHROPIC_API_KEY=${keys.stale}\n: 1745000160:0;claude\n`,
    ),
    plain(
      'projects/website/.mcp.json',
      json({ mcpServers: { search: { command: 'search-mcp', env: { ANTHROPIC_API_KEY: keys.stale } } } }),
    ),
    plain('projects/website/.env', `PORT=3000\nANTHROPIC_API_KEY=${keys.stale}\n`),
    plain('projects/website/README.md', '# Website\n'),
    plain('projects/shop/.claude/settings.local.json', json({ permissions: { allow: ['Bash(npm test)'] } })),
    plain('projects/bot/.env.local', `CLAUDE_API_KEY=${keys.tool}\n`),
    plain('New key for trying out.txt', `${keys.fresh}\n`),
  ];
}
