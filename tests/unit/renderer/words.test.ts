import { describe, expect, test } from 'vitest';
import { en } from '../../../src-renderer/words/en';
import { list, plural } from '../../../src-renderer/words/plural';
import { ago, date, duration, moment, size } from '../../../src-renderer/words/time';
import { speak, t } from '../../../src-renderer/words/words';

const now = new Date(2026, 10, 21, 14, 5).getTime();
const minutes = (count: number) => count * 60_000;
const hours = (count: number) => minutes(60 * count);

describe('how long ago', () => {
  test.each([
    [0, 'just now'],
    [minutes(1) - 1, 'just now'],
    [minutes(2), '2 min ago'],
    [hours(1), '1 hour ago'],
    [hours(23), '23 hours ago'],
    [hours(24), 'yesterday'],
    [hours(72), '3 days ago'],
    [hours(24 * 7), 'on 14 November'],
    [hours(24 * 365), 'on 21 November 2025'],
  ])('%d ms is “%s”', (passed, words) => {
    expect(ago(now - passed, now)).toBe(words);
  });

  test('a time in the future, after the clock was set back, is now', () => {
    expect(ago(now + hours(3), now)).toBe('just now');
  });
});

test('a day shows its year only when it is another', () => {
  expect(date(new Date(2026, 11, 12).getTime(), now)).toBe('12 December');
  expect(date(new Date(2027, 0, 2).getTime(), now)).toBe('2 January 2027');
});

test.each([
  ['en', '21 November at 14:05'],
  ['de', '21. November um 14:05'],
  ['fr', '21 novembre à 14:05'],
  ['es', '21 de noviembre a las 14:05'],
  ['zh', '11月21日 14:05'],
] as const)('a day and its time are joined as in “%s”', async (language, words) => {
  await speak(language);
  try {
    // Which space it is differs between versions of the language data.
    expect(moment(now, now).replace(/\s/g, ' ')).toBe(words);
  } finally {
    await speak('en');
  }
});

test('sizes and lengths of time are rounded for people', () => {
  expect(size(1)).toBe('1 byte');
  expect(size(4210)).toBe('4 kB');
  expect(size(1_500_000)).toBe('1.5 MB');
  expect(duration(83.4)).toBe('83 ms');
  expect(duration(1210)).toBe('1.2 s');
});

test('numbers take the form that fits them', () => {
  expect(plural(1, { one: '# key', other: '# keys' })).toBe('1 key');
  expect(plural(0, { one: '# key', other: '# keys' })).toBe('0 keys');
  expect(plural(5000, { one: '# key', other: '# keys' })).toBe('5,000 keys');
  expect(list(['Terminal', 'scripts', 'VS Code'])).toBe('Terminal, scripts and VS Code');
});

test('gaps are filled as they come, markup and all', () => {
  expect(t('login.waiting.words', { host: '<b>$&</b>' })).toContain('<b>$&</b>');
});

describe('the voice', () => {
  const gaps = { count: 2, ago: '2 min ago', read: 1, rest: 1, files: 1, size: '1 KB', seconds: 3, shown: 1, all: 2 };
  const spoken = Object.entries(en).map(([code, speak]) => [code, (speak as (gaps: unknown) => string)(gaps)] as const);

  test.each(spoken)('%s says something, without shouting', (_, words) => {
    expect(words.trim()).not.toBe('');
    expect(words).not.toMatch(/!|Oops|\bOK\b|please/i);
  });
});
