import type { Fault } from '../../contract/ipc';
import { message, say } from '../../contract/messages/message';
import { accountName } from '../../core/accounts/account-name';
import { shellOf, slugOf } from '../../core/accounts/launcher';
import { planSecondFolder, type StartFile } from '../../core/accounts/second-folder';
import type { PlanDraft } from '../../core/plan/draft';
import { fail, ok, type Result } from '../../core/result';
import { homePath, joinPath } from '../../core/where';
import type { Files } from '../../ports/files';
import { findInstallations } from '../claude-cli/find-installations';
import type { Look } from '../machine';
import type { KeptKeys } from './kept-keys';

/**
 * A plan for a second Claude Code of that name on this machine. Faults: bad-name, name-taken, folder-taken (something
 * lies where the folder would be).
 */
export async function secondFolder(
  files: Files,
  kept: KeptKeys,
  look: Look,
  given: string,
): Promise<Result<PlanDraft, Fault>> {
  const { where } = look;
  const others = await kept.folders();
  const name = accountName(
    given,
    others.map((other) => other.name),
  );
  if (!name.ok) return name;
  const slug = slugOf(name.value);
  const folder = `.claude-${slug}`;
  const there = await files.list(homePath(where, folder), 1);
  const facts = await files.facts(homePath(where, folder));
  if ((there.ok && there.value.length > 0) || facts.ok || facts.error.code !== 'missing') {
    return fail({ code: 'folder-taken', words: say(message('fault.folder-taken', { folder: `~/${folder}` })) });
  }
  const { platform, home, root, env } = where;
  const installed = await findInstallations(files, { platform, home, root, env });
  return ok(
    planSecondFolder({
      notePath: kept.folderPath(slug),
      record: { version: 1, name: name.value, folder, command: `claude-${slug}` },
      platform,
      home,
      claude: installed[0]?.path ?? 'claude',
      startFile: await startFileOf(files, look, slug),
    }),
  );
}

async function startFileOf(files: Files, { where }: Look, slug: string): Promise<StartFile | null> {
  const shell = shellOf(where.platform, where.env['SHELL']);
  if (shell === null) return null;
  const exists = async (path: string) => (await files.facts(path)).ok;
  const at = async (path: string): Promise<StartFile> => ({ shell, path, there: await exists(path) });
  switch (shell) {
    case 'bash': {
      const login = homePath(where, '.bash_profile');
      return where.platform === 'darwin' && (await exists(login)) ? at(login) : at(homePath(where, '.bashrc'));
    }
    case 'zsh': {
      const folder = where.env['ZDOTDIR'] ?? '';
      return at(joinPath(folder === '' ? where.home : folder, '.zshrc'));
    }
    case 'fish':
      return at(homePath(where, '.config', 'fish', 'conf.d', `claude-${slug}.fish`));
    case 'powershell': {
      // Documents may lie elsewhere than it seems, so only a profile that is there is added to.
      const profile = 'Microsoft.PowerShell_profile.ps1';
      for (const folder of ['Documents', 'OneDrive/Documents']) {
        for (const kind of ['PowerShell', 'WindowsPowerShell']) {
          const path = homePath(where, folder, kind, profile);
          if (await exists(path)) return { shell, path, there: true };
        }
      }
      return null;
    }
  }
}
