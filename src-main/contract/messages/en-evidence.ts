import type { Words } from './words';

/** What the scan of this computer adds to what a pasted text says. */
export const evidenceWords = {
  'evidence.corrupt-file': (a: { file: string }) =>
    `${a.file} on this computer is damaged, so what is set in it does not count.`,
  'evidence.unreadable-file': (a: { file: string }) => `${a.file} cannot be read on this computer.`,
  'evidence.keychain-locked': () => 'The keychain of this computer is locked right now.',
  'evidence.offline': () => 'This computer cannot reach Anthropic right now.',
  'evidence.set-by': (a: { place: string }) => `That is switched on by ${a.place}.`,
  'evidence.cloud': (a: { cloud: string }) => `Claude Code uses ${a.cloud} on this computer.`,
  'evidence.cloud-not-login': (a: { cloud: string }) =>
    `Claude Code uses ${a.cloud} on this computer, so your Anthropic login is not asked.`,
  'evidence.gateway': (a: { host: string }) =>
    `Requests go to ${a.host} on this computer, not to Anthropic, so that service refused them.`,
  'evidence.not-this-cloud': (a: { cloud: string }) =>
    `Claude Code is not set to use ${a.cloud} on this computer; the text may come from another one.`,
  'evidence.key-over-login': (a: { place: string }) => `A key in ${a.place} is sent instead of your login.`,
  'evidence.key-in-use': (a: { place: string }) => `The key in ${a.place} is the one that is sent.`,
  'evidence.helper': () =>
    'On this computer a script (apiKeyHelper) fetches the key; what it returns may be out of date.',
  'evidence.nothing': () => 'No login and no key were found on this computer.',

  'diagnose.reads': (a: { quote: string }) => `It reads: “${a.quote}”`,
  'diagnose.no-text': () => 'There is no text to read.',
  'diagnose.unclear': () => 'This message does not say enough',
  'diagnose.unclear.tell': () =>
    'Paste all that Claude Code printed. The reason often stands a few lines above the error.',
  'diagnose.nothing-known': () =>
    'The text holds no message that is known to come from signing in, a key, a plan, the network or a file.',
  'diagnose.likeness': (a: { words: string }) =>
    `No message in it is known word for word; its words (${a.words}) are like those of such messages.`,
  'diagnose.also-possible': () => 'The text does not rule this out: messages like it sometimes have this cause.',
} satisfies Words;
