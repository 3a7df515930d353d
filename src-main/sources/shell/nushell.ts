import { readNushell } from '../../core/shell-text/nushell';
import { file, type Spot } from '../../core/source';
import { appDataPath, homePath, joinPath, type Where } from '../../core/where';
import { configPath, folder } from '../kit/places';
import { startUpSource } from '../kit/start-up';

export const nushell = startUpSource({
  id: 'shell/nushell',
  tool: 'Nushell',
  checked: '2026-11, Nushell book, "Configuration": env.nu, config.nu, autoload, login.nu',
  at: (where) =>
    foldersOf(where).flatMap((path): Spot[] => [
      file(joinPath(path, 'env.nu'), 'nushell'),
      file(joinPath(path, 'config.nu'), 'nushell'),
      folder(joinPath(path, 'autoload'), /\.nu$/, 'nushell'),
      file(joinPath(path, 'login.nu'), 'nushell'),
    ]),
  read: (text) => readNushell(text.text),
  orders: (present, where) =>
    foldersOf(where).map((path) => {
      const own = (name: string) => present.filter((each) => each === joinPath(path, name));
      const loaded = present.filter((each) => each.startsWith(`${joinPath(path, 'autoload')}/`)).sort();
      return [...own('env.nu'), ...own('config.nu'), ...loaded, ...own('login.nu')];
    }),
});

function foldersOf(where: Where): readonly string[] {
  const usual = configPath(where, 'nushell');
  if (where.platform === 'win32') return [appDataPath(where, 'nushell')];
  return where.platform === 'darwin' ? [homePath(where, 'Library', 'Application Support', 'nushell'), usual] : [usual];
}
