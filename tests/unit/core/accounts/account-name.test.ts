import { describe, expect, it } from 'vitest';
import { accountName } from '../../../../src-main/core/accounts/account-name';

const codeOf = (given: string, taken: readonly string[] = []) => {
  const name = accountName(given, taken);
  return name.ok ? null : name.error.code;
};

describe('the name of a kept key', () => {
  it.each([
    'Work',
    'Ärger & Söhne',
    '🦊 side project 👩‍👩‍👧',
    '株式会社',
    'a'.repeat(64),
    '$(rm -rf ~)',
    '"quoted"',
    '🦊'.repeat(64),
  ])('%s is a name', (name) => {
    expect(accountName(` ${name} `, [])).toEqual({ ok: true, value: name.normalize('NFC') });
  });

  it.each([
    ['', 'nothing'],
    ['   ', 'blanks'],
    ['a'.repeat(65), 'too long'],
    ['two\nlines', 'a line end'],
    ['bell\u0007', 'a control character'],
    ['\u202egnp.exe', 'a turned direction'],
    ['a\u2028b', 'a line separator'],
  ])('%j is none: %s', (name) => {
    expect(codeOf(name)).toBe('bad-name');
  });

  it('is taken once, however it is written', () => {
    expect(codeOf('WORK', ['work'])).toBe('name-taken');
    expect(codeOf('e\u0301t\u00e9', ['Été'])).toBe('name-taken');
    expect(codeOf('work 2', ['work'])).toBeNull();
  });
});
