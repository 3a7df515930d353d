// Imports nothing: the window, which carries no validation library, uses these values too.
export const languages = ['en', 'de', 'fr', 'es', 'zh'] as const;
export type Language = (typeof languages)[number];

/** What the user can choose: a language, or whichever of them the system prefers. */
export const languageChoices = ['system', ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** For dates, numbers and plural forms (BCP 47). */
export const localeOf: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  zh: 'zh-Hans-CN',
};

/** Each by the name that its own speakers know it by. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  zh: '简体中文',
};

/**
 * The language to speak.
 *
 * @param preferred the system's languages, best first: `de-AT`, `zh-Hant-TW`
 */
export function languageFor(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'system') return choice;
  for (const tag of preferred) {
    const [first = ''] = tag.toLowerCase().split(/[-_]/);
    const known = languages.find((language) => language === first);
    if (known !== undefined) return known;
  }
  return 'en';
}
