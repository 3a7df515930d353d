import { decodeText } from '../core/decode-text';
import { joinPath, parentOf } from '../core/where';
import type { Files } from '../ports/files';

/**
 * The nearest folder at or above `from` that holds `.git`; for a work tree, whose `.git` is a file that points into the
 * main checkout, that checkout.
 */
export async function findGitRoot(files: Files, from: string): Promise<string | null> {
  for (let folder = from; ; folder = parentOf(folder)) {
    const pointer = await files.read(joinPath(folder, '.git'), { maxBytes: 4096 });
    if (pointer.ok) return mainCheckout(decodeText(pointer.value.bytes).text) ?? folder;
    if (pointer.error.code === 'not-a-file') return folder;
    if (folder === '/' || folder === '.' || /^[A-Za-z]:$/.test(folder)) return null;
  }
}

const mainCheckout = (pointer: string): string | null =>
  /^gitdir:\s*(\S.*?)\/\.git\/worktrees\/[^/\n]+\s*$/.exec(pointer.replace(/\\/g, '/'))?.[1] ?? null;
