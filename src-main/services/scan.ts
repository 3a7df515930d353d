import type { FindingIssue } from '../contract/finding';
import { withIssues, type Found } from '../core/found';
import { fail } from '../core/result';
import type { Source, SourceText, Spot } from '../core/source';
import { baseOf, joinPath, parentOf, type Where } from '../core/where';
import type { Files } from '../ports/files';
import { sources } from '../sources/catalogue';
import { FolderNames } from './folder-names';
import { oncePerContent } from './once-per-content';
import { withOwnIds } from './own-ids';
import { fileIssues, readText, unreadable, type Reading } from './read-text';
import { markTracked } from './tracked-by-git';

export interface ScanResult {
  readonly found: readonly Found[];
  readonly stats: { readonly files: number; readonly bytes: number };
}

/** How many places are read at once: enough to hide a slow disk, few enough to leave the thread pool to others. */
const atOnce = 16;

type FolderSpot = Extract<Spot, { kind: 'folder' }>;
interface Place {
  readonly path: string;
  readonly spot: Spot;
}

/** Reads every known place of the catalogue. A place that cannot be read becomes a finding; nothing here fails. */
export async function scanPlaces(
  files: Files,
  where: Where,
  catalogue: readonly Source[] = sources,
): Promise<ScanResult> {
  const places = catalogue.map((source) => ({ source, spots: source.at(where) }));
  const reader = new Reader(files, wantedFiles(places.flatMap(({ spots }) => spots)));
  const found = await mapLimited(places, atOnce, ({ source, spots }) => scanSource(reader, where, source, spots));
  const marked = await markTracked(reader.asFiles(), where, found.flat());
  return { found: withOwnIds(marked), stats: { files: reader.files, bytes: reader.bytes } };
}

