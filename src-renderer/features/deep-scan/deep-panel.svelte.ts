import type { DeepFolder, DeepScanState } from '../../../src-main/contract/deep-scan';
import type { Finding } from '../../../src-main/contract/finding';
import type { Answer, Bridge, Fault } from '../../../src-main/contract/ipc';
import { ask } from '../../bridge';

type FoldersAnswer = Answer<{ folders: DeepFolder[] }>;

/** What to look through, and the look itself. The look goes on in the main process while this screen is away. */
export class DeepPanel {
  folders = $state.raw<readonly DeepFolder[]>([]);
  state = $state.raw<DeepScanState | null>(null);
  found = $state.raw<readonly Finding[]>([]);
  fault = $state.raw<Fault | null>(null);
  /** The list of places to look in, though a look ran before. */
  choosing = $state(false);
  starting = $state(false);
  /** Places that are not to be looked in; all others are, also those that are chosen later. */
  #left = $state.raw<readonly string[]>([]);

  readonly wanted: readonly string[] = $derived(
    this.folders.filter(({ id }) => !this.#left.includes(id)).map(({ id }) => id),
  );
  readonly step: 'loading' | 'choose' | DeepScanState['step'] = $derived.by(() => {
    const step = this.state?.step;
    if (step === undefined) return 'loading';
    return step === 'idle' || (this.choosing && step !== 'running') ? 'choose' : step;
  });

  readonly #bridge: Bridge;
  readonly #stop: () => void;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    this.#stop = bridge.on('deep', (state) => this.#follow(state));
  }

  async load(): Promise<void> {
    const answer = await ask(this.#bridge, 'deep.get', {});
    if (!answer.ok) {
      this.fault = answer.error;
      return;
    }
    this.folders = answer.value.folders;
    // A push that came meanwhile is part of this answer.
    this.state = answer.value.state;
    this.found = answer.value.state.batch;
  }

  choose(id: string, wanted: boolean): void {
    const others = this.#left.filter((each) => each !== id);
    this.#left = wanted ? others : [...others, id];
  }

  async pick(): Promise<void> {
    this.#take(await ask(this.#bridge, 'deep.pick', {}));
  }

  async forget(folder: string): Promise<void> {
    this.#take(await ask(this.#bridge, 'deep.forget', { folder }));
  }

  async start(): Promise<void> {
    if (this.starting || this.wanted.length === 0) return;
    this.starting = true;
    this.fault = null;
    const answer = await ask(this.#bridge, 'deep.start', { folders: [...this.wanted] });
    this.starting = false;
    this.choosing = !answer.ok;
    if (!answer.ok) this.fault = answer.error;
  }

  async cancel(): Promise<void> {
    const answer = await ask(this.#bridge, 'deep.cancel', {});
    if (!answer.ok) this.fault = answer.error;
  }

  leave(): void {
    this.#stop();
  }

  #take(answer: FoldersAnswer): void {
    this.fault = answer.ok ? null : answer.error;
    if (answer.ok) this.folders = answer.value.folders;
  }

  #follow(state: DeepScanState): void {
    const begins = state.step === 'running' && this.state?.step !== 'running';
    this.found = begins ? state.batch : [...this.found, ...state.batch];
    if (begins) this.choosing = false;
    this.state = state;
  }
}
