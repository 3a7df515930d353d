import { describe, expect, test } from 'vitest';
import { expand, readRegQuery, windowsEnvironment } from '../../../../src-main/core/registry/reg-output';

// Written from Microsoft's documentation of `reg query`: no Windows was at hand.
const environment = `\r
HKEY_CURRENT_USER\\Environment\r
    Path    REG_EXPAND_SZ    %USERPROFILE%\\bin;C:\\Tools\r
    ANTHROPIC_API_KEY    REG_SZ    sk-ant-api03-TEST\r
    My Name    REG_SZ    a    b\r
    EMPTY    REG_SZ    \r
    Count    REG_DWORD    0x5\r
\r
`;

describe('what reg query prints', () => {
  test('names and values keep their spaces', () => {
    expect(readRegQuery(environment)).toEqual([
      { name: 'Path', type: 'REG_EXPAND_SZ', data: '%USERPROFILE%\\bin;C:\\Tools' },
      { name: 'ANTHROPIC_API_KEY', type: 'REG_SZ', data: 'sk-ant-api03-TEST' },
      { name: 'My Name', type: 'REG_SZ', data: 'a    b' },
      { name: 'EMPTY', type: 'REG_SZ', data: '' },
      { name: 'Count', type: 'REG_DWORD', data: '0x5' },
    ]);
  });

  test('settings written over several lines stay whole; keys below are left out', () => {
    const policy =
      'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\ClaudeCode\r\n    Settings    REG_SZ    {\r\n  "env": {}\r\n}\r\n\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\ClaudeCode\\Sub\r\n';
    expect(readRegQuery(policy)).toEqual([{ name: 'Settings', type: 'REG_SZ', data: '{\n  "env": {}\n}' }]);
  });

  test('nothing', () => {
    expect(readRegQuery('')).toEqual([]);
  });
});

describe('the environment of a terminal opened now', () => {
  const machine = readRegQuery(
    'HKEY\r\n    Path    REG_EXPAND_SZ    %SystemRoot%\\system32\r\n    SHARED    REG_SZ    machine\r\n',
  );

  test('the user’s variables come first, both paths are joined, other variables of the session stay', () => {
    const session = {
      PATH: 'old',
      SystemRoot: 'C:\\Windows',
      USERPROFILE: 'C:\\Users\\ada',
      SHARED: 'old',
      OTHER: 'kept',
    };
    const user = [...readRegQuery(environment), { name: 'shared', type: 'REG_SZ', data: 'user' }];
    expect(windowsEnvironment(session, machine, user)).toEqual({
      PATH: 'C:\\Windows\\system32;C:\\Users\\ada\\bin;C:\\Tools',
      SystemRoot: 'C:\\Windows',
      USERPROFILE: 'C:\\Users\\ada',
      SHARED: 'user',
      OTHER: 'kept',
      ANTHROPIC_API_KEY: 'sk-ant-api03-TEST',
      'My Name': 'a    b',
      EMPTY: '',
    });
  });

  test('an unknown name between percent signs stays as it is', () => {
    expect(expand('%NOPE%;100% sure;%userprofile%', { USERPROFILE: 'C:\\U' })).toBe('%NOPE%;100% sure;C:\\U');
  });
});
