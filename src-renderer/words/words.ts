import { en } from './en';

export type Catalogue = typeof en;
export type WordCode = keyof Catalogue;

type Gaps<C extends WordCode> = Parameters<Catalogue[C]> extends [infer A] ? [gaps: A] : [];

/** The window's own words for a code; what fills the gaps is checked against the English sentence. */
export function t<C extends WordCode>(code: C, ...gaps: Gaps<C>): string {
  const speak = en[code] as (gaps?: unknown) => string;
  return speak(gaps[0]);
}
