import type { DeepFolder } from '../../../src-main/contract/deep-scan';
import type { Answer, Bridge, Fault } from '../../../src-main/contract/ipc';
import type { Settings } from '../../../src-main/contract/settings';
import { ask } from '../../bridge';

/** Where the settings are shared with the rest of the window. */
export interface SettingsHolder {
  readonly bridge: Bridge;
  settings: Settings | null;
}

/** Each choice is kept at once; one that could not be kept goes back to what it was. */
export class SettingsPanel {
  fault = $state.raw<Fault | null>(null);
  readonly #holder: SettingsHolder;

  constructor(holder: SettingsHolder) {
    this.#holder = holder;
  }

  async load(): Promise<void> {
    const answer = await ask(this.#holder.bridge, 'settings.get', {});
    if (answer.ok) this.#holder.settings = answer.value;
    else this.fault = answer.error;
  }

  async set(change: Partial<Settings>): Promise<boolean> {
    const before = this.#holder.settings;
    if (!before) return false;
    this.#holder.settings = { ...before, ...change };
    this.fault = null;
    const answer = await ask(this.#holder.bridge, 'settings.set', change);
    this.#holder.settings = answer.ok ? answer.value : before;
    if (!answer.ok) this.fault = answer.error;
    return answer.ok;
  }

  /** As the app came. */
  async reset(): Promise<boolean> {
    const answer = await ask(this.#holder.bridge, 'settings.reset', {});
    this.fault = answer.ok ? null : answer.error;
    if (answer.ok) this.#holder.settings = answer.value;
    return answer.ok;
  }
}

/** The folders that are looked through when the user asks for it; chosen in the system's dialog, never named here. */
export class FoldersPanel {
  /** Null until they were read. */
  chosen = $state.raw<readonly DeepFolder[] | null>(null);
  fault = $state.raw<Fault | null>(null);
  readonly #bridge: Bridge;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  async load(): Promise<void> {
    this.#take(await ask(this.#bridge, 'deep.get', {}));
  }

  async pick(): Promise<void> {
    this.#take(await ask(this.#bridge, 'deep.pick', {}));
  }

  /** @returns whether it is off the list */
  async forget(folder: string): Promise<boolean> {
    return this.#take(await ask(this.#bridge, 'deep.forget', { folder }));
  }

  #take(answer: Answer<{ folders: DeepFolder[] }>): boolean {
    this.fault = answer.ok ? null : answer.error;
    // What Claude Code lists by itself is not the user's choice, and cannot be taken away.
    if (answer.ok) this.chosen = answer.value.folders.filter(({ kind }) => kind === 'chosen');
    return answer.ok;
  }
}

/** The choices of a list, with the present value among them even when somebody set another by hand. */
export function choices(usual: readonly number[], present: number): readonly number[] {
  return usual.includes(present) ? usual : [...usual, present].sort((a, b) => a - b);
}
