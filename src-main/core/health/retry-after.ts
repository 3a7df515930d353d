import { message, say } from '../../contract/messages/message';

/** No server makes anybody wait longer than this, ms: a wrong header must not silence the check for good. */
const longestMs = 24 * 60 * 60 * 1000;

/**
 * How long the answer asks to wait: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). A date is measured
 * against the server's own `Date`, so that a wrong clock here does not matter.
 *
 * @param headers with lower-case names
 * @param now ms since the epoch, where the server names no time of its own
 * @returns ms, or null when it does not ask
 */
export function retryAfterMs(headers: Readonly<Record<string, string>>, now: number): number | null {
  const text = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return withinLimits(Number(text) * 1000);
  const until = Date.parse(text);
  if (text === '' || Number.isNaN(until)) return null;
  const theirs = Date.parse(headers['date'] ?? '');
  return withinLimits(until - (Number.isNaN(theirs) ? now : theirs));
}

function withinLimits(ms: number): number | null {
  return ms <= 0 ? null : Math.min(ms, longestMs);
}

/** "20 seconds", "2 minutes", "3 hours": rounded up, so that nobody comes too early. */
export function waitWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 100) return say(message('span.seconds', { count: seconds }));
  const minutes = Math.ceil(seconds / 60);
  const hours = Math.ceil(minutes / 60);
  return say(minutes < 100 ? message('span.minutes', { count: minutes }) : message('span.hours', { count: hours }));
}
