import type { Words } from './words';

/** Updates of the app itself. */
export const updateWords = {
  'updates.not-set-up': () => 'This copy was built without a place to get updates from.',
  'updates.packaged': () =>
    'This copy came as a package of your system, so your system updates it: look in its software updates.',
  'updates.portable': () => 'This copy was unpacked by hand, so it cannot replace itself. Download the next one.',
  'updates.from-source': () => 'This copy runs from source. Updates are for installed copies.',
  'updates.off': () => 'Updates are switched off in the settings.',
  'updates.busy': () => 'A change is being made just now. The update waits until it is done.',
  'updates.nothing-ready': () => 'There is no update to install yet.',
  'updates.unreachable': () => 'The server with the updates did not answer. Nothing was changed.',
  'updates.bad-signature': () =>
    'The list of updates is not signed by the makers of Keymender. It was not used and nothing was changed.',
  'updates.bad-file': () => 'The download was not what was promised. It was thrown away and nothing was changed.',
  'updates.downgrade': () => 'The server offered another version than was asked for. It was not used.',
  'updates.failed': () => 'The update could not be prepared. Nothing was changed.',
} satisfies Words;
