export interface Part {
  readonly text: string;
  /** A masked key, with the quotation marks that stand close to it. */
  readonly key: boolean;
}

/** Takes a line apart at its masked keys (`sk-ant-api03-…QaAA`); the parts are the line again. */
export function aroundKeys(line: string): Part[] {
  const parts = line.split(/(["'`]?[\w-]{1,20}…[\w-]{1,4}["'`]?[,;]?)/);
  return parts.map((text, index) => ({ text, key: index % 2 === 1 })).filter(({ text }) => text !== '');
}
