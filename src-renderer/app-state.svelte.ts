import { createContext } from 'svelte';
import type { Action, LinkId } from '../src-main/contract/diagnosis';
import type { Bridge, Fault } from '../src-main/contract/ipc';
import type { Settings } from '../src-main/contract/settings';
import { languageFor, type Language, type LanguageChoice } from '../src-main/contract/language';
import { ask } from './bridge';
import { Clock } from './clock.svelte';
import { CopiesPanel } from './features/copies/copies-panel.svelte';
import { LoginPanel } from './features/login/login-panel.svelte';
import { Machine } from './features/machine/machine.svelte';
import { UpdatePanel } from './features/repair/update-panel.svelte';
import { Navigation } from './navigation.svelte';
import { speak, spokenLanguage } from './words/words';

/** What all screens share, and what each button of a verdict or a diagnosis does. */
export class AppState {
  readonly bridge: Bridge;
  readonly machine: Machine;
  /** Outlives its screen: a login goes on in the browser while this window is hidden. */
  readonly login: LoginPanel;
  readonly navigation = new Navigation();
  /** Outlives its screen: an update goes on while something else is looked at. */
  readonly update: UpdatePanel;
  /** Kept, so that the list is found as it was left when one of its copies was removed. */
  readonly copies: CopiesPanel;
  readonly clock: Clock;

  /** A call that was not part of a screen's own work failed. */
  fault = $state.raw<Fault | null>(null);
  /** Read aloud by the live region, seen nowhere. */
  status = $state('');
  /** Null until the settings were read. */
  settings = $state.raw<Settings | null>(null);

  /** Everything is drawn anew when it changes. */
  language = $state<Language>(spokenLanguage());

  #hold: (() => boolean) | null = null;

  constructor(bridge: Bridge, clock = new Clock()) {
    this.bridge = bridge;
    this.clock = clock;
    this.machine = new Machine(bridge);
    this.copies = new CopiesPanel(this.machine);
    this.login = new LoginPanel(bridge);
    this.update = new UpdatePanel(bridge);
    bridge.on('login', () => this.#followLogin());
    bridge.on('snapshot', () => clock.sync());
    bridge.on('navigate', ({ to, clipboard }) => this.#goTo(to, clipboard ?? false));
  }

  /** Reads what the first screen needs. */
  async load(): Promise<void> {
    const [settings] = await Promise.all([ask(this.bridge, 'settings.get', {}), this.machine.load()]);
    if (settings.ok) this.settings = settings.value;
  }

  /** The first-run sentences were read. Home follows at once, even if the choice could not be kept. */
  async welcome(): Promise<void> {
    if (this.settings) this.settings = { ...this.settings, welcomed: true };
    this.navigation.home();
    const answer = await ask(this.bridge, 'settings.set', { welcomed: true });
    this.#report(answer.ok ? null : answer.error);
  }

  /** Speaks another language from now on; what the app itself says follows with its next snapshot. */
  async follow(choice: LanguageChoice): Promise<void> {
    const language = languageFor(choice, navigator.languages);
    await speak(language);
    this.language = language;
  }

  /** Shows the first page again, for somebody who wants to know what is read and sent. */
  showWelcome(): void {
    if (this.settings) this.settings = { ...this.settings, welcomed: false };
  }

  /** Does what the button says. Anything that changes something opens its preview first. */
  async perform(action: Action): Promise<void> {
    const { navigation } = this;
    const findings = action.findings ?? [];
    switch (action.id) {
      case 'check-now':
        return this.#report(await this.machine.check());
      case 'login-subscription':
        return navigation.open({ name: 'login', kind: 'subscription' });
      case 'login-console':
        return navigation.open({ name: 'login', kind: 'console' });
      case 'logout':
        return navigation.open({ name: 'logout' });
      case 'rotate':
        return navigation.open({ name: 'rotate', fingerprint: this.#fingerprintOf(findings) });
      case 'use-subscription':
        return navigation.open({ name: 'fix', source: { kind: 'subscription' } });
      case 'remove':
        return navigation.open({ name: 'fix', source: { kind: 'remove', findings } });
      case 'repair':
        return navigation.open({ name: 'fix', source: { kind: 'repair', findings } });
      case 'run-helper':
        return this.#report(await this.#ask('helper.run'));
      case 'paste-error':
        return navigation.open({ name: 'explain' });
      case 'network-check':
        return navigation.open({ name: 'network' });
      case 'show-copies':
        return navigation.open({ name: 'copies' });
      case 'show-why':
        return navigation.open({ name: 'why' });
      case 'show-file':
        return findings[0] === undefined ? undefined : this.reveal(findings[0]);
      case 'update-claude':
        return navigation.open({ name: 'update', installation: null });
      case 'install-claude':
        return this.openLink(action.link ?? 'install-docs');
      case 'open-link':
        return action.link === undefined ? undefined : this.openLink(action.link);
    }
  }

  /** Shows the file of a finding in the file manager. */
  async reveal(finding: string): Promise<void> {
    const answer = await ask(this.bridge, 'finding.reveal', { finding });
    this.#report(answer.ok ? null : answer.error);
  }

  async openLink(link: LinkId): Promise<void> {
    const answer = await ask(this.bridge, 'link.open', { link });
    this.#report(answer.ok ? null : answer.error);
  }

  /** Keeps the screen while something runs whose result must be seen; returns what lets go. */
  holdWhile(busy: () => boolean): () => void {
    this.#hold = busy;
    return () => (this.#hold = null);
  }

  /** Escape, and the arrow in the corner: one screen back, or away. */
  async leave(): Promise<void> {
    if (this.#hold?.()) return;
    if (this.navigation.canGoBack) this.navigation.back();
    else await this.close();
  }

  async close(): Promise<void> {
    this.#report(await this.#ask('window.close'));
  }

  async #ask(name: 'helper.run' | 'window.close'): Promise<Fault | null> {
    const answer = await ask(this.bridge, name, {});
    return answer.ok ? null : answer.error;
  }

  #report(fault: Fault | null): void {
    this.fault = fault;
  }

  #goTo(to: 'home' | 'fix' | 'explain' | 'settings' | 'history', clipboard: boolean): void {
    this.navigation.home();
    if (to === 'fix') void this.#fixWhenKnown();
    else if (to === 'explain') this.navigation.open({ name: to, clipboard });
    else if (to !== 'home') this.navigation.open({ name: to });
  }

  /** The tray can ask for the fix before the window has heard what is broken. */
  async #fixWhenKnown(): Promise<void> {
    await this.machine.first;
    const primary = this.machine.snapshot?.verdict.primary;
    if (primary) await this.perform(primary);
  }

  /** A window that was opened anew in the middle of a login goes on where the login stands. */
  #followLogin(): void {
    if (this.login.running && this.navigation.screen.name !== 'login') {
      this.navigation.open({ name: 'login', kind: this.login.kind });
    }
  }

  #fingerprintOf(findings: readonly string[]): string | null {
    const snapshot = this.machine.snapshot;
    const named = snapshot?.findings.find(({ id, fingerprint }) => fingerprint !== null && findings.includes(id));
    return named?.fingerprint ?? null;
  }
}

/** Every component takes what it shares with the others from here. */
export const [getApp, setApp] = createContext<AppState>();
