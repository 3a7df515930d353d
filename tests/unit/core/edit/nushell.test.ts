import { describe, expect, it } from 'vitest';
import { disable, edited, faultOf, mask, NEW, NOTE, OLD, remove, replace, set } from './kit';
import { keepsTheLaws, readsBackAnyValue, sampleOf } from './laws';

describe('Nushell scripts', () => {
  it.each([
    [`$env.A = "${OLD}" # c`],
    [`$env.A = '${OLD}'; ls`],
    [`$env.A = ${OLD}`],
    [`let-env A = \`${OLD}\``],
    [`$env.A = r#'${OLD}'#`],
    [`$env.A = $"Bearer (whoami) ${OLD}"`],
    [`load-env { A: "${OLD}", B: "x" }`],
    [`with-env {"A": "${OLD}"} { claude }`],
    [`A=${OLD} claude`],
    [`if true { $env.A = "${OLD}" }`],
  ])('change in the value and not a byte more: %s', (text) => {
    expect(edited('nushell', text, set('A', 1), replace())).toBe(text.replace(OLD, NEW));
  });

  it('quote anew where the new value asks for it', () => {
    expect(edited('nushell', `$env.A = ${OLD}`, set('A', 1), replace(OLD, 'a b'))).toBe("$env.A = 'a b'");
    expect(edited('nushell', `$env.A = '${OLD}'`, set('A', 1), replace(OLD, 'it\'s "x"\\'))).toBe(
      '$env.A = "it\'s \\"x\\"\\\\"',
    );
    expect(edited('nushell', `$env.A = $"${OLD}"`, set('A', 1), replace(OLD, 'a(b'))).toBe('$env.A = $"a\\(b"');
    expect(faultOf('nushell', `$env.A = "${OLD}"`, set('A', 1), replace(OLD, 'a\nb'))).toBe('cannot-quote');
    expect(faultOf('nushell', `$env.AB = "${OLD}"`, set('A', 1), replace())).toBe('not-found');
    expect(faultOf('nushell', '$env.A = "x"', set('A', 1), replace())).toBe('changed');
  });

  it('lose a statement or an entry whole', () => {
    expect(edited('nushell', `ls\n$env.A = "${OLD}" # c\n`, set('A', 2), remove())).toBe('ls\n');
    expect(edited('nushell', `load-env { A: "${OLD}", B: "x" }`, set('A', 1), remove())).toBe('load-env { B: "x" }');
    expect(edited('nushell', `load-env {\n  A: "${OLD}"\n  B: "x"\n}\n`, set('A', 2), remove())).toBe(
      'load-env {\n  B: "x"\n}\n',
    );
    expect(edited('nushell', `A=${OLD} claude`, set('A', 1), remove())).toBe('claude');
    expect(edited('nushell', `if true { $env.A = "${OLD}" }`, set('A', 1), remove())).toBe('if true { }');
    expect(edited('nushell', `$env.A = "${OLD}"\n`, set('A', 1), disable())).toBe(`# ${NOTE}: $env.A = …\n`);
    expect(edited('nushell', `$env.A = ${OLD}`, set('A', 1), mask())).toBe('$env.A = removed-by-Keymender');
  });

  const fillers = [
    '',
    '# note \' " (',
    '$env.B = "a \\" b"',
    "let c = 'it # is'",
    '$env.config = {\n  show_banner: false # c\n  a: [1, 2]\n}',
    'def f [x: string] {\n  ls | where name == $x\n}',
    '$env.PATH = ($env.PATH | prepend "/x")',
    'let u = https://x/y',
    "let r = r#'a \"b\" ' c'#",
    'a#b',
  ];
  const settings = [
    { text: '$env.A = "%"' },
    { text: "  $env.A = '%' # mine" },
    { text: '$env.A = %' },
    { text: 'let-env A = "x %"' },
    { text: 'load-env { A: "%", B: "x" }', whole: false },
    { text: 'ls; $env.A = "%"; pwd', whole: false },
    { text: 'if true { $env.A = "%" }', whole: false },
    { text: 'A=% claude', whole: false },
  ];
  keepsTheLaws(
    'nushell',
    sampleOf(fillers, settings, (line) => set('A', line)),
  );
  readsBackAnyValue(
    'nushell',
    ['$env.A = "%"', "$env.A = '%'", '$env.A = %', '$env.A = $"x %"', "$env.A = r#'%'#"],
    set('A', 1),
  );

  it('survive anything large or deep', () => {
    for (const rest of [
      '('.repeat(100_000),
      '$"('.repeat(10_000),
      "'".repeat(1_000_001),
      '$env.B = "y" # c\n'.repeat(50_000),
    ]) {
      const text = `$env.A = '${OLD}'\n${rest}`;
      expect(edited('nushell', text, set('A', 1), replace())).toBe(text.replace(OLD, NEW));
    }
  });
});
