import type { Health } from '../contract/health';
import type { StatusReport } from '../contract/reports';
import { diagnoseMachine } from '../core/verdict/diagnose-machine';
import { healthOf, overallHealth } from '../core/verdict/overall-health';
import { toResolution } from '../core/resolve/resolve';
import type { Look } from './machine';

/**
 * The report of `status`: both contexts, every finding, what is the matter, and how the credential in use does.
 *
 * @param health what live checks learnt, by finding id; empty when nothing was asked online
 */
export function statusReport(
  look: Look,
  health: ReadonlyMap<string, Health>,
  recovered: readonly string[],
): StatusReport {
  const checked = (mode: 'headless' | 'interactive') => healthOf(look[mode], health, look.claude.inputs.now);
  const headless = checked('headless');
  const interactive = checked('interactive');
  return {
    schema: 1,
    contexts: { headless: toResolution(look.headless), interactive: toResolution(look.interactive) },
    findings: look.found.map((found) => found.finding),
    diagnoses: [...diagnoseMachine({ look: machineOf(look), headless, interactive })],
    health: overallHealth(headless, interactive),
    ...(recovered.length === 0 ? {} : { recovered: [...recovered] }),
  };
}

/** The part of a look that the diagnosis needs. */
export function machineOf(look: Look) {
  return {
    inputs: look.claude.inputs,
    headless: look.headless,
    interactive: look.interactive,
    found: look.found,
  };
}
