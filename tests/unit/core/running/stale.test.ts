import { expect, test } from 'vitest';
import { decidingPath, describeRunning, runningNotes } from '../../../../src-main/core/running/stale';
import { login, lookAtMachine, testKey, type Machine } from '../../services/probe/a-machine';

const changedMs = 1_000_000;
const zshrc = { path: '/Users/ada/.zshrc', changedMs };
const before = { pid: 1, startedMs: changedMs - 1, cwd: '/Users/ada/website' };
const after = { pid: 2, startedMs: changedMs + 1, cwd: null };

test('what started before the change is to be started again, what started after it is not', () => {
  const [old, fresh] = describeRunning([before, after], zshrc);
  expect(old).toMatchObject({ pid: 1, what: 'Claude Code in the folder website', startedAt: changedMs - 1 });
  expect(old?.problem).toContain('before .zshrc was changed');
  expect(fresh).toMatchObject({ pid: 2, problem: null });
});

test('where nobody knows when it changed, nothing is claimed', () => {
  expect(describeRunning([before], null)[0]?.problem).toBeNull();
  expect(runningNotes(describeRunning([before, after], null))).toEqual([]);
});

test('all that have to be started again are one sentence', () => {
  expect(runningNotes(describeRunning([before], zshrc))[0]).toMatch(/^One Claude Code runs/);
  expect(runningNotes(describeRunning([before, before], zshrc))[0]).toMatch(/^2 Claude Code programs run/);
});

const pathOf = async (machine: Machine) => {
  const { interactive, headless, found } = await lookAtMachine(machine);
  return (
    decidingPath(interactive.blocked === null ? interactive : headless, found)?.replace(/^.*\/home\//, '~/') ?? null
  );
};

test('a key in the settings is decided by that file', async () => {
  expect(
    await pathOf({ files: { '.claude/settings.json': { env: { ANTHROPIC_AUTH_TOKEN: 'TEST-token-of-a-gateway' } } } }),
  ).toBe('~/.claude/settings.json');
});

test('a helper is decided by the settings that name it', async () => {
  expect(await pathOf({ files: { '.claude/settings.json': { apiKeyHelper: `printf %s ${testKey}` } } })).toBe(
    '~/.claude/settings.json',
  );
});

test.each<[string, Machine]>([
  ['a login, which Claude Code reads again by itself', { files: login() }],
  ['a saved Console key, whose file changes all the time', { files: { '.claude.json': { primaryApiKey: testKey } } }],
  ['a variable that no file sets', { env: { ANTHROPIC_AUTH_TOKEN: 'TEST-token-of-a-gateway' } }],
  ['nothing', {}],
])('%s is decided by no file', async (_what, machine) => {
  expect(await pathOf(machine)).toBeNull();
});
