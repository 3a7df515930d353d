import { anthropicHost } from '../health/checks';
import { parseAddress, type WebAddress } from '../health/web-address';
import { setValue } from '../resolve/effective-env';
import type { Resolved } from '../resolve/resolve';

/** A server on Claude Code's way, and what it is needed for. */
export interface Target {
  readonly role: 'api' | 'login' | 'gateway';
  readonly address: WebAddress;
  /** What to ask for; any answer will do, and nothing of the user's goes along. */
  readonly url: string;
  /** Without it nothing works; what is not needed can only be worth a note. */
  readonly needed: boolean;
}

/** The page and the exchange of a login (code.claude.com network-config page, 2026-08). */
const loginHosts = ['claude.ai', 'platform.claude.com'];

/**
 * Which servers Claude Code needs from here.
 *
 * @param api stands in for all of them; null for the real ones
 * @returns null in the place of a base address that is none
 */
export function targetsFor(resolved: Resolved, api: string | null): readonly (Target | null)[] {
  const set = setValue(resolved.env, 'ANTHROPIC_BASE_URL');
  if (api !== null) return [target('api', api, '/v1/models', true)];
  const gateway = set === null ? null : target('gateway', set.text, '/v1/models', true);
  const ownHost = gateway?.address.host === anthropicHost;
  const elsewhere = (set !== null && !ownHost) || resolved.provider.provider !== 'firstParty';
  return [
    target('api', `https://${anthropicHost}`, '/v1/models', !elsewhere),
    ...loginHosts.map((host) => target('login', `https://${host}`, '/', !elsewhere)),
    ...(set === null || ownHost ? [] : [gateway]),
  ];
}

function target(role: Target['role'], base: string, path: string, needed: boolean): Target | null {
  const address = parseAddress(base);
  return address === null ? null : { role, address, url: `${address.base}${path}`, needed };
}
