import type { Fault } from '../contract/ipc';
import type { FindingKind } from '../contract/finding';
import type { Health } from '../contract/health';
import { message, say } from '../contract/messages/message';
import type { Plan, Progress, Receipt, Restart } from '../contract/plan';
import type { PlanDraft, PlanFault } from '../core/plan/draft';
import { planLogout } from '../core/plan/logout';
import { planRemoval } from '../core/plan/remove';
import { readUsableKey } from '../core/plan/usable-key';
import { planRotation } from '../core/plan/rotate';
import { planSubscription } from '../core/plan/subscription';
import { Secret } from '../core/secret';
import { fail, ok, type Result } from '../core/result';
import type { Look } from './machine';
import type { ApplyHooks } from './remediate/apply';
import { progressOf } from './remediate/progress';
import type { Remediator } from './remediate/remediator';

export interface PlannerDeps {
  readonly remediator: Remediator;
  /** A fresh look: a preview must not be made from what was there a while ago. */
  readonly look: () => Promise<Look>;
  /** Programs that started before now and keep what they read then. */
  readonly restarts: () => Promise<readonly Restart[]>;
  /** Whether the official command is there to log out with. */
  readonly hasCli: () => Promise<boolean>;
  /** Asks online whether a new key works; null where nobody may be asked. Left out: the same. */
  readonly checkKey?: (key: Secret, kind: FindingKind, look: Look) => Promise<Health | null>;
  readonly hooks: ApplyHooks;
}

interface RotationInput {
  readonly fingerprint: string;
  readonly newKey: string;
  readonly otherTools: boolean;
  /** The key was refused when it was checked, and the user wants it all the same. */
  readonly evenIfRejected?: boolean | undefined;
}

/** What the check of a new key came to, as a note above the preview. */
function noteOf(health: Health | null) {
  switch (health?.state) {
    case undefined:
      return message('plan.rotate.offline');
    case 'live':
      return message('plan.rotate.checked');
    case 'rejected':
      return message('plan.rotate.rejected', { why: health?.words ?? '' });
    case 'limited':
    case 'unknown':
      return message('plan.rotate.not-checked', { why: health?.words ?? '' });
  }
}

/** Turns what the user wants into plans, and plans into receipts. */
export class Planner {
  readonly #deps: PlannerDeps;

  constructor(deps: PlannerDeps) {
    this.#deps = deps;
  }

  /**
   * The new key is checked before the preview. One that is refused ends here, unless the user wants it all the same.
   * Faults: those of `planRotation`, rejected-key, nothing-to-change, keychain.
   */
  async rotation(input: RotationInput): Promise<Result<Plan, Fault>> {
    const newKey = new Secret(input.newKey);
    return this.#prepare(async (look) => {
      const draft = planRotation({
        fingerprint: input.fingerprint,
        newKey,
        founds: look.found,
        states: await this.#states(look),
        otherTools: input.otherTools,
        kept: look.kept ?? [],
        now: look.claude.inputs.now,
      });
      return draft.ok ? this.#withCheck(draft.value, input, look) : draft;
    });
  }

  async #withCheck(draft: PlanDraft, input: RotationInput, look: Look): Promise<Result<PlanDraft, PlanFault>> {
    const { checkKey } = this.#deps;
    const key = readUsableKey(input.newKey);
    const kind = look.found.find(({ finding }) => finding.fingerprint === input.fingerprint)?.finding.kind;
    if (checkKey === undefined || kind === undefined || !key.ok) return ok(draft);
    const health = await checkKey(key.value, kind, look);
    if (health?.state === 'rejected' && input.evenIfRejected !== true) {
      return fail({ code: 'rejected-key', words: say(message('fault.rejected-key', { why: health.words })) });
    }
    return ok({ ...draft, warnings: [say(noteOf(health)), ...draft.warnings] });
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

  /** @param options `progress` is told how far the change is; `keepWhatWorked` as the user chose */
  apply(
    plan: string,
    steps: readonly string[],
    options: { readonly keepWhatWorked?: boolean; readonly progress?: (progress: Progress) => void } = {},
  ): Promise<Result<Receipt, Fault>> {
    const { progress, ...rest } = options;
    return this.#deps.remediator.apply(plan, steps, this.#deps.hooks, {
      ...rest,
      ...(progress === undefined ? {} : { progress: progressOf(plan, progress) }),
    });
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
