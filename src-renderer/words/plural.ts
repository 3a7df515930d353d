const numbers = new Intl.NumberFormat('en');
const rules = new Intl.PluralRules('en');

/**
 * Picks the form that fits a number; `#` in it becomes the number, written as the language writes it.
 */
export function plural(count: number, forms: { readonly one: string; readonly other: string }): string {
  const form = rules.select(count) === 'one' ? forms.one : forms.other;
  return form.replace('#', numbers.format(count));
}

/** Joins names as the language does: "Terminal, scripts and VS Code". */
export function list(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}
