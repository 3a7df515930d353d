/**
 * A sentence of the main process has to stand alone, on the command line too, and so may begin with what a title above
 * it says already. This leaves that out.
 *
 * @returns what is left to say; undefined where the title says it all
 */
export function afterTitle(title: string, words: string): string | undefined {
  const rest = words.startsWith(title) ? words.slice(title.length) : null;
  if (rest === null || !/^[.。，]/u.test(rest)) return words;
  const left = rest.slice(1).trim();
  return left === '' ? undefined : left;
}
