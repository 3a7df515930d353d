import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeCryptoBox } from '../../src-main/adapters/crypto-box';
import { nodeFileStore } from '../../src-main/adapters/file-store';
import { fileLock } from '../../src-main/adapters/lock';
import type { ReadBy } from '../../src-main/contract/finding';
import type { EditFormat, EditTarget } from '../../src-main/core/edit/target';
import { makeFound, type Found } from '../../src-main/core/found';
import { isObject, pointer } from '../../src-main/core/json-text';
import { ok, type Result } from '../../src-main/core/result';
import { Secret } from '../../src-main/core/secret';
import type { FileStore } from '../../src-main/ports/file-store';
import type { KeychainFault, Vault } from '../../src-main/ports/system';
import type { VariableStore } from '../../src-main/ports/variable-store';
import { Remediator } from '../../src-main/services/remediate/remediator';

/** An invented key, told apart by its mark; the right length, never a real one. */
export const testKey = (mark: string): string => `sk-ant-api03-TEST${mark}`.padEnd(104, 'x0') + mark.slice(-2) + 'AA';
export const oldKey = testKey('old');
export const newKey = testKey('new');
export const otherKey = testKey('other');

export interface Marks {
  readonly bytes: string;
  readonly mode: number;
  readonly modifiedNs: bigint;
}

/** In memory where there is such a place: these tests sync thousands of files, and what they look at is the order of calls. */
const quickFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A home folder on the real file system, and Keymender's data folder beside it. */
export class PlantedHome {
  readonly home: string;
  readonly data: string;
  now = Date.UTC(2026, 10, 21, 12);

  /** `folder`: one that is there already, as another process left it. */
  constructor(readonly folder = mkdtempSync(join(quickFolder, 'keymender-test-'))) {
    this.home = join(folder, 'home');
    this.data = join(folder, 'data');
    mkdirSync(this.home, { recursive: true });
  }

  path(name: string): string {
    return join(this.home, name);
  }

  /** Writes a file with a time that has more digits than milliseconds. */
  file(name: string, text: string | Uint8Array, mode = 0o644): string {
    const path = this.path(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    chmodSync(path, mode);
    utimesSync(path, 1_700_000_000.25, 1_763_000_000.123457);
    return path;
  }

  link(name: string, to: string): string {
    symlinkSync(to, this.path(name));
    return this.path(name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Every file below the home: bytes, mode and time. */
  marks(): Map<string, Marks> {
    return marksBelow(this.home);
  }

  /** Names below a folder of Keymender's data. */
  dataFiles(): Map<string, Marks> {
    return marksBelow(this.data);
  }

  /** Every place of `key`, found by plain search: nothing of the product's own scanner is in it. */
  founds(key = oldKey): Found[] {
    return [...this.marks().keys()].flatMap((path) => foundsIn(join(this.home, path), key));
  }

  remediator(
    options: { store?: FileStore; vault?: Vault | null; variables?: VariableStore; patienceMs?: number } = {},
  ): Remediator {
    return new Remediator({
      store: options.store ?? nodeFileStore(),
      box: nodeCryptoBox,
      vault: options.vault ?? null,
      ...(options.variables === undefined ? {} : { variables: options.variables }),
      lock: fileLock(this.data),
      clock: { now: () => this.now },
      dataFolder: this.data,
      ...(options.patienceMs === undefined ? {} : { patienceMs: options.patienceMs }),
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Every file below a folder: bytes, mode and time. */
export function marksBelow(folder: string): Map<string, Marks> {
  const found = new Map<string, Marks>();
  const visit = (path: string, name: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const here = join(path, entry.name);
      if (entry.isDirectory()) visit(here, `${name}${entry.name}/`);
      else if (entry.isFile()) {
        const { mode, mtimeNs } = statSync(here, { bigint: true });
        found.set(name + entry.name, {
          bytes: readFileSync(here, 'latin1'),
          mode: Number(mode) & 0o7777,
          modifiedNs: mtimeNs,
        });
      }
    }
  };
  try {
    visit(folder, '');
  } catch {
    return new Map();
  }
  return found;
}

function foundsIn(path: string, key: string): Found[] {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.json')) {
    const places = placesOf(JSON.parse(text), key, []);
    return places.map((at) => foundAt(path, key, 'json', { at: 'pointer', pointer: at }));
  }
  const format: EditFormat = /\.(?:zshrc|bashrc|profile)$/.test(path) ? 'shell' : 'plain';
  return text.split('\n').flatMap((line, index) => {
    if (!line.includes(key)) return [];
    const name = /^export (\w+)=/.exec(line)?.[1];
    const target: EditTarget =
      format === 'shell' && name !== undefined
        ? { at: 'variable', name, line: index + 1 }
        : { at: 'text', line: index + 1 };
    return [foundAt(path, key, format, target)];
  });
}

function placesOf(value: unknown, key: string, at: readonly (string | number)[]): string[] {
  if (typeof value === 'string') return value.includes(key) ? [pointer(at)] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => placesOf(item, key, [...at, index]));
  return isObject(value) ? Object.entries(value).flatMap(([name, item]) => placesOf(item, key, [...at, name])) : [];
}

/** A finding as a source would make it. */
export function foundAt(path: string, value: string, format: EditFormat, target: EditTarget, by?: ReadBy): Found {
  const place = target.at === 'pointer' ? { pointer: target.pointer } : { line: target.line };
  const name = target.at === 'variable' ? target.name : 'ANTHROPIC_API_KEY';
  return makeFound({
    source: 'test/planted',
    kind: 'api-key',
    name,
    location: { path, ...place },
    readByClaudeCode: by ?? (path.includes('other-tool') ? 'other-tool' : 'yes'),
    value,
    edit: { path, format, target },
  });
}

/** A keychain in memory: open, locked or not there. */
export class MemoryVault implements Vault {
  readonly items = new Map<string, string>();
  state: 'open' | KeychainFault['code'] = 'open';

  #answer<T>(value: () => T): Promise<Result<T, KeychainFault>> {
    return Promise.resolve(
      this.state === 'open' ? ok(value()) : { ok: false, error: { code: this.state, detail: '' } },
    );
  }

  get(name: string): Promise<Result<Secret | null, KeychainFault>> {
    return this.#answer(() => {
      const text = this.items.get(name);
      return text === undefined ? null : new Secret(text);
    });
  }

  set(name: string, secret: Secret): Promise<Result<void, KeychainFault>> {
    return this.#answer(() => void this.items.set(name, secret.reveal()));
  }

  remove(name: string): Promise<Result<void, KeychainFault>> {
    return this.#answer(() => void this.items.delete(name));
  }
}

/** The value, or a failed test that says what went wrong. */
export function given<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new Error(`not given: ${JSON.stringify(result.error)}`);
}
