export interface AroundCommand {
  readonly before: string;
  /** The line for a terminal, to be shown by itself and copied; null where the sentences name none. */
  readonly command: string | null;
  /** Empty where nothing follows. */
  readonly after: string;
}

/** Takes the line for a terminal out of the sentences that name it, word for word. */
export function aroundCommand(words: string, commands: readonly string[]): AroundCommand {
  const command = commands.find((one) => words.includes(one)) ?? null;
  if (command === null) return { before: words, command, after: '' };
  const at = words.indexOf(command);
  // The full stop behind the line belongs to the sentence that was cut off.
  const after = words.slice(at + command.length).replace(/^[.。]/, '');
  return { before: words.slice(0, at).trim(), command, after: after.trim() };
}
