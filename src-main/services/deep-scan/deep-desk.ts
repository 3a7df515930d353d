import type { DeepFolder, DeepScanState } from '../../contract/deep-scan';
import type { Finding } from '../../contract/finding';
import { message, say } from '../../contract/messages/message';
import { claudeFolders } from '../../core/claude/folders';
import { hexDigest } from '../../core/fingerprint';
import type { Found } from '../../core/found';
import { fail, ok, type Result } from '../../core/result';
import { joinPath } from '../../core/where';
import type { Look } from '../machine';
import { deepScan, type DeepScanPorts, type DeepScanResult } from './deep-scan';

export interface DeepDeskDeps {
  readonly ports: DeepScanPorts;
  /** The last look: what is known already, and which folders Claude Code lists. */
  readonly look: () => Promise<Look>;
  /** Folders that the user chose, absolute. */
  readonly chosen: () => readonly string[];
  /** A path as people know it. */
  readonly shown: (path: string) => string;
  /** Told at most every `tellEveryMs`, at the first place that was found, and at the end. */
  readonly tell: (state: DeepScanState) => void;
  /** What was found joins what is known. */
  readonly keep: (found: readonly Found[], folders: readonly string[], conversations: readonly string[]) => void;
}

export interface DeepFault {
  readonly code: string;
  readonly words: string;
}

interface Named {
  readonly folder: DeepFolder;
  readonly paths: readonly string[];
}

const tellEveryMs = 150;
const idle: DeepScanState = { step: 'idle', files: 0, found: 0, current: null, words: null, batch: [] };

/** The id under which the window names a chosen folder. */
export const deepFolderId = (path: string): string => hexDigest(path).slice(0, 12);

/** One look through whole folders at a time: started, told about, ended by the user. */
export class DeepDesk {
  readonly #deps: DeepDeskDeps;
  #state: DeepScanState = idle;
  #all: Finding[] = [];
  #waiting: Finding[] = [];
  #told = 0;
  #stop: AbortController | null = null;

  constructor(deps: DeepDeskDeps) {
    this.#deps = deps;
  }

  /** How far it is, with everything that was found. */
  get state(): DeepScanState {
    return { ...this.#state, batch: [...this.#all] };
  }

  /** What can be looked through. */
  async folders(): Promise<readonly DeepFolder[]> {
    return (await this.#named()).map(({ folder }) => folder);
  }

  /** Begins; resolves as soon as it runs. Faults: deep-running, deep-unknown-folder, deep-nothing-there. */
  async start(ids: readonly string[]): Promise<Result<void, DeepFault>> {
    if (this.#stop !== null) return fail({ code: 'deep-running', words: say(message('deep.running')) });
    const stop = new AbortController();
    this.#stop = stop;
    const begun = await this.#begin(ids, stop.signal);
    if (!begun.ok) this.#stop = null;
    return begun;
  }

  cancel(): void {
    this.#stop?.abort();
  }

  async #begin(ids: readonly string[], signal: AbortSignal): Promise<Result<void, DeepFault>> {
    const named = await this.#named();
    const wanted = named.filter(({ folder }) => ids.includes(folder.id));
    if (wanted.length < new Set(ids).size) {
      return fail({ code: 'deep-unknown-folder', words: say(message('deep.unknown-folder')) });
    }
    const paths = wanted.flatMap((one) => one.paths);
    const there = await Promise.all(paths.map(async (path) => (await this.#deps.ports.files.list(path, 1)).ok));
    const folders = paths.filter((_, at) => there[at]);
    if (folders.length === 0) {
      return fail({ code: 'deep-nothing-there', words: say(message('deep.nothing-there')) });
    }
    // A project that is gone is everyday; a folder that was chosen and is gone is worth a word.
    const gone = wanted.find(({ folder, paths: [path = ''] }) => folder.kind === 'chosen' && !folders.includes(path));
    const left = gone === undefined ? null : say(message('deep.gone', { folder: gone.folder.path }));
    const look = await this.#deps.look();
    this.#all = [];
    this.#waiting = [];
    this.#state = { ...idle, step: 'running' };
    this.#tell();
    void this.#run(look, folders, left, signal);
    return ok(undefined);
  }

  async #run(look: Look, folders: readonly string[], left: string | null, signal: AbortSignal): Promise<void> {
    const conversations = [conversationsOf(look)];
    const result = await deepScan(this.#deps.ports, {
      folders,
      signal,
      known: look.found,
      conversations,
      onProgress: ({ files, current }) => {
        this.#state = { ...this.#state, files, current: this.#deps.shown(current) };
        this.#tellNowAndThen();
      },
      onFound: (found) => {
        const isFirst = this.#all.length === 0;
        for (const { finding } of found) {
          this.#all.push(finding);
          this.#waiting.push(finding);
        }
        this.#state = { ...this.#state, found: this.#all.length };
        if (isFirst) this.#tell();
        else this.#tellNowAndThen();
      },
    });
    this.#stop = null;
    this.#deps.keep(result.found, folders, conversations);
    this.#all = result.found.map(({ finding }) => finding);
    this.#state = {
      ...this.#state,
      step: result.ended === 'cancelled' ? 'cancelled' : isWhole(result) ? 'done' : 'failed',
      files: result.stats.files,
      found: result.found.length,
      current: null,
      words: wordsOf(result) ?? left,
    };
    this.#tell();
  }

  #tellNowAndThen(): void {
    if (Date.now() - this.#told >= tellEveryMs) this.#tell();
  }

  #tell(): void {
    this.#told = Date.now();
    const batch = this.#waiting;
    this.#waiting = [];
    this.#deps.tell({ ...this.#state, batch });
  }

  async #named(): Promise<readonly Named[]> {
    const { chosen, shown } = this.#deps;
    const look = await this.#deps.look();
    const { projects } = look.where;
    const conversations = conversationsOf(look);
    return [
      ...chosen().map((path) => ({
        folder: { id: deepFolderId(path), kind: 'chosen' as const, path: shown(path), count: 1 },
        paths: [path],
      })),
      ...(projects.length === 0
        ? []
        : [
            {
              folder: { id: 'projects', kind: 'projects' as const, path: '', count: projects.length },
              paths: projects,
            },
          ]),
      {
        folder: { id: 'conversations', kind: 'conversations' as const, path: shown(conversations), count: 1 },
        paths: [conversations],
      },
    ];
  }
}

/** Where Claude Code keeps what was said to it: observed with 2.1.330 (2026-11), one folder for each project. */
export function conversationsOf({ where }: Pick<Look, 'where'>): string {
  return joinPath(claudeFolders(where).config, 'projects');
}

const isWhole = ({ ended }: DeepScanResult): boolean => ended === 'complete' || ended === 'full';

function wordsOf({ ended, found }: DeepScanResult): string | null {
  if (ended === 'full') return say(message('deep.full', { count: found.length }));
  if (ended === 'no-searcher') return say(message('deep.no-searcher'));
  return ended === 'failed' ? say(message('deep.failed')) : null;
}
