import { readLaunchAgent } from '../../core/shell-text/plist';
import { homePath, systemPath } from '../../core/where';
import { folder } from '../kit/places';
import { startUpSource } from '../kit/start-up';

/** Jobs that set variables for every program of the session, those from the Dock included. */
export const launchd = startUpSource({
  id: 'shell/launchd',
  tool: 'launchd',
  checked: '2026-11, launchd.plist(5) and launchctl(1) of macOS 15',
  at: (where) =>
    where.platform === 'darwin'
      ? [
          folder(homePath(where, 'Library', 'LaunchAgents'), /\.plist$/, 'plist'),
          folder(systemPath(where, '/Library/LaunchAgents'), /\.plist$/, 'plist'),
          folder(systemPath(where, '/Library/LaunchDaemons'), /\.plist$/, 'plist'),
        ]
      : [],
  read: (text) => readLaunchAgent(text.text),
  orders: (present) => present.map((path) => [path]),
  follows: false,
});
