import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src-main/contract/finding';
import { remindersOf, type ReminderInput } from '../../../../src-main/core/prevention/reminders';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 21);
const A = 'aaaaaaaaaaaa';
const B = 'bbbbbbbbbbbb';

const finding = (part: Partial<Finding>): Finding => ({
  id: 'x',
  source: 'shell/zsh',
  kind: 'api-key',
  name: 'ANTHROPIC_API_KEY',
  location: { path: '/home/ada/.zshrc', line: 1 },
  masked: 'sk-ant-api03-…QaAA',
  fingerprint: A,
  readByClaudeCode: 'yes',
  issues: [],
  ...part,
});
const remind = (findings: readonly Finding[], more: Partial<ReminderInput> = {}) =>
  remindersOf({ findings, firstSeen: new Map(), now, afterDays: 90, ...more });
const said = (...all: Parameters<typeof remind>) =>
  remind(...all).map(({ reminder }) => [reminder.kind, reminder.action.id, reminder.action.findings ?? []]);

test('a key in good order is nothing to be reminded of', () => {
  expect(said([finding({})])).toEqual([]);
});

describe('a key that grows old', () => {
  const seen = (days: number) => ({ firstSeen: new Map([[A, now - days * day]]) });

  test('is named on the day, and offered to be replaced', () => {
    expect(said([finding({})], seen(89.9))).toEqual([]);
    expect(said([finding({})], seen(90))).toEqual([['old-key', 'rotate', ['x']]]);
  });

  test('once, however many copies there are', () => {
    expect(said([finding({}), finding({ id: 'y' })], seen(100))).toHaveLength(1);
  });

  test('not where the user does not want to hear of it', () => {
    expect(said([finding({})], { ...seen(1000), afterDays: 0 })).toEqual([]);
  });

  test.each([
    ['a login, which renews itself', finding({ kind: 'login' })],
    ['a key of another tool', finding({ readByClaudeCode: 'other-tool' })],
    ['a key that was never seen before', finding({ fingerprint: B })],
  ])('not %s', (_, one) => {
    expect(said([one], seen(1000))).toEqual([]);
  });
});

describe('a key where it should not be', () => {
  test('in a Git project: a new key is the only help', () => {
    expect(said([finding({ issues: ['tracked-by-git'] })])).toEqual([['tracked-by-git', 'rotate', ['x']]]);
    const database = finding({ kind: 'other-secret', issues: ['tracked-by-git'] });
    expect(said([database])).toEqual([['tracked-by-git', 'show-copies', []]]);
  });

  test('in histories: all of them in one go', () => {
    const typed = (id: string, fingerprint: string) =>
      finding({ id, fingerprint, source: 'leftovers/history', readByClaudeCode: 'no' });
    expect(said([typed('a', A), typed('b', B)])).toEqual([['in-history', 'remove', ['a', 'b']]]);
    expect(remind([typed('a', A), typed('b', B)])[0]?.reminder.title).toBe('2 keys are in your command history');
  });

  test('in a conversation, in a file that others can read, where nothing reads it', () => {
    expect(
      said([
        finding({ id: 'c', source: 'deep/conversations', readByClaudeCode: 'no' }),
        finding({ id: 'o', issues: ['others-can-read'] }),
        finding({ id: 'u', source: 'leftovers/backups', readByClaudeCode: 'no' }),
      ]),
    ).toEqual([
      ['in-conversations', 'remove', ['c']],
      ['others-can-read', 'repair', ['o']],
      ['nothing-reads-it', 'remove', ['u']],
    ]);
  });

  test('what is no secret, and a login that the official command keeps, are left alone', () => {
    expect(
      said([
        finding({ fingerprint: null, issues: ['tracked-by-git'] }),
        finding({ issues: ['placeholder', 'tracked-by-git'] }),
        finding({ kind: 'login', readByClaudeCode: 'no' }),
      ]),
    ).toEqual([]);
  });
});

test('a reminder is about secrets, by fingerprint: what is new of it can be told from what was said before', () => {
  const typed = finding({ source: 'leftovers/history', readByClaudeCode: 'no' });
  expect(remind([typed, { ...typed, id: 'y' }, { ...typed, fingerprint: B }])[0]?.subjects).toEqual([
    `in-history ${A}`,
    `in-history ${B}`,
  ]);
});
