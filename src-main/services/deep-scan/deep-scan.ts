import { decodeText } from '../../core/decode-text';
import { withIssues, type Found } from '../../core/found';
import { parentOf } from '../../core/where';
import type { DeepSearch, DeepSearchFault } from '../../ports/deep-search';
import type { Files } from '../../ports/files';
import { shapes } from '../../rules/shapes/catalogue';
import { fileIssues } from '../read-text';
import { markTrackedBelow } from '../tracked-by-git';
import { classifyFile, placeOf } from './classify';

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
}

export interface DeepScanResult {
  readonly found: readonly Found[];
  readonly stats: { readonly files: number; readonly bytes: number };
  /** How it ended; what was found up to then counts all the same. */
  readonly ended: 'complete' | DeepSearchFault['code'];
}

const maxFileBytes = 1024 * 1024;
const progressEveryMs = 100;
/** Files that are read at once; more would only fill the memory. */
const atOnce = 4;

/** Names of files that hold no text: reading them would be for nothing. */
const passOver = [
  '*.{png,jpg,jpeg,gif,webp,avif,ico,icns,bmp,tiff,psd,mp3,mp4,m4a,mov,avi,mkv,webm,wav,flac,ogg,woff,woff2,ttf,otf,eot}',
  '*.{zip,gz,tgz,bz2,xz,zst,7z,rar,jar,war,whl,deb,rpm,dmg,iso,exe,dll,so,dylib,o,a,lib,class,pyc,wasm,node,bin,pack,idx}',
  '**/.git/objects/**',
];

/** Every shape that is worth a search through whole folders, as one pattern. */
const pattern = shapes.flatMap(({ search }) => search ?? []).join('|');

/** Gives other work its turn. */
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Searches whole folders: ripgrep finds the candidates, our shapes decide. Never follows a link out of a folder, never
 * stops at a file that vanished, may not be read or is none; ends at once when told to.
 */
export async function deepScan(ports: DeepScanPorts, request: DeepScanRequest): Promise<DeepScanResult> {
  const signal = request.signal ?? new AbortController().signal;
  const known = new Set((request.known ?? []).map(placeOf));
  const found: Found[] = [];
  const waiting: string[] = [];
  const seen = new Set<string>();
  let files = 0;
  let bytes = 0;
  let current = request.folders[0] ?? '';
  let told = 0;
  let working = 0;
  let searching = true;
  let allDone: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (allDone = resolve));
  const tell = (now: number) => {
    told = now;
    request.onProgress?.({ files, found: found.length, current });
  };

  const work = async () => {
    working += 1;
    for (let path = waiting.shift(); path !== undefined && !signal.aborted; path = waiting.shift()) {
      const read = await readCandidate(ports.files, path, signal);
      bytes += read.bytes;
      const fresh = read.found.filter((one) => !known.has(placeOf(one)));
      if (fresh.length > 0 && !signal.aborted) {
        found.push(...fresh);
        request.onFound?.(fresh);
      }
    }
    working -= 1;
    if (working === 0 && !searching) allDone();
  };

  const ended = await ports.search.search({
    folders: withoutNested(request.folders),
    pattern,
    maxFileBytes,
    passOver,
    signal,
    onFile: (path, isCandidate) => {
      files += 1;
      const now = Date.now();
      if (now - told >= progressEveryMs) {
        current = parentOf(path);
        tell(now);
      }
      if (!isCandidate || seen.has(path)) return;
      seen.add(path);
      waiting.push(path);
      if (working < atOnce) void work();
    },
  });
  searching = false;
  if (!signal.aborted) {
    if (working > 0 || waiting.length > 0) {
      if (working === 0) void work();
      await Promise.race([done, aborted(signal)]);
    }
  }
  const marked = signal.aborted ? found : await markTrackedBelow(ports.files, request.folders, found);
  tell(Date.now());
  return {
    found: marked,
    stats: { files, bytes },
    ended: signal.aborted ? 'cancelled' : ended.ok ? 'complete' : ended.error.code,
  };
}

async function readCandidate(
  files: Files,
  path: string,
  signal: AbortSignal,
): Promise<{ readonly found: readonly Found[]; readonly bytes: number }> {
  const read = await files.read(path, { maxBytes: maxFileBytes });
  if (!read.ok || signal.aborted) return { found: [], bytes: 0 };
  const { text } = decodeText(read.value.bytes);
  const found = await classifyFile(path, text, pause, signal);
  const issues = fileIssues(read.value.facts, files.ownUid());
  return { found: found.map((one) => withIssues(one, issues)), bytes: read.value.bytes.length };
}

/** A folder inside another one is searched with it. */
function withoutNested(folders: readonly string[]): readonly string[] {
  const all = [...new Set(folders.map((folder) => (folder.length > 1 ? folder.replace(/\/+$/, '') : folder)))];
  return all.filter(
    (folder) => !all.some((other) => other !== folder && folder.startsWith(other === '/' ? '/' : `${other}/`)),
  );
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
