// `npm start [-- ARGUMENTS]`: builds what changed and opens the app. Without a display the status report is printed
// instead. `-- --demo` opens it on an invented home.
import { join } from 'node:path';
import { buildApp } from './lib/build.mjs';
import { electronRuntime, sandboxArguments } from './lib/electron-runtime.mjs';
import { distFolder, projectRoot } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { ensureSystemPackages, needSystemPackages } from './lib/system-packages.mjs';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function openApp() {
  await needSystemPackages(['cli', 'app']);
  const runtime = await electronRuntime();
  await buildApp();
  // Set by some editors' terminals; with it Electron would behave as plain Node.
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE;
  const args = [...sandboxArguments, projectRoot, ...process.argv.slice(2)];
  return run(runtime.executable, args, { env, cwd: projectRoot });
}

async function printStatus() {
  console.log('There is no display here, so this is the status report. On a desktop, `npm start` opens the app.');
  // Without these the keychain is reported as not readable; the report is still worth printing.
  await ensureSystemPackages(process.getuid() === 0 ? ['cli'] : []);
  await buildApp();
  const ended = await run(process.execPath, [join(distFolder, 'cli.cjs'), 'status']);
  // 1 says that something needs attention, which the report has just said in words.
  return { code: ended.code === 1 ? 0 : ended.code };
}

try {
  const ended = hasDisplay ? await openApp() : await printStatus();
  process.exitCode = ended.code ?? 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 3;
}
