import { z } from 'zod';

/** Another program that writes what Claude Code signs in with, and what that means for logging in. */
export const OtherToolNote = z.strictObject({ id: z.string(), name: z.string(), words: z.string() });
export type OtherToolNote = z.infer<typeof OtherToolNote>;
