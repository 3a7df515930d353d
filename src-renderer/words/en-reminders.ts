import { plural } from './plural';

/** What is worth doing before it does harm. */
export const enReminders = {
  'reminders.title': () => 'Worth doing',
  'reminders.more': (a: { count: number }) => plural(a.count, { one: '# more thing', other: '# more things' }),
  'other-tools.title': () => 'Other programs at work here',
  'reminders.age': () => 'Remind me of old keys',
  'reminders.age.never': () => 'Never',
  'reminders.age.days': (a: { days: number }) => plural(a.days, { one: 'After # day', other: 'After # days' }),
} as const;
