import { readPosix } from '../../core/shell-text/posix';
import { file } from '../../core/source';
import { homePath, joinPath, resolvePath, systemPath, type Where } from '../../core/where';
import { folder } from '../kit/places';
import { startUpSource } from '../kit/start-up';

const names = ['.zshenv', '.zprofile', '.zshrc', '.zlogin'];

/** Every file in this order, in the folder that ZDOTDIR names once `.zshenv` was read at home. */
export const zsh = startUpSource({
  id: 'shell/zsh',
  tool: 'zsh',
  checked: '2026-11, zsh 5.9 manual, 5.1 "Startup/Shutdown Files"; Oh My Zsh "Customization"',
  at: (where) => [
    ...['zshenv', 'zprofile', 'zshrc', 'zlogin'].flatMap((name) =>
      ['/etc', '/etc/zsh'].map((folderName) => file(systemPath(where, `${folderName}/${name}`), 'shell')),
    ),
    ...foldersOf(where).flatMap((path) => names.map((name) => file(joinPath(path, name), 'shell'))),
    folder(homePath(where, '.zshrc.d'), /^[^.].*[^~]$/, 'shell'),
    folder(homePath(where, '.oh-my-zsh', 'custom'), /\.zsh$/, 'shell'),
  ],
  read: (text) => readPosix(text.text),
  orders: (present, where) => {
    const main = foldersOf(where).at(-1) ?? where.home;
    const at = (name: string) => [
      ...present.filter((path) => new RegExp(`/etc/(?:zsh/)?${name.slice(1)}$`).test(path)),
      ...present.filter(
        (path) => path === joinPath(main, name) || (name === '.zshenv' && path === homePath(where, name)),
      ),
    ];
    const dropIns = present.filter((path) => /\/(?:\.zshrc\.d|custom)\//.test(path)).sort();
    return [[...at('.zshenv'), ...at('.zprofile'), ...at('.zshrc'), ...dropIns, ...at('.zlogin')]];
  },
});

/** The home folder, `~/.config/zsh` (where many guides move the files), and the one in use last. */
function foldersOf(where: Where): readonly string[] {
  const set = where.env['ZDOTDIR'];
  const used = set === undefined || set === '' ? where.home : resolvePath(where.home, set, where.platform);
  return [...new Set([homePath(where, '.config', 'zsh'), where.home, used])]
    .filter((path) => path !== used)
    .concat(used);
}
