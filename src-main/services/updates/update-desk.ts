import type { UpdateOffer, UpdateState } from '../../contract/updates';
import type { updateWords } from '../../contract/messages/en-updates';
import { message, say } from '../../contract/messages/message';
import { fail, ok, type Result } from '../../core/result';
import type { FoundUpdate, UpdateFault, UpdateMemory, Updater } from '../../ports/updates';

/** Why this copy cannot update itself. */
export type NoUpdates = 'not-set-up' | 'packaged' | 'portable' | 'from-source';

export interface UpdateDeskDeps {
  /** The version that runs. */
  readonly version: string;
  readonly updater: { readonly ok: true; readonly value: Updater } | { readonly ok: false; readonly error: NoUpdates };
  readonly memory: UpdateMemory;
  /** The user's switch, read at every step. */
  readonly allowed: () => boolean;
  /** Whether a change or a login is going on: the app is not ended under it. */
  readonly busy: () => boolean;
  readonly tell: (state: UpdateState) => void;
  readonly log: (what: string) => void;
}

type Refusal = { readonly code: string; readonly words: string };

const refusal = (code: keyof typeof updateWords): Refusal => ({ code, words: say(message(code)) });

/**
 * Updates as the user sees them: off until allowed, looked for only then, shown with what changed, fetched and
 * installed on a click, never under a running change, and back to the version before on a click.
 */
export class UpdateDesk {
  readonly #deps: UpdateDeskDeps;
  #state: UpdateState;
  #working = false;

  constructor(deps: UpdateDeskDeps) {
    this.#deps = deps;
    this.#state = {
      version: deps.version,
      step: 'idle',
      instead: deps.updater.ok ? null : say(message(`updates.${deps.updater.error}`)),
      offer: null,
      percent: null,
      problem: null,
      previous: null,
    };
  }

  async state(): Promise<UpdateState> {
    if (this.#deps.updater.ok) this.#state = { ...this.#state, previous: await this.#deps.memory.previous() };
    return this.#state;
  }

  /** Asks for the newest version. Not allowed: nothing is asked. */
  look(): Promise<Result<UpdateState, Refusal>> {
    return this.#work('looking', async (updater) => {
      const found = await updater.newest();
      if (!found.ok) return this.#failed(found.error);
      if (found.value === null) return this.#show({ step: 'newest', offer: null });
      return this.#show({ step: 'offered', offer: offerOf(found.value, false) });
    });
  }

  /** Asks for the version before this one. */
  lookBack(): Promise<Result<UpdateState, Refusal>> {
    return this.#work('looking', async (updater) => {
      const previous = await this.#deps.memory.previous();
      if (previous === null) return this.#failed({ code: 'downgrade', detail: 'no version is remembered' });
      const found = await updater.older(previous);
      return found.ok ? this.#show({ step: 'offered', offer: offerOf(found.value, true) }) : this.#failed(found.error);
    });
  }

  /** Fetches what was offered and checks it. */
  fetch(): Promise<Result<UpdateState, Refusal>> {
    if (this.#state.offer === null) return Promise.resolve(fail(refusal('updates.nothing-ready')));
    return this.#work('downloading', async (updater) => {
      const fetched = await updater.fetch((percent) => this.#show({ percent: clamp(percent) }));
      return fetched.ok ? this.#show({ step: 'ready', percent: 100 }) : this.#failed(fetched.error);
    });
  }

  /** Ends the app and starts the version that was fetched; refused while a change is being made. */
  async install(): Promise<Result<UpdateState, Refusal>> {
    const { updater, busy, memory, version, allowed } = this.#deps;
    if (!updater.ok) return fail(refusal(`updates.${updater.error}`));
    if (!allowed()) return fail(refusal('updates.off'));
    const { offer, step } = this.#state;
    if (step !== 'ready' || offer === null || this.#working) return fail(refusal('updates.nothing-ready'));
    if (busy()) return fail(refusal('updates.busy'));
    await memory.note(version, offer.version);
    // A change may have begun while the note was written.
    if (busy()) return fail(refusal('updates.busy'));
    updater.value.install();
    return ok(this.#state);
  }

  async #work(
    step: 'looking' | 'downloading',
    work: (updater: Updater) => Promise<UpdateState>,
  ): Promise<Result<UpdateState, Refusal>> {
    const { updater, allowed } = this.#deps;
    if (!updater.ok) return fail(refusal(`updates.${updater.error}`));
    if (!allowed()) return fail(refusal('updates.off'));
    // A second click changes nothing about the first.
    if (this.#working) return ok(this.#state);
    this.#working = true;
    this.#show({ step, problem: null, percent: null, ...(step === 'looking' ? { offer: null } : {}) });
    try {
      return ok(await work(updater.value));
    } finally {
      this.#working = false;
    }
  }

  #failed({ code, detail }: UpdateFault): UpdateState {
    this.#deps.log(`update: ${code}: ${detail}`);
    return this.#show({ step: 'failed', offer: null, percent: null, problem: say(message(`updates.${code}`)) });
  }

  #show(change: Partial<UpdateState>): UpdateState {
    this.#state = { ...this.#state, ...change };
    this.#deps.tell(this.#state);
    return this.#state;
  }
}

const longestNotes = 20_000;

const offerOf = ({ version, notes }: FoundUpdate, older: boolean): UpdateOffer => ({
  version,
  notes: notes.slice(0, longestNotes),
  older,
});

const clamp = (percent: number): number => Math.min(100, Math.max(0, Math.round(percent)));
