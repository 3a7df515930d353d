import { answerFrom } from '../contract/certainty';
import { lookAt } from '../services/machine';
import { knownHealth } from './known-health';
import { print, type ExitCode, type Run } from './output';

/** More than anyone pastes; the rest of a longer text says nothing new. */
const mostBytes = 4 * 1024 * 1024;

/** `diagnose`: explains the error text on standard input, with what this machine shows about it. */
export async function diagnose(run: Run): Promise<ExitCode> {
  const { ports, request, remediator } = run.surroundings;
  // The rules are loaded while the disk is asked.
  const [look, text, { explain }, { planFor }] = await Promise.all([
    lookAt(ports, request),
    run.output.input(mostBytes),
    import('../services/explain'),
    import('../services/plan-for'),
  ]);
  const report = await explain(text, look, await knownHealth(run, look), (cause) =>
    planFor(cause, look, { files: ports.files, remediator }),
  );
  print(run, report, () => {
    const { diagnosis, causes } = report;
    const [first] = causes;
    const guess = first !== undefined && first.cause !== 'other_not_auth' && first.confidence < answerFrom;
    const head = `${guess ? 'This message does not say enough to be sure. Best guess: ' : ''}${diagnosis.headline}.`;
    const others = causes.slice(1).map((guess) => `Or: ${guess.because[0] ?? guess.cause}`);
    return `${[`${head} ${diagnosis.words}`, '', ...diagnosis.because, '', ...others].join('\n').trim()}\n`;
  });
  return report.diagnosis.cause === 'other_not_auth' ? 0 : 1;
}
