import type { Language } from '../language';
import { english, type Catalogue } from './message';

/** Each language is loaded when it is first spoken. */
const loaders: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(english),
  de: async () => ({ ...english, ...(await import('./de/catalogue')).german }),
  fr: async () => ({ ...english, ...(await import('./fr/catalogue')).french }),
  es: async () => ({ ...english, ...(await import('./es/catalogue')).spanish }),
  zh: async () => ({ ...english, ...(await import('./zh/catalogue')).chinese }),
};

/** The main process's sentences in a language. */
export const catalogueOf = (language: Language): Promise<Catalogue> => loaders[language]();
