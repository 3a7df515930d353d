import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enReminders } from '../en-reminders';

const plural = pluralIn('de');

/** German of en-reminders.ts. */
export const reminders: Translation<typeof enReminders> = {
  'reminders.title': () => 'Das lohnt sich',
  'reminders.more': (a) => plural(a.count, { one: '# weiterer Hinweis', other: '# weitere Hinweise' }),
  'other-tools.title': () => 'Andere Programme, die hier mitwirken',
  'reminders.age': () => 'An alte Schlüssel erinnern',
  'reminders.age.never': () => 'Nie',
  'reminders.age.days': (a) => plural(a.days, { one: 'Nach # Tag', other: 'Nach # Tagen' }),
};
