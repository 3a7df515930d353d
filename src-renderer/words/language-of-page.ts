import { languages, type Language } from '../../src-main/contract/language';

/** The language that the app opened this page in: `index.html?language=de`. English for any other address. */
export function languageOfPage(): Language {
  const named = new URLSearchParams(location.search).get('language');
  return languages.find((language) => language === named) ?? 'en';
}
