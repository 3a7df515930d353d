import { describe, expect, test } from 'vitest';
import { systemVariableStore } from '../../../src-main/adapters/variable-store';
import { Secret } from '../../../src-main/core/secret';
import { aPlayedRunner } from './a-played-runner';

const env = { SystemRoot: 'D:\\Windows' };
const key = 'sk-ant-api03-TESTvariable';
const variable = (type: string | null) => ({ value: new Secret(key), type });

describe('Windows', () => {
  test('reads a variable of the user without regard to case, with its kind', async () => {
    const stdout = `HKEY_CURRENT_USER\\Environment\r\n    Anthropic_Api_Key    REG_EXPAND_SZ    ${key}\r\n`;
    const { runner } = aPlayedRunner({ 'reg.exe': { stdout } });
    const got = await systemVariableStore('win32', runner, env).read('user-registry', 'ANTHROPIC_API_KEY');
    expect(got.ok && got.value?.type).toBe('REG_EXPAND_SZ');
    expect(got.ok && got.value?.value.reveal()).toBe(key);
  });

  test('writes with PowerShell, in the same kind, and never with the key on the command line', async () => {
    const { runner, asked } = aPlayedRunner({ 'powershell.exe': { stdout: '' } });
    const store = systemVariableStore('win32', runner, env);
    expect(await store.write('user-registry', 'ANTHROPIC_API_KEY', variable('REG_EXPAND_SZ'))).toEqual({ ok: true });
    expect(JSON.stringify(asked[0]?.args)).not.toContain(key);
    expect(asked[0]?.env).toMatchObject({
      KEYMENDER_NAME: 'ANTHROPIC_API_KEY',
      KEYMENDER_KIND: 'ExpandString',
      KEYMENDER_VALUE: key,
    });
  });

  test('removes by the same way, without a kind', async () => {
    const { runner, asked } = aPlayedRunner({ 'powershell.exe': { stdout: '' } });
    await systemVariableStore('win32', runner, env).remove('user-registry', 'ANTHROPIC_API_KEY');
    expect(asked[0]?.env).toMatchObject({ KEYMENDER_KIND: '', KEYMENDER_VALUE: '' });
  });

  test('leaves a value alone that is no text', async () => {
    const { runner, asked } = aPlayedRunner({});
    const done = await systemVariableStore('win32', runner, env).write('user-registry', 'A', variable('REG_BINARY'));
    expect(done).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
  });

  test('tells that it may not', async () => {
    const stderr = 'Exception calling "OpenSubKey": "Requested registry access is not allowed."';
    const { runner } = aPlayedRunner({ 'powershell.exe': { exit: 1, stderr } });
    const done = await systemVariableStore('win32', runner, env).remove('user-registry', 'A');
    expect(done).toMatchObject({ error: { code: 'denied', detail: 'powershell.exe exited 1' } });
  });
});

describe('macOS', () => {
  test('an unset variable gives an empty line and is none', async () => {
    const { runner } = aPlayedRunner({ launchctl: { stdout: '\n' } });
    expect(await systemVariableStore('darwin', runner, {}).read('launchctl', 'A')).toEqual({ ok: true, value: null });
  });

  test('sets and unsets for the session', async () => {
    const { runner, asked } = aPlayedRunner({ launchctl: { stdout: '' } });
    const store = systemVariableStore('darwin', runner, {});
    await store.write('launchctl', 'A', variable(null));
    await store.remove('launchctl', 'A');
    expect(asked.map(({ args }) => args)).toEqual([
      ['setenv', 'A', key],
      ['unsetenv', 'A'],
    ]);
  });
});

test.each(['linux', 'darwin'] as const)('%s has no registry, and nothing is run', async (platform) => {
  const { runner, asked } = aPlayedRunner({});
  expect(await systemVariableStore(platform, runner, {}).remove('user-registry', 'A')).toMatchObject({
    error: { code: 'not-here' },
  });
  expect(asked).toEqual([]);
});
