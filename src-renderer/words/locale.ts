import { localeOf, type Language } from '../../src-main/contract/language';

let current: Language = 'en';

/** Called by `speak`; dates and lists follow the words. */
export function setLocale(language: Language): void {
  current = language;
}

export const currentLanguage = (): Language => current;

/** The locale of what is drawn now (BCP 47). */
export const locale = (): string => localeOf[current];

/** Makes one formatter for each locale and keeps it: they are dear to make. */
export function perLocale<T>(make: (locale: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const name = locale();
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}
