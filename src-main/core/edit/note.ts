/** A note fit for a comment: on one line, without what would end a comment in any of the formats. */
export function oneLine(note: string): string {
  return note
    .replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
    .replace(/\*\//g, '* /')
    .replace(/--/g, '- -')
    .replace(/#>/g, '# >')
    .trim();
}
