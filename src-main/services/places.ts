import { message } from '../contract/messages/message';
import type { EnvValue } from '../core/claude/inputs';
import type { ClaudeInputs } from '../core/claude/inputs';
import type { Found } from '../core/found';
import { editorEnv, withVariables, type EnvVariable } from '../core/places/editor-env';
import { editorVariables } from '../core/places/editor-settings';
import { asksLike, useOf, type PlaceLook } from '../core/places/place-look';
import { sameSignIn, sessionEnvironment, setByShells } from '../core/places/session-environment';
import { resolve, type Resolved } from '../core/resolve/resolve';
import { joinPath, type Environment } from '../core/where';
import type { Mode } from '../contract/resolution';
import type { Files } from '../ports/files';
import { readEnvironment } from '../sources/claude-code/environment';
import { editors } from '../sources/editors/vs-code';
import { desktopFolder } from '../sources/mcp/desktop-folder';
import type { Reading } from './machine';
import { readProjects } from './projects';
import { oncePerContent } from './once-per-content';
import { readClaude, type ReadClaudeOptions } from './read-claude';
import { readText } from './read-text';

export interface PlacesRequest {
  readonly files: Files;
  /** What a terminal and scripts send. */
  readonly reading: Reading;
  /** Everything found so far: tells which file sets what. */
  readonly found: readonly Found[];
  readonly options: ReadClaudeOptions;
}

export interface Places {
  readonly places: readonly PlaceLook[];
  /** Listed projects in which Claude Code does what it does in the terminal. */
  readonly projectsAlike: number;
}

/** A place in the making, and what it is compared with: one that does the same as that is not worth a line. */
export interface PlaceDraft extends Pick<PlaceLook, 'id' | 'kind' | 'label' | 'because'> {
  readonly inputs: ClaudeInputs;
  readonly resolved: Resolved;
}

/**
 * Every place besides terminal and scripts from which people start Claude Code: programs started with an icon,
 * editors, listed projects, Claude Desktop. Only editors and Claude Desktop are listed where they do the same.
 */
export async function readPlaces(request: PlacesRequest): Promise<Places> {
  const [dock, inEditors, projects, desktop] = await Promise.all([
    fromTheDock(request),
    editorPlaces(request),
    readProjects(request, workspaceEnv),
    claudeDesktop(request),
  ]);
  const known = [request.reading.interactive, request.reading.headless];
  const finished = [...dock, ...inEditors, ...projects.drafts].map(({ inputs, resolved, ...place }): PlaceLook => ({
    ...place,
    context: { inputs, resolved },
    mayAsk: asksLike(resolved, known),
  }));
  return { places: [...finished, ...desktop], projectsAlike: projects.alike };
}

/** A program that was started with an icon; left out where it would do what scripts do. */
async function fromTheDock({ files, reading, found, options }: PlacesRequest): Promise<PlaceDraft[]> {
  const { where, headless } = reading;
  const env = sessionEnvironment(where.env, found, where.platform);
  if (sameSignIn(env, where.env)) return [];
  const draft = {
    id: 'dock',
    kind: 'ide',
    label: message(`place.dock.${where.platform}`),
    because: [message(`place.because.dock.${where.platform}`)],
    ...(await contextWith({ files, reading, options }, env, 'headless')),
  } as const;
  return useOf(draft.resolved) === useOf(headless) ? [] : [draft];
}

async function contextWith(
  { files, reading, options }: Pick<PlacesRequest, 'files' | 'reading' | 'options'>,
  env: Environment,
  mode: Mode,
  values: readonly EnvValue[] = readEnvironment(env),
): Promise<{ inputs: ClaudeInputs; resolved: Resolved }> {
  const { inputs: base } = reading.claude;
  const same = sameSignIn(env, reading.where.env);
  const read = same ? base : (await readClaude(files, { ...reading.where, env }, options)).inputs;
  const inputs = { ...read, helper: base.helper, env: values };
  return { inputs, resolved: resolve(inputs, mode) };
}

interface EditorEnv {
  readonly extension: readonly EnvVariable[];
  readonly terminal: readonly EnvVariable[];
}

