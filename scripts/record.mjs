// Observes the real Claude Code again over our recorded cases and says where it behaves differently now.
import { cpus } from 'node:os';
import { basename, join } from 'node:path';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changes } from '../tests/record/compare.mjs';
import { fuzz } from '../tests/record/fuzz/fuzz.mjs';
import { canIsolate, isIsolated, runIsolated } from '../tests/record/isolate.mjs';
import { movedTo } from '../tests/record/moved-times.mjs';
import { observe } from '../tests/record/observe.mjs';
import { claudeCli, pinnedVersion } from './lib/claude-cli.mjs';

const folder = fileURLToPath(new URL('../tests/record/cases', import.meta.url));

const usage = `npm run record -- [--latest | --version V] [--group FILE] [--only NAME] [--jobs N] [--write] [--messages]
  --group FILE   only this file of tests/record/cases
  --only NAME    only cases whose name is NAME or starts with NAME
  --write        put what was seen into the case files (cases without an outcome are filled in)
  --messages     report changed wording too, not only changed decisions

npm run record -- --fuzz N [--seed S] [--keep FILE] [--no-shrink] [--write]
  N worlds of chance instead of the recorded cases: does our own answer equal the real one?
  --keep FILE    one line of JSON for every world and what was seen
  --write        the worlds in which they differ become cases, in tests/record/cases/found-by-chance.json`;

function options() {
  const { values } = parseArgs({
    options: {
      latest: { type: 'boolean' },
      version: { type: 'string' },
      group: { type: 'string' },
      only: { type: 'string' },
      jobs: { type: 'string' },
      write: { type: 'boolean' },
      messages: { type: 'boolean' },
      fuzz: { type: 'string' },
      seed: { type: 'string' },
      keep: { type: 'string' },
      'no-shrink': { type: 'boolean' },
      help: { type: 'boolean' },
      cli: { type: 'string' },
    },
  });
  return values;
}

async function caseFiles(group) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const wanted = group ? names.filter((name) => basename(name, '.json') === basename(group, '.json')) : names;
  if (wanted.length === 0) throw new Error(`There is no case file “${group}”. There are: ${names.join(', ')}`);
  return Promise.all(
    wanted.map(async (name) => ({ name, cases: JSON.parse(await readFile(join(folder, name), 'utf8')) })),
  );
}

const isChosen = (only) => (aCase) => !only || aCase.name === only || aCase.name.startsWith(only);

/** Runs `work` over `items`, `jobs` at a time. */
async function inParallel(items, jobs, work) {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: jobs }, worker));
}

function report(aCase, found, { messages }) {
  const told = messages ? found : found.filter(({ what }) => what !== 'words');
  for (const { what, was, is } of told) console.log(`changed  ${aCase.name}: ${what}\n  was  ${was}\n  is   ${is}`);
  return told.length > 0;
}

async function record(chosen) {
  const privateMounts = isIsolated();
  const cli = chosen.cli;
  const files = await caseFiles(chosen.group);
  const all = files.flatMap(({ cases }) => cases.filter(isChosen(chosen.only)));
  if (all.length === 0) throw new Error(`No case is called “${chosen.only}”.`);
  const runnable = privateMounts ? all : all.filter(({ managed }) => Object.keys(managed ?? {}).length === 0);
  let changed = 0;
  let done = 0;
  await inParallel(runnable, Number(chosen.jobs ?? Math.min(3, cpus().length)), async (aCase) => {
    const seen = await observe(aCase, { cli, privateMounts });
    const isNew = aCase.exit === undefined;
    if (!isNew && report(aCase, changes(aCase, seen), chosen)) changed += 1;
    if (isNew) console.log(`new      ${aCase.name}: ${JSON.stringify(seen.sent)} exit ${seen.exit}`);
    if (chosen.write) Object.assign(aCase, movedTo(aCase, Date.now()), { cli_version: chosen.version }, seen);
    done += 1;
    if (done % 100 === 0) console.log(`${done} of ${runnable.length}`);
  });
  if (chosen.write) {
    for (const { name, cases } of files) await writeFile(join(folder, name), `${JSON.stringify(cases, null, 1)}\n`);
  }
  const skipped = all.length - runnable.length;
  const left = skipped ? `, ${skipped} left out: managed settings need Linux namespaces` : '';
  console.log(`Claude Code ${chosen.version}: ${changed} of ${runnable.length} cases changed${left}`);
  return changed > 0 ? 1 : 0;
}

const foundByChance = join(folder, 'found-by-chance.json');

async function recordChance(chosen) {
  const seed = Number(chosen.seed ?? 1);
  const found = await fuzz({
    cli: chosen.cli,
    privateMounts: isIsolated(),
    count: Number(chosen.fuzz),
    seed,
    jobs: Number(chosen.jobs ?? Math.min(3, cpus().length)),
    keep: chosen.keep,
    shrinks: !chosen['no-shrink'],
    inParallel,
  });
  const { worlds, undecided, differing } = found;
  if (chosen.write && differing.length > 0) {
    const known = JSON.parse(await readFile(foundByChance, 'utf8').catch(() => '[]'));
    const all = [...known, ...differing.map((one) => ({ ...one, cli_version: chosen.version }))];
    await writeFile(foundByChance, `${JSON.stringify(all, null, 1)}\n`);
  }
  const open = undecided ? `, ${undecided} were decided by the network` : '';
  console.log(
    `Claude Code ${chosen.version}: ${differing.length} of ${worlds} worlds differ (seeds ${seed} to ${seed + worlds - 1}${open})`,
  );
  return differing.length > 0 ? 1 : 0;
}

const run = (chosen) => (chosen.fuzz === undefined ? record(chosen) : recordChance(chosen));

async function main() {
  const chosen = options();
  if (chosen.help) {
    console.log(usage);
    return 0;
  }
  if (isIsolated()) return run(chosen);
  // Fetched here, because inside there is no network.
  const { path, version } = await claudeCli({ version: chosen.latest ? 'latest' : (chosen.version ?? pinnedVersion) });
  if (!canIsolate()) {
    console.log('No private network here: the real Claude Code may reach its own servers, with invented keys only.');
    return run({ ...chosen, cli: path, version });
  }
  const passed = process.argv.slice(2).filter((arg, at, args) => !isVersion(arg) && args[at - 1] !== '--version');
  return runIsolated([...passed, '--cli', path, '--version', version]);
}

const isVersion = (arg) => arg === '--latest' || arg === '--version' || arg.startsWith('--version=');

try {
  process.exit(await main());
} catch (error) {
  console.error(error.message);
  process.exit(3);
}
