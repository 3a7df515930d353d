import { describe, expect, it } from 'vitest';
import { at, disable, edited, faultOf, mask, NEW, NOTE, OLD, onLine, remove, replace, withoutLines } from './kit';
import { keepsTheLaws, readsBackAnyValue, sampleOf } from './laws';

const config = [
  '# settings',
  'title = "x"',
  '[env]',
  `KEY = "${OLD}" # mine`,
  "'odd key'.b = '" + OLD + "'",
  '[[servers]]',
  'name = "one"',
  '[[servers]]',
  `headers = { Authorization = "Bearer ${OLD}", x = 1 }`,
  '[servers.more]',
  `list = [ "a", "${OLD}",`,
  '  "c" ]',
  '',
].join('\n');

describe('TOML', () => {
  it.each([
    ['/env/KEY', 0],
    ['/env/odd key/b', 1],
    ['/servers/1/headers/Authorization', 2],
    ['/servers/1/more/list/1', 3],
  ])('changes at %s and not a byte more', (pointer, which) => {
    const parts = config.split(OLD);
    const wanted = parts.reduce((made, part, index) => made + (index - 1 === which ? NEW : OLD) + part);
    expect(edited('toml', config, at(pointer), replace())).toBe(wanted);
  });

  it('quotes anew where the new value asks for it', () => {
    expect(edited('toml', `a = '${OLD}'`, at('/a'), replace(OLD, "it's"))).toBe(`a = "it's"`);
    expect(edited('toml', `a = "${OLD}"`, at('/a'), replace(OLD, 'q"\\\n'))).toBe('a = "q\\"\\\\\\n"');
    expect(edited('toml', `a = """\nx\n${OLD}"""`, at('/a'), replace())).toBe(`a = """\nx\n${NEW}"""`);
    expect(edited('toml', 'a = 12345', at('/a'), replace('12345', NEW))).toBe(`a = "${NEW}"`);
  });

  it('loses a line, an item or a member', () => {
    expect(edited('toml', config, at('/env/KEY'), remove())).toBe(withoutLines(config, 4));
    expect(edited('toml', config, at('/env/KEY'), disable())).toBe(config.replace(/^KEY.*$/m, `# ${NOTE}: KEY = …`));
    expect(edited('toml', config, at('/servers/1/headers/Authorization'), remove())).toContain('headers = { x = 1 }');
    expect(edited('toml', config, at('/servers/1/more/list/1'), remove())).toContain('list = [ "a",\n  "c" ]');
    expect(edited('toml', `a = [ "${OLD}" ]`, at('/a/0'), remove())).toBe('a = [ ]');
    expect(edited('toml', config, at('/env/KEY'), mask())).toContain('KEY = "[removed by Keymender]" # mine');
    expect(edited('toml', `# ${OLD}\na = 1\n`, onLine(1), mask())).toBe('# removed-by-Keymender\na = 1\n');
    expect(edited('toml', `a = "x ${OLD}"\n`, onLine(1), replace())).toBe(`a = "x ${NEW}"\n`);
  });

  it('is left alone where it is broken or the place is another', () => {
    expect(faultOf('toml', config, at('/env/NO'), replace())).toBe('not-found');
    expect(faultOf('toml', config, at('/title'), replace())).toBe('changed');
    expect(faultOf('toml', `a = "${OLD}"\nb = `, at('/a'), replace())).toBe('unsupported');
    expect(faultOf('toml', `a = "${OLD}"\na = 1`, at('/a'), replace())).toBe('unsupported');
  });

  const fillers = [
    '',
    '# note " \'',
    'b@ = "w" # c',
    'c@ = [1, 2, # x\n 3]',
    "d@ = '''\n[x]\nKEY = 1'''",
    'e@ = { x = "]", y = [{}] }',
    'f@ = 1979-05-27 07:32:00',
    '"g@".h = true',
    'i@ = """a\\\n  b"""',
  ];
  const numbered = sampleOf(
    fillers,
    ['KEY = "%"', "  KEY = '%' # mine", 'KEY="Bearer %"', '"KEY" = """\n%"""'].map((text) => ({ text })),
    () => at('/env/KEY'),
    {
      head: 'KEY = 1\n[env]\n',
      foot: '[other]\nKEY = 2\n',
    },
  ).map((sample) => {
    // Keys must differ: number them.
    let count = 0;
    const number = (text: string) => text.replace(/@/g, () => String(count++));
    const before = number(sample.before);
    const own = sample.text.slice(sample.before.length, sample.text.length - sample.after.length);
    const after = number(sample.after);
    return { ...sample, before, after, text: before + own + after };
  });
  keepsTheLaws('toml', numbered);
  readsBackAnyValue('toml', ['KEY = "%"', "KEY = '%'", 'KEY = """%"""'], at('/KEY'));

  it('survives anything large or deep', () => {
    const large = `KEY = "${OLD}"\n${Array.from({ length: 20_000 }, (_, index) => `key${index} = "value number ${index} of many" # and a note`).join('\n')}`;
    expect(edited('toml', large, at('/KEY'), replace())).toBe(large.replace(OLD, NEW));
    const deep = `KEY = "${OLD}"\na = ${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    expect(faultOf('toml', deep, at('/KEY'), replace())).toBe('unsupported');
  });
});
