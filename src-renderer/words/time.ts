import { plural } from './plural';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const fullDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const clockTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/**
 * How long ago something was, as short as people say it. Both times in ms since the epoch.
 * A time in the future (a clock that was set back) counts as now.
 */
export function ago(at: number, now: number): string {
  const passed = Math.max(0, now - at);
  if (passed < minute) return 'just now';
  if (passed < hour) return `${Math.floor(passed / minute)} min ago`;
  if (passed < day) return plural(Math.floor(passed / hour), { one: '# hour ago', other: '# hours ago' });
  if (passed < 7 * day) return plural(Math.floor(passed / day), { one: 'yesterday', other: '# days ago' });
  return `on ${date(at, now)}`;
}

/** A day without its time: "12 December", with the year when it is not this one. */
export function date(at: number, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (sameYear ? dayAndMonth : fullDate).format(at);
}

/** A day and its time: "12 December, 14:05". */
export function moment(at: number, now: number): string {
  return `${date(at, now)}, ${clockTime.format(at)}`;
}

/** A length of time for one step: "80 ms", "1.2 s". */
export function duration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** A size for people: "12 KB", "1.0 MB". */
export function size(bytes: number): string {
  if (bytes < 1000) return plural(bytes, { one: '# byte', other: '# bytes' });
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
