import type { Found } from '../core/found';
import { withIssues } from '../core/found';
import type { Source, Spot } from '../core/source';
import { joinPath, type Where } from '../core/where';
import type { Files } from '../ports/files';
import { sources } from '../sources/catalogue';
import { fileIssues, readText, unreadable } from './read-text';

export interface ScanResult {
  readonly found: readonly Found[];
  readonly stats: { readonly files: number; readonly bytes: number };
}

/** How many places are read at once: enough to hide a slow disk, few enough to leave the thread pool to others. */
const atOnce = 16;

interface Task {
  readonly source: Source;
  readonly path: string;
  readonly spot: Spot;
}

/** Reads every known place of the catalogue. A place that cannot be read becomes a finding; nothing here fails. */
export async function scanPlaces(
  files: Files,
  where: Where,
  catalogue: readonly Source[] = sources,
): Promise<ScanResult> {
  const tasks = (
    await mapLimited(catalogue, atOnce, async (source) => {
      const spots = await Promise.all(source.at(where).map((spot) => pathsOf(files, spot)));
      return spots.flat().map(({ path, spot }): Task => ({ source, path, spot }));
    })
  ).flat();
  const results = await mapLimited(tasks, atOnce, (task) => scanOne(files, where, task));
  return {
    found: results.flatMap((result) => result.found),
    stats: {
      files: results.filter((result) => result.bytes !== null).length,
      bytes: results.reduce((sum, result) => sum + (result.bytes ?? 0), 0),
    },
  };
}

async function scanOne(
  files: Files,
  where: Where,
  { source, path, spot }: Task,
): Promise<{ readonly found: readonly Found[]; readonly bytes: number | null }> {
  const role = spot.role === undefined ? {} : { role: spot.role };
  const reading = await readText(files, { path, format: spot.format, ...role });
  if (reading.state === 'absent') return { found: [], bytes: null };
  if (reading.state === 'fault') {
    return { found: [unreadable(source.id, reading.fault, source.readByClaudeCode)], bytes: null };
  }
  const issues = fileIssues(reading.facts, files.ownUid());
  const found = source.parse(reading.text, where);
  return {
    found: found.map((one) => (one.secret === null ? one : withIssues(one, issues))),
    bytes: reading.bytes,
  };
}

async function pathsOf(files: Files, spot: Spot): Promise<readonly { readonly path: string; readonly spot: Spot }[]> {
  if (spot.kind === 'file') return [{ path: spot.path, spot }];
  const paths: string[] = [];
  await walk(files, spot.path, spot.depth, spot, paths);
  return paths.map((path) => ({ path, spot }));
}

/** Files of a folder by name, links to folders not followed; stops at the spot's own limit. */
async function walk(
  files: Files,
  folder: string,
  depth: number,
  spot: Extract<Spot, { kind: 'folder' }>,
  into: string[],
): Promise<void> {
  const listed = await files.list(folder, 5_000);
  if (!listed.ok) return;
  const names = [...listed.value].sort((a, b) => (a.name < b.name ? 1 : -1));
  for (const entry of names) {
    if (into.length >= spot.most) return;
    const path = joinPath(folder, entry.name);
    if (entry.kind === 'folder' && depth > 1) await walk(files, path, depth - 1, spot, into);
    else if (entry.kind !== 'folder' && entry.kind !== 'other' && spot.names.test(entry.name)) into.push(path);
  }
}

/** `map` with at most `limit` at once, in order. */
export async function mapLimited<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at] as T);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
