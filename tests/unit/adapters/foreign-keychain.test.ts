import { describe, expect, test } from 'vitest';
import { foreignKeychain } from '../../../src-main/adapters/foreign-keychain';
import { aPlayedRunner } from './a-played-runner';

// No macOS was at hand: outputs are written from security(1), exit codes from the OSStatus values in Apple's SecBase.h.
const ref = { service: 'Claude Code-credentials', account: 'ada' };
const env = { HOME: '/Users/ada' };
const attributes = `keychain: "/Users/ada/Library/Keychains/login.keychain-db"
class: "genp"
attributes:
    "acct"<blob>="ada"
    "svce"<blob>="Claude Code-credentials"
`;

describe('asking whether an item is there', () => {
  test('it is, and its content was not asked for', async () => {
    const { runner, asked } = aPlayedRunner({ security: { stdout: attributes } });
    expect(await foreignKeychain('darwin', runner, env).exists(ref)).toEqual({ ok: true, value: true });
    expect(asked[0]).toMatchObject({
      command: '/usr/bin/security',
      args: ['find-generic-password', '-s', 'Claude Code-credentials', '-a', 'ada'],
    });
  });

  test('it is not', async () => {
    const stderr = 'security: SecKeychainSearchCopyNext: The specified item could not be found in the keychain.\n';
    const { runner } = aPlayedRunner({ security: { exit: 44, stderr } });
    expect(await foreignKeychain('darwin', runner, env).exists(ref)).toEqual({ ok: true, value: false });
  });

  test.each([
    [36, 'locked'],
    [51, 'denied'],
    [128, 'denied'],
    [53, 'no-keychain'],
    [37, 'no-keychain'],
    [50, 'no-keychain'],
    [1, 'no-answer'],
    [null, 'no-answer'],
  ])('exit %s means %s, and not that it is missing', async (exit, code) => {
    const { runner } = aPlayedRunner({ security: { exit } });
    expect(await foreignKeychain('darwin', runner, env).exists(ref)).toMatchObject({ ok: false, error: { code } });
  });

  test('a tool that hangs, and one that is not there', async () => {
    const hangs = foreignKeychain('darwin', aPlayedRunner({ security: 'timeout' }).runner, env);
    expect(await hangs.exists(ref)).toMatchObject({ error: { code: 'no-answer' } });
    const gone = foreignKeychain('darwin', aPlayedRunner({}).runner, env);
    expect(await gone.exists(ref)).toMatchObject({ error: { code: 'no-keychain' } });
  });
});

describe('reading an item, after a click', () => {
  const read = async (stdout: string) => {
    const { runner, asked } = aPlayedRunner({ security: { stdout } });
    const answer = await foreignKeychain('darwin', runner, env).read(ref, 'may-prompt');
    return { text: answer.ok ? answer.value.reveal() : answer.error.code, asked };
  };

  test('gives its content, and a person time to answer', async () => {
    const login = '{"claudeAiOauth":{"accessToken":"sk-ant-oat01-TEST"}}';
    const { text, asked } = await read(`${login}\n`);
    expect(text).toBe(login);
    expect(asked[0]?.args.at(-1)).toBe('-w');
    expect(asked[0]?.timeoutMs).toBeGreaterThan(30_000);
  });

  test('content that came as hex digits is read', async () => {
    const login = '{"claudeAiOauth":{"accessToken":"sk-ant-oat01-TEST","note":"é"}}';
    expect((await read(`${Buffer.from(login).toString('hex')}\n`)).text).toBe(login);
  });

  test('content that merely looks like hex digits stays', async () => {
    expect((await read('deadbeef\n')).text).toBe('deadbeef');
  });

  test('a missing item is a fault', async () => {
    const { runner } = aPlayedRunner({ security: { exit: 44 } });
    expect(await foreignKeychain('darwin', runner, env).read(ref, 'may-prompt')).toMatchObject({
      ok: false,
      error: { code: 'missing' },
    });
  });
});

test.each(['linux', 'win32'] as const)('on %s there is no such keychain, and nothing is run', async (platform) => {
  const { runner, asked } = aPlayedRunner({ security: { stdout: 'x' } });
  const keychain = foreignKeychain(platform, runner, env);
  expect(await keychain.exists(ref)).toMatchObject({ error: { code: 'no-keychain' } });
  expect(await keychain.read(ref, 'may-prompt')).toMatchObject({ error: { code: 'no-keychain' } });
  expect(asked).toEqual([]);
});

describe('asking whether a password for a server is kept', () => {
  test('its content is not asked for', async () => {
    const { runner, asked } = aPlayedRunner({ security: { stdout: 'class: "inet"\n' } });
    const keychain = foreignKeychain('darwin', runner, env);
    expect(await keychain.hasInternetPassword?.('anthropic.com')).toEqual({ ok: true, value: true });
    expect(asked[0]).toMatchObject({
      command: '/usr/bin/security',
      args: ['find-internet-password', '-s', 'anthropic.com'],
    });
  });

  test('not there, and locked', async () => {
    const none = foreignKeychain('darwin', aPlayedRunner({ security: { exit: 44 } }).runner, env);
    expect(await none.hasInternetPassword?.('anthropic.com')).toEqual({ ok: true, value: false });
    const locked = foreignKeychain('darwin', aPlayedRunner({ security: { exit: 36 } }).runner, env);
    expect(await locked.hasInternetPassword?.('anthropic.com')).toMatchObject({ error: { code: 'locked' } });
  });
});
