import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { NodeRunner } from '../../src-main/adapters/runner';
import { ok } from '../../src-main/core/result';
import { logOut } from '../../src-main/services/claude-cli/logout';
import { realClaude, sealedOff } from '../kit/stand-in-claude/real-claude';

let claude = '';
let home = '';
beforeAll(async () => {
  claude = await realClaude();
}, 300_000);
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'keymender-real-'))));
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const at = (...parts: string[]) => join(home, ...parts);
const logout = (backup = () => Promise.resolve(ok(undefined))) =>
  logOut({
    runner: new NodeRunner(),
    cli: () => Promise.resolve(ok({ path: claude, version: null })),
    env: () => Promise.resolve(sealedOff(home)),
    home,
    backup,
    reread: () =>
      Promise.resolve({
        saved: existsSync(at('.claude/.credentials.json')),
        place: '.credentials.json',
        stillUses: null,
      }),
  });

test('the real Claude Code deletes its login, keeps the rest, and has no confirmation without a network', async () => {
  mkdirSync(at('.claude'));
  const login = {
    accessToken: 'sk-ant-oat01-TEST',
    refreshToken: 'sk-ant-ort01-TEST',
    expiresAt: Date.now() + 3_600_000,
    scopes: ['user:inference'],
  };
  writeFileSync(at('.claude/.credentials.json'), JSON.stringify({ claudeAiOauth: login, mcpOAuth: { a: {} } }));
  writeFileSync(at('.claude/settings.json'), '{"env":{"ANTHROPIC_API_KEY":"sk-ant-api03-TEST"}}');
  writeFileSync(
    at('.claude.json'),
    JSON.stringify({
      oauthAccount: { emailAddress: 'ada@example.org' },
      primaryApiKey: 'sk-ant-api03-TEST2',
      mcpServers: { kept: {} },
    }),
  );
  let seenByBackup = '';
  const done = await logout(() => {
    seenByBackup = readFileSync(at('.claude.json'), 'utf8');
    return Promise.resolve(ok(undefined));
  });
  expect(done).toMatchObject({ ok: true, value: { confirmed: false } });
  expect(done.ok && done.value.words).toContain('did not confirm');
  expect(seenByBackup).toContain('sk-ant-api03-TEST2');
  expect(existsSync(at('.claude/.credentials.json'))).toBe(false);
  const state = JSON.parse(readFileSync(at('.claude.json'), 'utf8')) as Record<string, unknown>;
  expect(state).not.toHaveProperty('oauthAccount');
  expect(state).not.toHaveProperty('primaryApiKey');
  expect(state).toHaveProperty('mcpServers.kept');
  expect(readFileSync(at('.claude/settings.json'), 'utf8')).toContain('sk-ant-api03-TEST');
});

test('a damaged state file stops the real Claude Code; the login is then not gone, and that is said', async () => {
  mkdirSync(at('.claude'));
  writeFileSync(at('.claude/.credentials.json'), '{"claudeAiOauth":{"accessToken":"sk-ant-oat01-TEST"}}');
  writeFileSync(at('.claude.json'), '{"broken":');
  const done = await logout();
  expect(done).toMatchObject({ ok: false, error: { code: 'logout.failed' } });
  expect(existsSync(at('.claude/.credentials.json'))).toBe(true);
});
