// Feeds targets in a process of its own, so that one that hangs or eats memory can be ended. Told by its arguments:
// seed, inputs in all, part and parts of the targets, the folders of fixtures and corpus, the file of its progress.
import { openSync, writeSync } from 'node:fs';
import { feedAll, type FuzzReport } from './feed';
import { allTargets } from './targets';

const [seed = '1', inputs = '1000', part = '0', parts = '1', fixtures = '', kept = '', progress = ''] =
  process.argv.slice(2);
const file = openSync(progress, 'w');
const note = Buffer.alloc(16);
const targets = allTargets(fixtures).filter((_, at) => at % Number(parts) === Number(part));
const report: FuzzReport = feedAll(targets, {
  seed: Number(seed),
  inputs: Number(inputs),
  corpus: kept,
  began: (target, input) => {
    note.writeDoubleLE(target, 0);
    note.writeDoubleLE(input, 8);
    writeSync(file, note, 0, 16, 0);
  },
});
process.stdout.write(JSON.stringify(report));
