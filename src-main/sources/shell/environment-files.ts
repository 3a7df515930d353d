import { readEntries } from '../../core/shell-text/entries';
import { file } from '../../core/source';
import { baseOf, homePath, systemPath } from '../../core/where';
import { configPath, folder } from '../kit/places';
import { startUpSource } from '../kit/start-up';

/** Later files win: folders by rank, the user's last; names in order. */
export const environmentD = startUpSource({
  id: 'shell/environment-d',
  tool: 'systemd',
  checked: '2026-11, environment.d(5), systemd 257',
  at: (where) =>
    where.platform === 'linux'
      ? [
          folder(systemPath(where, '/usr/lib/environment.d'), /\.conf$/, 'environment-d'),
          folder(systemPath(where, '/etc/environment.d'), /\.conf$/, 'environment-d'),
          folder(configPath(where, 'environment.d'), /\.conf$/, 'environment-d'),
        ]
      : [],
  read: (text) => readEntries(text.text, 'environment-d'),
  orders: (present) => [[...present].sort((a, b) => (baseOf(a) < baseOf(b) ? -1 : 1))],
  follows: false,
});

export const etcEnvironment = startUpSource({
  id: 'shell/etc-environment',
  tool: 'the system',
  checked: '2026-11, pam_env(8), Linux-PAM 1.5',
  at: (where) => (where.platform === 'win32' ? [] : [file(systemPath(where, '/etc/environment'), 'environment-d')]),
  read: (text) => readEntries(text.text, 'environment-d'),
  orders: (present) => [present],
  follows: false,
});

export const pamEnvironment = startUpSource({
  id: 'shell/pam-environment',
  tool: 'the system',
  checked: '2026-11, pam_env.conf(5), Linux-PAM 1.5: still read where user_readenv is on',
  at: (where) => (where.platform === 'linux' ? [file(homePath(where, '.pam_environment'), 'environment-d')] : []),
  read: (text) => readEntries(text.text, 'pam'),
  orders: (present) => [present],
  follows: false,
});
