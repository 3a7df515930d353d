import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Cause } from '../../../../src-main/contract/causes';
import { learnWords, readTable, resemblance, writeTable } from '../../../../src-main/core/diagnose/resemblance';
import { readPaste } from '../../../../src-main/core/diagnose/text';
import { diagnosisRules } from '../../../../src-main/rules/diagnosis/catalogue';
import { wordTable } from '../../../../src-main/rules/diagnosis/word-table';

const fixtures = join(__dirname, '../../../fixtures');
const file = join(__dirname, '../../../../src-main/rules/diagnosis/word-table.ts');

const Sample = z.object({ text: z.string(), cause: Cause });

/** Everything that is labelled: the fixtures, and the texts that each rule says it must match. */
const samples = [
  ...readdirSync(fixtures)
    .filter((name) => /^errors.*\.json$/.test(name))
    .sort()
    .flatMap((name) => z.array(Sample).parse(JSON.parse(readFileSync(join(fixtures, name), 'utf8')))),
  ...diagnosisRules.flatMap(({ cause, hits }) => hits.map((text) => ({ text, cause }))),
].map(({ text, cause }) => ({ folded: readPaste(text).folded, cause }));

test('the word table is what the labelled texts give; `vitest -u` writes it anew', async () => {
  const written = `import { readTable } from '../../core/diagnose/resemblance';

/**
 * In how many labelled texts of each cause a word stands. Counted, not written: \`vitest -u\` on word-table.test.ts
 * counts the fixtures and the rules' own examples anew. A cause is its place in \`contract/causes\`.
 */
const counts = \`
${writeTable(learnWords(samples))}
\`;

export const wordTable = readTable(counts);
`;
  await expect(written).toMatchFileSnapshot(file);
});

test('reading the table back gives the same counts', () => {
  const learnt = learnWords(samples);
  const read = readTable(writeTable(learnt));
  expect(read.texts).toEqual(learnt.texts);
  expect([...read.words.keys()]).toEqual([...learnt.words.keys()].sort());
  for (const one of learnt.words.keys()) expect(read.words.get(one)).toEqual(learnt.words.get(one));
});

test('no word of the table is a secret or part of one: words are short and without digits', () => {
  for (const one of wordTable.words.keys()) expect(one).toMatch(/^(?:[a-z]{2,24}|[1-5]\d\d)$/);
});

test('the shares of a text with words enough add up to one, and its words are named', () => {
  const likeness = resemblance('the aws session of this profile has expired', wordTable);
  expect(likeness.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
  expect(likeness[0]?.cause).toBe('bedrock_aws_credentials');
  expect(likeness[0]?.words.length).toBeGreaterThan(0);
});

test('a text without a known word is like nothing, and so is one with too many words', () => {
  expect(resemblance('xqzz vvkk', wordTable)).toEqual([]);
  const dump = Array.from({ length: 400 }, (_, n) => `word${String.fromCharCode(97 + (n % 26)).repeat(3 + (n % 15))}`);
  expect(resemblance(dump.join(' '), wordTable)).toEqual([]);
});
