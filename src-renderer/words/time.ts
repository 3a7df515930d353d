import { perLocale } from './locale';
import { t } from './words';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const dayAndMonth = perLocale((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }));
const fullDate = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
);
const clock = { hour: '2-digit', minute: '2-digit' } as const;
const dayAndTime = perLocale((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...clock }));
const fullDateAndTime = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', ...clock }),
);
const relative = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const whole = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
const oneDecimal = perLocale(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);
const bytes = perLocale(
  (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'byte', unitDisplay: 'long' }),
);

/**
 * How long ago something was, as short as people say it. Both times in ms since the epoch.
 * A time in the future (a clock that was set back) counts as now.
 */
export function ago(at: number, now: number): string {
  const passed = Math.max(0, now - at);
  if (passed < minute) return t('time.now');
  if (passed < hour) return t('time.minutes', { count: Math.floor(passed / minute) });
  if (passed < day) return relative().format(-Math.floor(passed / hour), 'hour');
  if (passed < 7 * day) return relative().format(-Math.floor(passed / day), 'day');
  return t('time.on', { date: date(at, now) });
}

/** A day without its time: "12 December", with the year when it is not this one. */
export function date(at: number, now: number): string {
  return (sameYear(at, now) ? dayAndMonth() : fullDate()).format(at);
}

/** A day and its time, joined as the language joins them: "12 December at 14:05", "12月12日 14:05". */
export function moment(at: number, now: number): string {
  return (sameYear(at, now) ? dayAndTime() : fullDateAndTime()).format(at);
}

const sameYear = (at: number, now: number): boolean => new Date(at).getFullYear() === new Date(now).getFullYear();

/** A length of time for one step, with the signs that every language writes: "80 ms", "1.2 s". */
export function duration(ms: number): string {
  return ms < second ? `${whole().format(ms)} ms` : `${oneDecimal().format(ms / second)} s`;
}

/** A size for people: "512 bytes", "12 kB", "1.0 MB". */
export function size(count: number): string {
  if (count < 1000) return bytes().format(count);
  return count < 1_000_000 ? `${whole().format(count / 1000)} kB` : `${oneDecimal().format(count / 1_000_000)} MB`;
}
