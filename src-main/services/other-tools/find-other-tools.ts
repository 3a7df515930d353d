import { otherTools, type OtherTool } from '../../core/other-tools/known-tools';
import type { Where } from '../../core/where';
import type { Files } from '../../ports/files';

/** The other programs on this machine that write what Claude Code signs in with. Looks whether folders are there, no more. */
export async function findOtherTools(
  files: Files,
  machine: Pick<Where, 'platform' | 'home' | 'root' | 'env'>,
): Promise<readonly OtherTool[]> {
  const there = await Promise.all(
    otherTools.map(async ({ folders }) => {
      const listed = await Promise.all(folders(machine).map((folder) => files.list(folder, 1)));
      return listed.some(({ ok }) => ok);
    }),
  );
  return otherTools.filter((_, at) => there[at]);
}
