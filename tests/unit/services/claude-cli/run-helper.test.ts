import { describe, expect, test } from 'vitest';
import { NodeRunner } from '../../../../src-main/adapters/runner';
import { runHelper } from '../../../../src-main/services/claude-cli/run-helper';
import type { Runner } from '../../../../src-main/ports/runner';

const env = { PATH: '/usr/bin:/bin' };
const help = (command: string) => runHelper(new NodeRunner('linux'), command, env, '/tmp');

describe('running the helper', () => {
  test('gives its output without the space around it', async () => {
    const ran = await help('printf "  sk-ant-api03-TEST\\n\\n"');
    expect(ran.ok && ran.value.reveal()).toBe('sk-ant-api03-TEST');
  });

  test('it is read by the shell and sees the environment', async () => {
    const ran = await runHelper(new NodeRunner('linux'), 'echo "$KEY" | tr a-z A-Z', { ...env, KEY: 'sk-x' }, '/tmp');
    expect(ran.ok && ran.value.reveal()).toBe('SK-X');
  });

  test('it is started in the folder Claude Code would be started in', async () => {
    const ran = await runHelper(new NodeRunner('linux'), 'pwd', env, '/usr');
    expect(ran.ok && ran.value.reveal()).toBe('/usr');
  });

  // The words are those of Claude Code 2.1.330 for the same helpers, without its "apiKeyHelper failed: ".
  test.each([
    ['echo boom >&2; exit 3', 'exited', 'exited 3: boom'],
    ['echo boom; exit 2', 'exited', 'exited 2'],
    ['no-such-command-here', 'exited', /^exited 127: .*not found$/],
    ['true', 'no-value', 'did not return a value'],
    ['printf "  "', 'no-value', 'did not return a value'],
    [
      'printf "sk-ant-api03-TEST a"',
      'unusable-output',
      /: it contains whitespace at character 18 \(19 characters\)\. The script must/,
    ],
    ['printf "sk\\tant"', 'unusable-output', /it contains whitespace at character 3 \(6 characters\)/],
    [
      'printf "sk-ant\\n\\nb"',
      'unusable-output',
      /it contains a line break at character 7 \(9 characters on 3 lines\)/,
    ],
    ['printf "sk-a\\rb"', 'unusable-output', /it contains a line break at character 5 \(6 characters on 2 lines\)/],
    [
      'printf "sk-ant\\342\\200\\213b"',
      'unusable-output',
      /a zero-width character \(U\+200B\) at character 7 \(8 characters\)/,
    ],
    [
      'printf "\\342\\200\\213"',
      'unusable-output',
      /a zero-width character \(U\+200B\) at character 1 \(1 character\)/,
    ],
    [
      'printf "sk\\342\\200\\234ant"',
      'unusable-output',
      /a typographic quote \(U\+201C\) at character 3 \(6 characters\)/,
    ],
    ['printf "sk-\\001ant"', 'unusable-output', /a control character at character 4 \(7 characters\)/],
    ['printf "\\377\\376"', 'unusable-output', /a replacement character \(U\+FFFD\) at character 1 \(2 characters\)/],
    [
      'printf "sk-ant-api03-TEST\\303\\251"',
      'unusable-output',
      /a non-ASCII character at character 18 \(18 characters\)/,
    ],
    ['yes', 'too-large', 'printed far more than a key'],
  ])('%s', async (command, code, detail) => {
    const ran = await help(command);
    if (ran.ok) throw new Error('the helper should have failed');
    expect(ran.error.code).toBe(code);
    expect(ran.error.detail).toMatch(detail);
  });

  test('its own words are shown without the key in them', async () => {
    const key = `sk-ant-api03-${'TEST'.repeat(10)}`;
    const ran = await help(`echo "bad key ${key}" >&2; exit 1`);
    expect(ran).toEqual({ ok: false, error: { code: 'exited', detail: 'exited 1: bad key sk-ant-api03-…TEST' } });
  });

  test('it has ten seconds', async () => {
    const asked: number[] = [];
    const slow: Runner = {
      run: (request) => {
        asked.push(request.timeoutMs);
        return Promise.resolve({ ok: false, error: { code: 'timeout', detail: '' } });
      },
      converse: () => ({ ok: false, error: { code: 'failed', detail: '' } }),
    };
    expect(await runHelper(slow, 'x', env, '/tmp')).toEqual({
      ok: false,
      error: { code: 'timeout', detail: 'did not finish within 10 seconds' },
    });
    expect(asked).toEqual([10_000]);
  });
});
