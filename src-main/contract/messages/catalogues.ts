import type { Language } from '../language';
import { english, type Catalogue } from './message';

/** Each language is loaded when it is first spoken. */
const loaders: Readonly<Partial<Record<Language, () => Promise<Catalogue>>>> = {
  en: () => Promise.resolve(english),
};

/** The main process's sentences in a language. */
export const catalogueOf = (language: Language): Promise<Catalogue> => (loaders[language] ?? loaders.en!)();
