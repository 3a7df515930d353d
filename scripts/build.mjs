// Builds the app and the headless command into dist/. `--sourcemap` writes maps beside them.
import { parseArgs } from 'node:util';
import { buildApp } from './lib/build.mjs';

const { values } = parseArgs({ options: { sourcemap: { type: 'boolean', default: false } } });
const started = performance.now();
const result = await buildApp(values);
console.log(result === 'built' ? `Built in ${Math.round(performance.now() - started)} ms` : 'Nothing changed');
