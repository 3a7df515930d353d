import { say } from '../../../../src-main/contract/messages/message';
import { describe, expect, test } from 'vitest';
import { causes } from '../../../../src-main/contract/cause-names';
import { classify } from '../../../../src-main/core/diagnose/classify';
import type { DiagnosisRule } from '../../../../src-main/core/diagnose/rule';
import { readPaste } from '../../../../src-main/core/diagnose/text';
import { diagnosisRules } from '../../../../src-main/rules/diagnosis/catalogue';

const matches = (rule: DiagnosisRule, text: string): boolean => {
  // A single rule, so that nothing else decides; a rule of last resort is on its own here, too.
  const [guess] = classify(readPaste(text), {}, [rule]);
  return guess?.rules.includes(rule.id) ?? false;
};

const patterns = (rule: DiagnosisRule): readonly RegExp[] => [
  ...rule.match.any,
  ...(rule.match.all ?? []),
  ...(rule.match.none ?? []),
];

describe('every rule keeps its own promises', () => {
  test.each(diagnosisRules.flatMap((rule) => rule.hits.map((text) => ({ id: rule.id, rule, text }))))(
    '$id matches: $text',
    ({ rule, text }) => {
      expect(matches(rule, text)).toBe(true);
    },
  );

  test.each(diagnosisRules.flatMap((rule) => rule.misses.map((text) => ({ id: rule.id, rule, text }))))(
    '$id leaves alone: $text',
    ({ rule, text }) => {
      expect(matches(rule, text)).toBe(false);
    },
  );

  test.each(diagnosisRules.map((rule) => ({ id: rule.id, rule })))('$id is complete', ({ rule }) => {
    expect(rule.hits.length).toBeGreaterThan(0);
    expect(rule.misses.length).toBeGreaterThan(0);
    expect(rule.weight).toBeGreaterThan(0);
    expect(rule.weight).toBeLessThan(1);
    expect(say(rule.says)).toMatch(/^The text /);
    expect(say(rule.says)).toMatch(/\.$/);
    expect(say(rule.says)).not.toMatch(/!|Oops/);
    for (const { says, weight } of rule.also ?? []) {
      expect(say(says)).toMatch(/\.$/);
      expect(weight).toBeLessThan(rule.weight);
    }
  });
});

describe('the catalogue as a whole', () => {
  test('names each rule once', () => {
    const ids = diagnosisRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has a rule for every cause', () => {
    expect(new Set(diagnosisRules.map(({ cause }) => cause))).toEqual(new Set(causes));
  });

  test.each(diagnosisRules.map((rule) => ({ id: rule.id, rule })))(
    '$id cannot run away: no pattern repeats without a bound',
    ({ rule }) => {
      for (const { source, flags } of patterns(rule)) {
        const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
        expect(bare, source).not.toMatch(/[*+]/);
        expect(bare, source).not.toMatch(/\{\d+,\}/);
        // Back references and the g flag would make a search depend on more than the text before it.
        expect(source).not.toMatch(/\\[1-9]/);
        expect(flags).toBe('');
      }
    },
  );

  test.each(diagnosisRules.map((rule) => ({ id: rule.id, rule })))(
    '$id reads folded text: its patterns hold no capital letter',
    ({ rule }) => {
      for (const { source } of patterns(rule)) expect(source.replace(/\\[A-Z]/g, '')).not.toMatch(/[A-Z]/);
    },
  );
});
