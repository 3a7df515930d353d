import type { Plan } from '../src-main/contract/plan';
import type { DiagnoseReport } from '../src-main/contract/reports';

/** How a plan comes to be; the window names things by id and never holds what the plan means. */
export type PlanSource =
  | { readonly kind: 'subscription' }
  | { readonly kind: 'remove'; readonly findings: readonly string[] }
  /** Without findings: everything that is the matter. */
  | { readonly kind: 'repair'; readonly findings: readonly string[] }
  /** Claude Code takes a key that is kept. */
  | { readonly kind: 'use-key'; readonly account: string }
  /** A key moves into the keychain. */
  | { readonly kind: 'one-home'; readonly fingerprint: string }
  | { readonly kind: 'logout'; readonly everything: boolean }
  | { readonly kind: 'ready'; readonly plan: Plan };

export type Screen =
  | { readonly name: 'home' }
  /** With `place` at the place of that id; else where it was left to be. */
  | { readonly name: 'why'; readonly place?: string }
  | { readonly name: 'copies' }
  | { readonly name: 'deep-scan' }
  /** With `clipboard` its text is explained at once: the tray was asked to. With `answer` that is shown again. */
  | { readonly name: 'explain'; readonly clipboard?: boolean; readonly answer?: DiagnoseReport }
  | { readonly name: 'fix'; readonly source: PlanSource }
  | { readonly name: 'rotate'; readonly fingerprint: string | null }
  | { readonly name: 'login'; readonly kind: 'subscription' | 'console' }
  | { readonly name: 'logout' }
  | { readonly name: 'accounts' }
  | { readonly name: 'add-key' }
  | { readonly name: 'second-account' }
  | { readonly name: 'history' }
  /** Null: the Claude Code that the terminal runs. */
  | { readonly name: 'update'; readonly installation: string | null }
  | { readonly name: 'network' }
  | { readonly name: 'settings' }
  | { readonly name: 'about' };

/** Home at the bottom, and what was opened from it. */
export class Navigation {
  #stack = $state.raw<readonly Screen[]>([{ name: 'home' }]);

  readonly screen: Screen = $derived(this.#stack[this.#stack.length - 1] ?? { name: 'home' });
  readonly canGoBack: boolean = $derived(this.#stack.length > 1);
  /** Counts moves, so that each move mounts a fresh screen even when its name is the same. */
  moves = $state(0);

  open(screen: Screen): void {
    this.#stack = screen.name === 'home' ? [screen] : [...this.#stack, screen];
    this.moves += 1;
  }

  /** Puts a screen in the place of the one that is seen: a step of a flow that Back must not return to. */
  replace(screen: Screen): void {
    this.#stack = [...this.#stack.slice(0, -1), screen];
    this.moves += 1;
  }

  /** What is seen, as it shall be seen when Back returns to it; nothing moves now. */
  remember(screen: Screen): void {
    this.#stack = [...this.#stack.slice(0, -1), screen];
  }

  back(): void {
    if (!this.canGoBack) return;
    this.#stack = this.#stack.slice(0, -1);
    this.moves += 1;
  }

  home(): void {
    this.open({ name: 'home' });
  }
}
