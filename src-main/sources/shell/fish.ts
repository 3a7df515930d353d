import { readFish, readFishVariables } from '../../core/shell-text/fish';
import { file } from '../../core/source';
import { baseOf, systemPath } from '../../core/where';
import { configPath, folder } from '../kit/places';
import { startUpSource } from '../kit/start-up';

/** Snippets by name, then `config.fish`; what a script sets hides a universal variable. */
export const fish = startUpSource({
  id: 'shell/fish',
  tool: 'fish',
  checked: '2026-11, fish 4.0 documentation, "Configuration files" and "Universal variables"',
  at: (where) => [
    file(configPath(where, 'fish', 'fish_variables'), 'fish', 'variables'),
    folder(systemPath(where, '/etc/fish/conf.d'), /\.fish$/, 'fish'),
    file(systemPath(where, '/etc/fish/config.fish'), 'fish'),
    folder(configPath(where, 'fish', 'conf.d'), /\.fish$/, 'fish'),
    file(configPath(where, 'fish', 'config.fish'), 'fish'),
    folder(configPath(where, 'fish', 'functions'), /\.fish$/, 'fish'),
  ],
  read: (text) => (baseOf(text.path) === 'fish_variables' ? readFishVariables(text.text) : readFish(text.text)),
  orders: (present) => {
    const named = (ending: RegExp) => present.filter((path) => ending.test(path));
    const snippets = named(/\/conf\.d\/[^/]+$/).sort((a, b) => (baseOf(a) < baseOf(b) ? -1 : 1));
    return [
      [
        ...named(/\/fish_variables$/),
        ...snippets,
        ...named(/\/etc\/fish\/config\.fish$/),
        ...named(/(?<!\/etc)\/fish\/config\.fish$/),
      ],
    ];
  },
});
