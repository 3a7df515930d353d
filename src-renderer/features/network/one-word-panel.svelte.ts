import type { Health } from '../../../src-main/contract/health';
import type { Bridge, Fault } from '../../../src-main/contract/ipc';
import type { SlotKind } from '../../../src-main/contract/resolution';
import type { Snapshot } from '../../../src-main/contract/snapshot';
import { ask } from '../../bridge';
import type { Machine } from '../machine/machine.svelte';

/** Logins belong to Claude Code: no message is sent with them from here. */
const logins: ReadonlySet<SlotKind> = new Set<SlotKind>(['login', 'env-oauth-token', 'profile']);

/** One word to a model, which costs something: who may send it, and what came back. */
export class OneWordPanel {
  sending = $state(false);
  health = $state.raw<readonly Health[] | null>(null);
  fault = $state.raw<Fault | null>(null);
  readonly #bridge: Bridge;
  readonly #machine: Machine;

  /** `key` may send it, `login` may not, `none` has nothing to send it with. */
  readonly with: 'key' | 'login' | 'none' = $derived.by(() => senderOf(this.#machine.snapshot));

  constructor(bridge: Bridge, machine: Machine) {
    this.#bridge = bridge;
    this.#machine = machine;
  }

  async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    this.fault = null;
    const answer = await ask(this.#bridge, 'check.message', {});
    this.sending = false;
    if (answer.ok) this.health = answer.value.health;
    else this.fault = answer.error;
  }
}

function senderOf(snapshot: Snapshot | null): OneWordPanel['with'] {
  const places = snapshot?.places.filter(({ resolution }) => resolution.provider === 'firstParty') ?? [];
  const slots = places.flatMap(({ resolution: { slots } }) => [slots.xApiKey, slots.bearer]);
  const kinds = slots.flatMap((slot) => (slot === null ? [] : [slot.kind]));
  if (kinds.some((kind) => !logins.has(kind))) return 'key';
  return kinds.length > 0 ? 'login' : 'none';
}
