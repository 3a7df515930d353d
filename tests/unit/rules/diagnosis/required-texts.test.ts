import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { classify } from '../../../../src-main/core/diagnose/classify';
import { readPaste } from '../../../../src-main/core/diagnose/text';
import { diagnosisRules } from '../../../../src-main/rules/diagnosis/catalogue';
import { requiredTexts } from '../../../../src-main/rules/diagnosis/required-texts';
import { requiredTextsOf } from '../../../kit/required-texts';

const fixtures = join(__dirname, '../../../fixtures');
const file = join(__dirname, '../../../../src-main/rules/diagnosis/required-texts.ts');

const samples = [
  ...readdirSync(fixtures)
    .filter((name) => /^errors.*\.json$/.test(name))
    .flatMap((name) =>
      z.array(z.object({ text: z.string() })).parse(JSON.parse(readFileSync(join(fixtures, name), 'utf8'))),
    )
    .map(({ text }) => text),
  ...diagnosisRules.flatMap(({ hits, misses }) => [...hits, ...misses]),
];

const folded = samples.map((text) => readPaste(text).folded);

/** The fewer of the labelled texts hold one of these, the more rules are passed over. */
function rareness(texts: readonly string[]): number {
  return 1 / (1 + folded.filter((text) => texts.some((one) => text.includes(one))).length);
}

/** The longest piece of a text without the characters that the table itself is written with. */
function writable(text: string): string {
  return text.split(/[`$\\\t\n]/).reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

/** What all patterns of a rule require together; null where one of them requires nothing that is known. */
function requiredBy(patterns: readonly RegExp[]): string[] | null {
  const all = patterns.map(({ source }) => requiredTextsOf(source, rareness));
  if (!all.every((texts) => texts !== null)) return null;
  const texts = [...new Set(all.flat().map(writable))];
  return texts.includes('')
    ? null
    : texts.filter((text) => !texts.some((other) => other !== text && text.includes(other)));
}

test('the table is what the patterns of the rules require; `vitest -u` writes it anew', async () => {
  const rows = diagnosisRules.flatMap(({ id, match }) => {
    const texts = requiredBy(match.any);
    return texts === null ? [] : [[id, ...texts].join('\t')];
  });
  const written = `import { readRequiredTexts } from '../../core/diagnose/rule';

/**
 * For each rule the texts of which one stands in whatever it matches. Read from the patterns, not written by hand:
 * \`vitest -u\` on required-texts.test.ts reads them anew.
 */
export const requiredTexts = readRequiredTexts(String.raw\`
${rows.join('\n')}
\`);
`;
  await expect(written).toMatchFileSnapshot(file);
});

test('of eight rules not more than one has its patterns run', () => {
  const run = folded.map(
    (text) =>
      diagnosisRules.filter(({ id }) => requiredTexts.get(id)?.some((one) => text.includes(one)) ?? true).length,
  );
  const share = run.reduce((sum, count) => sum + count, 0) / (folded.length * diagnosisRules.length);
  expect(share).toBeLessThan(1 / 8);
});

test('every labelled text is judged as it is without the table', () => {
  for (const text of samples) {
    const paste = readPaste(text);
    const asked = classify(paste, {}, diagnosisRules, undefined, requiredTexts);
    expect(asked, text).toEqual(classify(paste, {}, diagnosisRules));
  }
});

describe('what a pattern requires', () => {
  test.each([
    [/invalid x-api-key/, ['invalid x-api-key']],
    [/api-key.{0,30}(?:is invalid|not valid)/, ['is invalid', 'not valid']],
    [/\b401\b: no/, ['401: no']],
    [/(?:former|stale) key/, ['former', 'stale']],
    [/colou?rs are/, ['rs are']],
    [/seen(?: twice)? here/, [' here']],
    [/a+bcd/, ['bcd']],
    [/over(?!night)all/, ['over']],
    [/50[0-4] gateway|bad\.request/, [' gateway', 'bad.request']],
    [/(?:timeout){2,3}/, ['timeout']],
  ])('%s', (pattern, texts) => {
    expect(requiredTextsOf(pattern.source)).toEqual(texts);
  });

  test.each([[/\w+/], [/ab|[cd]/], [/(?:waiting)?/], [/(?:long){0,2}/], [/.*/], [/(?=ahead)/]])(
    'nothing: %s',
    (pattern) => {
      expect(requiredTextsOf(pattern.source)).toBeNull();
    },
  );

  test('holds for texts made to match: a match never comes without one of its texts', () => {
    const patterns = diagnosisRules.flatMap(({ match }) => match.any);
    fc.assert(
      fc.property(fc.constantFrom(...patterns), fc.nat(samples.length - 1), fc.nat(200), (pattern, index, cut) => {
        const { folded } = readPaste((samples[index] ?? '').slice(cut));
        const texts = requiredTextsOf(pattern.source);
        if (texts === null || !pattern.test(folded)) return;
        expect(texts.some((text) => folded.includes(text))).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
});
