import { localeOf, type Language } from './language';

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
export type Plural = (count: number, forms: Forms) => string;

/**
 * The plural forms of a language: picks the form that fits a number; `#` in it becomes the number, written as the
 * language writes it.
 */
export function pluralIn(language: Language): Plural {
  const rules = new Intl.PluralRules(localeOf[language]);
  const numbers = new Intl.NumberFormat(localeOf[language]);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
