import type { Fault } from '../../contract/ipc';
import { say } from '../../contract/messages/message';
import type { Machine } from '../../core/installations/places';
import { usableCli, type CliTask, type UsableCli } from '../../core/installations/usable-cli';
import { fail, type Result } from '../../core/result';
import type { Files } from '../../ports/files';
import type { Runner } from '../../ports/runner';
import { askVersions, findInstallations } from './find-installations';

/**
 * The Claude Code to do something with, or what to install or update, and how. An older version would take
 * `auth login` for a question to the model, so one whose version is not known is asked for it first.
 *
 * @param machine `env` as the terminal gives it
 */
export async function cliFor(
  ports: { readonly files: Files; readonly runner: Runner },
  machine: Machine,
  task: CliTask,
): Promise<Result<UsableCli, Fault>> {
  const found = await findInstallations(ports.files, machine);
  const used = found.find((cli) => cli.usedByShell) ?? found[0];
  const chosen = usableCli(
    used === undefined ? [] : await askVersions(ports.runner, [used], machine),
    task,
    machine.platform,
  );
  return chosen.ok ? chosen : fail({ code: chosen.error.code, words: say(chosen.error) });
}
