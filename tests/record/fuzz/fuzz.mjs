import { appendFile } from 'node:fs/promises';
import { observe } from '../observe.mjs';
import { loadJudge } from './load-judge.mjs';
import { chance } from './random.mjs';
import { shrink } from './shrink.mjs';
import { randomWorld } from './worlds.mjs';

/** A run that had to be ended, or that a server, the network or a missing program ended, says nothing about the choice. */
const undecided = ({ exit, sent, printed }) =>
  exit === null ||
  (sent === null &&
    /Unable to connect|Can't reach|Connection refused|Token endpoint|Invalid URL|bubblewrap/.test(printed));

/** What kind of fault it is: its first word. */
const kindOf = (fault) => fault.split(/[: ]/)[0];

/**
 * Holds our answer against the real CLI's in worlds of chance.
 *
 * @param {{ cli: string, privateMounts: boolean, count: number, seed: number, jobs: number, keep?: string,
 *   shrinks: boolean, inParallel: Function }} how `keep` names a file that gets one line of JSON for every world
 * @returns {Promise<{ worlds: number, undecided: number, differing: object[] }>} the worlds in which the two differ,
 *   as small as they can be, each with what was seen
 */
export async function fuzz({ cli, privateMounts, count, seed, jobs, keep, shrinks, inParallel }) {
  const judge = await loadJudge();
  const look = async (world) => {
    const now = { ...world, recorded_at_ms: Date.now() };
    const seen = await observe(now, { cli, privateMounts, status: 'with-switches' });
    return { world: now, seen, verdict: undecided(seen) ? null : await judge(now, seen) };
  };
  const differing = [];
  let open = 0;
  let done = 0;
  const numbers = Array.from({ length: count }, (_, at) => seed + at);
  await inParallel(numbers, jobs, async (number) => {
    const first = await look(randomWorld(chance(number), `fuzz_${number}`));
    if (keep) await appendFile(keep, `${JSON.stringify(first)}\n`);
    if (first.verdict === null) open += 1;
    if (first.verdict !== null && first.verdict.faults.length > 0) {
      const kind = kindOf(first.verdict.faults[0]);
      let last = first;
      if (shrinks) {
        await shrink(first.world, async (less) => {
          const tried = await look(less);
          const same = tried.verdict !== null && tried.verdict.faults.some((fault) => kindOf(fault) === kind);
          if (same) last = tried;
          return same;
        });
      }
      differing.push({ ...last.world, cli_version: undefined, ...last.seen });
      tell(number, last);
    }
    done += 1;
    if (done % 100 === 0) console.log(`${done} of ${count} worlds, ${differing.length} differ`);
  });
  return { worlds: count, undecided: open, differing };
}

function tell(number, { world, seen, verdict }) {
  console.log(`differs  fuzz_${number}: ${verdict.faults.join(' · ')}`);
  const { env, files, managed, links, dirs, cwd } = world;
  for (const [path, text] of Object.entries({ ...managed, ...files })) console.log(`  ${path}  ${text}`);
  console.log(`  ${JSON.stringify({ env, links, dirs, cwd })}`);
  console.log(`  real ${JSON.stringify(seen.sent)} exit ${seen.exit} ${JSON.stringify(seen.printed.slice(0, 160))}`);
  console.log(`  ours ${verdict.said}`);
}
