import { expect, test } from 'vitest';
import type { Reminder } from '../../../src-main/contract/reminder';
import { ReminderWatch } from '../../../src-main/shell/remind';

const reminder = (id: string, isNew: boolean, kind: Reminder['kind'] = 'in-history'): Reminder => ({
  id,
  kind,
  title: `Title ${id}`,
  words: `Words ${id}.`,
  action: { id: 'remove', label: 'Remove it', findings: ['x'] },
  isNew,
});
const at = (look: number, reminders: Reminder[], busy: 'idle' | 'checking' = 'idle') => ({ reminders, busy, at: look });

test('what is new is told once, when nothing is being done', () => {
  const watch = new ReminderWatch();
  expect(watch.see(at(1, [reminder('a', true)], 'checking'))).toBeNull();
  expect(watch.see(at(1, [reminder('a', true)]))).toEqual({ title: 'Title a', body: 'Words a.' });
  expect(watch.see(at(1, [reminder('a', true)]))).toBeNull();
  expect(watch.see(at(2, [reminder('a', false)]))).toBeNull();
});

test('what was there before is not told', () => {
  expect(new ReminderWatch().see(at(1, [reminder('a', false)]))).toBeNull();
});

test('several are told in one', () => {
  const news = new ReminderWatch().see(at(1, [reminder('a', true), reminder('b', true), reminder('c', true)]));
  expect(news).toEqual({ title: 'Title a', body: 'Words a. 2 more things are worth doing.' });
});

test('one more of the same kind, found later, is told again', () => {
  const watch = new ReminderWatch();
  watch.see(at(1, [reminder('a', true)]));
  expect(watch.see(at(2, [reminder('a', true)]))).not.toBeNull();
});

test('a secret in git is told; a key that is merely old is not', () => {
  expect(new ReminderWatch().see(at(1, [reminder('a', true, 'tracked-by-git')]))).not.toBeNull();
  expect(new ReminderWatch().see(at(1, [reminder('a', true, 'old-key')]))).toBeNull();
  expect(new ReminderWatch().see(at(1, [reminder('a', true, 'nothing-reads-it')]))).toBeNull();
});
