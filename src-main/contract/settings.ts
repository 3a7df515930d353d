import { z } from 'zod';
import { languageChoices } from './language';

export const Settings = z.strictObject({
  startAtLogin: z.boolean(),
  /** Whether live checks may go online at all. */
  goOnline: z.boolean(),
  /** Minutes between background checks; never under 5. */
  checkEveryMinutes: z.number().int().min(5).max(1440),
  notifications: z.boolean(),
  keepBackupsDays: z.number().int().min(1).max(365),
  language: z.enum(languageChoices),
  /** Set once the first-run sentences were read. */
  welcomed: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  startAtLogin: false,
  goOnline: true,
  checkEveryMinutes: 30,
  notifications: true,
  keepBackupsDays: 30,
  language: 'system',
  welcomed: false,
};
