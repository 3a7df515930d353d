import type { Words } from './words';

/** Keys that are kept in the keychain, and second folders of Claude Code. */
export const accountWords = {
  'home.title': (a: { name: string }) => `Keep “${a.name}” in one safe place`,
  'home.use.title': (a: { name: string }) => `Let Claude Code use “${a.name}”`,
  'home.vault.step': (a: { masked: string }) =>
    `Puts the key ${a.masked} into the keychain of this computer. It is kept encrypted there.`,
  'home.vault.target': (a: { name: string }) => `Keychain: ${a.name}`,
  'home.record.step': () => 'Notes the name of the key and its last four characters. The key itself is not in it.',
  'home.helper.step': () => 'Tells Claude Code to take the key from the keychain.',
  'home.helper.replaces': () => 'Tells Claude Code to take the key from the keychain, in place of its present helper.',
  'home.copies.step': (a: { names: string }) => `Removes the copy in ${a.names}.`,
  'home.outranks.step': (a: { names: string }) =>
    `Removes ${a.names}, which Claude Code would use instead of the key in the keychain.`,
  'home.outranks.disable': (a: { names: string }) =>
    `Switches off ${a.names}, which Claude Code would use instead of the key in the keychain. It stays as a comment, without the key.`,
  'home.other-tool': (a: { names: string }) =>
    `Another program keeps the same key here, in ${a.names}. It may stop working without it. Choose it to remove it too.`,
  'home.login-rests': () => 'Your Claude login stays, but rests: a key comes before it.',
  'home.not-ours': (a: { name: string; place: string }) =>
    `${a.name} also comes from ${a.place}, which Keymender cannot change. Claude Code would go on using it.`,
  'home.environment': (a: { name: string }) =>
    `${a.name} is set in the running session. Sign out and in again, or open a new terminal, for the change to count.`,
  'home.mac-asks': () =>
    'The first time, macOS asks whether “security” may read the key. Choose “Always Allow”, or Claude Code cannot get it.',
  'home.linux-session': () => 'Claude Code can reach the key only while you are signed in to this desktop.',
  'home.higher-scope': (a: { file: string }) =>
    `${a.file} names a helper command of its own, which Claude Code would use instead. Keymender does not change it.`,
  'home.provider': () =>
    'Claude Code is set to a cloud provider just now, so it will not use the key until that is switched off.',
  'home.other-copies': (a: { count: number }) =>
    a.count === 1
      ? 'One copy of the key cannot be changed by Keymender.'
      : `${a.count} copies of the key cannot be changed by Keymender.`,

  'account.usual-name': (a: { end: string }) => `Key …${a.end}`,
  'account.add.title': (a: { name: string }) => `Keep the key “${a.name}”`,
  'account.rejected': (a: { why: string }) => `${a.why} Claude Code would not work with it.`,
  'account.remove.title': (a: { name: string }) => `Remove the key “${a.name}”`,
  'account.remove.vault': () => 'Takes the key out of the keychain of this computer. At Anthropic it stays as it is.',
  'account.remove.record': () => 'Forgets the name of the key.',
  'account.rotate.vault': (a: { name: string }) =>
    `Puts the new key in the keychain, in place of the old one of “${a.name}”.`,
  'account.rotate.record': (a: { name: string }) => `Notes the last four characters of the new key of “${a.name}”.`,

  'folder.title': (a: { name: string }) => `A second Claude Code for “${a.name}”`,
  'folder.settings': () => 'Makes a folder of its own for this account: its login and settings stay apart.',
  'folder.note': () => 'Notes the name of this account, for the list of accounts.',
  'folder.launcher': () => 'Makes an entry that starts Claude Code with this account.',
  'folder.function': (a: { command: string }) =>
    `Adds the command ${a.command}, which starts Claude Code with this account.`,
  'folder.function.new': (a: { command: string }) =>
    `Makes this file with the command ${a.command}, which starts Claude Code with this account.`,
  'folder.comment': (a: { name: string }) => `Claude Code with the account “${a.name}”, added by Keymender`,
  'folder.new-terminal': (a: { command: string }) =>
    `Open a new terminal and type ${a.command}, then log in there once.`,
  'folder.no-shell-file': () => 'Keymender does not know your shell, so no command is added. Use the entry instead.',

  'fault.account-name.empty': () => 'Give it a name, so that you can tell it from others.',
  'fault.account-name.long': () => 'This name is too long. Use at most 64 characters.',
  'fault.account-name.unseen': () => 'This name holds characters that cannot be seen. Type it by hand.',
  'fault.account-name.taken': (a: { name: string }) => `There is one called “${a.name}” already. Choose another name.`,
  'fault.unknown-account': () => 'There is no key of that name.',
  'fault.account-in-use': (a: { name: string }) =>
    `Claude Code uses “${a.name}” just now. Let it use another key first, or log out.`,
  'fault.account-known': (a: { name: string }) => `This key is kept already, as “${a.name}”.`,
  'fault.no-helper-command': () =>
    'Keymender lies in a folder whose name cannot be written into a command safely. Move it to another folder.',
  'fault.keychain-none': () =>
    'This system has no keychain that Keymender can use, so there is no safe place to put the key.',
  'fault.keychain-silent': () => 'The keychain does not answer. Try again in a moment.',
  'fault.account-token': () =>
    'This is a token of a Claude login. Those are not kept: log in with Claude Code instead. Paste an API key here.',
  'fault.keychain-locked': () => 'The keychain is locked. Unlock it, then try again.',
  'fault.not-in-keychain': (a: { name: string }) =>
    `The key “${a.name}” is no longer in the keychain. Remove it from the list and add it again.`,
  'fault.settings-broken': (a: { file: string }) =>
    `${a.file} cannot be read as settings, so nothing can be added to it. Repair it first.`,
  'fault.belongs-together': () =>
    'Some of these changes belong together, so none was made. Look at a new preview and leave them chosen.',
  'fault.folder-taken': (a: { folder: string }) => `${a.folder} is there already. Choose another name.`,

  'verify.helper': (a: { why: string }) => `the command that gets the key did not work: ${a.why}.`,
  'verify.helper-silent': () => 'it printed nothing',
  'verify.helper-other': () => 'the command that gets the key gave something else.',
} satisfies Words;
