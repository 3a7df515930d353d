import type {
  ClaudeInputs,
  EnvValue,
  GlobalState,
  HelperOutcome,
  SettingsDocument,
  SettingsScope,
} from '../core/claude/inputs';
import { claudeFolders, type ClaudeFolders, type Redirect } from '../core/claude/folders';
import { makeFound, withIssues, type Found } from '../core/found';
import { isStartedByDesktop } from '../core/resolve/entry';
import { appDataPath, homePath, joinPath, type Where } from '../core/where';
import type { Files } from '../ports/files';
import type { ForeignKeychain } from '../ports/system';
import { readEnvironment } from '../sources/claude-code/environment';
import { absentState, readGlobalState } from '../sources/claude-code/global-state';
import { emptySettings, readSettings } from '../sources/claude-code/settings';
import { PlaceReader } from './place-reader';
import { storedLogin } from './read-login';
import { readProfiles } from './read-profiles';
import type { Reading } from './read-text';

export interface ClaudeReading {
  readonly inputs: ClaudeInputs;
  readonly folders: ClaudeFolders;
  /** Everything found in the files that Claude Code reads, and in the environment. */
  readonly found: readonly Found[];
  readonly stats: { readonly files: number; readonly bytes: number };
}

export interface ReadClaudeOptions {
  readonly now: number;
  readonly helper?: HelperOutcome;
  /** Null in hermetic runs: the machine's keychain is then not consulted. */
  readonly keychain: ForeignKeychain | null;
  /** Reading a keychain item may raise a prompt: only after a click. */
  readonly mayPrompt: boolean;
}

/** Reads everything that decides what Claude Code sends, in the order in which it finds its own files. */
export async function readClaude(files: Files, where: Where, options: ReadClaudeOptions): Promise<ClaudeReading> {
  const reader = new PlaceReader(files);
  const first = claudeFolders(where);
  const env = readEnvironment(where.env);
  const userAt = (folder: string) => settingsAt(reader, joinPath(folder, 'settings.json'), 'user');
  const [managed, usual, locals, state] = await Promise.all([
    managedSettings(reader, files, first.managed),
    userAt(first.config),
    localSettings(reader, where),
    globalState(reader, files, first),
  ]);
  // What the state file moves counts before any settings of the user are read; those may then move them once more.
  const started = claudeFolders(where, redirectOf([], state, env));
  const user = started.config === first.config ? usual : await userAt(started.config);
  const folders = claudeFolders(where, redirectOf([...managed, user], state, env));
  const project = await projectSettings(reader, where, folders);
  const variables = variablesOf([...managed, ...locals, project, user], state, env);
  const withoutFolders = variablesOf([...managed, user], state, env);
  const moved = folders.config !== started.config;
  const [movedUser, login, profiles, cloudFiles] = await Promise.all([
    moved ? userAt(folders.config) : user,
    storedLogin(reader, where, folders, options),
    readProfiles(reader, where, { all: variables, withoutFolders }),
    cloudFilesOf(reader, where, variables),
  ]);
  // The first file's variables were applied before it was left behind; the rest of it does not count.
  const users = moved ? [movedUser, { ...emptySettings('user', user.path), env: user.env, found: user.found }] : [user];
  const settings = [...managed, ...locals, project, ...users];
  return {
    inputs: {
      platform: where.platform,
      cwd: where.cwd,
      now: options.now,
      env,
      settings,
      login: login.login,
      state,
      namedProfile: profiles.named,
      defaultProfile: profiles.default,
      ...(profiles.folder === null ? {} : { folderProfile: profiles.folder }),
      helper: options.helper ?? { state: 'not-run' },
      cloudFiles,
      cliVersion: null,
    },
    folders,
    found: [
      ...env.map((value) => value.found),
      ...settings.flatMap((document) => document.found),
      ...state.found,
      ...login.found,
      ...profiles.found,
      ...reader.faults,
    ],
    stats: { files: reader.files, bytes: reader.bytes },
  };
}

async function settingsAt(reader: PlaceReader, path: string, scope: SettingsScope): Promise<SettingsDocument> {
  const reading = await reader.read(path, `claude-code/${scope}-settings`);
  if (reading.state !== 'text') return emptySettings(scope, path);
  const document = readSettings(reading.text, scope);
  return { ...document, found: reader.mark(reading, document.found) };
}

