import { join } from 'node:path';
import { awsCredentialChain } from './adapters/cloud-aws';
import { fileLock } from './adapters/lock';
import { nodeCryptoBox } from './adapters/crypto-box';
import { ripgrepSearch } from './adapters/deep-search';
import { nodeFiles } from './adapters/files';
import { nodeFileStore } from './adapters/file-store';
import { linkCatcher } from './adapters/link-catcher';
import { foreignKeychain } from './adapters/foreign-keychain';
import { sessionVariables } from './adapters/session-variables';
import { systemProcesses } from './adapters/processes';
import { ownEnvironment, terminalEnvironment } from './adapters/this-machine';
import { nodeNetwork } from './adapters/network';
import { nodeWatcher } from './adapters/watcher';
import { npmRegistry } from './adapters/npm-registry';
import { ownCommand } from './adapters/own-command';
import { memoryFile } from './adapters/memory-file';
import { NodeRunner } from './adapters/runner';
import { systemVariableStore } from './adapters/variable-store';
import { keytarVault } from './adapters/vault-keytar';
import { lockStateOf } from './adapters/vault-lock-state';
import type { Environment, Platform } from './core/where';
import type { Runner } from './ports/runner';
import type { Vault } from './ports/system';
import { KeptKeys } from './services/accounts/kept-keys';
import { Application } from './services/application/application';
import { checkNetwork } from './services/network/check-network';
import { claudeHttp } from './services/network/claude-http';
import { KeyMemory } from './services/prevention/key-memory';
import { Prevention } from './services/prevention/prevention';
import { Remediator } from './services/remediate/remediator';
import { LastLook } from './services/since/last-look';
import { systemWay } from './shell/http-net';
import { utilityKeychainChild } from './shell/keychain-child';
import type { Application as ShellApplication, Compose } from './shell/application';

/** Puts the application together on this machine, or on the invented one of the demo. Loaded after the tray is up. */
export const compose: Compose = ({ surroundings, preferences, log }): Promise<ShellApplication> => {
  const runner = new NodeRunner();
  const { platform } = surroundings;
  const own = ownEnvironment();
  const hermetic = surroundings.env !== null;
  const environment = (): Promise<Environment> =>
    surroundings.env === null ? terminalEnvironment(platform, runner) : surroundings.env();
  const processes = systemProcesses({ platform, runner, env: own });
  const dataFolder = surroundings.dataFolder.replace(/\\/g, '/');
  const vault = hermetic ? null : ownVault(runner, platform, own);
  const lastLook = new LastLook(memoryFile(join(surroundings.dataFolder, '..', 'last-look.json'), log));
  const application = new Application({
    machine: {
      ports: {
        files: nodeFiles(),
        runner,
        keychain: hermetic ? null : foreignKeychain(platform, runner, own),
        kept: () => new KeptKeys(nodeFileStore(), dataFolder).list(),
        ...(hermetic ? {} : { session: sessionVariables(platform, runner, own) }),
      },
      base: { platform, home: surroundings.home, root: surroundings.root, cwd: surroundings.home },
      environment,
      probe: {
        http: nodeNetwork.httpVia(() => null, null),
        now: () => Date.now(),
        api: surroundings.apiBase,
      },
      httpFor: (look) => claudeHttp(nodeNetwork, look),
      cloud: { chain: awsCredentialChain(join(__dirname, 'aws-child.cjs')), hermetic },
      ...(hermetic ? {} : { running: () => processes.claudeCode() }),
      lastLook,
      demo: surroundings.demo,
      mayGoOnline: () => preferences.current().goOnline,
      prevention: new Prevention({
        memory: new KeyMemory(nodeFileStore(), surroundings.dataFolder),
        afterDays: () => preferences.current().remindAfterDays,
      }),
    },
    remediator: new Remediator({
      store: nodeFileStore(),
      box: nodeCryptoBox,
      vault,
      ...(hermetic ? {} : { variables: systemVariableStore(platform, runner, own) }),
      lock: fileLock(surroundings.dataFolder),
      clock: { now: () => Date.now() },
      dataFolder: surroundings.dataFolder,
    }),
    keeping: {
      vault,
      store: nodeFileStore(),
      dataFolder,
      command: ownCommand(__dirname),
      newName: () => nodeCryptoBox.newName(),
    },
    links: linkCatcher(platform),
    running: () => (hermetic ? Promise.resolve([]) : processes.claudeCode()),
    endProgram: (pid) => !hermetic && processes.end(pid),
    endPrograms: () => runner.endAll(),
    network: (tell, look) =>
      checkNetwork(
        {
          http: claudeHttp(nodeNetwork, look),
          network: nodeNetwork,
          now: () => Date.now(),
          ...(hermetic ? {} : { system: systemWay() }),
        },
        look,
        { online: preferences.current().goOnline, api: surroundings.apiBase },
        tell,
      ),
    registry: surroundings.apiBase ?? npmRegistry,
    checkEveryMinutes: () => preferences.current().checkEveryMinutes,
    deepSearch: ripgrepSearch(),
    deepFolders: () => preferences.current().deepFolders,
    keepBackupsDays: () => preferences.current().keepBackupsDays,
    watcher: nodeWatcher,
    lastLook,
    log,
  });
  return Promise.resolve(application);
};

/** The system's keychain, in a process of its own. A hermetic run has none. */
function ownVault(runner: Runner, platform: Platform, env: Environment): Vault {
  return keytarVault({
    spawn: utilityKeychainChild(join(__dirname, 'keychain-child.cjs')),
    env,
    lockState: lockStateOf(runner, platform, env),
  });
}
