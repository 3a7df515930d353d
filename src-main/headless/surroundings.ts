import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { nodeCryptoBox } from '../adapters/crypto-box';
import { nodeFileStore } from '../adapters/file-store';
import { nodeFiles } from '../adapters/files';
import { fileLock } from '../adapters/lock';
import { foreignKeychain } from '../adapters/foreign-keychain';
import { systemProcesses } from '../adapters/processes';
import { sessionVariables } from '../adapters/session-variables';
import { NodeRunner } from '../adapters/runner';
import { systemVariableStore } from '../adapters/variable-store';
import { dataFolder, ownEnvironment, terminalEnvironment, thisPlatform } from '../adapters/this-machine';
import { fail, ok, type Result } from '../core/result';
import type { Environment, Platform } from '../core/where';
import { KeptKeys } from '../services/accounts/kept-keys';
import type { LookRequest, MachinePorts } from '../services/machine';
import type { Remediator } from '../services/remediate/remediator';
import type { Runner } from '../ports/runner';
import type { Processes, Vault } from '../ports/system';
import type { Options } from './options';

export interface Surroundings {
  readonly ports: MachinePorts;
  readonly request: LookRequest;
  /** Loaded when it is asked for: what changes files is the larger half of the program, and `status` changes none. */
  readonly remediator: () => Promise<Remediator>;
  /** Null in hermetic runs. */
  readonly vault: Vault | null;
  /** Where journal, backups and notes are kept. */
  readonly dataFolder: string;
  /** Null in hermetic runs. */
  readonly processes: Processes | null;
}

/**
 * The machine that a headless run looks at: this one, or the one that its options describe.
 * A fault is one line for standard error.
 */
export async function surroundingsOf(options: Options): Promise<Result<Surroundings, string>> {
  const platform = options.platform ?? thisPlatform();
  const home = forward(resolve(options.home ?? homedir()));
  const folder = await stat(home).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (folder instanceof Error) return fail(`the home folder ${home} cannot be read (${folder.code ?? 'unknown'})`);
  if (!folder.isDirectory()) return fail(`the home folder ${home} is not a folder`);
  const runner = new NodeRunner();
  const env = await environmentOf(options, home, runner);
  if (!env.ok) return env;
  const vault = options.hermetic ? null : vaultWhenAsked(runner, platform);
  const data = forward(resolve(options.data ?? dataFolder(platform, home, env.value)));
  return ok({
    ports: {
      files: nodeFiles(),
      runner,
      keychain: options.hermetic ? null : foreignKeychain(platform, runner, ownEnvironment()),
      kept: () => new KeptKeys(nodeFileStore(), data).list(),
      ...(options.hermetic ? {} : { session: sessionVariables(platform, runner, ownEnvironment()) }),
    },
    request: {
      platform,
      home,
      root: options.root === '' ? '' : forward(resolve(options.root)),
      cwd: options.cwd === null ? home : forward(resolve(options.cwd)),
      env: env.value,
      now: options.now ?? Date.now(),
      runHelper: options.runHelper,
      mayPrompt: false,
    },
    vault,
    dataFolder: data,
    processes: options.hermetic ? null : systemProcesses({ platform, runner, env: ownEnvironment() }),
    remediator: once(async () => {
      const { Remediator } = await import('../services/remediate/remediator');
      return new Remediator({
        store: nodeFileStore(),
        box: nodeCryptoBox,
        vault,
        ...(options.hermetic ? {} : { variables: systemVariableStore(platform, runner, ownEnvironment()) }),
        lock: fileLock(data),
        clock: { now: () => options.now ?? Date.now() },
        dataFolder: data,
      });
    }),
  });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

/** The keychain is asked by few verbs, and what asks it is loaded with the first question. */
function vaultWhenAsked(runner: Runner, platform: Platform): Vault {
  const vault = once(async () => (await import('./own-vault')).ownVault(runner, platform));
  return {
    get: async (name) => (await vault()).get(name),
    set: async (name, secret) => (await vault()).set(name, secret),
    remove: async (name) => (await vault()).remove(name),
  };
}

async function environmentOf(options: Options, home: string, runner: Runner): Promise<Result<Environment, string>> {
  if (options.env !== null) return readEnvFile(options.env);
  // A hermetic run sees nothing of the process that started it.
  if (options.hermetic) return ok({ HOME: home });
  return ok(await terminalEnvironment(thisPlatform(), runner));
}

async function readEnvFile(path: string): Promise<Result<Environment, string>> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => error as NodeJS.ErrnoException);
  if (text instanceof Error) return fail(`--env: ${path} cannot be read (${text.code ?? 'unknown'})`);
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
      return fail(`--env: ${path} must hold one JSON object of texts`);
    }
    const wrong = Object.entries(parsed).find(([, value]) => typeof value !== 'string');
    if (wrong !== undefined) return fail(`--env: “${wrong[0]}” in ${path} must be a text`);
    return ok(parsed as Environment);
  } catch {
    return fail(`--env: ${path} is not valid JSON`);
  }
}

const forward = (path: string) => path.replace(/\\/g, '/');
