import { z } from 'zod';
import { Action } from './diagnosis';

export const reminderKinds = [
  'tracked-by-git',
  'in-history',
  'in-conversations',
  'others-can-read',
  'nothing-reads-it',
  'old-key',
] as const;
export const ReminderKind = z.enum(reminderKinds);
export type ReminderKind = z.infer<typeof ReminderKind>;

/** Something that works today and is worth doing before it does harm, with the button that does it. */
export const Reminder = z.strictObject({
  /** Stable as long as the matter stays. */
  id: z.string(),
  kind: ReminderKind,
  title: z.string(),
  words: z.string(),
  action: Action,
  /** Part of it was not there at the last look. */
  isNew: z.boolean(),
});
export type Reminder = z.infer<typeof Reminder>;
