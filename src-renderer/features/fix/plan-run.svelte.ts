import { SvelteSet } from 'svelte/reactivity';
import type { Bridge, Fault } from '../../../src-main/contract/ipc';
import type { Plan, PlanStep, Receipt } from '../../../src-main/contract/plan';
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
  secondsLeft = $state(0);

  readonly needed: readonly PlanStep[] = $derived(this.plan?.steps.filter(({ chosen }) => chosen) ?? []);
  readonly optional: readonly PlanStep[] = $derived(this.plan?.steps.filter(({ chosen }) => !chosen) ?? []);
  readonly canUndo: boolean = $derived(this.stage === 'done' && !this.undone && this.secondsLeft > 0);

  readonly #bridge: Bridge;
  #source: PlanSource | null = null;
  #picked: readonly string[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;
  #gone = false;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /** Asks for the preview; nothing is changed by it. */
  async load(source: PlanSource): Promise<void> {
    this.#source = source;
    this.stage = 'loading';
    this.fault = null;
    const answer = await this.#preview(source);
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
    void ask(this.#bridge, 'plan.drop', { plan: plan.id });
    await this.load(source);
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
    const answer = await ask(this.#bridge, 'plan.apply', { plan: plan.id, steps });
    if (!answer.ok) return this.#fail(answer.error);
    this.receipt = answer.value;
    this.stage = 'done';
    if (answer.value.undoable) this.#countDown();
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
