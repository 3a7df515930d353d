import { message } from '../contract/messages/message';
import type { ClaudeInputs, SettingsDocument } from '../core/claude/inputs';
import type { Found } from '../core/found';
import { withVariables, type EnvVariable } from '../core/places/editor-env';
import { useOf } from '../core/places/place-look';
import { inputsIn, namedAsFound, needsOwnReading, placeOf } from '../core/places/project-inputs';
import { resolve } from '../core/resolve/resolve';
import { baseOf, joinPath, parentOf } from '../core/where';
import type { Files } from '../ports/files';
import { readSettings } from '../sources/claude-code/settings';
import { findGitRoot } from './git-root';
import type { PlaceDraft, PlacesRequest } from './places';
import { readClaude } from './read-claude';
import { readText } from './read-text';
import { mapLimited } from './scan';

/** How many projects are looked at at once. */
const atOnce = 16;

export interface Projects {
  readonly drafts: readonly PlaceDraft[];
  readonly alike: number;
}

type WorkspaceEnv = (request: PlacesRequest, project: string) => Promise<readonly EnvVariable[] | null>;

/**
 * The projects that Claude Code lists, with their own settings, trust and approvals. One in which it would do what it
 * does in the terminal and in scripts is only counted. Costs a reading of two or three small files for each; all else
 * is taken over from what was read for the terminal.
 */
export async function readProjects(request: PlacesRequest, workspaceEnv: WorkspaceEnv): Promise<Projects> {
  const { where } = request.reading;
  const projects = where.projects.filter((path) => path !== where.cwd && path !== where.home);
  const known = new Map(request.found.map((found) => [placeOf(found), found]));
  const names = labels(projects);
  const all = await mapLimited(projects, atOnce, async (project) => {
    const name = names.get(project) ?? baseOf(project);
    const [documents, editor] = await Promise.all([
      documentsOf(request.files, project, where.home, known),
      workspaceEnv(request, project),
    ]);
    if (!documents.some(decides) && editor === null) return [];
    const inputs = await inputsOf(request, project, documents);
    return [...draftsOf(request, project, name, inputs), ...editorDraft(request, project, name, inputs, editor)];
  });
  const drafts = all.flat();
  return { drafts, alike: all.filter((own) => own.length === 0).length };
}

/** Most settings of projects are about permissions: those need not be understood. Names may be written with escapes. */
const mayDecide = /env|apiKeyHelper|aws|\\u/i;

/** Whether a folder's settings have a say in what a request carries; one that is ignored has none. */
const decides = ({ state, env, helper, exportsAws }: SettingsDocument): boolean =>
  state === 'ok' && (env.length > 0 || helper !== null || exportsAws);

async function documentsOf(
  files: Files,
  project: string,
  home: string,
  known: ReadonlyMap<string, Found>,
): Promise<readonly SettingsDocument[]> {
  const at = async (folder: string, name: string, scope: 'local' | 'project') => {
    const reading = await readText(files, { path: joinPath(folder, '.claude', name), format: 'json' });
    return reading.state === 'text' && mayDecide.test(reading.text.text)
      ? [namedAsFound(readSettings(reading.text, scope), known)]
      : [];
  };
  const root = await findGitRoot(files, project);
  const above = root !== null && root !== project && root !== home ? [root] : [];
  const documents = await Promise.all([
    ...[...above, project].map((folder) => at(folder, 'settings.local.json', 'local')),
    at(project, 'settings.json', 'project'),
  ]);
  return documents.flat();
}

async function inputsOf(
  { files, reading, options }: PlacesRequest,
  project: string,
  documents: readonly SettingsDocument[],
): Promise<ClaudeInputs> {
  const { inputs: base } = reading.claude;
  const quick = inputsIn(base, project, documents);
  if (!needsOwnReading(quick)) return quick;
  const where = { ...reading.where, cwd: project, gitRoot: await findGitRoot(files, project) };
  return { ...(await readClaude(files, where, options)).inputs, helper: base.helper };
}

/** In the terminal, and in scripts where those differ from it: a folder that is not trusted counts only there. */
function draftsOf({ reading }: PlacesRequest, project: string, name: string, inputs: ClaudeInputs): PlaceDraft[] {
  const because = [message('place.because.project', { folder: project })];
  const interactive = resolve(inputs, 'interactive');
  const headless = resolve(inputs, 'headless');
  const differs = useOf(interactive) !== useOf(reading.interactive);
  const scriptsDiffer =
    useOf(headless) !== useOf(reading.headless) && !(differs && useOf(headless) === useOf(interactive));
  return [
    ...(differs
      ? [
          {
            id: `project:${project}`,
            kind: 'project',
            label: message('place.project', { project: name }),
            because,
            inputs,
            resolved: interactive,
          } as const,
        ]
      : []),
    ...(scriptsDiffer
      ? [
          {
            id: `project-scripts:${project}`,
            kind: 'project',
            label: message('place.project-scripts', { project: name }),
            because,
            inputs,
            resolved: headless,
          } as const,
        ]
      : []),
  ];
}

/** What the editor's extension does in a project whose editor settings have a say. */
function editorDraft(
  { reading }: PlacesRequest,
  project: string,
  name: string,
  base: ClaudeInputs,
  variables: readonly EnvVariable[] | null,
): PlaceDraft[] {
  if (variables === null) return [];
  const inputs = { ...base, env: withVariables(reading.claude.inputs.env, variables) };
  return [
    {
      id: `editor-project:${project}`,
      kind: 'ide',
      label: message('place.editor-project', { name: 'VS Code', project: name }),
      because: [
        message('place.because.project', { folder: project }),
        message('place.because.editor', { name: 'VS Code' }),
      ],
      inputs,
      resolved: resolve(inputs, 'headless'),
    },
  ];
}

/** A project by its folder's name; of two with the same name, with the folder that each is in. */
function labels(projects: readonly string[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const path of projects) count.set(baseOf(path), (count.get(baseOf(path)) ?? 0) + 1);
  return new Map(
    projects.map((path) => {
      const name = baseOf(path);
      return [path, (count.get(name) ?? 0) > 1 ? `${baseOf(parentOf(path))}/${name}` : name];
    }),
  );
}
