import { localeOf, type Language } from './language';

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
export type Plural = (count: number, forms: Forms) => string;

/**
 * The plural forms of a language: picks the form that fits a number; `#` in it becomes the number, written as the
 * language writes it.
 */
export function pluralIn(language: Language): Plural {
  const locale = localeOf[language];
  // Made when first needed: they load the system's language data, and many programs never say a number.
  let made: { readonly rules: Intl.PluralRules; readonly numbers: Intl.NumberFormat } | null = null;
  return (count, forms) => {
    made ??= { rules: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) };
    return (forms[made.rules.select(count)] ?? forms.other).replace('#', made.numbers.format(count));
  };
}
