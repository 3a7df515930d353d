import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enReminders } from '../en-reminders';

const plural = pluralIn('fr');

/** French of en-reminders.ts. */
export const reminders: Translation<typeof enReminders> = {
  'reminders.title': () => 'Conseils',
  'reminders.more': (a) => plural(a.count, { one: '# autre conseil', other: '# autres conseils' }),
  'other-tools.title': () => 'Autres programmes à l’œuvre ici',
  'reminders.age': () => 'Me rappeler les anciennes clés',
  'reminders.age.never': () => 'Jamais',
  'reminders.age.days': (a) => plural(a.days, { one: 'Après # jour', other: 'Après # jours' }),
};
