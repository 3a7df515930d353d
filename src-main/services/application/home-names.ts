import type { Plan, Receipt } from '../../contract/plan';

/** A path below the home with `~` in its place, as people know it. */
export function atHome(path: string, home: string): string {
  return path === home || path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;
}

/** The same plan, its files named from the home. */
export function planAtHome(plan: Plan, home: string): Plan {
  const steps = plan.steps.map((step) => ({ ...step, target: atHome(step.target, home) }));
  const choices = plan.choices?.map((choice) => ({ ...choice, target: atHome(choice.target, home) }));
  return { ...plan, steps, ...(choices === undefined ? {} : { choices }) };
}

/** The same receipt, its files named from the home. */
export function receiptAtHome(receipt: Receipt, home: string): Receipt {
  return { ...receipt, changes: receipt.changes.map((change) => ({ ...change, target: atHome(change.target, home) })) };
}
