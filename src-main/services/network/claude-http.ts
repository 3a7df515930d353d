import type { Http } from '../../ports/http';
import type { Network } from '../../ports/network';
import type { Look } from '../machine';
import { claudeVariables, extraCaFile, proxyOf } from './variables';

/**
 * Requests that leave this computer as Claude Code's own would: through the proxy that its variables name and no
 * other, trusting whom it trusts. What the system's settings say is none of its business, so it is none of theirs.
 */
export function claudeHttp(network: Network, look: Look): Http {
  const variables = claudeVariables(look);
  return network.httpVia((url) => proxyOf(url, variables), extraCaFile(variables));
}
