import { z } from 'zod';

const item = { id: z.number().int(), service: z.string(), account: z.string() };

/** What the keychain child is asked. The channel is between two processes of one user; nothing of it is logged. */
export const KeychainRequest = z.discriminatedUnion('do', [
  z.strictObject({ ...item, do: z.literal('get') }),
  z.strictObject({ ...item, do: z.literal('set'), secret: z.string() }),
  z.strictObject({ ...item, do: z.literal('remove') }),
]);
export type KeychainRequest = z.infer<typeof KeychainRequest>;

export const KeychainReply = z.discriminatedUnion('ok', [
  z.strictObject({ id: z.number().int(), ok: z.literal(true), secret: z.string().nullable() }),
  z.strictObject({ id: z.number().int(), ok: z.literal(false), detail: z.string() }),
]);
export type KeychainReply = z.infer<typeof KeychainReply>;
