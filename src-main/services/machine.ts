import type { Found } from '../core/found';
import type { HelperOutcome } from '../core/claude/inputs';
import { keyInUse } from '../core/accounts/in-use';
import { keptFindings } from '../core/accounts/kept-key';
import type { KeptAt } from '../core/plan/one-home-rotate';
import { resolve, type Resolved } from '../core/resolve/resolve';
import type { PlaceLook } from '../core/places/place-look';
import type { Environment, Platform, Where } from '../core/where';
import type { Files } from '../ports/files';
import type { Runner } from '../ports/runner';
import type { SessionVariables } from '../ports/session-variables';
import type { ForeignKeychain } from '../ports/system';
import { keychainPassword, keychainServers } from '../sources/leftovers/keychain-passwords';
import { sessionFindings } from '../sources/shell/session-variables';
import { runHelper } from './claude-cli/run-helper';
import { findGitRoot } from './git-root';
import { helperEnvironment } from './claude-cli/helper-environment';
import { readPlaces } from './places';
import { readClaude, type ClaudeReading } from './read-claude';
import { readOnce } from './read-once';
import { scanPlaces } from './scan';

export interface MachinePorts {
  readonly files: Files;
  readonly runner: Runner;
  /** Null in hermetic runs. */
  readonly keychain: ForeignKeychain | null;
  /** Variables that no file holds. Left out in hermetic runs. */
  readonly session?: SessionVariables;
  /** What is known of the keys in Keymender's own keychain items, without asking it. Left out in hermetic runs. */
  readonly kept?: () => Promise<readonly KeptAt[]>;
}

export interface LookRequest {
  readonly platform: Platform;
  readonly home: string;
  readonly root: string;
  readonly cwd: string;
  readonly env: Environment;
  /** ms since the epoch. */
  readonly now: number;
  /** Run the configured helper command, because the user asked to. */
  readonly runHelper: boolean;
  /** Reading a keychain item may raise a prompt: only after a click. */
  readonly mayPrompt: boolean;
}

/** Everything learnt in one look at a machine, secrets included: stays in the main process. */
export interface Look {
  readonly where: Where;
  readonly claude: ClaudeReading;
  readonly headless: Resolved;
  readonly interactive: Resolved;
  /** Where else people start Claude Code: editors, projects, programs with an icon. */
  readonly places: readonly PlaceLook[];
  /** Listed projects in which it does what it does in the terminal. */
  readonly projectsAlike: number;
  /** What Claude Code reads, then every other known place; no place twice. */
  readonly found: readonly Found[];
  /** Notes on the keys in Keymender's own keychain items. */
  readonly kept?: readonly KeptAt[];
  readonly stats: { readonly files: number; readonly bytes: number };
}

/** What decides a request, without the copies that lie elsewhere. */
export type Reading = Pick<Look, 'where' | 'claude' | 'headless' | 'interactive'>;

/** Reads what Claude Code itself reads, and works out what it would send, in both modes. */
export async function readMachine(ports: MachinePorts, request: LookRequest): Promise<Reading> {
  const cwd = await ports.files.realPath(request.cwd);
  const gitRoot = await findGitRoot(ports.files, cwd);
  const where: Where = { ...request, cwd, projects: [], gitRoot };
  const options = { now: request.now, keychain: ports.keychain, mayPrompt: request.mayPrompt };
  const first = await readClaude(ports.files, where, options);
  const helper = request.runHelper ? await helperOutcome(ports.runner, first, where) : null;
  const claude: ClaudeReading = helper === null ? first : { ...first, inputs: { ...first.inputs, helper } };
  const headless = resolve(claude.inputs, 'headless');
  const known: Where = { ...where, projects: claude.inputs.state.projects, provider: headless.provider.provider };
  return { where: known, claude, headless, interactive: resolve(claude.inputs, 'interactive') };
}

/** Looks at a machine: what decides a request, then every other known place. Each file is read once. */
export async function lookAt(given: MachinePorts, request: LookRequest): Promise<Look> {
  const ports = { ...given, files: readOnce(given.files) };
  const reading = await readMachine(ports, request);
  const { claude, where } = reading;
  const [others, session, kept, passwords] = await Promise.all([
    scanPlaces(ports.files, where),
    ports.session?.read() ?? [],
    ports.kept?.() ?? [],
    internetPasswords(ports.keychain),
  ]);
  const own = keptFindings(kept, keyInUse(claude.inputs));
  const found = withoutRepeats([...claude.found, ...sessionFindings(session), ...others.found, ...passwords, ...own]);
  const options = { now: request.now, keychain: ports.keychain, mayPrompt: request.mayPrompt };
  const { places, projectsAlike } = await readPlaces({ files: ports.files, reading, found, options });
  return {
    ...reading,
    places,
    projectsAlike,
    found: withoutRepeats([...found, ...places.flatMap(ownFound)]),
    kept,
    stats: { files: claude.stats.files + others.stats.files, bytes: claude.stats.bytes + others.stats.bytes },
  };
}

/** What a place uses or would use that stands in a file which no source of the scan knows. */
function ownFound({ context }: PlaceLook): readonly Found[] {
  if (context === null) return [];
  const { settings, env } = context.inputs;
  return [...settings.flatMap((document) => document.found), ...env.map(({ found }) => found)].filter(
    ({ finding }) => finding.location.path !== undefined,
  );
}

/** One place may be known to two sources; the first, which knows more, stays. */
function withoutRepeats(found: readonly Found[]): readonly Found[] {
  const seen = new Map<string, Found>();
  for (const one of found) {
    const { path, pointer, line } = one.finding.location;
    const place =
      path === undefined
        ? one.finding.id
        : `${path}\u0000${pointer ?? line ?? ''}\u0000${one.finding.fingerprint ?? one.finding.name}`;
    if (!seen.has(place)) seen.set(place, one);
  }
  return [...seen.values()];
}

/** Passwords for Anthropic's servers in the macOS keychain: that they are there, no more. */
async function internetPasswords(keychain: ForeignKeychain | null): Promise<readonly Found[]> {
  const there = await Promise.all(
    keychainServers.map(async (server) => {
      const answer = await keychain?.hasInternetPassword?.(server);
      return answer?.ok === true && answer.value;
    }),
  );
  return keychainServers.filter((_, at) => there[at]).map(keychainPassword);
}

async function helperOutcome(runner: Runner, reading: ClaudeReading, where: Where): Promise<HelperOutcome | null> {
  const { inputs } = reading;
  const documents = inputs.settings.filter((document) => document.state === 'ok');
  const command = documents.find((document) => document.helper !== null)?.helper?.command ?? '';
  if (command === '') return null;
  const env = helperEnvironment(documents, inputs, where.env);
  const ran = await runHelper(runner, command, env, where.cwd);
  return ran.ok ? { state: 'value', text: ran.value.reveal() } : { state: 'failed', detail: ran.error.detail };
}
