import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src-main/core/edit/edit';
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

const KEY = 'ANTHROPIC_API_KEY';
const zshrc = [
  '# my settings',
  'export PATH="$HOME/bin:$PATH"',
  `export ${KEY}=${OLD} # from the console`,
  "alias ll='ls -l'",
  `if [ -f ~/.x ]; then`,
  `  export ${KEY}="${OLD}"`,
  'fi',
  "cat <<'END'",
  `export ${KEY}=${OLD}`,
  'END',
  'echo done',
  '',
].join('\n');

describe('replacing a key in a shell script', () => {
  it('changes the value and not a byte more', () => {
    const after = edited('shell', zshrc, set(KEY, 3), replace());
    expect(changedLines(zshrc, after)).toEqual([3]);
    expect(after.split('\n')[2]).toBe(`export ${KEY}=${NEW} # from the console`);
    expect(edited('shell', after, set(KEY, 3), replace(NEW, OLD))).toBe(zshrc);
  });

  it.each([
    ['quotes of both kinds stay', `export A="${OLD}"`, `export A="${NEW}"`],
    ['single quotes', `A='${OLD}'`, `A='${NEW}'`],
    ['dollar quotes', `A=$'${OLD}\\n'`, `A=$'${NEW}\\n'`],
    ['quotes around the whole word', `export 'A=${OLD}' B=1`, `export 'A=${NEW}' B=1`],
    ['mixed quotes are written anew', `A='sk-'"${OLD.slice(3)}"`, `A=${NEW}`],
    ['an assignment for one command', `A=${OLD} claude -p hi`, `A=${NEW} claude -p hi`],
    ['env', `env A=${OLD} claude`, `env A=${NEW} claude`],
    ['the second of two', `export B=w A=${OLD}; ls`, `export B=w A=${NEW}; ls`],
    ['after a semicolon', `B=w; A=${OLD}; export A`, `B=w; A=${NEW}; export A`],
    ['declare', `declare -x A=${OLD}`, `declare -x A=${NEW}`],
    ['csh', `setenv A ${OLD}`, `setenv A ${NEW}`],
    ['launchctl', `launchctl setenv A ${OLD}`, `launchctl setenv A ${NEW}`],
    ['docker', `docker run -e A=${OLD} image`, `docker run -e A=${NEW} image`],
    ['a default', `export A="\${A:-${OLD}}"`, `export A="\${A:-${NEW}}"`],
    ['a default on a null command', `: \${A:=${OLD}}`, `: \${A:=${NEW}}`],
    ['a command substitution', `export A=$(echo ${OLD})`, `export A=$(echo ${NEW})`],
    ['inside a substitution', `X="$(A=${OLD} run "a b")"`, `X="$(A=${NEW} run "a b")"`],
    ['an alias', `alias claude='A=${OLD} claude'`, `alias claude='A=${NEW} claude'`],
    ['something longer', `A="Authorization: Bearer ${OLD}"`, `A="Authorization: Bearer ${NEW}"`],
    ['case', `case $x in a) A=${OLD} ;; esac`, `case $x in a) A=${NEW} ;; esac`],
    ['brackets after a quote', `f() { export A=${OLD}; }`, `f() { export A=${NEW}; }`],
    ['carriage returns', `A=${OLD}\r\nB=w\r`, `A=${NEW}\r\nB=w\r`],
  ])('%s', (_name, before, after) => {
    expect(edited('shell', before, set('A', 1), replace())).toBe(after);
  });

  it('quotes anew where the new value asks for it', () => {
    expect(edited('shell', `A=${OLD}`, set('A', 1), replace(OLD, 'two words'))).toBe("A='two words'");
    expect(edited('shell', `A='${OLD}'`, set('A', 1), replace(OLD, "it's"))).toBe('A="it\'s"');
    expect(edited('shell', `A="${OLD}"`, set('A', 1), replace(OLD, '$x"`\\'))).toBe('A="\\$x\\"\\`\\\\"');
    expect(edited('shell', `setenv A ${OLD}`, set('A', 1), replace(OLD, 'a$b'))).toBe("setenv A 'a$b'");
    expect(edited('shell', 'export A=', set('A', 1), replace('', NEW))).toBe(`export A=${NEW}`);
    expect(edited('shell', 'export A="" B', set('A', 1), replace('', NEW))).toBe(`export A=${NEW} B`);
  });

  it('says so where no quoting can hold the value', () => {
    expect(faultOf('shell', `A=${OLD}`, set('A', 1), replace(OLD, 'two\nlines'))).toBe('cannot-quote');
    expect(faultOf('shell', `setenv A ${OLD}`, set('A', 1), replace(OLD, 'wow!'))).toBe('cannot-quote');
    expect(faultOf('shell', `A="\${A:-${OLD}}"`, set('A', 1), replace(OLD, 'a}b'))).toBe('cannot-quote');
  });

  it('finds the line of the word, or of the command it belongs to', () => {
    const text = `export \\\n  B=w \\\n  A=${OLD} \\\n  C=x\n`;
    expect(edited('shell', text, set('A', 3), replace())).toBe(text.replace(OLD, NEW));
    expect(edited('shell', text, set('A', 1), replace())).toBe(text.replace(OLD, NEW));
  });

  it('never touches a here document by name, nor another variable', () => {
    expect(faultOf('shell', zshrc, set(KEY, 9), replace())).toBe('not-found');
    expect(faultOf('shell', `export MY_A=${OLD}`, set('A', 1), replace())).toBe('not-found');
    expect(faultOf('shell', `export A=other`, set('A', 1), replace())).toBe('changed');
    expect(faultOf('shell', `# export A=${OLD}`, set('A', 1), replace())).toBe('not-found');
    expect(faultOf('shell', 'A=x', set('A', 7), replace())).toBe('not-found');
  });
});

