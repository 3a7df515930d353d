import { expect, test } from 'vitest';
import { sessionVariables } from '../../../src-main/adapters/session-variables';
import { originOf } from '../../../src-main/core/verdict/people-words';
import type { RunRequest, Runner } from '../../../src-main/ports/runner';
import { sessionFindings } from '../../../src-main/sources/shell/session-variables';
import { readEnvironment } from '../../../src-main/sources/claude-code/environment';
import { key } from './world';

const A = key('A');

/** A runner that answers with what the programs print, by their manuals. */
const playing = (answer: (request: RunRequest) => string): Runner => ({
  run: (request) => Promise.resolve({ ok: true, value: { exit: 0, stdout: answer(request), stderr: '' } }),
  converse: () => ({ ok: false, error: { code: 'not-found', detail: '' } }),
});

// As `reg query` prints it (learn.microsoft.com, "reg query"); not recorded.
const registry = (value: string) =>
  `\r\nHKEY\r\n    Path    REG_EXPAND_SZ    C:\\x\r\n    Anthropic_Api_Key    REG_SZ    ${value}\r\n\r\n`;

test('the user’s and the machine’s variables of Windows; the user’s are put over the machine’s', async () => {
  const runner = playing(({ args }) => (args.join(' ').includes('HKCU') ? registry(A) : registry(key('B'))));
  const found = sessionFindings(await sessionVariables('win32', runner, {}).read());
  expect(found.map(({ finding }) => [finding.source, finding.name, finding.readByClaudeCode, finding.issues])).toEqual([
    ['shell/user-variables', 'ANTHROPIC_API_KEY', 'yes', []],
    ['shell/machine-variables', 'ANTHROPIC_API_KEY', 'yes', ['overridden-later']],
  ]);
});

test('what launchctl setenv left in the session of a Mac', async () => {
  const runner = playing(({ args }) => (args[1] === 'ANTHROPIC_API_KEY' ? `${A}\n` : ''));
  const found = sessionFindings(await sessionVariables('darwin', runner, {}).read());
  expect(found.map(({ finding }) => [finding.source, finding.kind])).toEqual([['shell/launchctl', 'api-key']]);
});

test('they explain a variable of the environment', async () => {
  const runner = playing(({ args }) => (args[1] === 'ANTHROPIC_API_KEY' ? `${A}\n` : ''));
  const found = sessionFindings(await sessionVariables('darwin', runner, {}).read());
  const [env] = readEnvironment({ ANTHROPIC_API_KEY: A });
  expect(env && originOf(env.found, found).finding.source).toBe('shell/launchctl');
});

test('elsewhere there is nothing of the kind, and nothing is run', async () => {
  const runner = playing(() => {
    throw new Error('run');
  });
  expect(await sessionVariables('linux', runner, {}).read()).toEqual([]);
});
