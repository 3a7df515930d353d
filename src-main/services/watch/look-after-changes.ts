import { stateEssence } from '../../core/claude/state-essence';
import { decodeText } from '../../core/decode-text';
import type { Files } from '../../ports/files';
import type { Look } from '../machine';

/** What a look after a change needs of the view of the machine. */
export interface Follower {
  readonly known: Pick<Look, 'claude'> | null;
  follow(mayChangeEnvironment: boolean): Promise<void>;
}

/** Files in which no shell or session sets variables. */
const holdsNoEnvironment = /\.(?:jsonc?|toml|ya?ml)$/;

/**
 * What to do about changed files: nothing where Claude Code only wrote its counters into `.claude.json`, else look
 * again, and ask the terminal for its variables only where a file could have changed them.
 */
export function lookAfterChanges(view: Follower, files: Files): (paths: ReadonlySet<string>) => Promise<void> {
  let essence: string | null = null;
  const read = async (path: string): Promise<string | null> => {
    const file = await files.read(path);
    return file.ok ? stateEssence(decodeText(file.value.bytes).text) : null;
  };
  return async (paths) => {
    const state = view.known?.claude.folders.stateFile ?? '';
    const others = [...paths].filter((path) => path !== state);
    const before = essence;
    if (paths.has(state)) essence = await read(state);
    if (others.length === 0 && before !== null && essence === before) return;
    await view.follow(others.some((path) => !holdsNoEnvironment.test(path)));
  };
}