describe('removing a variable from a shell script', () => {
  it('takes its line, with the comment behind it', () => {
    expect(edited('shell', zshrc, set(KEY, 3), remove())).toBe(withoutLines(zshrc, 3));
  });

  it('leaves a command where a block would be empty', () => {
    const after = edited('shell', zshrc, set(KEY, 6), remove());
    expect(changedLines(zshrc, after)).toEqual([6]);
    expect(after.split('\n')[5]).toBe('  :');
  });

  it.each([
    ['one of two', `export A=${OLD} B=w`, 'export B=w'],
    ['the last of two', `export B=w A=${OLD} # c`, 'export B=w # c'],
    ['the prefix of a command', `A=${OLD} claude`, 'claude'],
    ['an operand of env', `env A=${OLD} claude`, 'env claude'],
    ['with its export', `A=${OLD}; export A; ls`, 'ls'],
    ['between others', `ls; A=${OLD}; pwd`, 'ls; pwd'],
    ['after another', `ls; A=${OLD} # c`, 'ls # c'],
    ['beside &&', `[ -z "$A" ] && export A=${OLD}`, '[ -z "$A" ] && :'],
    ['beside a pipe', `A=${OLD} | cat`, ': | cat'],
    ['the only command of a function', `f() { export A=${OLD}; }`, 'f() { :; }'],
    ['one command of a function', `f() { export A=${OLD}; ls; }`, 'f() { ls; }'],
    ['a branch', `if x; then A=${OLD}; else ls; fi`, 'if x; then :; else ls; fi'],
    ['a subshell', `(A=${OLD})`, '(:)'],
    ['a docker option', `docker run -e A=${OLD} -it image`, 'docker run -it image'],
    ['csh', `setenv A ${OLD}; ls`, 'ls'],
    ['a condition in csh', `if ($?X) setenv A ${OLD}`, 'if ($?X) :'],
    ['in the background', `ls; A=${OLD} & pwd`, 'ls; : & pwd'],
    ['in the background, alone', `A=${OLD}&`, ':'],
    ['a case', `case $x in a) A=${OLD};; esac`, 'case $x in a) ;; esac'],
  ])('%s', (_name, before, after) => {
    expect(edited('shell', before, set('A', 1), remove())).toBe(after);
    expect(edited('shell', `${before}\nls\n`, set('A', 1), remove())).toBe(after === '' ? 'ls\n' : `${after}\nls\n`);
  });

  it('takes a line of a continued command', () => {
    const text = `export B=w \\\n  A=${OLD} \\\n  C=x\n`;
    expect(edited('shell', text, set('A', 2), remove())).toBe('export B=w \\\n  C=x\n');
    expect(edited('shell', `ls; \\\n  A=${OLD}\npwd\n`, set('A', 2), remove())).toBe('ls\npwd\n');
    const last = `export B=w \\\n  A=${OLD}\nls\n`;
    expect(edited('shell', last, set('A', 2), remove())).toBe('export B=w\nls\n');
  });

  it('takes two at once, on one line or several', () => {
    const both = (text: string, line = 1) =>
      applyEdits('shell', text, [
        { target: set('A', 1), action: remove() },
        { target: set('B', line), action: remove() },
      ]);
    expect(both(`export A=${OLD} B=${OLD}\nls\n`)).toEqual({ ok: true, value: 'ls\n' });
    expect(both(`A=${OLD}; B=${OLD}; ls\n`)).toEqual({ ok: true, value: 'ls\n' });
    expect(both(`A=${OLD} B=${OLD} ls\n`)).toEqual({ ok: true, value: 'ls\n' });
    expect(both(`A=${OLD}\nB=${OLD}\nls\n`, 2)).toEqual({ ok: true, value: 'ls\n' });
    expect(both(`export C=x A=${OLD} B=${OLD}\nls\n`)).toEqual({ ok: true, value: 'export C=x\nls\n' });
  });

  it('says so where it would have to guess', () => {
    expect(faultOf('shell', `curl -H A=${OLD}`, set('A', 1), remove())).toBe('unsupported');
    expect(faultOf('shell', `alias x='A=${OLD} claude'`, set('A', 1), remove())).toBe('unsupported');
  });
});

