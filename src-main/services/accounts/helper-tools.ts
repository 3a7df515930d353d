import type { HelperTools } from '../../core/accounts/helper-command';
import { joinPath, type Environment, type Platform } from '../../core/where';
import type { Files } from '../../ports/files';

/**
 * What this machine has to print a key with. `secret-tool` is looked for in the usual places and in the PATH; its path
 * is written out, because what Claude Code is started from may have another PATH.
 *
 * @param app how Keymender itself is started for a headless verb
 */
export async function helperTools(
  files: Files,
  machine: { readonly platform: Platform; readonly env: Environment },
  app: readonly string[],
): Promise<HelperTools> {
  const { platform, env } = machine;
  if (platform !== 'linux') return { platform, secretTool: null, app };
  const folders = ['/usr/bin', '/usr/local/bin', '/bin', ...(env['PATH'] ?? '').split(':')];
  for (const folder of new Set(folders.filter((one) => one.startsWith('/')))) {
    const path = joinPath(folder, 'secret-tool');
    const facts = await files.facts(path);
    if (facts.ok && (facts.value.mode & 0o111) !== 0) return { platform, secretTool: path, app };
  }
  return { platform, secretTool: null, app };
}
