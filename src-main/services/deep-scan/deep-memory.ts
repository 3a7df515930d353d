import type { Found } from '../../core/found';
import type { Files } from '../../ports/files';
import { withOwnIds } from '../own-ids';
import { mapLimited } from '../scan';
import { markTrackedBelow } from '../tracked-by-git';
import { readCandidate } from './candidate';
import { placeOf } from './classify';
import { maxDeepFileBytes } from './deep-scan';

const atOnce = 8;

/** What was found in whole folders, kept as if those files were known places: each look reads them again. */
export class DeepMemory {
  #paths: readonly string[] = [];
  #folders: readonly string[] = [];
  #conversations: readonly string[] = [];

  /** @param folders those that were looked through; what git tracks is told for files below them */
  remember(found: readonly Found[], folders: readonly string[], conversations: readonly string[]): void {
    const paths = found.flatMap(({ finding }) => finding.location.path ?? []);
    this.#paths = [...new Set([...this.#paths, ...paths])];
    this.#folders = [...new Set([...this.#folders, ...folders])];
    this.#conversations = [...new Set([...this.#conversations, ...conversations])];
  }

  /** What stands in those files now, places left out that are known anyway. A file that is gone is forgotten. */
  async reread(files: Files, known: readonly Found[]): Promise<readonly Found[]> {
    if (this.#paths.length === 0) return [];
    const { signal } = new AbortController();
    const options = { maxBytes: maxDeepFileBytes, conversations: this.#conversations, signal };
    const gone = new Set<string>();
    const read = await mapLimited(this.#paths, atOnce, async (path) => {
      const one = await readCandidate(files, path, options);
      if (one.ok) return one.value.found;
      if (one.error.code === 'missing') gone.add(path);
      return [];
    });
    this.#paths = this.#paths.filter((path) => !gone.has(path));
    const places = new Set(known.map(placeOf));
    const fresh = read.flat().filter((one) => !places.has(placeOf(one)));
    return withOwnIds(await markTrackedBelow(files, this.#folders, fresh));
  }
}
