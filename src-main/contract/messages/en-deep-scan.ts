/** What the main process says about the look through whole folders. */
export const deepScanWords = {
  'deep.no-searcher': () => 'The part that searches folders is missing. Install Keymender again.',
  'deep.failed': () => 'The folders could not be looked through to the end. They may be gone, or closed to you.',
  'deep.full': (a: { count: number }) =>
    `The look ended after ${a.count} places. Replace or remove those first, then look again.`,
  'deep.gone': (a: { folder: string }) => `${a.folder} is not there any more. It was left out.`,
  'deep.nothing-there': () => 'None of these folders is there any more.',
  'deep.running': () => 'A look is running already.',
  'deep.unknown-folder': () => 'That folder is not on the list any more.',
} as const;
