import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { need } from '../../../kit/need';
import { disable, edited, faultOf, mask, NEW, NOTE, OLD, remove, replace, RUNS, set } from './kit';
import { keepsTheLaws, readsBackAnyValue, sampleOf } from './laws';

const fillers = [
  '',
  '# a note with \' and " and (',
  'set -gx B "a \\" b"',
  "set C 'it\\'s ; # not a comment'",
  'set D (echo ")" | cat)',
  'if test "$B" = x\n  true\nelse\n  true # ok\nend',
  'function f\n  true\nend',
  'for i in a b; true; end',
  'true \\\n  && true',
  'set I a#b',
  'set -e J',
  'begin; true; end',
  'true > /dev/null 2>&1',
  'set K "$(echo "x")" {a,b}',
];
const settings = [
  { text: 'set -gx A %' },
  { text: '  set --export A "%" # mine' },
  { text: "set -x A '%'" },
  { text: 'export A=%' },
  { text: 'set -gx A \\\n  %' },
  { text: 'A=% true', whole: false },
  { text: 'env A="%" true', whole: false },
  { text: 'true; set -gx A %; true', whole: false },
  { text: 'true; and set -gx A %', whole: false },
  { text: 'true && set -gx A %', whole: false },
  { text: 'if true; set -gx A %; end', whole: false },
  { text: 'set -gx B (A=% true)', whole: false },
];
const script = sampleOf(fillers, settings, (line) => set('A', line));
const assignments = ['set -gx A %', 'set -gx A "%"', "set -gx A '%'", 'export A=%', 'export "A=%"'];

describe('fish scripts', () => {
  it('change in the value and not a byte more', () => {
    expect(edited('fish', `set -gx A ${OLD}; and true`, set('A', 1), replace())).toBe(`set -gx A ${NEW}; and true`);
    expect(edited('fish', `set -gx A "Bearer $X ${OLD}"`, set('A', 1), replace())).toBe(`set -gx A "Bearer $X ${NEW}"`);
    expect(edited('fish', `set -gx A one ${OLD} three`, set('A', 1), replace())).toBe(`set -gx A one ${NEW} three`);
    expect(edited('fish', `set -gx A ${OLD}`, set('A', 1), replace(OLD, "it's $x"))).toBe("set -gx A 'it\\'s $x'");
    expect(faultOf('fish', `set -x B ${OLD}`, set('A', 1), replace())).toBe('not-found');
    expect(faultOf('fish', `docker run -e A=${OLD} x`, set('A', 1), remove())).toBe('unsupported');
    expect(faultOf('fish', `set A x`, set('A', 1), replace())).toBe('changed');
  });

  it('lose a statement whole and stay scripts', () => {
    expect(edited('fish', `true; set -gx A ${OLD} # c`, set('A', 1), remove())).toBe('true # c');
    expect(edited('fish', `true; and set -gx A ${OLD}`, set('A', 1), remove())).toBe('true; and true');
    expect(edited('fish', `A=${OLD} claude`, set('A', 1), remove())).toBe('claude');
    expect(edited('fish', `  set -gx A ${OLD}\r\n`, set('A', 1), disable())).toBe(`  # ${NOTE}: set -gx A …\r\n`);
    expect(edited('fish', `A=${OLD} claude`, set('A', 1), disable())).toBe(`# ${NOTE}: A=…\nclaude`);
    expect(edited('fish', `set A ${OLD}`, set('A', 1), mask())).toBe('set A removed-by-Keymender');
  });

  keepsTheLaws('fish', script);
  readsBackAnyValue('fish', assignments, set('A', 1));

  it('survive anything large or deep', () => {
    for (const rest of [
      '('.repeat(10_000),
      '"$('.repeat(10_000),
      "'".repeat(1_000_001),
      'set -x B w # c\n'.repeat(50_000),
    ]) {
      const text = `set A ${OLD}\n${rest}`;
      expect(edited('fish', text, set('A', 1), replace())).toBe(text.replace(OLD, NEW));
    }
  });
});

describe("fish's universal variables", () => {
  const escapedOld = OLD.replace(/-/g, '\\x2d');
  const text = `# This file contains fish universal variable definitions.\n# VERSION: 3.0\nSETUVAR --export A:${escapedOld}\nSETUVAR B:x\\x20y\n`;

  it('are written as fish writes them', () => {
    expect(edited('fish', text, set('A', 3), replace())).toBe(text.replace(escapedOld, NEW.replace(/-/g, '\\x2d')));
    expect(edited('fish', text, set('A', 3), replace(OLD, 'é $"/_'))).toContain('A:\\u00e9\\x20\\x24\\x22/_\n');
    expect(edited('fish', text, set('A', 3), remove())).not.toContain('A:');
    expect(edited('fish', text, set('A', 3), mask())).toContain('A:\\x5bremoved\\x20by\\x20Keymender\\x5d\n');
    expect(faultOf('fish', text, set('A', 4), replace())).toBe('not-found');
  });
});

const fish = need(spawnSync('fish', ['--version'], { timeout: 5_000 }).status === 0, 'fish is not installed');

/** What fish makes of a script: 0 where it could be read, and A. One process for all of them. */
function runInFish(scripts: readonly string[]): string[] {
  const driver =
    'while read -z -l s; begin; set -e A; true; eval $s\\ntrue >/dev/null 2>&1; printf "%s %s" $status "$A"; end </dev/null; printf "\\0"; end';
  const done = spawnSync('fish', ['--no-config', '-c', driver], {
    input: scripts.map((text) => `${text}\0`).join(''),
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' },
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  return done.stdout.toString().split('\0').slice(0, -1);
}

describe.runIf(fish.met)(fish.named('as fish itself sees it'), () => {
  it('replacing, removing and switching off leave a script that runs', () => {
    const cases = fc.sample(
      script.filter(({ text }) => !text.includes('\r') && !text.startsWith('\ufeff')),
      Math.min(RUNS, 200),
    );
    const before = runInFish(cases.map(({ text }) => text));
    expect(before.some((line) => line.includes(OLD))).toBe(true);
    for (const action of [replace(), remove(), disable(), mask()]) {
      const after = runInFish(cases.map(({ text, target }) => edited('fish', text, target, action)));
      cases.forEach(({ text }, index) => {
        const was = before[index] ?? '';
        if (action.do === 'replace') expect(after[index], text).toBe(was.replace(OLD, NEW));
        else expect(after[index]?.split(' ')[0], text).toBe(was.split(' ')[0]);
      });
    }
  });

  it('reads any new value as it was meant', () => {
    const value = fc.string({ minLength: 1, unit: 'grapheme-ascii' }).filter((made) => made.trim() === made);
    const pairs = fc.sample(fc.tuple(fc.constantFrom(...assignments), value), 300);
    const scripts = pairs.map(([setting, to]) =>
      edited('fish', setting.replace('%', OLD), set('A', 1), replace(OLD, to)),
    );
    expect(runInFish(scripts)).toEqual(pairs.map(([, to]) => `0 ${to}`));
  });
});
