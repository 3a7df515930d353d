import { describe, expect, it } from 'vitest';
import type { FindingIssue } from '../../../../src-main/contract/finding';
import { renameEntry } from '../../../../src-main/core/edit/rename-entry';
import { removeMember } from '../../../../src-main/core/edit/remove-member';
import { makeFound, type Found } from '../../../../src-main/core/found';
import { correctionOf } from '../../../../src-main/core/plan/correct';
import { planRepair } from '../../../../src-main/core/plan/repair';
import type { RepairFile, RepairInput } from '../../../../src-main/core/plan/repair-input';
import { given, testKey } from '../../../kit/planted-home';

const key = testKey('repair');

describe('the correction of a value', () => {
  it.each([
    ['blanks', ` ${key}\t`, key],
    ['a line break at its end', `${key}\n`, key],
    ['quotes, blanks and Bearer in layers', ` "Bearer ${key} " `, key],
    ['curly quotes', `“${key}”`, key],
    ['itself twice', key + key, key],
  ])('takes off %s', (_, value, corrected) => {
    expect(correctionOf(value, 'api-key')).toMatchObject({ to: 'value', value: corrected });
  });

  it.each([
    ['a good value', key, null],
    ['a reference', '${OTHER}', null],
    ['a value that was emptied on purpose', '', null],
    ['a stand-in', 'your-api-key-here', 'nothing'],
    ['nothing but quotes', '""', 'nothing'],
    ['an administrator key', `sk-ant-admin01-${'Q7f'.repeat(30)}AA`, 'nothing'],
    ['a renewal token', `sk-ant-ort01-${'Q7f'.repeat(30)}AA`, 'nothing'],
    ['a key that was cut off', 'sk-ant-api03-Qm7fZk2RtB9wLxD4vNc8', 'ask'],
    ['a key of another vendor', 'gsk_Qm7fZk2RtB9wLxD4vNc8sHj1pGy6aEuT', 'ask'],
  ])('knows what to do with %s', (_, value, to) => {
    expect(correctionOf(value, 'api-key')?.to ?? null).toBe(to);
  });

  it('moves a login token to its own name, and a key back to its', () => {
    const token = 'sk-ant-oat01-TEST'.padEnd(100, 'x0');
    expect(correctionOf(`"${token}"`, 'api-key')).toMatchObject({
      to: 'name',
      name: 'CLAUDE_CODE_OAUTH_TOKEN',
      value: token,
    });
    expect(correctionOf(key, 'oauth-token')).toMatchObject({ to: 'name', name: 'ANTHROPIC_API_KEY' });
  });
});

describe('an entry that gets another name', () => {
  it.each([
    ['shell', 'export A_KEY="v" # A_KEY\n', 'export B_KEY="v" # A_KEY\n'],
    ['fish', 'set -gx A_KEY v\n', 'set -gx B_KEY v\n'],
    ['powershell', '$env:A_KEY = "v"\n', '$env:B_KEY = "v"\n'],
    ['dotenv', 'XA_KEY_=1; A_KEY=v\n', 'XA_KEY_=1; B_KEY=v\n'],
  ] as const)('keeps all the rest of its line: %s', (format, before, after) => {
    const made = given(renameEntry(format, before, { at: 'variable', name: 'A_KEY', line: 1 }, 'B_KEY'));
    expect(made).toEqual({ text: after, target: { at: 'variable', name: 'B_KEY', line: 1 } });
  });

  it('keeps all the rest of a JSON file', () => {
    const made = renameEntry(
      'json',
      '{"env" : {"A\\u005fKEY" : "a:b"}}',
      { at: 'pointer', pointer: '/env/A_KEY' },
      'B_KEY',
    );
    expect(given(made).text).toBe('{"env" : {"B_KEY" : "a:b"}}');
  });

  it('is refused where it is not there, or is there twice', () => {
    expect(renameEntry('shell', 'x\n', { at: 'variable', name: 'A', line: 1 }, 'B').ok).toBe(false);
    expect(renameEntry('json', '{"A":1,"A":2}', { at: 'pointer', pointer: '/A' }, 'B').ok).toBe(false);
    expect(renameEntry('json', '{"A":1,"B":2}', { at: 'pointer', pointer: '/A' }, 'B').ok).toBe(false);
  });
});

describe('a member that is taken out', () => {
  it('goes whole, and nothing else does', () => {
    expect(given(removeMember('{\n  "a": {"b": [1]},\n  "c": 2\n}\n', '/a'))).toBe('{\n  "c": 2\n}\n');
    expect(removeMember('{"c": 2}', '/a').ok).toBe(false);
  });
});

const path = "/home/ada/it's/.claude.json";
const fileWith = (part: Partial<RepairFile> = {}): RepairFile => ({
  path,
  text: '{}',
  utf16: false,
  mode: 0o644,
  own: true,
  modifiedMs: 0,
  saved: [],
  badFields: [],
  ...part,
});
const foundWith = (...issues: FindingIssue[]): Found =>
  makeFound({
    source: 'test',
    kind: 'api-key',
    name: 'KEY',
    location: { path },
    readByClaudeCode: 'yes',
    value: key,
    issues,
  });
const plan = (found: Found, part: Partial<RepairFile>, input: Partial<RepairInput> = {}) =>
  given(
    planRepair({
      findings: 'all',
      choices: [],
      founds: [found],
      files: new Map([[path, fileWith(part)]]),
      home: '/home/ada',
      legacyStateFile: '/home/ada/.claude/.config.json',
      platform: 'linux',
      now: 1,
      ...input,
    }),
  );

describe('a file that belongs to somebody else', () => {
  it('is left to its user, with the command word for word', () => {
    const { steps, warnings, commands } = plan(foundWith('owned-by-someone-else'), { own: false });
    expect(steps).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`run: sudo chown "$(id -un)" '/home/ada/it'\\''s/.claude.json'. Keymender`);
    expect(commands).toEqual([`sudo chown "$(id -un)" '/home/ada/it'\\''s/.claude.json'`]);
  });

  it('is not closed to others by us, because we may not', () => {
    expect(plan(foundWith('others-can-read'), { own: false }).steps).toEqual([]);
  });
});

describe('a file that keeps its own user out', () => {
  it('is opened with the command that is named', () => {
    const { warnings, commands } = plan(foundWith('file-denied'), { own: true, text: null });
    expect(warnings[0]).toContain(`chmod u+rw '/home/ada/it'\\''s/.claude.json'`);
    expect(commands).toEqual([`chmod u+rw '/home/ada/it'\\''s/.claude.json'`]);
  });

  it('is opened in the file manager on Windows', () => {
    const { warnings } = plan(foundWith('file-denied'), { text: null, mode: null }, { platform: 'win32' });
    expect(warnings[0]).toContain('Security');
  });
});

describe('a file that others can read', () => {
  it('keeps what its owner may do with it', () => {
    const [step] = plan(foundWith('others-can-read'), { mode: 0o755 }).steps;
    expect(step).toMatchObject({ deed: { do: 'set-mode', mode: 0o700 } });
  });

  it('is left as it is where the whole computer needs it', () => {
    const made = planRepair({
      findings: 'all',
      choices: [],
      founds: [foundWith('others-can-read')],
      files: new Map([[path, fileWith()]]),
      home: '/home/bob',
      legacyStateFile: '',
      platform: 'linux',
      now: 1,
    });
    expect(made).toMatchObject({ ok: false, error: { code: 'nothing-to-change' } });
  });
});
