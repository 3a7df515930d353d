/** What is worth doing before it does harm. */
export const preventionWords = {
  'remind.tracked-by-git': () => 'A key is in a Git project',
  'remind.tracked-by-git.words': (a: { file: string }) =>
    `${a.file} is part of a Git project. Whoever gets the project gets the key. A new key makes the old one worthless.`,
  'remind.tracked-by-git.other': () => 'A secret is in a Git project',
  'remind.tracked-by-git.other.words': (a: { file: string }) =>
    `${a.file} is part of a Git project. Whoever gets the project gets the secret.`,
  'remind.in-history': (a: { count: number }) =>
    a.count === 1 ? 'A key is in your command history' : `${a.count} keys are in your command history`,
  'remind.in-history.words': (a: { file: string }) =>
    `It was typed or pasted once and stays in ${a.file}. Nothing needs it there.`,
  'remind.in-conversations': (a: { count: number }) =>
    a.count === 1 ? 'A key is in a kept conversation' : `${a.count} keys are in kept conversations`,
  'remind.in-conversations.words': (a: { file: string }) =>
    `It was pasted into a prompt and stays in ${a.file}. Nothing needs it there.`,
  'remind.others-can-read': (a: { count: number }) =>
    a.count === 1 ? 'Others can read a file with a key' : `Others can read ${a.count} files with keys`,
  'remind.others-can-read.words': (a: { file: string }) =>
    `Every user of this computer can open ${a.file}. It can be closed to all but you.`,
  'remind.nothing-reads-it': (a: { count: number }) =>
    a.count === 1 ? 'A key lies where nothing reads it' : `${a.count} keys lie where nothing reads them`,
  'remind.nothing-reads-it.words': (a: { file: string }) =>
    `It is in ${a.file}, and no program uses it there. It can go without harm.`,
  'remind.old-key': (a: { days: number }) => `A key is over ${a.days} days old`,
  'remind.old-key.words': (a: { key: string; file: string }) =>
    `${a.key} in ${a.file} has been here for a long time. A new key limits what a lost copy can do.`,
  'remind.more': (a: { words: string; count: number }) =>
    a.count === 1 ? `${a.words} One more thing is worth doing.` : `${a.words} ${a.count} more things are worth doing.`,
  'remind.do.rotate': () => 'Replace it',
  'remind.do.remove': () => 'Remove it',
  'remind.do.close': () => 'Close it to others',
  'remind.do.show': () => 'Show it',
} as const;