/** How many places are wanted of each folder, over all sources. */
function wantedFiles(spots: readonly Spot[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of spots) {
    const folder = parentOf(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

/** Most of the places are not there: a look at the folder costs less than asking for this many files one by one. */
const worthListing = 3;
const mostNames = 5_000;

/** Reads each path once, however many sources look at it; lists each folder once. */
class Reader {
  files = 0;
  bytes = 0;
  readonly #read = new Map<string, Promise<Reading>>();
  readonly #listed = new Map<string, ReturnType<Files['list']>>();
  readonly #absent = new Map<string, Promise<boolean>>();
  readonly #names = new Map<string, Promise<FolderNames | 'missing' | 'unknown'>>();

  constructor(
    readonly port: Files,
    private readonly wanted: ReadonlyMap<string, number>,
  ) {}

  /** The same files, without asking again for what is known not to be there. */
  asFiles(): Files {
    const missing = (path: string) => fail({ code: 'missing' as const, path, detail: '' });
    return {
      ...this.port,
      read: async (path, limits) => ((await this.#isAbsent(path)) ? missing(path) : this.port.read(path, limits)),
    };
  }

  read(path: string): Promise<Reading> {
    let reading = this.#read.get(path);
    if (reading === undefined) {
      reading = this.#readNow(path);
      this.#read.set(path, reading);
    }
    return reading;
  }

  list(path: string): ReturnType<Files['list']> {
    let listed = this.#listed.get(path);
    if (listed === undefined) {
      listed = this.#listNow(path);
      this.#listed.set(path, listed);
    }
    return listed;
  }

  async #readNow(path: string): Promise<Reading> {
    if (await this.#isAbsent(path)) return { state: 'absent' };
    const reading = await readText(this.port, { path, format: 'plain' });
    if (reading.state === 'text') {
      this.files += 1;
      this.bytes += reading.bytes;
    }
    return reading;
  }

  async #listNow(path: string): ReturnType<Files['list']> {
    if (await this.#isAbsent(path)) return fail({ code: 'missing', path, detail: '' });
    return this.port.list(path, mostNames);
  }

  /** True where a look at a folder it would be in showed that it is not there. In doubt it may be. */
  #isAbsent(path: string): Promise<boolean> {
    let absent = this.#absent.get(path);
    if (absent === undefined) {
      absent = this.#lookFor(path);
      this.#absent.set(path, absent);
    }
    return absent;
  }

  async #lookFor(path: string): Promise<boolean> {
    const folder = parentOf(path);
    if (folder === '/' || folder === '.' || folder === path) return false;
    const wanted = this.wanted.get(folder) ?? 0;
    if (wanted < worthListing) return this.#isAbsent(folder);
    const listed = await this.#namesIn(folder);
    if (listed === 'unknown') return false;
    return listed === 'missing' || listed.lacks(baseOf(path));
  }

  #namesIn(folder: string): Promise<FolderNames | 'missing' | 'unknown'> {
    let names = this.#names.get(folder);
    if (names === undefined) {
      names = this.list(folder).then((listed) => {
        if (!listed.ok) return listed.error.code === 'missing' ? 'missing' : 'unknown';
        if (listed.value.length >= mostNames) return 'unknown';
        return new FolderNames(listed.value);
      });
      this.#names.set(folder, names);
    }
    return names;
  }
}

async function scanSource(
  reader: Reader,
  where: Where,
  source: Source,
  spots: readonly Spot[],
): Promise<readonly Found[]> {
  const texts = new Map<string, SourceText>();
  const contents = new Map<string, Uint8Array>();
  const issues = new Map<string, readonly FindingIssue[]>();
  const faults: Found[] = [];
  const take = async (spots: readonly Spot[]): Promise<readonly SourceText[]> => {
    const places = (await Promise.all(spots.map((spot) => pathsOf(reader, spot)))).flat();
    const fresh = [...new Map(places.map((place) => [place.path, place])).values()].filter(
      ({ path }) => !texts.has(path),
    );
    const readings = await mapLimited(fresh, atOnce, async (place) => ({
      place,
      reading: await reader.read(place.path),
    }));
    return readings.flatMap(({ place: { path, spot }, reading }) => {
      if (reading.state === 'fault') faults.push(unreadable(source.id, reading.fault, source.readByClaudeCode));
      if (reading.state !== 'text') return [];
      const text = { ...reading.text, format: spot.format, role: spot.role };
      texts.set(path, text);
      contents.set(path, reading.content);
      issues.set(path, fileIssues(reading.facts, reader.port.ownUid()));
      return [text];
    });
  };
  const own = await take(spots);
  const { follows } = source;
  if (follows !== undefined) await take(own.flatMap((text) => follows(text, where)));
  const all = [...texts.values()];
  const parse = (text: SourceText): readonly Found[] => {
    const content = contents.get(text.path);
    // A parser that takes the text alone finds the same in it as in the look before.
    if (content === undefined || source.parse.length > 1) return source.parse(text, where);
    return oncePerContent(content, [source.id, text.path, text.format, text.role].join('\u0000'), () =>
      source.parse(text, where),
    );
  };
  const found = source.together === undefined ? all.flatMap(parse) : source.together(all, where);
  const marked = found.map((one) => {
    const path = one.finding.location.path;
    return one.secret === null || path === undefined ? one : withIssues(one, issues.get(path) ?? []);
  });
  return [...faults, ...marked];
}

async function pathsOf(reader: Reader, spot: Spot): Promise<readonly Place[]> {
  if (spot.kind === 'file') return [{ path: spot.path, spot }];
  const paths: string[] = [];
  await walk(reader, spot.path, spot.depth, spot, paths);
  return paths.map((path) => ({ path, spot }));
}

/** Files of a folder by name, links to folders not followed; stops at the spot's own limit. */
async function walk(reader: Reader, folder: string, depth: number, spot: FolderSpot, into: string[]): Promise<void> {
  const listed = await reader.list(folder);
  if (!listed.ok) return;
  const names = [...listed.value].sort((a, b) => (a.name < b.name ? 1 : -1));
  for (const entry of names) {
    if (into.length >= spot.most) return;
    const path = joinPath(folder, entry.name);
    if (entry.kind === 'folder' && depth > 1) await walk(reader, path, depth - 1, spot, into);
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
