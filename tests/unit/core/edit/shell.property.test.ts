import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disable, edited, mask, NEW, OLD, remove, replace, RUNS, set } from './kit';
import { keepsTheLaws, readsBackAnyValue, sampleOf } from './laws';

/** A line or a few that set A, with the key where `%` is. Whole: the assignment has its lines to itself. */
const settings = [
  { text: 'export A=%', whole: true },
  { text: '\texport A="%" # mine', whole: true },
  { text: "  A='%'", whole: true },
  { text: 'declare -x A=%;', whole: true },
  { text: 'A=%; export A', whole: true },
  { text: 'export A="a b %"', whole: true },
  { text: 'A=% true', whole: false },
  { text: 'env A="%" true', whole: false },
  { text: 'export B=w A=% C="x y"', whole: false },
  { text: 'true && export A=%', whole: false },
  { text: '{ export A=%; }', whole: false },
  { text: 'true; A=% ; true # c', whole: false },
  { text: 'if true; then A=%; fi', whole: false },
  { text: 'x=$(A=% true "a ) b")', whole: false },
  { text: 'case a in b) ;; a) A=% ;; esac', whole: false },
];

const fillers = [
  '',
  '   ',
  '# a note with \' and " and $( in it',
  'B="a \\" b"',
  "C='it is ; # not a comment'",
  'D=$(echo ")" | cat)',
  'E=`echo "x"`',
  'F=${B:-"}"}',
  'if [ "$B" = x ]; then\n  :\nelse\n  true # ok\nfi',
  'cat > /dev/null <<EOF\nA=\' unbalanced "\nEOF',
  "cat > /dev/null <<-'E F'\n\t$( `\n\tE F",
  'G=$((1 + (2 << 3)))',
  'f() { true; }',
  'for i in a b; do true; done',
  "H=$'a\\'b'",
  'case x in\n  (y) true ;;\n  *) : ;;\nesac',
  'true \\\n  && true',
  'I=a#b',
  'J="$(echo "$(echo \'"\')")"',
  '((K = 3 > 2))',
  'L="multi\nline # text\n"',
  '[[ $B == x && ( a < b ) ]] || true',
  'M=(a "b c" d)',
  'true 2>/dev/null >&2',
];

const script = sampleOf(fillers, settings, (line) => set('A', line));
const assignments = ['A=%', 'export A="%"', "A='%' ", 'export "A=%"', "A=$'%'"];

describe('for any script', () => {
  keepsTheLaws('shell', script);
  readsBackAnyValue('shell', assignments, set('A', 1));
});

interface Shell {
  readonly name: string;
  readonly flags: readonly string[];
}

const candidates: readonly Shell[] = [
  { name: 'bash', flags: ['--norc', '--noprofile'] },
  { name: 'zsh', flags: ['-f'] },
];
const shells = candidates.filter(({ name }) => spawnSync(name, ['--version'], { timeout: 5_000 }).status === 0);

/** What a shell makes of each script: its exit code and A. One process for all of them. */
function run(shell: Shell, scripts: readonly string[]): string[] {
  const driver =
    'while IFS= read -r -d "" s; do (eval "$s" >/dev/null 2>&1; printf "%s %s" "$?" "$A") </dev/null 2>/dev/null; printf "\\0"; done';
  const done = spawnSync(shell.name, [...shell.flags, '-c', driver], {
    input: scripts.map((text) => `${text}\0`).join(''),
    env: { PATH: process.env['PATH'] ?? '' },
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  return done.stdout.toString().split('\0').slice(0, -1);
}

describe.each(shells)('as $name itself sees it', (shell) => {
  const plain = script.filter(({ text }) => !text.includes('\r') && !text.startsWith('\ufeff'));

  it('replacing, removing and switching off leave a script that runs', () => {
    const cases = fc.sample(plain, Math.min(RUNS, 200));
    const actions = [replace(), remove(), disable(), mask()];
    const before = run(
      shell,
      cases.map(({ text }) => text),
    );
    for (const action of actions) {
      const after = run(
        shell,
        cases.map(({ text, target }) => edited('shell', text, target, action)),
      );
      cases.forEach(({ text }, index) => {
        const was = before[index] ?? '';
        if (action.do === 'replace') expect(after[index], text).toBe(was.replace(OLD, NEW));
        else expect(after[index]?.split(' ')[0], text).toBe('0');
      });
    }
    expect(before.every((line) => line.startsWith('0 '))).toBe(true);
    expect(before.some((line) => line.includes(OLD))).toBe(true);
  });

  it('reads any new value as it was meant', () => {
    const value = fc.string({ minLength: 1, unit: 'grapheme-ascii' }).filter((made) => made.trim() === made);
    const pairs = fc.sample(fc.tuple(fc.constantFrom(...assignments), value), 400);
    const scripts = pairs.map(([setting, to]) =>
      edited('shell', setting.replace('%', OLD), set('A', 1), replace(OLD, to)),
    );
    expect(run(shell, scripts)).toEqual(pairs.map(([, to]) => `0 ${to}`));
  });
});
