import { expect, test } from 'vitest';
import { claudeCodeProgram, restartsAfter, splitCommandLine } from '../../../../src-main/core/running/claude-code';

test.each([
  ['claude'],
  ['/home/ada/.local/share/claude/versions/2.1.330/claude --resume'],
  [
    '/home/ada/.vscode/extensions/anthropic.claude-code-2.1.330/resources/native-binary/claude --output-format stream-json',
  ],
  ['node /usr/lib/node_modules/@anthropic-ai/claude-code/cli.js'],
  ['/usr/bin/node --no-warnings --enable-source-maps /home/ada/.npm-global/bin/claude'],
  ['bun /home/ada/.bun/install/global/node_modules/@anthropic-ai/claude-code/cli.js'],
])('%s is Claude Code', (line) => {
  expect(claudeCodeProgram(splitCommandLine(line))).not.toBeNull();
});

test.each([
  [''],
  ['/Applications/Claude.app/Contents/MacOS/Claude'],
  ['vim claude'],
  ['node server.js --name @anthropic-ai/claude-code/'],
  ['grep claude notes.txt'],
  ['claude auth logout'],
  ['claude --version'],
  ['claude-monitor'],
  ['tail -f /home/ada/.claude/debug/claude'],
])('%j is not', (line) => {
  expect(claudeCodeProgram(splitCommandLine(line))).toBeNull();
});

test('quotes keep a path with spaces together', () => {
  expect(splitCommandLine('"C:\\Program Files\\claude.exe"  -p "a b" c')).toEqual([
    'C:\\Program Files\\claude.exe',
    '-p',
    'a b',
    'c',
  ]);
});

test('only what started before the change has to be restarted; it is named by its folder', () => {
  const running = [
    { pid: 1, startedMs: 100, cwd: '/home/ada/shop' },
    { pid: 2, startedMs: 300, cwd: '/home/ada/blog' },
    { pid: 3, startedMs: 50, cwd: null },
  ];
  expect(restartsAfter(running, 200)).toEqual([
    { pid: 1, what: 'Claude Code in the folder shop' },
    { pid: 3, what: 'Claude Code in another window' },
  ]);
});
