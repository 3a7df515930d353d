import { snapshotOf } from '../services/snapshot';
import { lookAt } from '../services/machine';
import { reportText } from '../services/report';
import { describeInstallations } from '../core/installations/describe';
import { findInstallations } from '../services/claude-cli/find-installations';
import { knownHealth } from './known-health';
import { print, type ExitCode, type Run } from './output';

/** `report`: the redacted support report. */
export async function report(run: Run): Promise<ExitCode> {
  const { ports, request } = run.surroundings;
  const [look, installed] = await Promise.all([lookAt(ports, request), findInstallations(ports.files, request)]);
  const snapshot = snapshotOf({
    look,
    health: await knownHealth(run, look),
    busy: 'idle',
    demo: false,
    installations: describeInstallations(installed),
    notices: run.recovered,
  });
  print(run, snapshot, () => `${reportText(snapshot, request.home)}\n`);
  return 0;
}
