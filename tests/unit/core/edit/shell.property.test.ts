import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedBytes, disable, edited, mask, NEW, OLD, remove, replace, RUNS, set } from './kit';

/** A line or a few that set A, with the key where `%` is. Whole: the assignment has its lines to itself. */
const settings = fc.constantFrom(
  { text: 'export A=%', whole: true },
  { text: '\texport A="%" # mine', whole: true },
  { text: "  A='%'", whole: true },
  { text: 'declare -x A=%;', whole: true },
  { text: 'A=%; export A', whole: true },
  { text: 'export A=x%y'.replace('x%y', '"a b %"'), whole: true },
  { text: 'A=% true', whole: false },
  { text: 'env A="%" true', whole: false },
  { text: 'export B=w A=% C="x y"', whole: false },
  { text: 'true && export A=%', whole: false },
  { text: '{ export A=%; }', whole: false },
  { text: 'true; A=% ; true # c', whole: false },
  { text: 'if true; then A=%; fi', whole: false },
  { text: 'x=$(A=% true "a ) b")', whole: false },
  { text: 'case a in b) ;; a) A=% ;; esac', whole: false },
);

const filler = fc.constantFrom(
  '', '   ', '# a note with \' and " and $( in it', 'B="a \\" b"', "C='it is ; # not a comment'", 'D=$(echo ")" | cat)', 'E=`echo "x"`',
  'F=${B:-"}"}', 'if [ "$B" = x ]; then\n  :\nelse\n  true # ok\nfi', 'cat > /dev/null <<EOF\nA=\' unbalanced "\nEOF',
  "cat > /dev/null <<-'E F'\n\t$( `\n\tE F", 'G=$((1 + (2 << 3)))', 'f() { true; }', 'for i in a b; do true; done', 'H=$\'a\\\'b\'',
  'case x in\n  (y) true ;;\n  *) : ;;\nesac', 'true \\\n  && true', 'I=a#b', 'J="$(echo "$(echo \'"\')")"', '((K = 3 > 2))', 'L="multi\nline # text\n"',
  '[[ $B == x && ( a < b ) ]] || true', 'M=(a "b c" d)', 'true 2>/dev/null >&2',
);

interface Script {
  readonly text: string;
  readonly line: number;
  readonly whole: boolean;
  /** The lines before and after those of the assignment. */
  readonly before: string;
  readonly after: string;
}

const script: fc.Arbitrary<Script> = fc
  .record({
    lead: fc.array(filler, { maxLength: 5 }),
    setting: settings,
    trail: fc.array(filler, { maxLength: 5 }),
    end: fc.constantFrom('\n', '\n', '\r\n'),
    last: fc.boolean(),
    mark: fc.boolean(),
  })
  .map(({ lead, setting, trail, end, last, mark: bom }) => {
    const fit = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('').replace(/\n/g, end);
    const before = (bom ? '\ufeff' : '') + fit(lead);
    const own = setting.text.replace('%', OLD) + (last || trail.length > 0 ? end : '');
    const after = fit(trail);
    return { text: before + own + after, line: before.split('\n').length, whole: setting.whole, before, after };
  });

describe('for any script', () => {
  it('replacing changes the key only, and back again nothing', () => {
    fc.assert(
      fc.property(script, ({ text, line }) => {
        const after = edited('shell', text, set('A', line), replace());
        expect(after).toBe(text.replace(OLD, NEW));
        expect(edited('shell', after, set('A', line), replace(NEW, OLD))).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  it('removing, switching off and masking keep every other line, and no key', () => {
    fc.assert(
      fc.property(script, fc.constantFrom(remove(), disable(), mask()), ({ text, line, before, after, whole }, action) => {
        const made = edited('shell', text, set('A', line), action);
        expect(made.startsWith(before)).toBe(true);
        expect(made.endsWith(after)).toBe(true);
        expect(made).not.toContain(OLD);
        if (whole && action.do === 'remove') expect(made).toBe(before + after);
        const own = made.slice(before.length, made.length - after.length);
        const ends = own.split('\n').length - 1;
        expect(ends).toBeLessThanOrEqual(action.do === 'disable' ? 2 : 1);
      }),
      { numRuns: RUNS },
    );
  });

  it('a new value of any printable characters is read back as that value', () => {
    const value = fc.string({ minLength: 1, unit: 'grapheme-ascii' }).filter((made) => made.trim() === made);
    fc.assert(
      fc.property(fc.constantFrom('A=%', 'export A="%"', "A='%' ", 'export "A=%"', "A=$'%'"), value, (setting, to) => {
        const text = setting.replace('%', OLD);
        const after = edited('shell', text, set('A', 1), replace(OLD, to));
        expect(edited('shell', after, set('A', 1), replace(to, NEW))).toContain(NEW);
        expect(changedBytes(text, after).at).toBeGreaterThan(1);
      }),
      { numRuns: RUNS },
    );
  });
});

const bash = spawnSync('bash', ['--version'], { timeout: 5_000 }).status === 0;

/** What bash makes of each script: its exit code on a syntax check, and the value of A after running it. */
function runInBash(scripts: readonly string[]): string[] {
  const driver =
    'while IFS= read -r -d "" s; do (eval "$s" >/dev/null 2>&1; printf "%s %s" "$?" "$A") </dev/null 2>/dev/null; printf "\\0"; done';
  const done = spawnSync('bash', ['--norc', '--noprofile', '-c', driver], {
    input: scripts.map((text) => `${text}\0`).join(''),
    env: { PATH: process.env['PATH'] ?? '' },
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  return done.stdout.toString().split('\0').slice(0, -1);
}

describe.runIf(bash)('as bash itself sees it', () => {
  const plain = script.filter(({ text }) => !text.includes('\r') && !text.startsWith('\ufeff'));

  it('replacing, removing and switching off leave a script that runs', () => {
    const cases = fc.sample(plain, Math.min(RUNS, 400));
    const actions = [replace(), remove(), disable(), mask()];
    const before = runInBash(cases.map(({ text }) => text));
    for (const action of actions) {
      const after = runInBash(cases.map(({ text, line }) => edited('shell', text, set('A', line), action)));
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
    const pairs = fc.sample(fc.tuple(fc.constantFrom('A=%', 'export A="%"', "A='%' ", 'export "A=%"', "A=$'%'"), value), 400);
    const scripts = pairs.map(([setting, to]) => edited('shell', setting.replace('%', OLD), set('A', 1), replace(OLD, to)));
    expect(runInBash(scripts)).toEqual(pairs.map(([, to]) => `0 ${to}`));
  });
});
