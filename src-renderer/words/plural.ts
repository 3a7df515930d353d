import { pluralIn } from '../../src-main/contract/plural';
import { perLocale } from './locale';

/** English forms; every other catalogue makes its own with `pluralIn`. */
export const plural = pluralIn('en');

const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Joins names as the language does: "Terminal, scripts and VS Code". */
export const list = (names: readonly string[]): string => lists().format(names);
