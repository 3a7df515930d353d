import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Answer, Bridge, Fault } from '../../../src-main/contract/ipc';
import type { Plan, PlanStep, Progress, Receipt } from '../../../src-main/contract/plan';
import { ask } from '../../bridge';
import type { PlanSource } from '../../navigation.svelte';

/** How long Undo stays beside the result, in seconds. History offers it for as long as the copy is kept. */
export const undoSeconds = 10;

export type Stage = 'loading' | 'look' | 'empty' | 'working' | 'done' | 'failed';

/** One plan on its way from a preview to a receipt. */
export class PlanRun {
  stage = $state<Stage>('loading');
  plan = $state.raw<Plan | null>(null);
  /** Ids of the steps that will be made. */
  readonly chosen = new SvelteSet<string>();
  receipt = $state.raw<Receipt | null>(null);
  /** The receipt is that of an undo. */
  undone = $state(false);
  fault = $state.raw<Fault | null>(null);
  /** Files that fail stay as they are and the others are changed; the user's choice. */
  keep = $state(false);
  progress = $state.raw<Progress | null>(null);
  /** The user asked to stop; everything is being put back. */
  stopping = $state(false);
  /** Programs that were asked to close, by process number. */
  readonly closing = new SvelteMap<number, 'busy' | 'closed' | Fault>();
  secondsLeft = $state(0);

  readonly needed: readonly PlanStep[] = $derived(this.plan?.steps.filter(({ chosen }) => chosen) ?? []);
  readonly optional: readonly PlanStep[] = $derived(this.plan?.steps.filter(({ chosen }) => !chosen) ?? []);
  /** An undo is not stopped half-way: it is the way back already. */
  readonly canStop: boolean = $derived(this.stage === 'working' && this.receipt === null);
  readonly canUndo: boolean = $derived(this.stage === 'done' && !this.undone && this.secondsLeft > 0);

  readonly #bridge: Bridge;
  #source: PlanSource | null = null;
  #picked: readonly string[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;
  #gone = false;
  readonly #unsubscribe: () => void;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    this.#unsubscribe = bridge.on('progress', (progress) => {
      if (progress.plan === this.plan?.id) this.progress = progress;
    });
  }

  /** Asks for the preview; nothing is changed by it. */
  async load(source: PlanSource): Promise<void> {
    this.#source = source;
    this.stage = 'loading';
    this.fault = null;
    this.#take(await this.#preview(source));
  }

  #take(answer: Answer<Plan>): void {
    if (this.#gone) {
      if (answer.ok) void ask(this.#bridge, 'plan.drop', { plan: answer.value.id });
      return;
    }
    if (!answer.ok) return this.#fail(answer.error);
    this.plan = answer.value;
    this.chosen.clear();
    for (const { id, chosen } of answer.value.steps) if (chosen) this.chosen.add(id);
    this.stage = answer.value.steps.length === 0 ? 'empty' : 'look';
  }

  /** Makes the preview anew, with another of the ways in which one file can be repaired. */
  async pick(choice: string): Promise<void> {
    const { plan } = this;
    const source = this.#source;
    if (!plan || !source || this.stage !== 'look') return;
    const ways = plan.choices ?? [];
    const target = ways.find(({ id }) => id === choice)?.target;
    this.#picked = ways.filter((way) => (way.target === target ? way.id === choice : way.picked)).map(({ id }) => id);
    // The old preview stays on the screen until the new one is there: nobody loses the place.
    const answer = await this.#preview(source);
    void ask(this.#bridge, 'plan.drop', { plan: plan.id });
    this.#take(answer);
  }

  choose(step: string, included: boolean): void {
    if (included) this.chosen.add(step);
    else this.chosen.delete(step);
  }

  /** Makes the chosen changes. The main process verifies them or takes them back. */
  async apply(): Promise<void> {
    const plan = this.plan;
    if (!plan || this.stage !== 'look' || this.chosen.size === 0) return;
    this.stage = 'working';
    const steps = plan.steps.map(({ id }) => id).filter((id) => this.chosen.has(id));
    const answer = await ask(this.#bridge, 'plan.apply', {
      plan: plan.id,
      steps,
      ...(this.keep ? { keep: true } : {}),
    });
    this.stopping = false;
    if (!answer.ok) return this.#fail(answer.error);
    this.receipt = answer.value;
    this.stage = 'done';
    if (answer.value.undoable) this.#countDown();
  }

  /** Stops before the next file; the answer to `apply` then says that everything was put back. */
  async stop(): Promise<void> {
    const { plan } = this;
    if (!plan || !this.canStop || this.stopping) return;
    this.stopping = true;
    await ask(this.#bridge, 'plan.cancel', { plan: plan.id });
  }

  /** Closes a program that still uses what was there before. */
  async close(pid: number): Promise<void> {
    if (this.closing.get(pid) === 'busy') return;
    this.closing.set(pid, 'busy');
    const answer = await ask(this.#bridge, 'processes.end', { pid });
    this.closing.set(pid, answer.ok ? 'closed' : answer.error);
  }

  /** Takes the change back while the offer stands. */
  async undo(): Promise<void> {
    const receipt = this.receipt;
    if (!receipt || !this.canUndo) return;
    this.#stopCounting();
    this.stage = 'working';
    const answer = await ask(this.#bridge, 'history.undo', { receipt: receipt.id, overNewerEdits: false });
    if (!answer.ok) return this.#fail(answer.error);
    this.receipt = answer.value;
    this.undone = true;
    this.stage = 'done';
  }

  /** The screen is left: a plan that was not made is forgotten by the main process as well. */
  leave(): void {
    this.#gone = true;
    this.#unsubscribe();
    this.#stopCounting();
    const unused = this.plan && (this.stage === 'look' || this.stage === 'empty');
    if (this.plan && unused) void ask(this.#bridge, 'plan.drop', { plan: this.plan.id });
  }

  #preview(source: PlanSource) {
    switch (source.kind) {
      case 'subscription':
        return ask(this.#bridge, 'subscription.preview', {});
      case 'remove':
        return ask(this.#bridge, 'remove.preview', { findings: [...source.findings] });
      case 'repair':
        return ask(this.#bridge, 'repair.preview', { findings: [...source.findings], choices: [...this.#picked] });
      case 'use-key':
        return ask(this.#bridge, 'accounts.use.preview', { account: source.account });
      case 'one-home':
        return ask(this.#bridge, 'accounts.home.preview', { fingerprint: source.fingerprint, otherTools: false });
      case 'logout':
        return ask(this.#bridge, 'logout.preview', { everything: source.everything });
      case 'ready':
        return Promise.resolve({ ok: true as const, value: source.plan });
    }
  }

  #fail(fault: Fault): void {
    this.fault = fault;
    this.stage = 'failed';
  }

  #countDown(): void {
    this.secondsLeft = undoSeconds;
    this.#timer = setInterval(() => {
      this.secondsLeft -= 1;
      if (this.secondsLeft <= 0) this.#stopCounting();
    }, 1000);
  }

  #stopCounting(): void {
    clearInterval(this.#timer);
    this.secondsLeft = 0;
  }
}