/** The drop-ins by name, the last one winning, then the managed file. Names as the CLI takes them (observed, 2.1.330). */
async function managedSettings(reader: PlaceReader, files: Files, folder: string): Promise<SettingsDocument[]> {
  const dropIns = joinPath(folder, 'managed-settings.d');
  const listed = await files.list(dropIns, 1_000);
  const names = (listed.ok ? listed.value : [])
    .filter((entry) => entry.kind !== 'folder' && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort((a, b) => (a < b ? 1 : -1));
  const documents = await Promise.all(
    names.map((name) => settingsAt(reader, joinPath(dropIns, name), 'managed-drop-in')),
  );
  return [...documents, await settingsAt(reader, joinPath(folder, 'managed-settings.json'), 'managed')];
}

/** The start folder's shared settings. Where that is the user's own file, it is read as such; one left behind is not. */
async function projectSettings(reader: PlaceReader, where: Where, folders: ClaudeFolders): Promise<SettingsDocument> {
  const folder = joinPath(where.cwd, '.claude');
  const path = joinPath(folder, 'settings.json');
  return folder === folders.config ? emptySettings('project', path) : settingsAt(reader, path, 'project');
}

/**
 * The own settings of the git root (of the main checkout, for a work tree), then those of the start folder: both
 * count, the root's come first. A root that is the home itself does not count from below (observed with 2.1.330,
 * 2026-11, tests/record/cases/folders.json).
 */
async function localSettings(reader: PlaceReader, where: Where): Promise<SettingsDocument[]> {
  const at = (folder: string) => settingsAt(reader, joinPath(folder, '.claude', 'settings.local.json'), 'local');
  const { gitRoot, cwd, home } = where;
  const above = gitRoot !== null && gitRoot !== cwd && gitRoot !== home;
  return Promise.all(above ? [at(gitRoot), at(cwd)] : [at(cwd)]);
}

async function globalState(reader: PlaceReader, files: Files, folders: ClaudeFolders): Promise<GlobalState> {
  const legacy = await reader.read(folders.legacyStateFile, 'claude-code/global-state');
  const current = await reader.read(folders.stateFile, 'claude-code/global-state');
  const useLegacy = legacy.state === 'text' && legacy.bytes > 0;
  const reading = useLegacy ? legacy : current;
  if (reading.state !== 'text') return absentState(folders.stateFile);
  const blank = reading.text.text.trim() === '';
  const backups = blank && !useLegacy && (await hasBackups(files, folders));
  const state = useLegacy && blank ? absentState(folders.legacyStateFile) : readGlobalState(reading.text, backups);
  const found = reader.mark(reading, state.found);
  if (!useLegacy || current.state !== 'text') return { ...state, found };
  return { ...state, found: [...found, ...leftBehind(current.text.path, readGlobalState(current.text))] };
}

async function hasBackups(files: Files, folders: ClaudeFolders): Promise<boolean> {
  const listed = await files.list(folders.backups, 1_000);
  return listed.ok && listed.value.some((entry) => entry.name.startsWith('.claude.json.backup.'));
}

/** Two state files at once: the newer name is then not read, but may hold a key. */
function leftBehind(path: string, unread: GlobalState): readonly Found[] {
  const notice = makeFound({
    source: 'claude-code/global-state',
    kind: 'file',
    name: 'second account file',
    location: { path },
    readByClaudeCode: 'no',
    issues: ['two-config-files'],
  });
  const copies = unread.found.map((found) => ({
    ...withIssues(found, ['not-read-by-claude-code']),
    finding: { ...found.finding, readByClaudeCode: 'no' as const },
  }));
  return [notice, ...copies];
}

/** Every variable by rank, highest first; what a name means is its first one. */
function variablesOf(
  settings: readonly SettingsDocument[],
  state: GlobalState,
  env: readonly EnvValue[],
): readonly EnvValue[] {
  const documents = settings.filter((document) => document.state === 'ok');
  return [...documents.flatMap((document) => document.env), ...state.env, ...env];
}

/**
 * A folder change that settings or the state file ask for. Project and local settings cannot, and under Claude Desktop
 * only what its environment leaves open (observed, 2.1.330, found-by-chance.json, `chance_dir_*`, `chance_desk_*`).
 */
function redirectOf(settings: readonly SettingsDocument[], state: GlobalState, shell: readonly EnvValue[]): Redirect {
  const values = [
    ...settings.filter((document) => document.state === 'ok').flatMap((document) => document.env),
    ...state.env,
  ];
  const isLeftOpen = (name: string) => !isStartedByDesktop(shell) || shell.every((value) => value.name !== name);
  const first = (name: string) => (isLeftOpen(name) ? values.find((value) => value.name === name)?.text : undefined);
  return {
    configDir: first('CLAUDE_CONFIG_DIR'),
    secureStorage: first('CLAUDE_SECURESTORAGE_CONFIG_DIR'),
  };
}

/** Whether files are there from which AWS (for the profile in use) or Google credentials could come. */
async function cloudFilesOf(
  reader: PlaceReader,
  where: Where,
  values: readonly EnvValue[],
): Promise<{ aws: boolean; google: boolean }> {
  const google =
    where.platform === 'win32'
      ? appDataPath(where, 'gcloud', 'application_default_credentials.json')
      : homePath(where, '.config', 'gcloud', 'application_default_credentials.json');
  const aws = [
    where.env['AWS_SHARED_CREDENTIALS_FILE'] ?? homePath(where, '.aws', 'credentials'),
    where.env['AWS_CONFIG_FILE'] ?? homePath(where, '.aws', 'config'),
  ];
  const profile = values.find((value) => value.name === 'AWS_PROFILE')?.text.trim() ?? '';
  const [adc, ...files] = await Promise.all(
    [google, ...aws].map((path) => reader.read(path, 'cloud/credentials', 'plain')),
  );
  const named = profile === '' ? 'default' : profile;
  const holds = (reading: Reading) =>
    reading.state === 'text' && new RegExp(`^\\s*\\[(?:profile )?${escaped(named)}\\]`, 'm').test(reading.text.text);
  return { aws: files.some(holds), google: adc?.state === 'text' };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
