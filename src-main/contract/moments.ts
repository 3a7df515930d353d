import { localeOf, type Language } from './language';

export interface Moments {
  /** "14:05" */
  readonly time: (atMs: number) => string;
  /** "12 December at 14:05" */
  readonly dayAndTime: (atMs: number) => string;
  /** "12 Dec 2026, 14:05" */
  readonly full: (atMs: number) => string;
}

const forms = {
  time: { hour: '2-digit', minute: '2-digit' },
  dayAndTime: { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
  full: { dateStyle: 'medium', timeStyle: 'short' },
} as const satisfies Record<keyof Moments, Intl.DateTimeFormatOptions>;

/** Times as a language writes them, in the time zone of the computer; from ms since the epoch. */
export function momentsIn(language: Language): Moments {
  // Made when first needed: loading a language's data takes longer than starting the whole command.
  const made = new Map<keyof Moments, Intl.DateTimeFormat>();
  const format = (form: keyof Moments) => (atMs: number) => {
    const formatter = made.get(form) ?? new Intl.DateTimeFormat(localeOf[language], forms[form]);
    made.set(form, formatter);
    return formatter.format(atMs);
  };
  return { time: format('time'), dayAndTime: format('dayAndTime'), full: format('full') };
}
