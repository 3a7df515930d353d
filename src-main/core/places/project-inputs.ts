import type { ClaudeInputs, SettingsDocument } from '../claude/inputs';
import type { Found } from '../found';

/**
 * The same inputs for a start in another folder: its settings in the place of the start folder's, by rank.
 *
 * @param own the folder's documents, highest rank first: the git root's `settings.local.json`, its own, `settings.json`
 */
export function inputsIn(base: ClaudeInputs, cwd: string, own: readonly SettingsDocument[]): ClaudeInputs {
  const managed = base.settings.filter(({ scope }) => scope === 'managed' || scope === 'managed-drop-in');
  const user = base.settings.filter(({ scope }) => scope === 'user');
  return { ...base, cwd, settings: [...managed, ...own, ...user] };
}

/** Variables of a folder's settings that decide which files are read at all: a quick answer would be a guess. */
const deciding: ReadonlySet<string> = new Set(['ANTHROPIC_PROFILE', 'AWS_PROFILE']);
/** Relative values of these mean another folder in every project. */
const folders: ReadonlySet<string> = new Set([
  'CLAUDE_CONFIG_DIR',
  'CLAUDE_SECURESTORAGE_CONFIG_DIR',
  'ANTHROPIC_CONFIG_DIR',
  'XDG_CONFIG_HOME',
]);

/** Whether everything has to be read anew for a start in this folder. */
export function needsOwnReading(inputs: ClaudeInputs): boolean {
  const documents = inputs.settings.filter(({ state }) => state === 'ok');
  const ofFolder = documents.filter(({ scope }) => scope === 'project' || scope === 'local');
  if (ofFolder.some(({ env }) => env.some(({ name }) => deciding.has(name)))) return true;
  const all = [...documents.flatMap(({ env }) => env), ...inputs.state.env, ...inputs.env];
  return all.some(({ name, text }) => folders.has(name) && !/^(?:[A-Za-z]:)?[\\/]/.test(text));
}

/** The same document, its findings by the names (ids) that the scan gave to the same places. */
export function namedAsFound(document: SettingsDocument, known: ReadonlyMap<string, Found>): SettingsDocument {
  const of = (found: Found): Found => known.get(placeOf(found)) ?? found;
  return {
    ...document,
    env: document.env.map((value) => ({ ...value, found: of(value.found) })),
    helper: document.helper === null ? null : { ...document.helper, found: of(document.helper.found) },
    found: document.found.map(of),
  };
}

/** Path and pointer: what one place in a structured file is called, whoever reads it. */
export const placeOf = ({ finding: { location } }: Found): string =>
  `${location.path ?? ''}\u0000${location.pointer ?? ''}`;
