// `npm run package`: the unpacked app and every installer that can be made on this system, in release/.
// `--only tar.gz,deb` makes these; `--only dir` none but the unpacked app. `--version` names another version and
// `--fast` compresses little: both are for the test of an upgrade. `--release` makes all installers of this system
// with the official Electron, as the release workflow does.
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from './lib/build.mjs';
import { electronRuntime } from './lib/electron-runtime.mjs';
import { makeRelease, makeUnpacked, unpackedFolder } from './lib/package/builder.mjs';
import { builderConfiguration } from './lib/package/configuration.mjs';
import { inspectArchive, inspectFuses, largestArchiveBytes } from './lib/package/contents.mjs';
import { makeTargets, otherProcessors, targetNames } from './lib/package/targets.mjs';
import { projectRoot } from './lib/project.mjs';

const { values } = parseArgs({
  options: {
    output: { type: 'string', default: join(projectRoot, 'release') },
    only: { type: 'string', default: '' },
    version: { type: 'string' },
    fast: { type: 'boolean', default: false },
    release: { type: 'boolean', default: false },
  },
});
const only = values.only.split(',').filter((name) => name !== '');
const unknown = only.filter((name) => name !== 'dir' && !targetNames.includes(name));
if (unknown.length > 0) {
  console.error(`There is no target ${unknown.join(', ')}. There are: dir, ${targetNames.join(', ')}.`);
  process.exit(2);
}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** What is wrong is printed and ends the run: an installer that holds the wrong things must not leave the house. */
async function inspected(unpacked) {
  const [archive, fuses] = await Promise.all([inspectArchive(unpacked), inspectFuses(unpacked)]);
  console.log(
    `app.asar   ${megabytes(archive.bytes)} in ${archive.files} files (at most ${megabytes(largestArchiveBytes)})`,
  );
  for (const line of fuses.lines) console.log(`fuse       ${line}`);
  const problems = [...archive.problems, ...fuses.problems];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** An installer for other people is made with the Electron of package.json and no other. */
async function makeOfficial(config, runtime, output) {
  if (config.electronDist !== undefined) throw new Error(`A release is not made with Electron ${runtime.version}.`);
  await makeRelease(config);
  await inspected(unpackedFolder(output, { universal: process.platform === 'darwin' }));
}

async function packageApp() {
  const { version, fast } = values;
  const output = resolve(values.output);
  await buildApp();
  const runtime = await electronRuntime();
  const config = await builderConfiguration({ runtime, output, ...(version && { version }) });
  console.log(`runtime    Electron ${runtime.version} (${runtime.kind})`);
  if (values.release) return makeOfficial(config, runtime, output);
  const unpacked = await makeUnpacked(config);
  console.log(`unpacked   ${relative(process.cwd(), unpacked)}`);
  await inspected(unpacked);
  const made = await makeTargets({ config, unpacked, output, fast, ...(version && { version }) }, only);
  const others = only.length === 0 ? otherProcessors(config) : [];
  for (const { target, skipped, seconds } of [...made, ...others]) {
    console.log(`${target.padEnd(10)} ${skipped === null ? `made in ${seconds.toFixed(0)} s` : `skipped: ${skipped}`}`);
  }
  for (const name of (await readdir(output)).filter((file) => /\.(deb|rpm|AppImage|gz|dmg|zip|exe)$/.test(file))) {
    console.log(`installer  ${megabytes((await stat(join(output, name))).size)} ${name}`);
  }
}

try {
  await packageApp();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
