import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launcherFor, shellFunction, shellOf, slugOf } from '../../../../src-main/core/accounts/launcher';
import { planSecondFolder, type SecondFolder } from '../../../../src-main/core/accounts/second-folder';
import { makeText } from '../../../../src-main/core/plan/make-text';
import { given } from '../../../kit/planted-home';

const input: SecondFolder = {
  notePath: '/data/accounts/folder-work.json',
  record: { version: 1, name: 'Work 🦊 $(touch pwned)', folder: '.claude-work', command: 'claude-work' },
  platform: 'linux',
  home: '/h',
  claude: '/h/.local/bin/claude',
  startFile: { shell: 'bash', path: '/h/.bashrc', there: true },
};

describe('a second Claude Code', () => {
  it('is a folder, an entry, a command and a note', () => {
    expect(
      planSecondFolder(input).steps.map((step) => (step.at === 'file' ? `${step.kind} ${step.path}` : step.at)),
    ).toEqual([
      'create-file /h/.claude-work/settings.json',
      'create-file /h/.local/share/applications/keymender-claude-work.desktop',
      'set /h/.bashrc',
      'create-file /data/accounts/folder-work.json',
    ]);
  });

  it('leaves the start file as it is and adds to its end, in its own line ends', () => {
    const step = planSecondFolder(input).steps[2];
    const deed = step?.at === 'file' && step.deed.do === 'edit' ? step.deed : null;
    if (deed === null) throw new Error('the start file is not edited');
    const before = 'export A=1\r\nalias ll="ls -l"';
    const after = given(makeText(before, deed));
    expect(after.startsWith(`${before}\r\n\r\n# Claude Code with the account`)).toBe(true);
    expect(after.endsWith('}\r\n')).toBe(true);
    expect(after.replace(/\r\n/g, '')).not.toContain('\n');
  });

  it.each(['linux', 'darwin', 'win32'] as const)('on %s writes no part of the name into code', (platform) => {
    const texts = planSecondFolder({ ...input, platform }).steps.flatMap((step) =>
      step.at === 'file' && step.deed.do === 'create' ? [step.deed.text] : [],
    );
    for (const line of texts.join('\n').split(/\r?\n/)) {
      if (line.includes('pwned')) expect(line).toMatch(/^(?:# |Name=|\s*"name": )/);
    }
  });

  it('says what to do where the shell is not known', () => {
    const plan = planSecondFolder({ ...input, startFile: null });
    expect(plan.steps).toHaveLength(3);
    expect(plan.warnings.join()).toContain('does not know your shell');
  });
});

describe('the names it gets', () => {
  it.each([
    ['Side project 🦊', 'side-project'],
    ['Ärger & Söhne', 'arger-sohne'],
    ['../../etc', 'etc'],
    ['🦊', 'second'],
    ['株式会社', 'second'],
    ['a'.repeat(64), 'a'.repeat(24)],
  ])('%s: %s', (name, slug) => expect(slugOf(name)).toBe(slug));

  it.each([
    ['linux', '/usr/bin/zsh', 'zsh'],
    ['darwin', '/bin/bash', 'bash'],
    ['linux', '/usr/bin/nu', null],
    ['linux', undefined, null],
    ['win32', undefined, 'powershell'],
  ] as const)('%s with %s: %s', (platform, shell, known) => expect(shellOf(platform, shell)).toBe(known));
});

describe('run', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'keymender-folder-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A stand-in that tells where it was sent and with what. */
  function planted(home: string): string {
    const claude = join(home, 'bin', 'claude');
    mkdirSync(dirname(claude), { recursive: true });
    writeFileSync(claude, '#!/bin/sh\nprintf "%s|" "$CLAUDE_CONFIG_DIR" "$@"\n');
    chmodSync(claude, 0o755);
    return claude;
  }
  const env = (home: string) => ({ HOME: home, PATH: `${home}/bin:/usr/bin:/bin` });
  const shells = (['bash', 'zsh', 'fish'] as const).filter((shell) => {
    try {
      execFileSync('/bin/sh', ['-c', `command -v ${shell}`], { timeout: 5000 });
      return true;
    } catch {
      return false;
    }
  });

  it.each(shells)('the command starts Claude Code in its own folder, in %s', (shell) => {
    const home = join(folder, 'a home');
    planted(home);
    const lines = shellFunction(shell, 'claude-work', '.claude-work', 'Claude Code with the account “Work”');
    const line = `${lines}\nclaude-work -p 'two words'`;
    const said = execFileSync(shell, ['-c', line], { env: env(home), timeout: 10_000 }).toString();
    expect(said).toBe(`${home}/.claude-work|-p|two words|`);
  });

  it.each(['a home', "o'brien", '50% $HOME `x` "q" \\ back'])('the entry of Linux does so below %j', (name) => {
    const home = join(folder, name);
    const claude = planted(home);
    const text =
      launcherFor('linux', 'claude-work', { name: 'Work', folder: '.claude-work', home, claude })?.text ?? '';
    const exec = /^Exec=(.*)$/m.exec(text)?.[1] ?? '';
    const words = wordsOfExec(exec);
    const [command = '', ...args] = words;
    const said = execFileSync(command, args, { env: env(home), timeout: 5000 }).toString();
    expect(said).toBe(`${home}/.claude-work|`);
  });

  it('the file of macOS does so, too', () => {
    const home = join(folder, "o'brien");
    const claude = planted(home);
    const made = launcherFor('darwin', 'claude-work', { name: 'Work', folder: '.claude-work', home, claude });
    const file = join(folder, 'x.command');
    writeFileSync(file, made?.text ?? '');
    chmodSync(file, made?.mode ?? 0);
    expect(execFileSync(file, [], { env: env(home), timeout: 5000 }).toString()).toBe(`${home}/.claude-work|`);
  });
});

/** A reader of `Exec` lines of its own: first the text's escapes, then quotes, then field codes. */
function wordsOfExec(line: string): string[] {
  const text = line.replace(/\\(.)/g, (_, char: string) => (char === 's' ? ' ' : char));
  const words: string[] = [];
  let word: string | null = null;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quoted && char === '\\') word = (word ?? '') + (text[++at] ?? '');
    else if (char === '"') {
      quoted = !quoted;
      word ??= '';
    } else if (char === ' ' && !quoted) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + char;
  }
  if (word !== null) words.push(word);
  return words.map((one) => one.replace(/%%/g, '%'));
}
