/**
 * The same codes in another language, with the same gaps. A code that is not there yet is said in English; a test
 * holds every language to every code.
 */
export type Translation<English> = { readonly [Code in keyof English]?: English[Code] };
