import { describe, expect, it } from 'vitest';
import { at, disable, edited, faultOf, mask, NEW, NOTE, OLD, onLine, remove, replace, withoutLines } from './kit';
import { keepsTheLaws, readsBackAnyValue, sampleOf } from './laws';

const config = [
  '# settings',
  'env:',
  `  KEY: ${OLD} # mine`,
  `  QUOTED: "${OLD}"`,
  'servers:',
  `  - headers: 'Bearer ${OLD}'`,
  '    name: one',
  `  - ${OLD}`,
  `flow: {a: 1, b: "${OLD}", c: [x, ${OLD}]}`,
  'text: |',
  '  first',
  `  key ${OLD}`,
  'last: x',
  '',
].join('\n');

describe('YAML', () => {
  it.each([
    ['/env/KEY', 0],
    ['/env/QUOTED', 1],
    ['/servers/0/headers', 2],
    ['/servers/1', 3],
    ['/flow/b', 4],
    ['/flow/c/1', 5],
    ['/text', 6],
  ])('changes at %s and not a byte more', (pointer, which) => {
    const wanted = config.split(OLD).reduce((made, part, index) => made + (index - 1 === which ? NEW : OLD) + part);
    expect(edited('yaml', config, at(pointer), replace())).toBe(wanted);
  });

  it('quotes anew where the new value asks for it', () => {
    expect(edited('yaml', `a: ${OLD}`, at('/a'), replace(OLD, 'x: y'))).toBe("a: 'x: y'");
    expect(edited('yaml', `a: ${OLD}`, at('/a'), replace(OLD, '12345'))).toBe("a: '12345'");
    expect(edited('yaml', `a: ${OLD}`, at('/a'), replace(OLD, "it's: #x"))).toBe('a: "it\'s: #x"');
    expect(edited('yaml', `a: '${OLD}'`, at('/a'), replace(OLD, "it's"))).toBe("a: 'it''s'");
    expect(edited('yaml', 'a: 12345', at('/a'), replace('12345', NEW))).toBe(`a: ${NEW}`);
  });

  it('loses a line, an item or a member', () => {
    expect(edited('yaml', config, at('/env/KEY'), remove())).toBe(withoutLines(config, 3));
    expect(edited('yaml', config, at('/env/KEY'), disable())).toBe(
      config.replace(/KEY: .* # mine/, `# ${NOTE}: KEY: …`),
    );
    expect(edited('yaml', config, at('/servers/0/headers'), remove())).toContain('servers:\n  - name: one\n');
    expect(edited('yaml', config, at('/servers/1'), remove())).toBe(withoutLines(config, 8));
    expect(edited('yaml', config, at('/flow/b'), remove())).toContain('flow: {a: 1, c: [x, ');
    expect(edited('yaml', config, at('/flow/c/1'), remove())).toContain('c: [x]}');
    expect(edited('yaml', config, at('/text'), remove())).toBe(withoutLines(config, 10, 11, 12));
    expect(edited('yaml', `env:\n  A: ${OLD}\nb: 1\n`, at('/env/A'), remove())).toBe('env:\n  {}\nb: 1\n');
    expect(edited('yaml', `a:\n  - k: ${OLD} # c\n  - k: 2\n`, at('/a/0/k'), remove())).toBe(
      'a:\n  - {} # c\n  - k: 2\n',
    );
    expect(edited('yaml', config, at('/env/KEY'), mask())).toContain('KEY: removed-by-Keymender # mine');
    expect(edited('yaml', `# ${OLD}\na: 1\n`, onLine(1), remove())).toBe('a: 1\n');
    expect(edited('yaml', config, onLine(12), mask())).toContain('  key removed-by-Keymender\n');
  });

  it('is left alone where it is broken, shared or the place is another', () => {
    expect(faultOf('yaml', config, at('/env/NO'), replace())).toBe('not-found');
    expect(faultOf('yaml', config, at('/last'), replace())).toBe('changed');
    expect(faultOf('yaml', `a: "${OLD}`, at('/a'), replace())).toBe('unsupported');
    expect(faultOf('yaml', `a: &x {k: ${OLD}}\nb: *x\n`, at('/a'), remove())).not.toBe('none');
  });

  const fillers = [
    '',
    '# note " \'',
    '  b@: "w" # c',
    '  c@:\n    - 1\n    - x: y',
    '  d@: |\n    KEY: x\n\n    more',
    '  e@: {x: "]", y: [1, 2]}',
    "  f@: 'it''s'",
    '  g@: >-\n    folded\n    text',
    '  # inside',
  ];
  const settings = [
    { text: '  KEY: %' },
    { text: "  KEY: '%' # mine" },
    { text: '  KEY: "Bearer %"' },
    { text: '  KEY: |\n    a\n    %' },
    { text: '  KEY: >-\n    a\n    %' },
  ];
  const numbered = sampleOf(fillers, settings, () => at('/env/KEY'), {
    head: 'first: 1\nenv:\n  zero: 0\n',
    foot: 'other:\n  KEY: 2\n',
  }).map((sample) => {
    let count = 0;
    const number = (text: string) => text.replace(/@/g, () => String(count++));
    const before = number(sample.before);
    const own = sample.text.slice(sample.before.length, sample.text.length - sample.after.length);
    const after = number(sample.after);
    return { ...sample, before, after, text: before + own + after };
  });
  keepsTheLaws('yaml', numbered);
  readsBackAnyValue('yaml', ['KEY: "%"', "KEY: '%'", 'KEY: %', '- {KEY: %}'].slice(0, 3), at('/KEY'));

  it('survives anything large or deep', () => {
    const large = `KEY: "${OLD}"\n${Array.from({ length: 15_000 }, (_, index) => `key${index}: "value number ${index} of many, with some more words to fill it" # and a note`).join('\n')}`;
    expect(large.length).toBeGreaterThan(1_000_000);
    expect(edited('yaml', large, at('/KEY'), replace())).toBe(large.replace(OLD, NEW));
    const deep = `KEY: "${OLD}"\na: ${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    expect(faultOf('yaml', deep, at('/KEY'), replace())).toBe('unsupported');
    const bomb = `KEY: ${OLD}\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`)
      .join('\n')}\n`;
    expect(faultOf('yaml', bomb, at('/KEY'), replace())).toBe('unsupported');
  });
});
