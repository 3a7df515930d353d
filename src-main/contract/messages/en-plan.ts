import type { Words } from './words';

type File = { file: string };

/** What plans, receipts and faults of changing files say. `names` is a list in words. */
export const planWords = {
  /** Without a number: which of the steps are made is chosen below it. */
  'plan.rotate.title': () => 'Replace the old key with the new one',
  'plan.rotate.step': (a: { names: string }) => `Puts the new key in ${a.names}.`,
  'plan.rotate.also': () => 'Puts the new key where the old one stands.',
  'plan.rotate.mask': () => 'Takes the old key out. This file only looks back, so it does not get the new one.',
  'plan.rotate.other-tool': (a: { names: string }) =>
    `Another program keeps the same key here, in ${a.names}. Choose it to change it too.`,
  'plan.rotate.approval': () => 'Tells Claude Code that the new key may be used, as you said of the old one.',
  'plan.rotate.revoke': () =>
    'The old key keeps working until you revoke it in the Anthropic Console. Do that once everything works.',
  'plan.rotate.not-ours': (a: { place: string }) =>
    `The old key also comes from ${a.place}, which Keymender cannot change.`,
  'plan.remove.title': (a: { count: number }) => (a.count === 1 ? 'Remove one entry' : `Remove ${a.count} entries`),
  'plan.remove.step': (a: { names: string }) => `Removes ${a.names}.`,
  'plan.remove.mask': () => 'Takes the key out and leaves the rest of the file as it is.',
  'plan.remove.approval': () => 'Forgets what you answered when Claude Code asked about this key.',
  'plan.remove.not-ours': (a: { name: string; place: string }) =>
    `${a.name} comes from ${a.place}, which Keymender cannot change.`,
  'plan.subscription.title': () => 'Let Claude Code use your subscription',
  'plan.subscription.disable': (a: { names: string }) =>
    `Switches off ${a.names}. It stays as a comment, without the key.`,
  'plan.subscription.remove': (a: { names: string }) => `Removes ${a.names}.`,
  'plan.logout.title': () => 'Log out completely',
  'plan.logout.title-login-only': () => 'Log out',
  'plan.logout.approvals': () => 'Forgets which keys you allowed and refused.',
  'plan.logout.cli': () =>
    'Asks Claude Code to log out. Your login is ended at Anthropic too. Undo cannot bring a login back.',
  'plan.logout.delete': () =>
    'Deletes the saved login from this computer. Anthropic is not told, because Claude Code is not there to do it. Undo cannot bring a login back.',
  'plan.logout.account': () => 'Forgets whose login it was.',
  'plan.logout.mcp': (a: { names: string }) =>
    `Logging out also ends the sign-in of these connected services: ${a.names}.`,
  'plan.mode.step': () => 'Lets only you read this file.',
  'plan.note.disabled': (a: { date: string }) => `disabled by Keymender ${a.date}`,
  'plan.place.environment': (a: { name: string }) => `the variable ${a.name} of the running session`,
  'plan.place.keychain': (a: { item: string }) => `the keychain item “${a.item}”`,
  'plan.undo.title': (a: { title: string }) => `Undo: ${a.title}`,

  'warning.not-encrypted': (a: { why: string }) =>
    `The backup is kept without encryption, because ${a.why}. Only you can read it, and it is deleted after some days.`,
  'why.no-keychain': () => 'this system has no keychain that can be used',
  'why.keychain-locked': () => 'the keychain is locked',
  'why.not-consulted': () => 'this run does not use the keychain',
  'warning.cannot-read': (a: File & { why: string }) => `${a.file} is left alone, because ${a.why}.`,
  'warning.second-name': (a: File) =>
    `${a.file} has a second name on this disk. What is behind that name stays as it is.`,
  'warning.edit': (a: File & { why: string }) => `${a.file} is left alone. ${a.why}`,

  'why.missing': () => 'it is no longer there',
  'why.folder-missing': () => 'its folder is no longer there',
  'why.denied': () => 'the system does not allow it',
  'why.other-owner': () => 'it belongs to another user of this computer',
  'why.read-only': () => 'its disk is read-only',
  'why.no-space': () => 'the disk is full',
  'why.not-a-file': () => 'it is not an ordinary file',
  'why.link-loop': () => 'it is a link that leads to itself',
  'why.too-large': () => 'it is too large',
  'why.exists': () => 'something else appeared in its place',
  'why.no-answer': () => 'its drive does not answer',
  'why.failed': (a: { detail: string }) => `the system reported an error (${a.detail})`,

  'fault.same-key': () =>
    'This is the key that is there already. Make a new key in the Anthropic Console and paste that one.',
  'fault.no-key': () => 'This is not a key. Paste the new key from the Anthropic Console, and nothing else.',
  'fault.several-keys': () => 'There are several keys in this text. Paste the new one alone.',
  'fault.wrong-key': () =>
    'Claude Code cannot use this kind of key. Make an API key in the Anthropic Console and paste that one.',
  'fault.other-kind': () =>
    'The old and the new one are of different kinds: one is an API key, the other a login token. Paste one of the same kind.',
  'fault.unknown-key': () => 'No place with this key was found.',
  'fault.unknown-finding': () => 'What you chose was not found any more. Scan again.',
  'fault.nothing-to-change': () => 'There is nothing here that Keymender could change.',
  'fault.login-is-not-edited': () => 'A login is not edited. Use “Log out” instead.',
  'fault.unknown-plan': () => 'This preview is no longer valid. Start again.',
  'fault.nothing-chosen': () => 'Nothing was chosen, so nothing was changed.',
  'fault.busy': () => 'Another Keymender window or command is making changes. Try again in a moment.',
  'fault.data-folder': (a: { why: string }) =>
    `Keymender could not write its own notes, because of this: ${a.why}. Nothing was changed.`,
  'fault.unknown-receipt': () => 'There is no such change in the history.',
  'fault.not-undoable': () => 'This change can no longer be undone: its backup is gone.',
  'fault.already-undone': () => 'This change was undone already.',
  'fault.backup-unreadable': () =>
    'The backup cannot be opened. The keychain that holds its key is locked, or the backup is damaged. Nothing was changed.',
  'fault.record-unreadable': () =>
    'Keymender’s note about an interrupted change cannot be read. It was set aside and nothing was changed.',

  'receipt.verified': (a: { count: number }) =>
    a.count === 1 ? 'Done and checked. One file was changed.' : `Done and checked. ${a.count} files were changed.`,
  'receipt.verified-cli': () => 'Done and checked.',
  'receipt.cli-failed': (a: { why: string }) => `The files were changed, but the last step did not work: ${a.why}`,
  'receipt.cli-only-failed': (a: { why: string }) => `This did not work: ${a.why}`,
  'receipt.cli-not-reached': () => 'The files were changed. The last step was not reached.',
  'receipt.moved-on': (a: File) =>
    `${a.file} was changed by something else since the preview, so nothing was changed. Look at a new preview.`,
  'receipt.moved-link': (a: File) =>
    `${a.file} now leads to another place than in the preview, so nothing was changed.`,
  'receipt.gone': (a: File & { why: string }) =>
    `${a.file} could not be changed, because ${a.why}. Nothing was changed.`,
  'receipt.rolled-back': (a: File & { why: string }) =>
    `${a.file} could not be changed, because ${a.why}. Everything was put back as it was.`,
  'receipt.rolled-back-changed': (a: File) =>
    `${a.file} was changed by something else at the same moment. Everything was put back as it was.`,
  'receipt.rolled-back-verify': (a: { why: string }) =>
    `The check afterwards failed: ${a.why} Everything was put back as it was.`,
  'receipt.rolled-back-notes': (a: { why: string }) =>
    `Keymender could not write its own notes, because of this: ${a.why}. Everything was put back as it was.`,
  'receipt.stuck': (a: { files: string }) =>
    `This could be neither finished nor put back yet: ${a.files}. Keymender settles it at its next start; the backup is kept.`,
  'receipt.undone': (a: { count: number }) =>
    a.count === 1 ? 'Undone. One file is as it was before.' : `Undone. ${a.count} files are as they were before.`,
  'receipt.undone-created': (a: { count: number; files: string }) =>
    `Undone. ${a.count === 1 ? 'One file is' : `${a.count} files are`} as before; made again because they were deleted: ${a.files}.`,
  'receipt.undo-newer': (a: { files: string }) =>
    `Changed since, so nothing was undone: ${a.files}. Undoing would lose those newer changes.`,
  'receipt.undo-nothing': () => 'Everything is already as it was before.',

  'change.changed': () => 'Changed.',
  'change.removed': () => 'Removed.',
  'change.masked': () => 'The old key was taken out.',
  'change.restored': () => 'As it was before.',
  'change.created-again': () => 'It had been deleted and was made again.',
  'change.unchanged': () => 'Not changed.',
  'change.already': () => 'Was already as before.',
  'change.newer': () => 'Changed by something else since.',
  'change.refused': (a: { why: string }) => `Not touched, because ${a.why}.`,
  'change.failed': (a: { why: string }) => `Failed: ${a.why}`,
  'change.moved-on': () => 'Changed since the preview; not touched.',
  'change.moved-link': () => 'It leads to another place now; not touched.',

  'recovered.finished': (a: { title: string }) => `“${a.title}” was interrupted just at its end. It is complete.`,
  'recovered.rolled-back': (a: { title: string }) =>
    `“${a.title}” was interrupted. Everything was put back as it was before.`,
  'recovered.partly': (a: { title: string; files: string }) =>
    `“${a.title}” was interrupted. Everything was put back, except what was changed by something else since: ${a.files}.`,
  'recovered.stuck': (a: { title: string; files: string }) =>
    `“${a.title}” was interrupted and could not be put back yet: ${a.files}. Keymender tries again at its next start.`,

  'verify.still-there': (a: File) => `the old key is still in ${a.file}.`,
  'verify.not-there': (a: File & { name: string }) => `${a.name} in ${a.file} does not hold the new key.`,
} satisfies Words;
