import { expect, test } from 'vitest';
import type { Finding } from '../../../../src-main/contract/finding';
import { logoutPreview } from '../../../../src-main/core/login/logout-preview';

const finding = (over: Partial<Finding>): Finding => ({
  id: 'a',
  source: 's',
  kind: 'api-key',
  name: 'ANTHROPIC_API_KEY',
  location: { path: '/home/ada/.zshrc', line: 14 },
  masked: 'sk-ant-api03-…abcd',
  fingerprint: '0123456789ab',
  readByClaudeCode: 'yes',
  issues: [],
  ...over,
});
const credentials = { path: '/home/ada/.claude/.credentials.json' };
const state = { path: '/home/ada/.claude.json' };

test('what the official command deletes goes', () => {
  const { goes, keepsUsing, stays } = logoutPreview([
    finding({ kind: 'login', name: 'accessToken', location: credentials }),
    finding({ kind: 'refresh-token', name: 'refreshToken', location: credentials }),
    finding({ kind: 'mcp-secret', name: 'github accessToken', location: credentials }),
    finding({ kind: 'mcp-secret', name: 'jira accessToken', location: credentials }),
    finding({ kind: 'account', name: 'oauthAccount', location: state, fingerprint: null }),
    finding({ kind: 'api-key', name: 'primaryApiKey', location: state }),
  ]);
  expect(goes).toEqual([
    'The login in .credentials.json will be deleted.',
    'Sign-ins of MCP servers kept in .credentials.json are deleted with it. You will have to sign in to those again.',
    'The remembered account name in .claude.json will be removed.',
    'The key saved at Console login, in .claude.json, will be removed.',
  ]);
  expect([...keepsUsing, ...stays]).toEqual([]);
});

test('what outranks a login stays, and goes on being used', () => {
  const { goes, keepsUsing } = logoutPreview([
    finding({}),
    finding({ kind: 'helper', name: 'apiKeyHelper', location: { path: '/home/ada/.claude/settings.json', line: 3 } }),
    finding({ kind: 'auth-token', name: 'ANTHROPIC_AUTH_TOKEN', location: {} }),
    finding({ kind: 'api-key', name: 'CLAUDE_API_KEY', readByClaudeCode: 'no' }),
  ]);
  expect(goes).toEqual([]);
  expect(keepsUsing.map((words) => words.split(' stays')[0])).toEqual([
    'ANTHROPIC_API_KEY in .zshrc, line 14',
    'apiKeyHelper in settings.json, line 3',
    'ANTHROPIC_AUTH_TOKEN in your environment',
  ]);
});

test('copies of the state file keep the key, and so does the one that Claude Code does not read', () => {
  const { goes, stays } = logoutPreview([
    finding({
      name: 'primaryApiKey',
      location: { path: '/home/ada/.claude/backups/.claude.json.backup.1763000000000' },
      readByClaudeCode: 'no',
    }),
    finding({ name: 'primaryApiKey', location: state, readByClaudeCode: 'no' }),
  ]);
  expect(goes).toEqual([]);
  expect(stays).toEqual([
    'A backup copy in .claude.json.backup.1763000000000 still holds a key. Logging out does not touch it.',
    'primaryApiKey in .claude.json stays.',
  ]);
});

test('a login in the keychain is named as that', () => {
  const { goes } = logoutPreview([finding({ kind: 'login', location: { keychain: 'Claude Code-credentials ada' } })]);
  expect(goes).toEqual(['The login in the keychain will be deleted.']);
});
