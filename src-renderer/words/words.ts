import type { Language } from '../../src-main/contract/language';
import { together } from '../../src-main/contract/together';
import { en } from './en';
import { currentLanguage, setLocale } from './locale';

/** What every language has: the codes of the English one, with the same gaps. */
export type Catalogue = typeof en;
export type WordCode = keyof Catalogue;

type Gaps<C extends WordCode> = Parameters<Catalogue[C]> extends [infer A] ? [gaps: A] : [];

/** Each language is loaded when it is first spoken. */
const loaders: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(en),
  de: async () => together(en, (await import('./de/catalogue')).german),
  fr: async () => together(en, (await import('./fr/catalogue')).french),
  es: async () => together(en, (await import('./es/catalogue')).spanish),
  zh: async () => together(en, (await import('./zh/catalogue')).chinese),
};

let spoken: Catalogue = en;

/** The window's own words for a code; what fills the gaps is checked against the English sentence. */
export function t<C extends WordCode>(code: C, ...gaps: Gaps<C>): string {
  const words = spoken[code] as (gaps?: unknown) => string;
  return words(gaps[0]);
}

/** For the gallery: draws everything in words of its own, such as ones that are longer than any language's. */
export function speakWith(catalogue: Catalogue): void {
  spoken = catalogue;
}

/** Sets the language of everything that is drawn from now on. */
export async function speak(language: Language): Promise<void> {
  spoken = await loaders[language]();
  setLocale(language);
}

export const spokenLanguage = (): Language => currentLanguage();
