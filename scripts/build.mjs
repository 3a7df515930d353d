// Builds the app and the headless command into dist/. `--sourcemap` writes maps beside them.
import { parseArgs } from 'node:util';
import { buildApp } from './lib/build.mjs';

const { values } = parseArgs({ options: { sourcemap: { type: 'boolean', default: false } } });
const started = performance.now();
try {
  const result = await buildApp(values);
  console.log(result === 'built' ? `Built in ${Math.round(performance.now() - started)} ms` : 'Nothing changed');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
