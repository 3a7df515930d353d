// Measures a rotation over many files next to writing the same bytes by hand; `npm run bench` starts it.
// `FOLDER FILES ROUNDS` prints one line of JSON: times in ms for all files of a round.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { nodeCryptoBox } from '../../src-main/adapters/crypto-box';
import { nodeFileStore } from '../../src-main/adapters/file-store';
import { fileLock } from '../../src-main/adapters/lock';
import { fingerprint } from '../../src-main/core/fingerprint';
import { makeFound, type Found } from '../../src-main/core/found';
import { planRotation } from '../../src-main/core/plan/rotate';
import { fail, ok, type Result } from '../../src-main/core/result';
import { Secret } from '../../src-main/core/secret';
import { Remediator } from '../../src-main/services/remediate/remediator';

const [folder = '', files = '100', rounds = '5'] = process.argv.slice(2);
const bytesOfFile = 2_048;
const name = 'ANTHROPIC_API_KEY';
const keyOf = (mark: string) => `sk-ant-api03-BENCH-${mark}-${'0'.repeat(60)}AA`;

/** A file as a project has them, 2 KB large, with the key in its second line. */
function textWith(key: string): string {
  const line = '# a line as it stands in many a file of variables\n';
  const text = `${line}${name}=${key}\n`;
  return text + line.repeat(Math.floor((bytesOfFile - text.length) / line.length));
}

function given<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function plant(round: string, key: string): readonly string[] {
  return Array.from({ length: Number(files) }, (_, at) => {
    const own = join(folder, round, `project-${at}`);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, '.env'), textWith(key), { mode: 0o600 });
    return join(own, '.env');
  });
}

const foundIn = (path: string, value: string): Found =>
  makeFound({
    source: 'bench',
    kind: 'api-key',
    name,
    location: { path, line: 2 },
    readByClaudeCode: 'yes',
    value,
    edit: { path, format: 'dotenv', target: { at: 'variable', name, line: 2 } },
  });

/** Preview and change, from what was found to the receipt. */
async function rotation(round: string): Promise<{ readonly preview: number; readonly apply: number }> {
  const [from, to] = [keyOf(`old${round}`), keyOf(`new${round}`)];
  const paths = plant(round, from);
  const founds = paths.map((path) => foundIn(path, from));
  const data = join(folder, `data-${round}`);
  const remediator = new Remediator({
    store: nodeFileStore(),
    box: nodeCryptoBox,
    vault: null,
    lock: fileLock(data),
    clock: { now: () => Date.now() },
    dataFolder: data,
  });
  const input = { fingerprint: fingerprint(from), newKey: new Secret(to), founds, states: [], otherTools: true };
  const began = performance.now();
  const plan = given(await remediator.prepare(given(planRotation(input)), []));
  const shown = performance.now();
  const chosen = plan.steps.map(({ id }) => id);
  const stale = () => paths.filter((path) => readFileSync(path, 'utf8') !== textWith(to)).length;
  const hooks = {
    verify: () => Promise.resolve(stale() === 0 ? ok(undefined) : fail('a file is not as it should be.')),
    cli: () => Promise.resolve(ok(undefined)),
  };
  const receipt = given(await remediator.apply(plan.id, chosen, hooks));
  const ended = performance.now();
  if (receipt.state !== 'verified' || chosen.length !== paths.length) throw new Error(receipt.words);
  return { preview: shown - began, apply: ended - shown };
}

/** What keeps the same bytes safe and nothing else: each file copied beside itself, made durable, moved over. */
async function byHand(round: string): Promise<number> {
  const paths = plant(`hand-${round}`, keyOf(round));
  const began = performance.now();
  for (const path of paths) {
    await copyFile(path, `${path}.new`);
    const copy = await open(`${path}.new`, 'r+');
    await copy.sync();
    await copy.close();
    await rename(`${path}.new`, path);
  }
  return performance.now() - began;
}

const pairs: { preview: number; apply: number; theirs: number }[] = [];
for (let round = -1; round < Number(rounds); round += 1) {
  const own = String(round + 1);
  // Who goes second finds a busier disk, so they take turns.
  const first = round % 2 === 0 ? await byHand(own) : null;
  const ours = await rotation(own);
  const theirs = first ?? (await byHand(own));
  if (round >= 0) pairs.push({ ...ours, theirs });
  for (const used of [own, `hand-${own}`, `data-${own}`]) rmSync(join(folder, used), { recursive: true, force: true });
}
process.stdout.write(`${JSON.stringify({ files: Number(files), pairs })}\n`);
