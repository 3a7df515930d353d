import { claudeFolders, profilesFolder } from '../../core/claude/folders';
import type { Spot } from '../../core/source';
import { baseOf, homePath, joinPath, parentOf, type Where } from '../../core/where';
import type { WatchedFolder } from '../../ports/watcher';
import { sources } from '../../sources/catalogue';
import type { Look } from '../machine';

/**
 * Left out: trees of projects, which change with every keystroke of their owner, histories, which change with every
 * command, and what Claude Code itself keeps writing there.
 */
const unwatched = /^(?:projects\/|leftovers\/(?:history|backups)|mcp\/(?:skills|plugins|project))/;

interface Wanted {
  readonly folder: string;
  readonly matters: (name: string) => boolean;
}

/** The folders of every known place, with the names in them that matter. Each folder once, whether it is there or not. */
export function watchedPlaces({ where, claude }: Pick<Look, 'where' | 'claude'>): readonly WatchedFolder[] {
  const home: Where = { ...where, cwd: where.home, projects: [] };
  const known = sources.filter(({ id }) => !unwatched.test(id)).flatMap((source) => source.at(home).map(wantedOf));
  const wanted = [...known, ...claudeFiles(where, claude.folders)];
  const byFolder = new Map<string, Wanted['matters'][]>();
  for (const { folder, matters } of wanted) byFolder.set(folder, [...(byFolder.get(folder) ?? []), matters]);
  return [...byFolder].map(([path, tests]) => ({ path, matters: (name) => tests.some((test) => test(name)) }));
}

function wantedOf(spot: Spot): Wanted {
  if (spot.kind === 'folder') return { folder: spot.path, matters: (name) => spot.names.test(name) };
  return exactly(spot.path);
}

function exactly(path: string): Wanted {
  const name = baseOf(path);
  return { folder: parentOf(path), matters: (other) => other === name };
}

/** What the resolver reads without a source of the catalogue. */
function claudeFiles(where: Where, now: Look['claude']['folders']): readonly Wanted[] {
  const first = claudeFolders(where);
  const profiles = profilesFolder(where, {
    configDir: where.env['ANTHROPIC_CONFIG_DIR']?.trim(),
    xdg: where.env['XDG_CONFIG_HOME']?.trim(),
  });
  const json = (folder: string): Wanted => ({ folder, matters: (name) => name.endsWith('.json') });
  return [
    ...[first, now].flatMap(({ config, credentials, stateFile, legacyStateFile }) => [
      exactly(joinPath(config, 'settings.json')),
      exactly(joinPath(credentials, '.credentials.json')),
      exactly(stateFile),
      exactly(legacyStateFile),
    ]),
    exactly(homePath(where, '.claude', 'settings.local.json')),
    exactly(joinPath(now.managed, 'managed-settings.json')),
    json(joinPath(now.managed, 'managed-settings.d')),
    exactly(joinPath(profiles, 'active_config')),
    json(joinPath(profiles, 'configs')),
    json(joinPath(profiles, 'credentials')),
  ];
}
