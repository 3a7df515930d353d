import { readFile, readdir } from 'node:fs/promises';

async function parents() {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const pairs = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      // The name in brackets may hold anything; the parent is the second field after it.
      return [Number(pid), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])];
    }),
  );
  return new Map(pairs);
}

function descendants(root, parentOf) {
  const family = new Set([root]);
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const [pid, parent] of parentOf) if (family.has(parent)) family.add(pid);
  }
  return [...family];
}

/**
 * The memory of a process and all it started, in bytes: `workingSet` counts pages shared between them once for
 * each, `proportional` counts each once.
 */
export async function memoryOf(root) {
  const sum = { workingSet: 0, proportional: 0, processes: 0 };
  for (const pid of descendants(root, await parents())) {
    const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    const bytes = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) * 1024;
    sum.workingSet += bytes('Rss');
    sum.proportional += bytes('Pss');
    sum.processes += 1;
  }
  return sum;
}
