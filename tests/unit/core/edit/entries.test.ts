import { describe, expect, it } from 'vitest';
import {
  changedLines,
  disable,
  edited,
  faultOf,
  mask,
  NEW,
  NOTE,
  OLD,
  onLine,
  remove,
  replace,
  set,
  withoutLines,
} from './kit';
import { keepsTheLaws, readsBackAnyValue, sampleOf } from './laws';

describe('.env files', () => {
  const env = [`# mine`, `A=${OLD} # inline`, 'export B="x', 'y"', `  C : '${OLD}'`, `D=`, ''].join('\n');

  it('changes the value and not a byte more', () => {
    expect(changedLines(env, edited('dotenv', env, set('A', 2), replace()))).toEqual([2]);
    expect(edited('dotenv', env, set('A', 2), replace())).toBe(env.replace(OLD, NEW));
    expect(edited('dotenv', env, set('D', 6), replace('', NEW))).toBe(env.replace('D=', `D=${NEW}`));
    expect(edited('dotenv', `A="x\n${OLD}"\n`, set('A', 1), replace())).toBe(`A="x\n${NEW}"\n`);
  });

  it('takes a variable out with all its lines, or leaves a note', () => {
    expect(edited('dotenv', env, set('A', 2), remove())).toBe(withoutLines(env, 2));
    expect(edited('dotenv', `A="x\n${OLD}" # c\nB=1\n`, set('A', 1), remove())).toBe('B=1\n');
    expect(edited('dotenv', `  export A=${OLD} # ${OLD}\n`, set('A', 1), disable())).toBe(`  # ${NOTE}: export A=…\n`);
    expect(edited('dotenv', `A=${OLD}`, set('A', 1), mask())).toBe('A=removed-by-Keymender');
    expect(edited('dotenv', `#A=${OLD}`, onLine(1), mask())).toBe('#A=removed-by-Keymender');
  });

  it('puts a value in quotes where it needs them, and refuses what readers do not agree on', () => {
    expect(edited('dotenv', `A=${OLD}`, set('A', 1), replace(OLD, 'a #b'))).toBe("A='a #b'");
    expect(edited('dotenv', `A="${OLD}"`, set('A', 1), replace(OLD, 'a$b'))).toBe("A='a$b'");
    expect(faultOf('dotenv', `A="${OLD}"`, set('A', 1), replace(OLD, `'"\``))).toBe('cannot-quote');
    expect(faultOf('dotenv', `A=${OLD}`, set('A', 1), replace(OLD, 'a\nb'))).toBe('cannot-quote');
    expect(faultOf('dotenv', `A=${OLD}`, set('A', 2), replace())).toBe('not-found');
    expect(faultOf('dotenv', `A=x`, set('A', 1), replace())).toBe('changed');
  });

  const fillers = [
    '',
    '# note',
    'B=w',
    'export C="a b" # c',
    "D='it\"s'",
    'E="multi\nline # text"',
    'F=`x`',
    'G: y',
    'no assignment',
    'H="open',
    'I=a#b',
    'J= # none',
  ];
  // An open quote would run up to the next one, whoever's that is: readers do the same, so no two in one text.
  const sound = fillers.filter((line) => line !== 'H="open');
  const settings = ['A=%', 'export A="%"', "  A='%' # c", 'A = %', 'A=Bearer %', 'A="x\n%"', 'A: %'].map((text) => ({
    text,
  }));
  keepsTheLaws(
    'dotenv',
    sampleOf(sound, settings, (line) => set('A', line)),
  );
  readsBackAnyValue('dotenv', ['A=%', 'A="%"', "A='%'"], set('A', 1), (value) => /[\\'"`$]/.test(value));

  it('neither crashes nor hangs on much of anything', () => {
    for (const rest of [
      'B="x\\\n'.repeat(150_000),
      'B\n'.repeat(500_000),
      "C='".repeat(300_000),
      '='.repeat(1_000_000),
    ]) {
      const text = `A=${OLD}\n${rest}`;
      expect(edited('dotenv', text, set('A', 1), replace())).toBe(text.replace(OLD, NEW));
    }
  });
});

describe('environment.d files', () => {
  it('takes the whole line as the value', () => {
    expect(edited('environment-d', `A=${OLD}\n`, set('A', 1), disable())).toBe(`# ${NOTE}: A=…\n`);
    expect(edited('environment-d', `A=x ${OLD} # y\n`, set('A', 1), replace())).toBe(`A=x ${NEW} # y\n`);
    expect(edited('environment-d', `A=x\\\n${OLD}\nB=1\n`, set('A', 1), remove())).toBe('B=1\n');
    expect(edited('environment-d', `; A=${OLD}\n`, onLine(1), remove())).toBe('');
  });
  const settings = ['A=%', 'A="%"', "  A='%'", 'A=x:%:y'].map((text) => ({ text }));
  keepsTheLaws(
    'environment-d',
    sampleOf(['', '# note', '; note', 'B=w', 'C="a b"', 'D=a\\\nb', 'E=${B}:x'], settings, (line) => set('A', line)),
  );
  readsBackAnyValue('environment-d', ['A=%', 'A="%"', "A='%'"], set('A', 1), (value) => /[\\'"`$]/.test(value));
});

describe('ini files', () => {
  const aws = `[default]\naws_secret_access_key = ${OLD}\nregion=eu\n\n[profile a/b]\naws_secret_access_key=${OLD}\n`;

  it('tells sections apart', () => {
    expect(changedLines(aws, edited('ini', aws, set('default/aws_secret_access_key', 2), replace()))).toEqual([2]);
    expect(changedLines(aws, edited('ini', aws, set('profile a/b/aws_secret_access_key', 6), replace()))).toEqual([6]);
    expect(faultOf('ini', aws, set('default/aws_secret_access_key', 6), replace())).toBe('not-found');
  });

  it('takes a line out, or leaves a note', () => {
    expect(edited('ini', aws, set('default/aws_secret_access_key', 2), remove())).toBe(withoutLines(aws, 2));
    expect(edited('ini', aws, set('default/aws_secret_access_key', 2), disable())).toBe(
      aws.replace(`aws_secret_access_key = ${OLD}`, `# ${NOTE}: aws_secret_access_key =…`),
    );
  });

  it('knows keys without a section, with colons in them', () => {
    const npmrc = `//registry.example/:_authToken=${OLD}\n`;
    expect(edited('ini', npmrc, set('//registry.example/:_authToken', 1), replace())).toBe(npmrc.replace(OLD, NEW));
    expect(edited('ini', npmrc, set('///registry.example/:_authToken', 1), mask())).toContain(
      '=[removed by Keymender]',
    );
  });

  const settings = ['key=%', 'key = %', '  key = "%" ; c', 'key: Bearer %', "key='%'"].map((text) => ({ text }));
  const fillers = ['', '# note', '; note', 'other = w', 'words', 'x = "a # b"'];
  keepsTheLaws(
    'ini',
    sampleOf(fillers, settings, (line) => set('s/key', line), { head: '[r]\nkey=w\n[s]\n', foot: '[t]\nkey=w\n' }),
  );
  readsBackAnyValue('ini', ['[s]\nkey=%', '[s]\nkey = "%"', "[s]\nkey='%'"], set('s/key', 2), (value) =>
    /["'\\]|(?:^|\s)[#;]/.test(value),
  );
});
