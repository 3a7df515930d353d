import { describe, expect, test } from 'vitest';
import { classify } from '../../../../src-main/core/diagnose/classify';
import { readPaste } from '../../../../src-main/core/diagnose/text';
import { diagnosisRules } from '../../../../src-main/rules/diagnosis/catalogue';
import { learntWords } from '../../../../src-main/rules/diagnosis/learnt-words';

const kilobyte = 1024;
/** Milliseconds that a paste may take for each kilobyte. */
const allowance = 5;

/** Processor time of this process, so that other programs on the machine are not measured. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function milliseconds(text: string, rules = diagnosisRules): number {
  const start = spent();
  classify(readPaste(text), {}, rules, learntWords);
  return spent() - start;
}

/** A run that never repeats a line, so that folding equal lines together does not make it easy. */
function run(unit: string, length: number, separator: string): string {
  const parts: string[] = [];
  for (let size = 0, n = 0; size < length; n += 1) {
    const part = separator === '\n' ? `${unit} ${n.toString(36)}` : unit;
    parts.push(part);
    size += part.length + separator.length;
  }
  return parts.join(separator);
}

/** The fixed words of a pattern, with gaps filled: what comes closest to matching it again and again. */
const bait = (source: string): string =>
  source
    .replace(/\\[bd]/g, ' ')
    .replace(/\[[^\]]*\]/g, 'a')
    .replace(/[\\^$?(){}]|\?[:!=]|\.\{0,\d+\}|\{\d+(?:,\d+)?\}/g, '')
    .replace(/\|/g, ' ');

/** The better of two runs where the first was slow. */
function unhurried(text: string, wanted: number): number {
  const first = milliseconds(text);
  return first <= wanted ? first : Math.min(first, milliseconds(text));
}

describe('reading stays quick whatever is pasted', () => {
  test('each rule, against a long run of its own words in one line', () => {
    const size = 24 * kilobyte;
    for (const rule of diagnosisRules) {
      const text = run(rule.match.any.map(({ source }) => bait(source)).join(' '), size, ' ');
      expect(milliseconds(text, [rule]) / (size / kilobyte), rule.id).toBeLessThan(allowance);
    }
  });

  const bad: Record<string, string> = {
    'one word': 'token ',
    'the beginnings of matches': 'oauth token access credentials expired could not refresh ',
    'two gaps': 'user: error 401 litellm proxy security token request is unable to verify get ',
    backslashes: '\\\\\\\\\\\\\\\\',
    quotes: '"\\"\\\\"',
    'escape codes': '\u001b[31m\u001b]8;;',
    braces: '{"error":{"message":"',
    'key beginnings': 'sk-ant-api03-sk-ant-',
    spaces: '                ',
    'wide letters': '令牌无效的错误',
    'names of packages': 'some_package_name.other_error_exceptions.exception.errors.',
    'beginnings in other languages': 'zugriff verbindung délai accès clé d no se pudo 无法 证 使用 上限',
  };

  test.each(Object.entries(bad).flatMap(([name, unit]) => [' ', '\n'].map((separator) => ({ name, unit, separator }))))(
    'a long run of $name (separated by "$separator") takes no more than 5 ms a kilobyte',
    ({ unit, separator }) => {
      const kilobytes = 200;
      const text = run(unit, kilobytes * kilobyte, separator);
      expect(unhurried(text, allowance * kilobytes) / kilobytes).toBeLessThan(allowance);
    },
  );

  test('a megabyte of statements that nearly match takes no more than 5 ms a kilobyte', () => {
    const kilobytes = 1000;
    const text = run(bad['two gaps'] ?? '', kilobytes * kilobyte, '\n');
    expect(unhurried(text, allowance * kilobytes) / kilobytes).toBeLessThan(allowance);
  });

  test('ten times the text takes about ten times as long, not a hundred', () => {
    const log = (size: number): string =>
      run('{"level":"info","msg":"request to api took a while, will try","port":', size, '\n');
    milliseconds(log(50 * kilobyte));
    const best = (size: number): number =>
      Math.min(milliseconds(log(size)), milliseconds(log(size)), milliseconds(log(size)));
    const small = best(95 * kilobyte);
    const large = best(950 * kilobyte);
    expect(large / small).toBeLessThan(25);
  });

  test('an ordinary error takes a few milliseconds', () => {
    const text =
      'API Error: 401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}';
    milliseconds(text);
    expect(milliseconds(text)).toBeLessThan(20);
  });
});
