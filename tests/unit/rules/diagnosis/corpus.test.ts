import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Cause } from '../../../../src-main/contract/causes';
import { classify } from '../../../../src-main/core/diagnose/classify';
import { readPaste } from '../../../../src-main/core/diagnose/text';
import { diagnosisRules } from '../../../../src-main/rules/diagnosis/catalogue';
import { learntWords } from '../../../../src-main/rules/diagnosis/learnt-words';

const Sample = z.object({
  id: z.string(),
  text: z.string(),
  cause: Cause,
  acceptable_causes: z.array(Cause),
  /** How sure the reporter's cause is. What nobody is sure of is not scored. */
  confidence: z.enum(['high', 'medium', 'low']).optional(),
});

const samples = (name: string): z.infer<typeof Sample>[] =>
  z
    .array(Sample)
    .parse(JSON.parse(readFileSync(join(__dirname, '../../../fixtures', `${name}.json`), 'utf8')))
    .filter(({ confidence }) => confidence !== 'low');

const answers = (text: string): Cause[] =>
  classify(readPaste(text), {}, diagnosisRules, learntWords).map(({ cause }) => cause);

/**
 * `errors`: texts that people posted, with the cause that was found in the end. `errors-more`: gathered before the rules
 * were written. The others were each gathered and labelled after a version of the rules was finished, and scored once
 * before anything was changed. Named first, cold: `unseen` 73 %, `fresh` 77 %, `third` 75 %, `last` 69 %, `dumps` 100 %,
 * `fourth` 84 % (86 % within three), `fifth` 70 % (76 %); then, with the likeness of words, `sixth` 92 % (98 %), `seventh` 89 %
 * (97 %), with 8 false alarms among its 24 texts about something else, which the weight of "nothing known" now answers;
 * after it `eighth` 93 % (98 %), with none among 17, and `ninth` 94 % (96 %), with one among 12; `tenth` 91 % (97 %),
 * with 4 among 23; `eleventh`, which has more of people's own words in it, 80 % (96 %), with 1 among 7; `twelfth`
 * 93 % (99 %), with none among 4. `elsewhere` and `farther` are about other programs only: 13 false alarms among 80,
 * then 17 among 58, before a text had to name anything of ours for its words to count;
 * `thirteenth` 91 % (100 %), with 2 among 11, and `services`, which refuse keys and tokens of their own, 8 among 29;
 * `fourteenth` 83 % (94 %) of its 18 of ours, and 9 false alarms among 30 such refusals, all but one with "something else"
 * among the three.
 * `fifteenth` 90 % (98 %) with the word counts of before and 92 % (99 %) with what the words teach now, 7, then 2 false alarms
 * among 73; `clouds`, mostly composed from what such programs print, 87 % (95 %), then 89 % (96 %).
 * `sixteenth` and `seventeenth`, written from knowledge of what such programs print, 95 % (99 %) and 92 % (99 %), with 2 false
 * alarms among 45; `eighteenth`, from threads again, 94 % (99 %), with 2 among 13.
 * `printed` is what Claude Code and the SDKs in it can say, whether somebody posted it or not: 71 % (88 %).
 * To learn how the rules do on texts that nobody tuned for, add a new set in the same way and look before changing a rule.
 */
describe.each([
  'errors',
  'errors-more',
  'errors-unseen',
  'errors-fresh',
  'errors-third',
  'errors-fourth',
  'errors-fifth',
  'errors-sixth',
  'errors-seventh',
  'errors-eighth',
  'errors-ninth',
  'errors-tenth',
  'errors-eleventh',
  'errors-twelfth',
  'errors-thirteenth',
  'errors-fourteenth',
  'errors-fifteenth',
  'errors-clouds',
  'errors-sixteenth',
  'errors-seventeenth',
  'errors-eighteenth',
  'errors-printed',
  'errors-elsewhere',
  'errors-farther',
  'errors-services',
  'errors-dumps',
  'errors-last',
])('the texts of %s', (name) => {
  const all = samples(name);

  test('lead to their cause: 95 % first, 99 % within three', () => {
    const misses = all.filter(
      ({ text, acceptable_causes: wanted }) => !wanted.includes(answers(text)[0] ?? 'other_not_auth'),
    );
    const lost = all.filter(
      ({ text, acceptable_causes: wanted }) => !answers(text).some((cause) => wanted.includes(cause)),
    );
    const named = (list: typeof all): string[] => list.map(({ id, text }) => `${id}: ${answers(text).join(', ')}`);
    expect(misses.length / all.length, named(misses).join('\n')).toBeLessThanOrEqual(0.05);
    expect(lost.length / all.length, named(lost).join('\n')).toBeLessThanOrEqual(0.01);
  });

  test.each(all.filter(({ cause }) => cause === 'other_not_auth'))(
    '$id is no false alarm: $text',
    ({ text, acceptable_causes: wanted }) => {
      expect(wanted).toContain(answers(text)[0]);
    },
  );

  test('are explained in plain sentences, without a secret', () => {
    for (const { text } of all) {
      for (const { because } of classify(readPaste(text), {}, diagnosisRules, learntWords)) {
        expect(because.length).toBeGreaterThan(0);
        for (const sentence of because) {
          expect(sentence).not.toMatch(/sk-ant-[a-z0-9]+-\w{9}/);
          expect(sentence.length).toBeLessThan(260);
        }
      }
    }
  });
});
