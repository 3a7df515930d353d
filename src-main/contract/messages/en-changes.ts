import type { Words } from './words';

/** What changes beyond edits of a text say: files that come and go, the keychain, variables of the system, progress. */
export const changeWords = {
  'edit.already-there': () => 'A file of this name is there already.',
  'edit.not-there': () => 'The file is no longer there.',
  'why.no-variables': () => 'this run does not change variables of the system',
  'why.not-kept': () => 'the system did not keep what it was given',
  'why.keychain-silent': () => 'the keychain does not answer',
  'why.keychain-denied': () => 'the keychain does not allow it',
  'why.attributes': () => 'its extra permissions or attributes could not be kept',
  'why.immutable': () => 'it is protected against any change (made immutable)',

  'fault.keychain': (a: { why: string }) =>
    `This needs the keychain, and that cannot be used now, because ${a.why}. Nothing was changed.`,
  'warning.item': (a: { target: string; why: string }) => `${a.target} is left alone, because ${a.why}.`,
  'preview.mode-private': (a: { mode: string }) => `Only you can read it (${a.mode})`,
  'preview.mode-group': (a: { mode: string }) => `You and your group can read it (${a.mode})`,
  'preview.mode-everybody': (a: { mode: string }) => `Everybody on this computer can read it (${a.mode})`,

  'receipt.item-gone': (a: { target: string; why: string }) =>
    `${a.target} could not be changed, because ${a.why}. Nothing was changed.`,
  'receipt.item-moved-on': (a: { target: string }) =>
    `${a.target} was changed by something else since the preview, so nothing was changed. Look at a new preview.`,
  'receipt.rolled-back-item': (a: { target: string; why: string }) =>
    `${a.target} could not be changed, because ${a.why}. Everything was put back as it was.`,
  'receipt.cancelled': () => 'You stopped it. Everything was put back as it was.',
  'receipt.kept': (a: { done: number; failed: number }) =>
    `${a.done === 1 ? 'One file was changed' : `${a.done} files were changed`} and checked. ${
      a.failed === 1
        ? 'One file could not be changed and is as it was'
        : `${a.failed} could not be changed and are as they were`
    }.`,
  'receipt.none-worked': () => 'None of the files could be changed. Everything is as it was.',
  'change.made': () => 'Made.',
  'change.removed-again': () => 'It was made by this change and is gone again.',
  'receipt.undone-items': () => 'Undone. Everything is as it was before.',

  'progress.prepare': () => 'Making backups and writing the new contents.',
  'progress.change': () => 'Putting the new contents in place.',
  'progress.check': () => 'Checking the result.',
  'fault.not-closable': () => 'Close this one yourself: something else started it and may be waiting for it.',
  'fault.not-ended': () => 'The system did not let Keymender close this program. Close it yourself.',
  'fault.rejected-key': (a: { why: string }) =>
    `The new key does not work. ${a.why} Nothing was changed. You can paste another, or use this one all the same.`,
  'plan.variable.user-registry': (a: { name: string }) => `${a.name} in your Windows environment variables`,
  'plan.variable.launchctl': (a: { name: string }) => `${a.name} in your Mac’s session variables`,
  'plan.variable.machine': (a: { name: string }) =>
    `${a.name} is set for everybody on this computer. Only an administrator can change it, under “Environment Variables” in the system settings.`,
  'plan.rotate.checked': () => 'The new key was checked just now and works.',
  'plan.rotate.not-checked': (a: { why: string }) => `Whether the new key works is not known. ${a.why}`,
  'plan.rotate.offline': () => 'The new key was not checked, because online checks are off.',
  'plan.rotate.rejected': (a: { why: string }) => `The new key was refused when it was checked. ${a.why}`,
} satisfies Words;
