import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeCryptoBox } from '../../../src-main/adapters/crypto-box';
import { ripgrepSearch } from '../../../src-main/adapters/deep-search';
import { nodeFileStore } from '../../../src-main/adapters/file-store';
import { nodeFiles } from '../../../src-main/adapters/files';
import { NodeHttp } from '../../../src-main/adapters/http-node';
import { fileLock } from '../../../src-main/adapters/lock';
import { memoryFile } from '../../../src-main/adapters/memory-file';
import { nodeNetwork } from '../../../src-main/adapters/network';
import { NodeRunner } from '../../../src-main/adapters/runner';
import { nodeWatcher } from '../../../src-main/adapters/watcher';
import { KeptKeys } from '../../../src-main/services/accounts/kept-keys';
import { Application } from '../../../src-main/services/application/application';
import { checkNetwork } from '../../../src-main/services/network/check-network';
import { KeyMemory } from '../../../src-main/services/prevention/key-memory';
import { Prevention } from '../../../src-main/services/prevention/prevention';
import { Remediator } from '../../../src-main/services/remediate/remediator';
import { LastLook } from '../../../src-main/services/since/last-look';
import { MemoryVault } from '../../kit/planted-home';

export interface AppWorldOptions {
  /** Base address of a server on this computer; without one nothing goes online. */
  readonly api?: string;
  /** Whether the application keeps its keys in a keychain, here one in memory. */
  readonly vault?: boolean;
  readonly checkEveryMinutes?: number;
  /** What a terminal gives besides the home and the path. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The real application, without Electron, on a throw-away home. Nothing of this machine is looked at. */
export class AppWorld {
  readonly root = mkdtempSync(join(tmpdir(), 'keymender-app-'));
  readonly home = join(this.root, 'home');
  readonly data = join(this.root, 'own', 'data');
  readonly vault = new MemoryVault();
  readonly logged: string[] = [];
  readonly app: Application;

  constructor({ api, vault = false, checkEveryMinutes = 15, env = {} }: AppWorldOptions = {}) {
    for (const folder of [this.home, this.data, join(this.root, 'sys')]) mkdirSync(folder, { recursive: true });
    const runner = new NodeRunner();
    const files = nodeFiles();
    const store = nodeFileStore();
    const clock = { now: () => Date.now() };
    const keychain = vault ? this.vault : null;
    const base = { platform: 'linux' as const, home: this.home, root: join(this.root, 'sys'), cwd: this.home };
    const log = (what: string, error?: unknown) => {
      this.logged.push(`${what} ${error instanceof Error ? (error.stack ?? error.message) : ''}`);
    };
    const lastLook = new LastLook(memoryFile(join(this.root, 'own', 'last-look.json'), log));
    const online = api !== undefined;
    this.app = new Application({
      machine: {
        ports: { files, runner, keychain: null, kept: () => new KeptKeys(store, this.data).list() },
        base,
        environment: () => Promise.resolve({ HOME: this.home, PATH: join(this.home, 'bin'), ...env }),
        probe: { http: new NodeHttp(), now: () => Date.now(), api: api ?? null, timeoutMs: 2_000 },
        lastLook,
        demo: false,
        mayGoOnline: () => online,
        prevention: new Prevention({ memory: new KeyMemory(store, this.data), afterDays: () => 90 }),
      },
      remediator: new Remediator({
        store,
        box: nodeCryptoBox,
        vault: keychain,
        lock: fileLock(this.data),
        clock,
        dataFolder: this.data,
      }),
      keeping: {
        vault: keychain,
        store,
        dataFolder: this.data,
        command: ['/opt/keymender/keymender', '--headless'],
        newName: () => nodeCryptoBox.newName(),
      },
      links: { set: () => Promise.resolve(null) },
      running: () => Promise.resolve([]),
      endProgram: (pid) => {
        throw new Error(`asked to end process ${pid}`);
      },
      endPrograms: () => runner.endAll(),
      network: (tell, look) =>
        checkNetwork(
          { http: new NodeHttp(), network: nodeNetwork, ...clock },
          look,
          { online, api: api ?? null },
          tell,
        ),
      registry: api ?? 'http://127.0.0.1:9',
      checkEveryMinutes: () => checkEveryMinutes,
      keepBackupsDays: () => 30,
      watcher: nodeWatcher,
      lastLook,
      deepSearch: ripgrepSearch(),
      deepFolders: () => [],
      log,
    });
  }

  path(...parts: readonly string[]): string {
    return join(this.home, ...parts);
  }

  file(name: string, text: string | Uint8Array): string {
    const path = this.path(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  }

  async remove(): Promise<void> {
    await this.app.stop();
    rmSync(this.root, { recursive: true, force: true });
  }
}
