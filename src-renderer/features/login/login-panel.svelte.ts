import type { Action } from '../../../src-main/contract/diagnosis';
import type { Bridge, Fault, LoginState } from '../../../src-main/contract/ipc';
import type { SlotKind } from '../../../src-main/contract/resolution';
import type { Snapshot } from '../../../src-main/contract/snapshot';
import { ask } from '../../bridge';
import { t } from '../../words/words';

export type LoginKind = 'subscription' | 'console';

/** What a new login takes the place of; everything else outranks it and has to go first. */
const yieldsToLogin = new Set<SlotKind>(['login', 'managed-key']);

export interface Override {
  readonly words: string;
  readonly fix: Action;
}

/** What would still be used after a login, told before it; null when the login will count everywhere. */
export function overrideOf(snapshot: Snapshot | null): Override | null {
  const fix: Action = { id: 'use-subscription', label: t('login.override.fix') };
  const diagnosis = snapshot?.diagnoses.find(({ cause }) => cause === 'env_var_overrides_login');
  if (diagnosis) return { words: diagnosis.words, fix };
  for (const place of snapshot?.places ?? []) {
    const { xApiKey, bearer } = place.resolution.slots;
    const outranks = [xApiKey, bearer].some((slot) => slot !== null && !yieldsToLogin.has(slot.kind));
    if (outranks || place.resolution.provider !== 'firstParty') {
      return { words: t('login.override.words', { from: place.from, place: place.label }), fix };
    }
  }
  return null;
}

/** The guided login. The main process drives Claude Code; this follows, and forgets the code once it is sent. */
export class LoginPanel {
  state = $state.raw<LoginState>({ step: 'idle' });
  kind = $state<LoginKind>('subscription');
  email = $state('');
  emailWrong = $state(false);
  code = $state('');
  codeMissing = $state(false);
  fault = $state.raw<Fault | null>(null);
  /** The warning about what outranks the login was read and put aside. */
  anyway = $state(false);

  readonly running: boolean = $derived(['starting', 'waiting-for-browser', 'finishing'].includes(this.state.step));
  readonly #bridge: Bridge;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    bridge.on('login', (state) => {
      this.state = state;
    });
  }

  /** A fresh start, unless a login is on its way. */
  prepare(kind: LoginKind): void {
    if (this.running) return;
    this.state = { step: 'idle' };
    this.kind = kind;
    this.code = '';
    this.fault = null;
    this.anyway = false;
  }

  async start(): Promise<void> {
    const email = this.email.trim();
    this.emailWrong = email !== '' && !looksLikeEmail(email);
    if (this.running || this.emailWrong) return;
    this.fault = null;
    this.state = { step: 'starting' };
    const answer = await ask(this.#bridge, 'login.start', { kind: this.kind, ...(email === '' ? {} : { email }) });
    if (answer.ok) return;
    this.fault = answer.error;
    this.state = { step: 'idle' };
  }

  /** Hands over the code that the web page showed, and clears it. */
  async sendCode(): Promise<void> {
    const code = this.code.trim();
    this.codeMissing = code === '';
    if (this.codeMissing) return;
    this.code = '';
    this.#note(await ask(this.#bridge, 'login.code', { code }));
  }

  async reopen(): Promise<void> {
    this.#note(await ask(this.#bridge, 'login.open', {}));
  }

  /** Ends a login that is on its way; nothing is changed by it. */
  async cancel(): Promise<void> {
    if (!this.running) return;
    this.state = { step: 'idle' };
    this.code = '';
    this.#note(await ask(this.#bridge, 'login.cancel', {}));
  }

  #note(answer: { ok: true } | { ok: false; error: Fault }): void {
    this.fault = answer.ok ? null : answer.error;
  }
}

function looksLikeEmail(text: string): boolean {
  const at = text.indexOf('@');
  return at > 0 && text.lastIndexOf('.') > at + 1 && !text.endsWith('.') && !text.includes(' ');
}