async function editorPlaces(request: PlacesRequest): Promise<PlaceDraft[]> {
  const all = await Promise.all(
    editors(request.reading.where).map(async ({ name, folder }) => {
      const there = await request.files.list(folder, 1);
      if (!there.ok) return [];
      const set = await editorEnvAt(request, joinPath(folder, 'settings.json'));
      return [await inExtension(request, name, set.extension), ...(await inItsTerminal(request, name, set.terminal))];
    }),
  );
  return all.flat();
}

async function editorEnvAt({ files, reading, found }: PlacesRequest, path: string): Promise<EditorEnv> {
  const settings = await readText(files, { path, format: 'jsonc' });
  if (settings.state !== 'text') return { extension: [], terminal: [] };
  const { platform } = reading.where;
  const { extension, terminal } = oncePerContent(settings.content, `editor-variables ${platform}`, () =>
    editorVariables(settings.text.text, platform),
  );
  return { extension: editorEnv(settings.text, extension, found), terminal: editorEnv(settings.text, terminal, found) };
}

/**
 * The extension names itself in the environment, and then asks about keys as the terminal program does (observed with
 * 2.1.330, 2026-11). An editor that was started with an icon asks the login shell for the terminal's variables
 * (code.visualstudio.com FAQ, "Resolving shell environment", 2026-08).
 */
const ofTheExtension: Environment = { CLAUDE_CODE_ENTRYPOINT: 'claude-vscode' };

async function inExtension(
  request: PlacesRequest,
  name: string,
  variables: readonly EnvVariable[],
): Promise<PlaceDraft> {
  return {
    id: `editor:${name}`,
    kind: 'ide',
    label: message('place.editor', { name }),
    because: [message('place.because.editor', { name })],
    ...(await contextOver(request, [...variables, ...asVariables(ofTheExtension)], 'headless')),
  };
}

/** Only where the editor's settings have a say: else it is a terminal like any other. */
async function inItsTerminal(
  request: PlacesRequest,
  name: string,
  variables: readonly EnvVariable[],
): Promise<PlaceDraft[]> {
  const { where, interactive } = request.reading;
  const shells = setByShells(where.env, request.found, where.platform);
  const counts = variables.filter((variable) => !shells.has(variable.name));
  if (counts.length === 0) return [];
  const draft = {
    id: `editor-terminal:${name}`,
    kind: 'ide',
    label: message('place.editor-terminal', { name }),
    because: [message('place.because.editor-terminal', { name })],
    ...(await contextOver(request, counts, 'interactive')),
  } as const;
  return useOf(draft.resolved) === useOf(interactive) ? [] : [draft];
}

const asVariables = (env: Environment): readonly EnvVariable[] =>
  readEnvironment(env).map((value) => ({ name: value.name, value }));

/** What the terminal has, with some variables put over it. */
function contextOver(request: PlacesRequest, variables: readonly EnvVariable[], mode: Mode) {
  const { where, claude } = request.reading;
  const values = withVariables(claude.inputs.env, variables);
  const names = new Set(variables.map(({ name }) => name));
  const kept = Object.entries(where.env).filter(([name]) => !names.has(name));
  const set = variables.flatMap(({ value }) => (value === null ? [] : [[value.name, value.text] as const]));
  return contextWith(request, Object.fromEntries([...kept, ...set]), mode, values);
}

/** What a project's own editor settings hand to the extension; null where they say nothing about signing in. */
async function workspaceEnv(request: PlacesRequest, project: string): Promise<readonly EnvVariable[] | null> {
  const { extension } = await editorEnvAt(request, joinPath(project, '.vscode', 'settings.json'));
  return extension.length === 0 ? null : [...extension, ...asVariables(ofTheExtension)];
}

/**
 * Claude Desktop signs in by itself: key variables and Claude Code's login mean nothing to it
 * (support.claude.com, "Claude Desktop", 2026-08).
 */
async function claudeDesktop({ files, reading }: PlacesRequest): Promise<PlaceLook[]> {
  const there = await files.list(desktopFolder(reading.where), 1);
  if (!there.ok) return [];
  const label = message('place.desktop');
  const because = [message('place.because.desktop')];
  return [{ id: 'desktop', kind: 'desktop', label, context: null, because, mayAsk: false }];
}
