import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import { fail, ok, type Result } from '../core/result';
import type { FileStore, StoreFault } from '../ports/file-store';
import { mayCarryMore } from './attributes';
import { nodeStoreCalls, type StoreCalls } from './store-calls';
import { faultOf, gone, unless } from './store-faults';
import { claim, move, moveNew, remove, syncFolder } from './store-moves';
import { writeNew } from './store-new-file';
import { mayReplace, names, readWhole, realPath } from './store-reads';

/** Removing a folder that is gone, that is in use, or that has become something else is nobody's failure. */
const notEmpty: readonly string[] = ['ENOENT', 'ENOTDIR', 'ENOTEMPTY', 'EEXIST'];

/**
 * The file store on Node's file system.
 *
 * @param limitMs how long one call may take before it counts as a drive that does not answer
 * @param calls the system calls that change files
 */
export function nodeFileStore(limitMs = 20_000, calls: StoreCalls = nodeStoreCalls): FileStore {
  const guarded = async <T>(path: string, work: () => Promise<T>): Promise<Result<T, StoreFault>> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Result<T, StoreFault>>((resolve) => {
      timer = setTimeout(() => resolve(fail({ code: 'no-answer', path, detail: `${limitMs} ms` })), limitMs);
    });
    try {
      return await Promise.race([work().then(ok, (error: unknown) => fail(faultOf(path, error))), late]);
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    mayCarryMore,
    read: (path, most) => guarded(path, () => readWhole(path, most)),
    mayReplace: (path) => guarded(path, () => mayReplace(path)),
    realPath: (path) => guarded(path, () => realPath(path)),
    write: (path, file) => guarded(path, () => writeNew(calls, path, file)),
    mayCreateIn: (folder) => guarded(folder, () => fs.access(folder, constants.W_OK)),
    moveNew: (from, to) => guarded(to, () => moveNew(calls, from, to)),
    move: (from, to) => guarded(to, () => move(calls, from, to)),
    remove: (path) => guarded(path, () => remove(calls, path)),
    claim: (path, staleMs) => guarded(path, () => claim(calls, path, staleMs)),
    unclaim: (path) => guarded(path, () => gone(() => calls.removeLock(path))),
    syncFolder: (path) => guarded(path, () => syncFolder(calls, path)),
    makeFolder: (path) => guarded(path, () => calls.makeFolder(path)),
    addFolder: (path) => guarded(path, () => unless(['EEXIST'], () => calls.addFolder(path))),
    removeFolder: (path) => guarded(path, () => unless(notEmpty, () => calls.removeFolder(path))),
    names: (path) => guarded(path, () => names(path)),
  };
}
