import { expect, test } from 'vitest';
import { decidingPlace, describeRunning, runningNotes } from '../../../../src-main/core/running/stale';
import { login, lookAtMachine, testKey, type Machine } from '../../services/probe/a-machine';

const changedMs = 1_000_000;
const zshrc = { finding: 'a', path: '/Users/ada/.zshrc' };
const session = { finding: 'b', path: null };
const before = { pid: 1, startedMs: changedMs - 1, cwd: '/Users/ada/website' };
const after = { pid: 2, startedMs: changedMs + 1, cwd: null };

test('what started before the change is to be started again, what started after it is not', () => {
  const [old, fresh] = describeRunning([before, after], zshrc, changedMs);
  expect(old).toMatchObject({ pid: 1, what: 'Claude Code in the folder website', startedAt: changedMs - 1 });
  expect(old?.problem).toContain('before .zshrc was changed');
  expect(fresh).toMatchObject({ pid: 2, problem: null });
});

test('what Keymender changed outside of files is named without one', () => {
  const [old, fresh] = describeRunning([before, after], session, changedMs);
  expect(old?.problem).toContain('before Keymender changed what Claude Code signs in with');
  expect(fresh).toMatchObject({ problem: null });
  expect([old, fresh].map((one) => one?.unsure)).toEqual([undefined, undefined]);
});

test('where nobody knows when it changed, nothing is claimed, and that is said', () => {
  expect(describeRunning([before], session, null)[0]).toMatchObject({ problem: null, unsure: true });
  expect(runningNotes(describeRunning([before, after], session, null))).toEqual([]);
});

test('what is not read only at the start leaves no doubt', () => {
  expect(describeRunning([before], null, null)[0]).not.toHaveProperty('unsure');
  expect(describeRunning([before], null, null)[0]?.problem).toBeNull();
});

test('all that have to be started again are one sentence', () => {
  expect(runningNotes(describeRunning([before], zshrc, changedMs))[0]).toMatch(/^One Claude Code runs/);
  expect(runningNotes(describeRunning([before, before], zshrc, changedMs))[0]).toMatch(/^2 Claude Code programs run/);
});

const decided = async (machine: Machine) => {
  const { interactive, headless, found } = await lookAtMachine(machine);
  return decidingPlace(interactive.blocked === null ? interactive : headless, found);
};
const pathOf = async (machine: Machine) => (await decided(machine))?.path?.replace(/^.*\/home\//, '~/') ?? null;

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
  ['a login in a file, which Claude Code reads again by itself', { files: login() }],
  ['nothing', {}],
])('%s is decided by no place', async (_what, machine) => {
  expect(await decided(machine)).toBeNull();
});

test.each<[string, Machine]>([
  ['a saved Console key, whose file changes all the time', { files: { '.claude.json': { primaryApiKey: testKey } } }],
  ['a variable that no file sets', { env: { ANTHROPIC_AUTH_TOKEN: 'TEST-token-of-a-gateway' } }],
])('%s is decided by a place whose time no file tells', async (_what, machine) => {
  expect(await decided(machine)).toMatchObject({ path: null });
});
