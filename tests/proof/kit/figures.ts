import { appendFileSync } from 'node:fs';

/** How much of the whole is done: 1 in `npm run proof`, less in `npm test`, where there is a minute for all of it. */
export const scale = Number(process.env['KEYMENDER_PROOF_SCALE'] ?? '0.01');

/** A share of a whole number, at least `least`. */
export const scaled = (whole: number, least = 1): number => Math.max(least, Math.round(whole * scale));

/** Notes a figure for the table of `npm run proof`. */
export function figure(part: string, what: string, value: string | number): void {
  const file = process.env['KEYMENDER_PROOF_FIGURES'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ part, what, value: String(value) })}\n`);
}

/** Digits in threes. */
export const grouped = (value: number): string => Math.round(value).toLocaleString('en-US');

export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
