import type { FolderRecord } from '../../contract/accounts';
import { message, say } from '../../contract/messages/message';
import type { DraftStep, PlanDraft } from '../plan/draft';
import { creating } from '../plan/one-home';
import { fileStep } from '../plan/steps';
import { joinPath, type Platform } from '../where';
import { launcherFor, shellFunction, type KnownShell } from './launcher';

export interface SecondFolder {
  /** Where its note will lie. */
  readonly notePath: string;
  readonly record: FolderRecord;
  readonly platform: Platform;
  readonly home: string;
  /** Absolute path of the official command, or its bare name. */
  readonly claude: string;
  /** Where a command can be added for the user's shell; null where Keymender does not know the shell. */
  readonly startFile: StartFile | null;
}

export interface StartFile {
  readonly shell: KnownShell;
  readonly path: string;
  /** A file that is there is added to; one that is not is made. */
  readonly there: boolean;
}

/**
 * Plans a second Claude Code beside the first: a configuration folder of its own (CLAUDE_CONFIG_DIR moves login,
 * settings and state together; observed with 2.1.330, 2026-11), an entry to start it with, and a command for the
 * shell. No login is copied: the user logs in there once.
 */
export function planSecondFolder(input: SecondFolder): PlanDraft {
  const { record, home, platform, claude, startFile } = input;
  const { name, folder, command } = record;
  const launcher = launcherFor(platform, command, { name, folder, home, claude });
  const settings = joinPath(home, folder, 'settings.json');
  return {
    title: say(message('folder.title', { name })),
    steps: [
      creating(settings, '{}\n', 0o600, say(message('folder.settings'))),
      ...(launcher === null
        ? []
        : [creating(joinPath(home, launcher.path), launcher.text, launcher.mode, say(message('folder.launcher')))]),
      ...(startFile === null ? [] : [commandStep(startFile, record)]),
      creating(input.notePath, `${JSON.stringify(record, null, 2)}\n`, 0o600, say(message('folder.note'))),
    ],
    warnings: [say(startFile === null ? message('folder.no-shell-file') : message('folder.new-terminal', { command }))],
    secrets: [],
  };
}

function commandStep({ shell, path, there }: StartFile, { name, folder, command }: FolderRecord): DraftStep {
  const lines = shellFunction(shell, command, folder, say(message('folder.comment', { name })));
  if (!there) return creating(path, `${lines}\n`, 0o644, say(message('folder.function.new', { command })));
  const words = say(message('folder.function', { command }));
  const step = fileStep(path, [], { kind: 'set', words, chosen: true, edits: [] });
  if (step.deed.do !== 'edit') return step;
  const format = shell === 'powershell' ? 'powershell' : shell === 'fish' ? 'fish' : 'shell';
  // A blank line before it, so that it is seen as a thing of its own.
  return { ...step, deed: { ...step.deed, format, append: `\n${lines}` } };
}
