import { expect, test } from 'vitest';
import { registryShell, systemRegistry } from '../../../src-main/adapters/registry';
import { aPlayedRunner } from './a-played-runner';

const env = { SystemRoot: 'D:\\Windows', ANTHROPIC_API_KEY: 'old' };

test('a key is asked for by its full name, through the program of Windows itself', async () => {
  const { runner, asked } = aPlayedRunner({ 'reg.exe': { stdout: 'HKEY\r\n    Settings    REG_SZ    {}\r\n' } });
  const values = await systemRegistry('win32', runner, env).values('machinePolicy');
  expect(values).toEqual({ ok: true, value: [{ name: 'Settings', type: 'REG_SZ', data: '{}' }] });
  expect(asked[0]).toMatchObject({
    command: 'D:\\Windows\\System32\\reg.exe',
    args: ['query', 'HKLM\\SOFTWARE\\Policies\\ClaudeCode'],
  });
});

test.each([
  [{ exit: 1, stderr: 'ERROR: The system was unable to find the specified registry key or value.' }, 'missing'],
  [{ exit: 1, stderr: 'ERROR: Access is denied.' }, 'denied'],
  ['timeout', 'no-answer'],
] as const)('%j means %s', async (play, code) => {
  const { runner } = aPlayedRunner({ 'reg.exe': play });
  expect(await systemRegistry('win32', runner, env).values('userPolicy')).toMatchObject({ ok: false, error: { code } });
});

test('there is no registry elsewhere, and nothing is run', async () => {
  const { runner, asked } = aPlayedRunner({});
  const values = await systemRegistry('darwin', runner, env).values('userEnvironment');
  expect(values).toMatchObject({ error: { code: 'no-registry' } });
  expect(asked).toEqual([]);
});

test('a terminal opened now has the registry’s variables, whatever the session started with', async () => {
  const stdout = 'HKEY\r\n    ANTHROPIC_API_KEY    REG_SZ    new\r\n';
  const { runner } = aPlayedRunner({ 'reg.exe': { stdout } });
  const shell = registryShell(systemRegistry('win32', runner, env), env);
  expect(await shell.environment()).toEqual({ ok: true, value: { ...env, ANTHROPIC_API_KEY: 'new' } });
});

test('a registry that does not answer is said to have failed', async () => {
  const { runner } = aPlayedRunner({ 'reg.exe': 'timeout' });
  expect(await registryShell(systemRegistry('win32', runner, env), env).environment()).toMatchObject({
    error: { code: 'failed' },
  });
});
