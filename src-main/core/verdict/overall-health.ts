import { say, type MessageCode } from '../../contract/messages/message';
import type { Health, HealthCode, HealthState } from '../../contract/health';
import type { Resolved } from '../resolve/resolve';

const stateRank: Readonly<Record<HealthState, number>> = { rejected: 3, limited: 2, unknown: 1, live: 0 };

/** A health of the given code, put into words. */
export function health(subject: string, state: HealthState, code: HealthCode, at: number): Health {
  return { subject, state, code, words: say({ code: `health.${code}` as MessageCode, args: {} }), at };
}

/** The worst of several, at least one; of equals the first. */
export function worstHealth(several: readonly Health[]): Health {
  return several.reduce((worst, next) => (stateRank[next.state] > stateRank[worst.state] ? next : worst));
}

/**
 * How the credentials of one context do: the worst of what would be sent.
 * Not knowing is never better than knowing: green needs every credential of the request live.
 */
export function healthOf(resolved: Resolved, checked: ReadonlyMap<string, Health>, now: number): Health {
  if (resolved.blocked !== null) return health(resolved.blocked.finding ?? '', 'unknown', 'nothing-to-check', now);
  const ids = [resolved.xApiKey?.finding, resolved.bearer?.finding].filter((id): id is string => id !== undefined);
  if (ids.length === 0) {
    const cloud = resolved.provider.provider !== 'firstParty';
    // What a cloud provider's sign-in is told of, where no credential of Claude Code's own is sent.
    const known = checked.get(resolved.provider.switchedBy?.value.value.found.finding.id ?? '');
    if (cloud && known !== undefined) return known;
    return health('', 'unknown', cloud ? 'cloud-not-checked' : 'nothing-to-check', now);
  }
  return worstHealth(ids.map((id) => checked.get(id) ?? health(id, 'unknown', 'not-checked', now)));
}

/** The worse of two contexts. */
export function overallHealth(headless: Health, interactive: Health): Health {
  return stateRank[interactive.state] > stateRank[headless.state] ? interactive : headless;
}
