import type { Bridge, Fault } from '../../../src-main/contract/ipc';
import type { Plan } from '../../../src-main/contract/plan';
import type { KeyGroup, Snapshot } from '../../../src-main/contract/snapshot';
import { ask } from '../../bridge';

/** Kinds of secret that a person can replace by pasting another; logins belong to Claude Code. */
const replaceable = new Set(['api-key', 'admin-key', 'auth-token', 'oauth-token']);

/** A new key for an old one: held here only between the paste and the hand-over. */
export class RotatePanel {
  newKey = $state('');
  otherTools = $state(false);
  fingerprint = $state('');
  busy = $state(false);
  /** The form was sent without a key. */
  missing = $state(false);
  fault = $state.raw<Fault | null>(null);

  readonly groups: readonly KeyGroup[];
  readonly looksUnlike: boolean = $derived(this.newKey.trim() !== '' && !this.newKey.trim().startsWith('sk-ant-'));
  readonly #bridge: Bridge;

  constructor(bridge: Bridge, snapshot: Snapshot | null, fingerprint: string | null) {
    this.#bridge = bridge;
    const groups = (snapshot?.groups ?? []).filter(({ kind }) => replaceable.has(kind));
    this.groups = groups.sort((a, b) => Number(b.inUse) - Number(a.inUse));
    this.fingerprint = groups.find((group) => group.fingerprint === fingerprint)?.fingerprint ?? groups[0]?.fingerprint ?? '';
  }

  /** Hands the key over, clears it here before the answer comes, and returns the plan, or null with `fault` set. */
  async preview(): Promise<Plan | null> {
    const newKey = this.newKey.trim();
    this.missing = newKey === '';
    if (this.missing || this.busy || this.fingerprint === '') return null;
    this.newKey = '';
    this.fault = null;
    this.busy = true;
    const { fingerprint, otherTools } = this;
    const answer = await ask(this.#bridge, 'rotate.preview', { fingerprint, newKey, otherTools });
    this.busy = false;
    if (answer.ok) return answer.value;
    this.fault = answer.error;
    return null;
  }
}
