import type { Fault } from '../contract/ipc';
import type { Plan, Receipt, Restart } from '../contract/plan';
import type { PlanDraft, PlanFault } from '../core/plan/draft';
import { planLogout } from '../core/plan/logout';
import { planRemoval } from '../core/plan/remove';
import { planRotation } from '../core/plan/rotate';
import { planSubscription } from '../core/plan/subscription';
import { Secret } from '../core/secret';
import { fail, type Result } from '../core/result';
import type { Look } from './machine';
import type { ApplyHooks } from './remediate/apply';
import type { Remediator } from './remediate/remediator';

export interface PlannerDeps {
  readonly remediator: Remediator;
  /** A fresh look: a preview must not be made from what was there a while ago. */
  readonly look: () => Promise<Look>;
  /** Programs that started before now and keep what they read then. */
  readonly restarts: () => Promise<readonly Restart[]>;
  /** Whether the official command is there to log out with. */
  readonly hasCli: () => Promise<boolean>;
  readonly hooks: ApplyHooks;
}

/** Turns what the user wants into plans, and plans into receipts. */
export class Planner {
  readonly #deps: PlannerDeps;

  constructor(deps: PlannerDeps) {
    this.#deps = deps;
  }

  async rotation(input: { fingerprint: string; newKey: string; otherTools: boolean }): Promise<Result<Plan, Fault>> {
    const newKey = new Secret(input.newKey);
    return this.#prepare(async (look) =>
      planRotation({
        fingerprint: input.fingerprint,
        newKey,
        founds: look.found,
        states: await this.#states(look),
        otherTools: input.otherTools,
        kept: look.kept ?? [],
        now: look.claude.inputs.now,
      }),
    );
  }

  removal(findings: readonly string[]): Promise<Result<Plan, Fault>> {
    return this.#prepare(async (look) =>
      planRemoval({ findings, founds: look.found, states: await this.#states(look) }),
    );
  }

  subscription(): Promise<Result<Plan, Fault>> {
    return this.#prepare((look) => Promise.resolve(planSubscription({ founds: look.found, now: Date.now() })));
  }

  logout(everything: boolean): Promise<Result<Plan, Fault>> {
    return this.#prepare(async (look) =>
      planLogout({
        founds: look.found,
        states: await this.#states(look),
        everything,
        cli: await this.#deps.hasCli(),
      }),
    );
  }

  apply(plan: string, steps: readonly string[]): Promise<Result<Receipt, Fault>> {
    return this.#deps.remediator.apply(plan, steps, this.#deps.hooks);
  }

  async #prepare(draft: (look: Look) => Promise<Result<PlanDraft, PlanFault>>): Promise<Result<Plan, Fault>> {
    const look = await this.#deps.look();
    const drafted = await draft(look);
    if (!drafted.ok) return fail({ code: drafted.error.code, words: drafted.error.words });
    return this.#deps.remediator.prepare(drafted.value, await this.#deps.restarts());
  }

  #states(look: Look) {
    const { folders } = look.claude;
    return this.#deps.remediator.texts([folders.stateFile, folders.legacyStateFile]);
  }
}
