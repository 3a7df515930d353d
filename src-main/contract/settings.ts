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
  /** Whether the app may ask for newer versions of itself. */
  updates: z.boolean(),
  language: z.enum(languageChoices),
  /** Folders that the user chose to have looked through, absolute. */
  deepFolders: z.array(z.string().min(1).max(4096)).max(50),
  /** Days after which a key is old enough to be replaced; 0: never say so. */
  remindAfterDays: z.number().int().min(0).max(3650),
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
  updates: false,
  language: 'system',
  deepFolders: [],
  remindAfterDays: 90,
  welcomed: false,
};
