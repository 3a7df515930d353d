/** True for a character that ends a word and is one by itself, or begins a longer operator. */
export const isOperator = (char: string): boolean => ';&|<>()'.includes(char);

const operators = [
  '<<<',
  '<<-',
  '&>>',
  ';;&',
  '&&',
  '||',
  ';;',
  ';&',
  ';|',
  '<<',
  '>>',
  '<&',
  '>&',
  '<>',
  '>|',
  '|&',
  '&>',
];

/** The longest operator that begins here. */
export const operatorAt = (text: string, at: number): string =>
  operators.find((op) => text.startsWith(op, at)) ?? text.charAt(at);

/** Behind the next `char` that no backslash stands before, or the end of the text. */
export function afterEscaped(text: string, char: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== char) at += text[at] === '\\' ? 2 : 1;
  return Math.min(text.length, at + 1);
}

/** Behind the backquote that ends what another one began. */
export const afterBackquote = (text: string, from: number): number => afterEscaped(text, '`', from);

const plain = /[\w./:=@%+,~-]/;

/** Where the characters end that mean nothing to the shell. */
export function endOfPlain(text: string, from: number): number {
  let at = from;
  while (at < text.length && plain.test(text.charAt(at))) at++;
  return at;
}
