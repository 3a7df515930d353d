import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeFiles } from '../../../src-main/adapters/files';
import { NodeRunner } from '../../../src-main/adapters/runner';
import { applyEdit } from '../../../src-main/core/edit/edit';
import { fingerprint } from '../../../src-main/core/fingerprint';
import type { Found } from '../../../src-main/core/found';
import type { Environment, Platform } from '../../../src-main/core/where';
import type { Files } from '../../../src-main/ports/files';
import type { ForeignKeychain } from '../../../src-main/ports/system';
import { lookAt, type Look } from '../../../src-main/services/machine';

/** An invented key with a mark of its own. */
export const key = (mark: string): string => `sk-ant-api03-TEST-${mark}-${'0'.repeat(40)}AA`;

/** A home, a project and a system on the real file system; `$HOME`, `$PROJ` and `$SYS` in paths and texts stand for them. */
export class World {
  readonly root = mkdtempSync(join(tmpdir(), 'keymender-world-'));
  readonly home = join(this.root, 'home');
  readonly project = join(this.root, 'proj');
  readonly system = join(this.root, 'sys');

  constructor(readonly platform: Platform = 'linux') {
    for (const folder of [this.home, this.project, this.system]) mkdirSync(folder, { recursive: true });
  }

  place(text: string): string {
    return text.replaceAll('$HOME/', `${this.home}/`).replaceAll('$PROJ', this.project).replaceAll('$SYS', this.system);
  }

  file(path: string, text: string | Uint8Array, mode = 0o600): string {
    const full = path.startsWith('~/') ? join(this.home, path.slice(2)) : this.place(path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text, { mode });
    return full;
  }

  look(
    env: Environment = {},
    cwd = this.project,
    files: Files = nodeFiles(),
    keychain: ForeignKeychain | null = null,
  ): Promise<Look> {
    return lookAt(
      { files, runner: new NodeRunner(), keychain },
      {
        platform: this.platform,
        home: this.home,
        root: this.system,
        cwd,
        env: { HOME: this.home, ...env },
        now: Date.UTC(2026, 10, 21, 12),
        runHelper: false,
        mayPrompt: false,
      },
    );
  }

  /** What was found, secrets included, in files only. */
  async found(env: Environment = {}, cwd?: string): Promise<readonly Found[]> {
    return (await this.look(env, cwd)).found.filter(({ finding }) => finding.location.path !== undefined);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A world for one test, removed after it. */
export async function inWorld<T>(platform: Platform, work: (world: World) => Promise<T>): Promise<T> {
  const world = new World(platform);
  try {
    return await work(world);
  } finally {
    world.remove();
  }
}

/** The findings of one secret. */
export const foundOf = (found: readonly Found[], secret: string): readonly Found[] =>
  found.filter(({ finding }) => finding.fingerprint === fingerprint(secret));

/** The text after the secret was replaced where the finding says it stands, by the app's own editors. */
export function replacedBy(found: Found, text: string, from: string, to: string): string {
  if (found.edit === null) return 'no place to edit';
  const result = applyEdit(found.edit.format, text, found.edit.target, { do: 'replace', from, to });
  return result.ok ? result.value : `${result.error.code}: ${result.error.words}`;
}
