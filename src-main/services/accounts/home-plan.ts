import type { Fault } from '../../contract/ipc';
import type { Plan } from '../../contract/plan';
import { helperCommand } from '../../core/accounts/helper-command';
import { fingerprintOf, isLoginToken } from '../../core/accounts/secret-facts';
import { outranksHelper, planHome, type HomeInput, type Keeping } from '../../core/plan/one-home';
import type { KeptAt } from '../../core/plan/one-home-rotate';
import type { Result } from '../../core/result';
import type { Secret } from '../../core/secret';
import { joinPath } from '../../core/where';
import type { Look } from '../machine';
import type { AccountsDeps } from './accounts-deps';
import { homeHints } from './hints';
import { newKey } from './new-key';

/** The kept key that Claude Code is to use, and what else changes with it. */
export type HomeChange = Pick<HomeInput, 'title' | 'keep' | 'used' | 'cleared' | 'otherTools'> & {
  readonly id: string;
};

/**
 * Plans that Claude Code takes one kept key from the keychain, wherever a key stands now. Faults: those of the plan.
 *
 * @param warnings sentences that stand before the plan's own
 */
export async function homePlan(
  deps: AccountsDeps,
  look: Look,
  change: HomeChange,
  warnings: readonly string[] = [],
): Promise<Result<Plan, Fault>> {
  const { remediator } = deps;
  const tools = await deps.tools();
  const helper = helperCommand(change.id, tools);
  if (!helper.ok) return helper;
  const { folders } = look.claude;
  const path = joinPath(folders.config, 'settings.json');
  const [settings] = await remediator.texts([path]);
  const draft = planHome({
    ...change,
    helper: helper.value,
    settings: { path, text: settings?.text ?? null },
    founds: look.found,
    states: await remediator.texts([folders.stateFile, folders.legacyStateFile]),
    now: deps.now(),
    hints: homeHints(look, tools),
  });
  if (!draft.ok) return draft;
  const noted = { ...draft.value, warnings: [...warnings, ...draft.value.warnings] };
  return remediator.prepare(noted, await deps.restarts());
}

/** The keys that have to give way to a kept one and are kept nowhere yet, each with a name and a note. */
export function displacedKeys(deps: AccountsDeps, look: Look, kept: readonly KeptAt[]): readonly Keeping[] {
  const displaced = new Map<string, Secret>();
  for (const found of look.found) {
    if (found.finding.kind !== 'api-key' || found.secret === null || !outranksHelper(found)) continue;
    displaced.set(fingerprintOf(found.secret), found.secret);
  }
  for (const { record } of kept) displaced.delete(record.fingerprint);
  const keep: Keeping[] = [];
  for (const secret of displaced.values()) {
    if (isLoginToken(secret)) continue;
    const keeping = newKey(deps, secret, null, [...kept, ...keep]);
    if (keeping.ok) keep.push(keeping.value);
  }
  return keep;
}
