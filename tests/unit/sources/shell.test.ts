import { describe, expect, test } from 'vitest';
import type { Platform } from '../../../src-main/core/where';
import { originOf } from '../../../src-main/core/verdict/people-words';
import { foundOf, inWorld, key, replacedBy } from './world';

const A = key('A');
const B = key('B');
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

interface Case {
  readonly platform?: Platform;
  readonly path: string;
  readonly text: string;
  readonly line: number;
  readonly name?: string;
  readonly source: string;
  readonly issues?: readonly string[];
  readonly readBy?: string;
}

const at = (path: string, source: string, text: string, line: number, more: Partial<Case> = {}): Case => ({
  path,
  source,
  text,
  line,
  ...more,
});

const cases: readonly Case[] = [
  ...['.bashrc', '.bash_profile', '.bash_login', '.profile'].map((name) =>
    at(`~/${name}`, 'shell/bash', `# mine\nexport ANTHROPIC_API_KEY=${A}\n`, 2),
  ),
  ...['.zshrc', '.zshenv', '.zprofile', '.zlogin'].map((name) =>
    at(`~/${name}`, 'shell/zsh', `export ANTHROPIC_API_KEY="${A}"\n`, 1),
  ),
  at('~/.bashrc', 'shell/bash', `ANTHROPIC_API_KEY='${A}'; export ANTHROPIC_API_KEY\n`, 1),
  at('~/.bashrc', 'shell/bash', `declare -x ANTHROPIC_API_KEY=${A}\n`, 1),
  at('~/.zshrc', 'shell/zsh', `typeset -gx ANTHROPIC_API_KEY=${A} # work\n`, 1),
  at('~/.bashrc', 'shell/bash', `export EDITOR=nano \\\n  ANTHROPIC_API_KEY=${A}\n`, 2),
  at('~/.bashrc', 'shell/bash', `set -a\nANTHROPIC_API_KEY=${A}\nset +a\n`, 2),
  at('~/.bashrc', 'shell/bash', `cat <<EOF\nexport ANTHROPIC_API_KEY=other\nEOF\nexport ANTHROPIC_API_KEY=${A}\n`, 4),
  at('~/.bashrc', 'shell/bash', `alias claude='ANTHROPIC_API_KEY=${A} claude'\n`, 1),
  at('~/.bashrc', 'shell/bash', `work() {\n  export ANTHROPIC_API_KEY=${A}\n}\n`, 2),
  at('~/.bashrc', 'shell/bash', `export ANTHROPIC_API_KEY="\${ANTHROPIC_API_KEY:-${A}}"\n`, 1),
  at('~/.bashrc', 'shell/bash', `eval "export ANTHROPIC_API_KEY=${A}"\n`, 1),
  at('~/.bashrc', 'shell/bash', `ANTHROPIC_API_KEY=${A}\n`, 1, { readBy: 'no', issues: ['not-read-by-claude-code'] }),
  at('~/.bashrc', 'shell/bash', `# export ANTHROPIC_API_KEY=${A}\n`, 1, {
    readBy: 'no',
    issues: ['not-read-by-claude-code'],
  }),
  at('~/.bashrc', 'shell/bash', `export CLAUDE_API_KEY=${A}\n`, 1, {
    name: 'CLAUDE_API_KEY',
    readBy: 'no',
    issues: ['not-read-by-claude-code'],
  }),
  at('~/.cshrc', 'shell/session', `setenv ANTHROPIC_API_KEY ${A}\n`, 1),
  at('~/.xprofile', 'shell/session', `export ANTHROPIC_API_KEY=${A}\n`, 1),
  at('~/.bashrc.d/keys', 'shell/bash', `export ANTHROPIC_API_KEY=${A}\n`, 1),
  at('$SYS/etc/profile.d/keys.sh', 'shell/bash', `export ANTHROPIC_API_KEY=${A}\n`, 1),
  at('$SYS/etc/environment', 'shell/etc-environment', `LANG=C\nANTHROPIC_API_KEY="${A}"\n`, 2),
  at('~/.pam_environment', 'shell/pam-environment', `ANTHROPIC_API_KEY DEFAULT=${A} OVERRIDE=\n`, 1),
  at('~/.config/environment.d/50-keys.conf', 'shell/environment-d', `# keys\nANTHROPIC_API_KEY=${A}\n`, 2),
  at('~/.config/fish/config.fish', 'shell/fish', `if status is-interactive\nend\nset -gx ANTHROPIC_API_KEY ${A}\n`, 3),
  at('~/.config/fish/conf.d/keys.fish', 'shell/fish', `set --global --export ANTHROPIC_API_KEY "${A}"\n`, 1),
  at('~/.config/fish/config.fish', 'shell/fish', `export ANTHROPIC_API_KEY='${A}'\n`, 1),
  at(
    '~/.config/fish/fish_variables',
    'shell/fish',
    `# VERSION: 3.0\nSETUVAR --export ANTHROPIC_API_KEY:${A.replaceAll('-', '\\x2d')}\n`,
    2,
  ),
  at('~/.config/nushell/env.nu', 'shell/nushell', `$env.ANTHROPIC_API_KEY = "${A}"\n`, 1),
  at('~/.config/nushell/config.nu', 'shell/nushell', `load-env { ANTHROPIC_API_KEY: "${A}" }\n`, 1),
  at('~/.config/powershell/profile.ps1', 'shell/powershell', `$env:ANTHROPIC_API_KEY = "${A}"\n`, 1),
  at(
    '~/Documents/PowerShell/Microsoft.PowerShell_profile.ps1',
    'shell/powershell',
    `# x\r\n$env:ANTHROPIC_API_KEY='${A}'\r\n`,
    2,
    {
      platform: 'win32',
    },
  ),
  at('~/Documents/WindowsPowerShell/profile.ps1', 'shell/powershell', `setx ANTHROPIC_API_KEY "${A}"\r\n`, 1, {
    platform: 'win32',
  }),
  at(
    '~/Documents/PowerShell/profile.ps1',
    'shell/powershell',
    `[Environment]::SetEnvironmentVariable("ANTHROPIC_API_KEY", "${A}", "User")\n`,
    1,
    {
      platform: 'win32',
    },
  ),
  at('~/AppData/Roaming/nushell/env.nu', 'shell/nushell', `$env.ANTHROPIC_API_KEY = '${A}'\n`, 1, {
    platform: 'win32',
  }),
  at('~/Library/Application Support/nushell/env.nu', 'shell/nushell', `$env.ANTHROPIC_API_KEY = '${A}'\n`, 1, {
    platform: 'darwin',
  }),
];

