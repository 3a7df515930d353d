/**
 * What ripgrep writes with `--count --null --stats` (15.0, GUIDE and man page): for each file with a hit its path, a
 * NUL, a count and a line feed; after the last one a blank line and figures, of which none holds a NUL.
 */
export class SearchRecords {
  #rest: Buffer = Buffer.alloc(0);

  /** The paths of the records that are complete with this piece of output. A path may hold line feeds. */
  take(piece: Buffer): readonly string[] {
    const text = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    const paths: string[] = [];
    let from = 0;
    for (let end = text.indexOf(0, from); end >= 0; end = text.indexOf(0, from)) {
      const line = text.indexOf(10, end);
      if (line < 0) break;
      paths.push(text.toString('utf8', from, end));
      from = line + 1;
    }
    this.#rest = text.subarray(from);
    return paths;
  }

  /** How many files were searched, once the output has ended; 0 where it ended too early to say. */
  get searched(): number {
    return Number(/^(\d+) files searched$/m.exec(this.#rest.toString('utf8'))?.[1] ?? 0);
  }
}
