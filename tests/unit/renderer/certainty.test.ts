import { describe, expect, test } from 'vitest';
import { alternatives, certaintyOf, chanceOf } from '../../../src-renderer/features/explain/certainty';
import {
  guessReport,
  likelyReport,
  notAuthReport,
  threeCausesReport,
} from '../../../src-renderer/fixtures/explanations';

describe('an answer', () => {
  test.each([
    [0.97, 'sure'],
    [0.9, 'sure'],
    [0.89, 'likely'],
    [0.5, 'likely'],
    [0.49, 'guess'],
    [0, 'guess'],
  ])('of confidence %f is called %s', (confidence, certainty) => {
    expect(certaintyOf(confidence)).toBe(certainty);
  });
});

describe('other causes', () => {
  const named = (report: typeof likelyReport) => alternatives(report).map(({ cause }) => cause);

  test('are named where one of them may well be the right one, likeliest first', () => {
    expect(named(threeCausesReport)).toEqual(['invalid_api_key', 'gateway_or_proxy_auth']);
  });

  test('are kept quiet about where they are right less than once in twenty times', () => {
    expect(named(likelyReport)).toEqual(['org_disabled_or_permission']);
    expect(named(guessReport)).toEqual(['other_not_auth']);
    expect(named(notAuthReport)).toEqual([]);
  });

  test.each([
    [0.9, 'likely'],
    [0.5, 'likely'],
    [0.3, 'possible'],
    [0.2, 'possible'],
    [0.19, 'unlikely'],
  ])('of confidence %f are called %s', (confidence, chance) => {
    expect(chanceOf(confidence)).toBe(chance);
  });
});
