import { describe, expect, it } from 'vitest';
import type { ReadBy } from '../../../../src-main/contract/finding';
import { roleOf } from '../../../../src-main/core/plan/file-role';
import { foundAt, oldKey } from '../../../kit/planted-home';

const role = (path: string, by: ReadBy = 'yes') => roleOf(foundAt(path, oldKey, 'plain', { at: 'text', line: 1 }, by));

describe('what a file is to a rotation', () => {
  it.each([
    '/home/u/.zsh_history',
    '/home/u/.bash_history',
    '/home/u/.local/share/fish/fish_history',
    'C:/Users/u/AppData/Roaming/Microsoft/Windows/PowerShell/PSReadLine/ConsoleHost_history.txt',
    '/home/u/.claude/history.jsonl',
    '/home/u/.claude/backups/.claude.json.backup.1763000000000',
    '/home/u/.claude/backups/.claude.json.corrupted.1763000000000',
    '/home/u/.claude.json.backup',
    '/home/u/.claude.json.corrupted.1763000000000',
    '/home/u/.claude/settings.json.bak',
    '/home/u/.claude/projects/-home-u-x/1f2e.jsonl',
    '/home/u/.claude/shell-snapshots/snapshot-zsh-1763.sh',
    '/home/u/.zshrc~',
    '/home/u/.zshrc.old',
  ])('%s only looks back', (path) => {
    expect(role(path)).toBe('record');
    expect(role(path, 'other-tool')).toBe('record');
  });

  it.each([
    '/home/u/.zshrc',
    '/home/u/.claude/settings.json',
    '/home/u/.claude/settings.local.json',
    '/home/u/.claude.json',
    '/home/u/work/projects/.env',
    '/home/u/backups/site/.claude/settings.json',
    '/home/u/.config/fish/config.fish',
  ])('%s gets the new key', (path) => {
    expect(role(path)).toBe('live');
    expect(role(path, 'no')).toBe('live');
  });

  it('leaves the files of other tools to choice', () => {
    expect(role('/home/u/.config/zed/settings.json', 'other-tool')).toBe('other-tool');
  });

  it.each(['/home/u/.claude/.credentials.json', '/home/u/.config/anthropic/credentials/default.json'])(
    '%s belongs to the official command',
    (path) => {
      expect(role(path)).toBe('login');
    },
  );
});
