import { explain } from '../services/explain';
import { lookAt } from '../services/machine';
import { planFor } from '../services/plan-for';
import { print, type ExitCode, type Run } from './output';
import { healthFor } from './live-health';

/** More than anyone pastes; the rest of a longer text says nothing new. */
const mostBytes = 4 * 1024 * 1024;

/** `diagnose`: explains the error text on standard input, with what this machine shows about it. */
export async function diagnose(run: Run): Promise<ExitCode> {
  const [text, look] = await Promise.all([
    run.output.input(mostBytes),
    lookAt(run.surroundings.ports, run.surroundings.request),
  ]);
  const report = await explain(text, look, await healthFor(run, look), async (cause) =>
    planFor(cause, look, { files: run.surroundings.ports.files, remediator: await run.surroundings.remediator() }),
  );
  print(run, report, () => {
    const { diagnosis, causes } = report;
    const others = causes.slice(1).map((guess) => `Or: ${guess.because[0] ?? guess.cause}`);
    return `${[`${diagnosis.headline}. ${diagnosis.words}`, '', ...diagnosis.because, '', ...others].join('\n').trim()}\n`;
  });
  return report.diagnosis.cause === 'other_not_auth' ? 0 : 1;
}
