import { ok, fail, type Result } from '../../../src-main/core/result';
import type { RunFault, RunOutput, RunRequest, Runner } from '../../../src-main/ports/runner';

type Play = { exit?: number | null; stdout?: string; stderr?: string } | RunFault['code'];

/** A runner that plays back what a system's command prints, by the command's name, and remembers what was asked. */
export function aPlayedRunner(plays: Readonly<Record<string, Play>>) {
  const asked: RunRequest[] = [];
  const runner: Runner = {
    run: (request): Promise<Result<RunOutput, RunFault>> => {
      asked.push(request);
      const play = plays[request.command.split(/[\\/]/).at(-1) ?? ''] ?? 'not-found';
      if (typeof play === 'string') return Promise.resolve(fail({ code: play, detail: 'played' }));
      return Promise.resolve(
        ok({ exit: play.exit === undefined ? 0 : play.exit, stdout: play.stdout ?? '', stderr: play.stderr ?? '' }),
      );
    },
    converse: () => fail({ code: 'failed', detail: 'not played' }),
  };
  return { runner, asked };
}
