import type { Plan, Receipt } from '../../../../src-main/contract/plan';
import { fingerprint } from '../../../../src-main/core/fingerprint';
import type { Found } from '../../../../src-main/core/found';
import { planRotation } from '../../../../src-main/core/plan/rotate';
import { ok } from '../../../../src-main/core/result';
import { Secret } from '../../../../src-main/core/secret';
import type { ApplyHooks } from '../../../../src-main/services/remediate/apply';
import type { Remediator } from '../../../../src-main/services/remediate/remediator';
import { given, newKey, oldKey, otherKey, PlantedHome } from '../../../kit/planted-home';

/** A check afterwards that finds nothing wrong, and an official command that does as it is told. */
export const hooks: ApplyHooks = {
  verify: () => Promise.resolve(ok(undefined)),
  cli: () => Promise.resolve(ok(undefined)),
};

/** A home in which the old key stands in a shell's file, in the settings and in a history. */
export function homeWithOldKey(): PlantedHome {
  const world = new PlantedHome();
  world.file('.zshrc', `# mine\r\nexport ANTHROPIC_API_KEY=${oldKey}\r\nexport OTHER=${otherKey}`, 0o640);
  world.file('.claude/settings.json', `{\n\t"env": {"ANTHROPIC_API_KEY": "${oldKey}"} ,\n  "x": 1 }\n`, 0o600);
  world.file('.zsh_history', `: 1:0;export ANTHROPIC_API_KEY=${oldKey}\n: 2:0;ls\n`, 0o600);
  return world;
}

/** Plans that the new key takes the old one's place. */
export async function preview(
  world: PlantedHome,
  remediator: Remediator,
  founds: readonly Found[] = world.founds(),
  otherTools = false,
): Promise<Plan> {
  const draft = planRotation({
    fingerprint: fingerprint(oldKey),
    newKey: new Secret(newKey),
    founds,
    states: [],
    otherTools,
  });
  return given(await remediator.prepare(given(draft), []));
}

/** Does what a plan has chosen by itself. */
export async function apply(remediator: Remediator, plan: Plan, with_ = hooks): Promise<Receipt> {
  const chosen = plan.steps.filter((step) => step.chosen).map((step) => step.id);
  return given(await remediator.apply(plan.id, chosen, with_));
}
