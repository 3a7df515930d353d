import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enReminders } from '../en-reminders';

const plural = pluralIn('es');

/** Spanish of en-reminders.ts. */
export const reminders: Translation<typeof enReminders> = {
  'reminders.title': () => 'Recomendaciones',
  'reminders.more': (a) => plural(a.count, { one: '# cosa más', other: '# cosas más' }),
  'other-tools.title': () => 'Otros programas que intervienen',
  'reminders.age': () => 'Avisar de claves antiguas',
  'reminders.age.never': () => 'Nunca',
  'reminders.age.days': (a) => plural(a.days, { one: 'Tras # día', other: 'Tras # días' }),
};
