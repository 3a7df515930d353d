import type { Bridge, Fault } from '../../../src-main/contract/ipc';
import type { Plan } from '../../../src-main/contract/plan';
import type { KeyGroup } from '../../../src-main/contract/snapshot';
import { ask } from '../../bridge';
import type { Machine } from '../machine/machine.svelte';

/** Kinds of secret that a person can replace by pasting another; logins belong to Claude Code. */
const replaceableKinds = new Set(['api-key', 'admin-key', 'auth-token', 'oauth-token']);

export const isReplaceable = (group: KeyGroup): boolean => replaceableKinds.has(group.kind);

/** A new key for an old one: held here only between the paste and the hand-over. */
export class RotatePanel {
  newKey = $state('');
  otherTools = $state(false);
  /** The key that was picked as the old one; empty until somebody picks. */
  picked = $state('');
  busy = $state(false);
  /** The form was sent without a key. */
  missing = $state(false);
  fault = $state.raw<Fault | null>(null);
  /** The last key was refused when it was checked. */
  readonly rejected: boolean = $derived(this.fault?.code === 'rejected-key');
  /** The user wants the key although it was refused. */
  anyway = $state(false);

  readonly #machine: Machine;
  readonly groups: readonly KeyGroup[] = $derived.by(() =>
    (this.#machine.snapshot?.groups ?? []).filter(isReplaceable).sort((a, b) => Number(b.inUse) - Number(a.inUse)),
  );
  readonly looksUnlike: boolean = $derived(this.newKey.trim() !== '' && !this.newKey.trim().startsWith('sk-ant-'));
  readonly #bridge: Bridge;

  /** @param fingerprint the key to start with, where the screen was opened for one */
  constructor(bridge: Bridge, machine: Machine, fingerprint: string | null) {
    this.#bridge = bridge;
    this.#machine = machine;
    this.picked = fingerprint ?? '';
  }

  get fingerprint(): string {
    const picked = this.groups.find(({ fingerprint }) => fingerprint === this.picked);
    return picked?.fingerprint ?? this.groups[0]?.fingerprint ?? '';
  }

  set fingerprint(fingerprint: string) {
    this.picked = fingerprint;
  }

  /** Hands the key over, clears it here before the answer comes, and returns the plan, or null with `fault` set. */
  async preview(): Promise<Plan | null> {
    const newKey = this.newKey.trim();
    this.missing = newKey === '';
    if (this.missing || this.busy || this.fingerprint === '') return null;
    this.newKey = '';
    const evenIfRejected = this.rejected && this.anyway;
    this.fault = null;
    this.busy = true;
    const { fingerprint, otherTools } = this;
    const answer = await ask(this.#bridge, 'rotate.preview', {
      fingerprint,
      newKey,
      otherTools,
      ...(evenIfRejected ? { evenIfRejected } : {}),
    });
    this.busy = false;
    this.anyway = false;
    if (answer.ok) return answer.value;
    this.fault = answer.error;
    return null;
  }
}
