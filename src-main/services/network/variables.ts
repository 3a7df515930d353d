import { message, say } from '../../contract/messages/message';
import { parseAddress } from '../../core/health/web-address';
import { proxyFor, type Proxy, type Variable, type Variables } from '../../core/network/proxy-settings';
import { baseOf } from '../../core/where';
import type { Look } from '../machine';

/** The environment that Claude Code works with: its settings' `env` over what it is started with. */
export function claudeVariables(look: Look): Variables {
  const variables = new Map<string, Variable>();
  const place = say(message('place.environment'));
  for (const [name, text] of Object.entries(look.where.env)) variables.set(name, { text, place });
  // Highest rank first in the list, so the lowest is put in first.
  for (const document of [...look.claude.inputs.settings].reverse()) {
    if (document.state !== 'ok') continue;
    for (const [name, text] of Object.entries(document.variables)) {
      variables.set(name, { text, place: baseOf(document.path) });
    }
  }
  return variables;
}

/** The file of further trusted certificates, or null. */
export function extraCaFile(variables: Variables): string | null {
  const path = variables.get('NODE_EXTRA_CA_CERTS')?.text.trim() ?? '';
  return path === '' ? null : path;
}

/** The way in which Claude Code itself would reach an address; for requests that should go the same way. */
export function proxyOf(url: string, variables: Variables): Proxy | null {
  const address = parseAddress(url);
  const choice = address === null ? null : proxyFor(address, variables);
  return choice?.way === 'proxy' ? choice.proxy : null;
}
