import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../src-main/core/result';
import { Secret } from '../../src-main/core/secret';
import type { KeychainFault, Vault } from '../../src-main/ports/system';

/**
 * A keychain that outlives its process: one file an item, each changed whole, as a real keychain's service does.
 * Times are always the same, so that equal items are equal files.
 *
 * @param beforeChange called before each change; may end the process, or throw for a keychain that refuses
 */
export class FileVault implements Vault {
  constructor(
    private readonly folder: string,
    private readonly beforeChange: () => void = () => undefined,
  ) {}

  get(name: string): Promise<Result<Secret | null, KeychainFault>> {
    const path = join(this.folder, name);
    return Promise.resolve(ok(existsSync(path) ? new Secret(readFileSync(path, 'utf8')) : null));
  }

  set(name: string, secret: Secret): Promise<Result<void, KeychainFault>> {
    return this.#change(() => {
      mkdirSync(this.folder, { recursive: true });
      const part = join(this.folder, '..', `keychain-part-${process.pid}`);
      writeFileSync(part, secret.reveal());
      utimesSync(part, 1, 1);
      renameSync(part, join(this.folder, name));
    });
  }

  remove(name: string): Promise<Result<void, KeychainFault>> {
    return this.#change(() => rmSync(join(this.folder, name), { force: true }));
  }

  #change(work: () => void): Promise<Result<void, KeychainFault>> {
    try {
      this.beforeChange();
    } catch {
      return Promise.resolve(fail({ code: 'no-answer', detail: 'refused' }));
    }
    work();
    return Promise.resolve(ok(undefined));
  }
}