describe('a key in a start-up file is found, with its line, and can be replaced there', () => {
  test.each(cases)('$path: $text', async ({ platform = 'linux', path, text, line, name, source, issues, readBy }) => {
    await inWorld(platform, async (world) => {
      world.file(path, text);
      const found = foundOf(await world.found(), A);
      expect(found.map(({ finding }) => finding)).toMatchObject([
        {
          source,
          name: name ?? 'ANTHROPIC_API_KEY',
          kind: 'api-key',
          location: { line },
          readByClaudeCode: readBy ?? 'yes',
          issues: issues ?? [],
        },
      ]);
      const [one] = found;
      const written = path.endsWith('fish_variables') ? B.replaceAll('-', '\\x2d') : B;
      const old = path.endsWith('fish_variables') ? A.replaceAll('-', '\\x2d') : A;
      expect(one && replacedBy(one, text, A, B)).toBe(text.replace(old, written));
    });
  });

  test('a profile in UTF-16 is read as well', async () => {
    await inWorld('win32', async (world) => {
      world.file(
        '~/Documents/WindowsPowerShell/Microsoft.PowerShell_profile.ps1',
        utf16(`$env:ANTHROPIC_API_KEY = "${A}"\r\n`),
      );
      expect(foundOf(await world.found(), A)).toHaveLength(1);
    });
  });
});

/** What of two keys counts, by the lines they stand on. */
async function marks(
  files: Record<string, string>,
  env = {},
  platform: Platform = 'linux',
): Promise<Record<string, string>> {
  return inWorld(platform, async (world) => {
    for (const [path, text] of Object.entries(files)) world.file(path, text);
    const found = await world.found(
      Object.fromEntries(Object.entries(env).map(([name, value]) => [name, world.place(String(value))])),
    );
    return Object.fromEntries(
      found.map(({ finding }) => [
        `${(finding.location.path ?? '').slice(world.home.length + 1)}:${finding.location.line}`,
        finding.issues.join() || 'counts',
      ]),
    );
  });
}

