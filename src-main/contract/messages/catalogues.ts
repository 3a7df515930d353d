import type { Language } from '../language';
import { together } from '../together';
import { english, type Catalogue } from './message';

/** Each language is loaded when it is first spoken. */
const loaders: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(english),
  de: async () => together(english, (await import('./de/catalogue')).german),
  fr: async () => together(english, (await import('./fr/catalogue')).french),
  es: async () => together(english, (await import('./es/catalogue')).spanish),
  zh: async () => together(english, (await import('./zh/catalogue')).chinese),
};

/** The main process's sentences in a language. */
export const catalogueOf = (language: Language): Promise<Catalogue> => loaders[language]();
