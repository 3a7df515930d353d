import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { app } from 'electron';
import { parseArguments, type AppArguments } from './shell/arguments';
import { isDebuggingRefused } from './shell/debugging';
import { runHeadless } from './shell/headless';
import { runApp } from './shell/run-app';
import { testMachine, thisMachine } from './shell/surroundings';

/** A folder for the invented home and for the app's own files: a demo shares nothing with the user's Keymender. */
function demoFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keymender-demo-'));
  app.setPath('userData', join(folder, 'keymender'));
  return folder;
}

function startApp(given: AppArguments): void {
  const folder = given.demo ? demoFolder() : null;
  runApp(given, {
    dist: __dirname,
    assets: join(__dirname, '..', 'assets'),
    surroundings: async () => {
      if (folder === null) return testMachine() ?? thisMachine();
      return (await import('./shell/demo/demo')).makeDemo(folder);
    },
    compose: async (supplies) => (await import('./compose')).compose(supplies),
    cleanUp: () => {
      if (folder !== null) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  });
}

if (isDebuggingRefused()) {
  process.stderr.write('Keymender does not let other programs look into its window.\n');
  process.exit(2);
}
const given = parseArguments(process.argv.slice(1));
if (given.kind === 'headless') process.exit(runHeadless(join(__dirname, 'cli.cjs'), given.argv));
else startApp(given);