describe('switching a variable off', () => {
  it('leaves a comment without the key', () => {
    const after = edited('shell', `  export A=${OLD}\nls\n`, set('A', 1), disable());
    expect(after).toBe(`  # ${NOTE}: export A=…\nls\n`);
  });

  it('keeps the comment that was there, without the key', () => {
    const after = edited('shell', `export A='${OLD}' # not ${OLD}`, set('A', 1), disable());
    expect(after).toBe(`# ${NOTE}: export A=…  # not …`);
  });

  it('keeps what else is on the line at work', () => {
    expect(edited('shell', `  A=${OLD} claude\r\n`, set('A', 1), disable())).toBe(`  # ${NOTE}: A=…\r\n  claude\r\n`);
    expect(edited('shell', `export A=${OLD} B=w`, set('A', 1), disable())).toBe(`# ${NOTE}: A=…\nexport B=w`);
    expect(edited('shell', `if x; then\n  A=${OLD}\nfi\n`, set('A', 2), disable())).toBe(
      `if x; then\n  : # ${NOTE}: A=…\nfi\n`,
    );
    expect(edited('shell', `A=${OLD}; export A\n`, set('A', 1), disable())).toBe(`# ${NOTE}: A=… ; export A\n`);
  });
});

describe('masking in a shell script', () => {
  it('puts in a mask that is one word', () => {
    expect(edited('shell', `A=${OLD}`, set('A', 1), mask())).toBe('A=removed-by-Keymender');
    expect(edited('shell', `A="x ${OLD}"`, set('A', 1), mask())).toBe('A="x [removed by Keymender]"');
    expect(edited('shell', `# old: ${OLD}`, onLine(1), mask())).toBe('# old: removed-by-Keymender');
  });

  it('drops a comment by line, and nothing but a comment', () => {
    expect(edited('shell', `ls\n  # ${OLD}\n`, onLine(2), remove())).toBe('ls\n');
    expect(faultOf('shell', `ls # ${OLD}\n`, onLine(1), remove())).toBe('unsupported');
  });
});

describe('large and deep scripts', () => {
  it.each([
    ['quotes', '"$('.repeat(10_000)],
    ['braces', '${a:-'.repeat(10_000)],
    ['brackets', '('.repeat(100_000)],
    ['heredocs', 'cat <<A <<B\n'.repeat(20_000)],
    ['backslashes', '\\'.repeat(1_000_001)],
    ['lines', 'export PATH="$PATH:/usr/bin" # and more\n'.repeat(25_000)],
  ])('neither crash nor hang: %s', (_name, rest) => {
    const text = `A=${OLD}\n${rest}`;
    expect(edited('shell', text, set('A', 1), replace())).toBe(text.replace(OLD, NEW));
    expect(edited('shell', text, set('A', 1), remove())).toBe(rest);
  });
});
