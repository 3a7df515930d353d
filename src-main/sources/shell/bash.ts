import { readPosix } from '../../core/shell-text/posix';
import { file } from '../../core/source';
import { baseOf, homePath, systemPath, type Where } from '../../core/where';
import { folder } from '../kit/places';
import { startUpSource } from '../kit/start-up';

const loginFiles = ['.bash_profile', '.bash_login', '.profile'];
const isDropIn = /\/\.bashrc\.d\//;

/** Only the first login file that is there is read by bash; a terminal then reads `.bashrc`. */
export const bash = startUpSource({
  id: 'shell/bash',
  tool: 'bash',
  checked: '2026-11, bash 5.2 manual, 6.2 "Bash Startup Files"; Fedora’s skeleton for .bashrc.d',
  at: (where) => [
    file(systemPath(where, '/etc/profile'), 'shell'),
    folder(systemPath(where, '/etc/profile.d'), /\.(?:sh|bash)$/, 'shell'),
    file(systemPath(where, '/etc/bash.bashrc'), 'shell'),
    file(systemPath(where, '/etc/bashrc'), 'shell'),
    ...[...loginFiles, '.bashrc', '.bash_aliases', '.bash_exports', '.bash_env'].map((name) =>
      file(homePath(where, name), 'shell'),
    ),
    folder(homePath(where, '.bashrc.d'), /^[^.].*[^~]$/, 'shell'),
  ],
  read: (text) => readPosix(text.text),
  orders,
});

function orders(present: readonly string[], where: Where): readonly (readonly string[])[] {
  const has = (path: string) => present.includes(path);
  const system = present.filter((path) => /\/etc\/(?:profile$|profile\.d\/)/.test(path)).sort();
  const login = loginFiles.map((name) => homePath(where, name)).find(has);
  const dropIns = present.filter((path) => isDropIn.test(path)).sort();
  const rc = [homePath(where, '.bashrc')].filter(has);
  const first = [...system, ...(login === undefined ? [] : [login])];
  const interactive = [...present.filter((path) => /\/etc\/(?:bash\.)?bashrc$/.test(path)), ...rc, ...dropIns];
  // A terminal on a Mac starts a login shell, which reads .bashrc only where a login file says so.
  if (where.platform === 'darwin') return [first, interactive];
  return [
    [...first, ...interactive],
    ...(baseOf(login ?? '') === '.profile' ? [] : [[homePath(where, '.profile')].filter(has)]),
  ];
}
