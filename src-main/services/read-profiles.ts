import { profilesFolder } from '../core/claude/folders';
import type { EnvValue, Profile } from '../core/claude/inputs';
import type { Found } from '../core/found';
import { joinPath, normalise, resolvePath, type Where } from '../core/where';
import { credentialsPath, emptyProfile, isProfileName, misnamed, readProfile } from '../sources/claude-code/profiles';
import type { PlaceReader } from './place-reader';

export interface Profiles {
  readonly named: Profile | null;
  readonly default: Profile | null;
  /** Null when the folder's settings do not name another one. */
  readonly folder: { readonly profile: Profile | null } | null;
  readonly found: readonly Found[];
}

/** Variables without the folder's decide whether a profile is used; a folder's settings may then pick another one. */
export async function readProfiles(
  reader: PlaceReader,
  where: Where,
  values: { readonly all: readonly EnvValue[]; readonly withoutFolders: readonly EnvValue[] },
): Promise<Profiles> {
  const first = (name: string) => trimmed(values.withoutFolders, name);
  const named = first('ANTHROPIC_PROFILE') ?? '';
  const inFolder = trimmed(values.all, 'ANTHROPIC_PROFILE') ?? '';
  const folder = profilesFolder(where, { configDir: first('ANTHROPIC_CONFIG_DIR'), xdg: first('XDG_CONFIG_HOME') });
  const active = await reader.read(joinPath(folder, 'active_config'), 'claude-code/profile', 'plain');
  const chosen = active.state === 'text' && active.text.text.trim() !== '' ? active.text.text.trim() : 'default';
  const [one, other] = await Promise.all([
    named === '' ? null : profileAt(reader, folder, named, where),
    profileAt(reader, folder, chosen, where),
  ]);
  const picked =
    inFolder === '' ? other : inFolder === named ? one : await pickedByFolder(reader, folder, inFolder, where);
  const tokens = [one, other, picked].flatMap((profile) => (profile?.token == null ? [] : [profile.token.found]));
  return {
    named: one,
    default: other,
    folder: inFolder === named ? null : { profile: picked },
    found: [...new Map(tokens.map((found) => [found.finding.id, found])).values()],
  };
}

const trimmed = (values: readonly EnvValue[], name: string) => values.find((value) => value.name === name)?.text.trim();

/** One that a folder's settings ask for is read without a look whether it is there, so that its name is judged first. */
async function pickedByFolder(
  reader: PlaceReader,
  folder: string,
  name: string,
  where: Where,
): Promise<Profile | null> {
  if (isProfileName(name)) return profileAt(reader, folder, name, where);
  return misnamed(emptyProfile(name));
}

async function profileAt(reader: PlaceReader, folder: string, name: string, where: Where): Promise<Profile | null> {
  // A backslash may be part of a file's name; a slash leads elsewhere.
  const at = (kind: string) => {
    const path = `${folder}/${kind}/${name}.json`;
    return name.includes('/') ? normalise(path) : path;
  };
  const config = await reader.read(at('configs'), 'claude-code/profile');
  if (config.state !== 'text') return null;
  const named = credentialsPath(config.text);
  const path = named === null ? at('credentials') : resolvePath(where.cwd, named, where.platform);
  const credentials = await reader.read(path, 'claude-code/profile');
  return readProfile(name, config.text, credentials.state === 'text' ? credentials.text : null);
}