describe('of several assignments the last effective one counts', () => {
  const set = (value: string) => `export ANTHROPIC_API_KEY=${value}\n`;

  test('within a file', async () => {
    expect(await marks({ '~/.bashrc': set(A) + set(B) })).toEqual({
      '.bashrc:1': 'overridden-later',
      '.bashrc:2': 'counts',
    });
  });

  test('from file to file, in the order of the shell', async () => {
    expect(await marks({ '~/.zshrc': set(A), '~/.zshenv': set(B) })).toEqual({
      '.zshenv:1': 'overridden-later',
      '.zshrc:1': 'counts',
    });
  });

  test('through a file that is read in turn', async () => {
    expect(await marks({ '~/.bashrc': `${set(A)}. "$HOME/.keys"\n`, '~/.keys': set(B) })).toEqual({
      '.bashrc:1': 'overridden-later',
      '.keys:1': 'counts',
    });
    expect(await marks({ '~/.bashrc': `[ -f ~/.keys ] && source ~/.keys\n${set(A)}`, '~/.keys': set(B) })).toEqual({
      '.bashrc:2': 'counts',
      '.keys:1': 'overridden-later',
    });
  });

  test('what is unset later does not count', async () => {
    expect(await marks({ '~/.bashrc': `${set(A)}unset ANTHROPIC_API_KEY\n` })).toEqual({
      '.bashrc:1': 'overridden-later',
    });
    expect(
      await marks({ '~/.config/fish/config.fish': `set -gx ANTHROPIC_API_KEY ${A}\nset -e ANTHROPIC_API_KEY\n` }),
    ).toEqual({
      '.config/fish/config.fish:1': 'overridden-later',
    });
    expect(
      await marks({
        '~/.config/powershell/profile.ps1': `$env:ANTHROPIC_API_KEY = '${A}'\nRemove-Item Env:ANTHROPIC_API_KEY\n`,
      }),
    ).toEqual({
      '.config/powershell/profile.ps1:1': 'overridden-later',
    });
  });

  test('a condition or a function may run, so it takes nothing away', async () => {
    expect(await marks({ '~/.bashrc': `${set(A)}if [ -n "$WORK" ]; then\n  ${set(B)}fi\n` })).toEqual({
      '.bashrc:1': 'counts',
      '.bashrc:3': 'counts',
    });
    expect(await marks({ '~/.bashrc': `${set(A)}work() { ANTHROPIC_API_KEY=${B} claude; }\n` })).toEqual({
      '.bashrc:1': 'counts',
      '.bashrc:2': 'counts',
    });
  });

  test('ZDOTDIR moves the files of zsh', async () => {
    expect(await marks({ '~/.z/.zshrc': set(A) }, { ZDOTDIR: '$HOME/.z' })).toEqual({ '.z/.zshrc:1': 'counts' });
  });

  test('two shells do not override one another', async () => {
    expect(await marks({ '~/.bashrc': set(A), '~/.zshrc': set(B) })).toEqual({
      '.bashrc:1': 'counts',
      '.zshrc:1': 'counts',
    });
  });
});

describe('what the shell files explain, and what they do not hold', () => {
  test('the variable of the environment is explained by the line that sets it', async () => {
    await inWorld('linux', async (world) => {
      world.file('~/.zshrc', `export ANTHROPIC_API_KEY=${A}\nexport ANTHROPIC_API_KEY=${B}\n`);
      const { found } = await world.look({ ANTHROPIC_API_KEY: B });
      const env = found.find(({ finding }) => finding.source === 'claude-code/environment');
      expect(env && originOf(env, found).finding.location.line).toBe(2);
    });
  });

  test('references and placeholders are named as what they are', async () => {
    await inWorld('linux', async (world) => {
      world.file(
        '~/.bashrc',
        'export ANTHROPIC_API_KEY=$(pass show claude)\nexport ANTHROPIC_AUTH_TOKEN=your-token-here\n',
      );
      const found = await world.found();
      expect(found.map(({ finding }) => [finding.name, finding.issues])).toEqual([
        ['ANTHROPIC_API_KEY', ['reference']],
        ['ANTHROPIC_AUTH_TOKEN', ['placeholder']],
      ]);
    });
  });

  test('switches and addresses are found without a secret', async () => {
    await inWorld('linux', async (world) => {
      world.file(
        '~/.bashrc',
        'export CLAUDE_CODE_USE_BEDROCK=1\nexport ANTHROPIC_BASE_URL=https://gw.example/v1\nexport PATH=$PATH:~/bin\n',
      );
      expect((await world.found()).map(({ finding }) => [finding.kind, finding.fingerprint, finding.issues])).toEqual([
        ['provider-switch', null, []],
        ['base-url', null, ['base-url-with-v1']],
      ]);
    });
  });

  test('keys of other services are other tools’', async () => {
    await inWorld('linux', async (world) => {
      const other = `sk-proj-${'aB3'.repeat(20)}`;
      world.file('~/.bashrc', `export OPENAI_API_KEY=${other}\n`);
      expect(foundOf(await world.found(), other)[0]?.finding).toMatchObject({
        readByClaudeCode: 'other-tool',
        kind: 'other-secret',
      });
    });
  });
});
