import type { Found } from '../../core/found';
import { parentOf } from '../../core/where';
import type { DeepSearch, DeepSearchFault, PassedOver } from '../../ports/deep-search';
import type { Files } from '../../ports/files';
import { shapes } from '../../rules/shapes/catalogue';
import { withOwnIds } from '../own-ids';
import { markTrackedBelow } from '../tracked-by-git';
import { readCandidate } from './candidate';
import { placeOf } from './classify';

export interface DeepScanPorts {
  readonly files: Files;
  readonly search: DeepSearch;
}

export interface DeepProgress {
  /** Searched so far. */
  readonly files: number;
  /** Secrets found so far. */
  readonly found: number;
  /** The folder that was searched last. */
  readonly current: string;
}

export interface DeepScanRequest {
  /** Absolute; chosen by the user, or listed by Claude Code as projects. */
  readonly folders: readonly string[];
  readonly signal?: AbortSignal;
  /** At most every 100 ms, and once at the end. */
  readonly onProgress?: (progress: DeepProgress) => void;
  /** Called with each file's findings as soon as they are known. */
  readonly onFound?: (found: readonly Found[]) => void;
  /** Findings of the known places; the same places are not reported again. */
  readonly known?: readonly Found[];
  /** Folders with what was said to Claude Code: nothing there signs anybody in. */
  readonly conversations?: readonly string[];
  /** With more than this many places the search ends; a list of that length helps nobody. */
  readonly most?: number;
}

export interface DeepScanResult {
  readonly found: readonly Found[];
  readonly stats: { readonly files: number; readonly bytes: number };
  /** How it ended; what was found up to then counts all the same. */
  readonly ended: 'complete' | 'full' | DeepSearchFault['code'];
}

/** Larger files are passed over: a text that people or programs wrote a key into is smaller. */
export const maxDeepFileBytes = 16 * 1024 * 1024;
/** Files up to this size are read several at once; larger ones one by one, so that the memory holds one of them. */
const usualFileBytes = 1024 * 1024;
const usualMost = 10_000;
const progressEveryMs = 100;
/** Files that are read at once; more would only fill the memory. */
const atOnce = 4;

/** What holds no text: reading it would be for nothing. */
export const passOver: PassedOver = {
  endings: [
    ...'png jpg jpeg gif webp avif ico icns bmp tiff psd mp3 mp4 m4a mov avi mkv webm wav flac ogg'.split(' '),
    ...'woff woff2 ttf otf eot zip gz tgz bz2 xz zst 7z rar jar war whl deb rpm dmg iso'.split(' '),
    ...'exe dll so dylib o a lib class pyc wasm node bin pack idx'.split(' '),
  ],
  folders: ['.git/objects'],
};

/** Every shape that is worth a search through whole folders, as one pattern. */
export const deepPattern = shapes.flatMap(({ search }) => search ?? []).join('|');

/**
 * Searches whole folders: ripgrep finds the candidates, our shapes decide. Never follows a link out of a folder, never
 * stops at a file that vanished, may not be read or is none; ends at once when told to.
 */
export async function deepScan(ports: DeepScanPorts, request: DeepScanRequest): Promise<DeepScanResult> {
  const outer = request.signal;
  const stop = new AbortController();
  const { signal } = stop;
  const passOn = () => stop.abort();
  if (outer?.aborted === true) stop.abort();
  outer?.addEventListener('abort', passOn, { once: true });
  const known = new Set((request.known ?? []).map(placeOf));
  const most = request.most ?? usualMost;
  const found: Found[] = [];
  const seen = new Set<string>();
  let files = 0;
  let bytes = 0;
  let current = request.folders[0] ?? '';
  let told = 0;
  const tell = (now: number) => {
    told = now;
    request.onProgress?.({ files, found: found.length, current });
  };
  const take = (all: readonly Found[]) => {
    const fresh = all.filter((one) => !known.has(placeOf(one))).slice(0, most - found.length);
    if (fresh.length === 0 || signal.aborted) return;
    found.push(...fresh);
    request.onFound?.(fresh);
    if (found.length >= most) stop.abort();
  };

  const reading = { conversations: request.conversations ?? [], signal };
  const large = new Lane(1, signal, async (path) => {
    const read = await readCandidate(ports.files, path, { ...reading, maxBytes: maxDeepFileBytes });
    if (!read.ok) return;
    bytes += read.value.bytes;
    take(read.value.found);
  });
  const usual = new Lane(atOnce, signal, async (path) => {
    const read = await readCandidate(ports.files, path, { ...reading, maxBytes: usualFileBytes });
    if (!read.ok) return read.error.code === 'too-large' ? large.add(path) : undefined;
    bytes += read.value.bytes;
    take(read.value.found);
  });

  const ended = await ports.search.search({
    folders: withoutNested(request.folders),
    pattern: deepPattern,
    maxFileBytes: maxDeepFileBytes,
    passOver,
    signal,
    onSearched: (more, folder) => {
      files += more;
      current = folder;
      const now = Date.now();
      if (now - told >= progressEveryMs) tell(now);
    },
    onCandidate: (path) => {
      if (seen.has(path)) return;
      seen.add(path);
      current = parentOf(path);
      usual.add(path);
    },
  });
  await usual.empty();
  await large.empty();
  outer?.removeEventListener('abort', passOn);
  const marked = signal.aborted ? found : await markTrackedBelow(ports.files, request.folders, found);
  tell(Date.now());
  const whole = ended.ok ? 'complete' : ended.error.code;
  return {
    found: withOwnIds(marked),
    stats: { files, bytes },
    ended: outer?.aborted === true ? 'cancelled' : found.length >= most ? 'full' : whole,
  };
}

/** Work on things as they come, so many at once. Empties itself when told to end. */
class Lane {
  readonly #waiting: string[] = [];
  #working = 0;
  #onEmpty: (() => void) | null = null;

  constructor(
    private readonly limit: number,
    private readonly signal: AbortSignal,
    private readonly work: (path: string) => Promise<void>,
  ) {}

  add(path: string): void {
    this.#waiting.push(path);
    if (this.#working < this.limit) void this.#run();
  }

  /** Resolves when nothing is left, or at once when the signal ends it. */
  empty(): Promise<void> {
    if (this.#working === 0 || this.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      this.#onEmpty = resolve;
      this.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  async #run(): Promise<void> {
    this.#working += 1;
    for (let path = this.#waiting.shift(); path !== undefined && !this.signal.aborted; path = this.#waiting.shift())
      await this.work(path);
    this.#working -= 1;
    if (this.#working === 0) this.#onEmpty?.();
  }
}

/** A folder inside another one is searched with it. */
function withoutNested(folders: readonly string[]): readonly string[] {
  const all = [...new Set(folders.map((folder) => (folder.length > 1 ? folder.replace(/\/+$/, '') : folder)))];
  return all.filter(
    (folder) => !all.some((other) => other !== folder && folder.startsWith(other === '/' ? '/' : `${other}/`)),
  );
}
