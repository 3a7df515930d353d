import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { causes, type Cause } from '../../../../src-main/contract/cause-names';
import { Cause as CauseShape } from '../../../../src-main/contract/causes';
import { letters, likenessOf, rows, rowsOf } from '../../../../src-main/core/diagnose/likeness';
import { readPaste } from '../../../../src-main/core/diagnose/text';
import { diagnosisRules } from '../../../../src-main/rules/diagnosis/catalogue';
import { learntWords } from '../../../../src-main/rules/diagnosis/learnt-words';
import { learnWords, type LabelledText } from '../../../kit/learn-words';

const fixtures = join(__dirname, '../../../fixtures');
const file = join(__dirname, '../../../../src-main/rules/diagnosis/learnt-words.ts');

const Sample = z.object({ text: z.string(), cause: CauseShape, acceptable_causes: z.array(CauseShape) });

/** Everything that is labelled: the fixtures, and the texts that each rule says it must match. */
const samples: LabelledText[] = [
  ...readdirSync(fixtures)
    .filter((name) => /^errors.*\.json$/.test(name))
    .sort()
    .flatMap((name) => z.array(Sample).parse(JSON.parse(readFileSync(join(fixtures, name), 'utf8'))))
    .map(({ text, cause, acceptable_causes: acceptable }) => ({ text, cause, acceptable })),
  ...diagnosisRules.flatMap(({ cause, hits }) => hits.map((text) => ({ text, cause, acceptable: [cause] }))),
].map(({ text, cause, acceptable }) => ({ folded: readPaste(text).folded, cause, acceptable }));

const learnt = learnWords(samples);

test('the weights are what the labelled texts teach; `vitest -u` writes them anew', async () => {
  const written = `import type { LearntWords } from '../../core/diagnose/likeness';

/**
 * How much each word speaks for each cause. Learnt, not written: \`vitest -u\` on learnt-words.test.ts learns from the
 * fixtures and the rules' own examples anew. The causes of a row are those of \`contract/cause-names\`.
 */
const weights =
  '${learnt.weights}';

export const learntWords: LearntWords = { weights, always: '${learnt.always}', step: ${String(learnt.step)} };
`;
  await expect(written).toMatchFileSnapshot(file);
});

test('what is kept are weights only: no word of a text, and nothing that a secret could stand in', () => {
  expect(learntWords.weights).toHaveLength(rows * causes.length);
  expect(new Set(learntWords.weights + learntWords.always).size).toBeLessThanOrEqual(letters.length);
});

const first = (text: string): Cause | undefined => likenessOf(readPaste(text).folded, learntWords)[0]?.cause;

test.each<[string, Cause]>([
  ['the aws session of this profile has expired', 'bedrock_aws_credentials'],
  ['the owner of this organization does not allow it for members', 'org_disabled_or_permission'],
  ['could not reach the proxy, the certificate of which nobody knows', 'network_or_proxy_or_tls'],
])('words nobody wrote a rule for are like what they mean: %s', (text, cause) => {
  expect(first(text)).toBe(cause);
});

test('the shares of a text add up to one, and the words that speak most are named', () => {
  const likeness = likenessOf('the aws session of this profile has expired', learntWords);
  expect(likeness).toHaveLength(causes.length);
  expect(likeness.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
  expect(likeness[0]?.words).toContain('aws');
});

test('a text without words is like nothing, and so is one with too many', () => {
  expect(likenessOf('… 12 ⏎', learntWords)).toEqual([]);
  const dump = Array.from({ length: 400 }, (_, n) => `word${String.fromCharCode(97 + (n % 26)).repeat(3 + (n % 15))}`);
  expect(likenessOf(dump.join(' '), learntWords)).toEqual([]);
});

test('a word counts once, and its neighbour counts too', () => {
  expect(rowsOf('token token')?.size).toBe((rowsOf('token')?.size ?? 0) + 1);
  expect(rowsOf('token expired')?.size).not.toBe(rowsOf('token, 12 and expired')?.size);
});

test('learning twice gives the same to the letter', () => {
  const few = samples.slice(0, 60);
  expect(learnWords(few)).toEqual(learnWords(few));
});
