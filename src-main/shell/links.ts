import type { LinkId } from '../contract/diagnosis';

const docs = 'https://code.claude.com/docs/en';

/** The pages behind the names that the window may use (addresses as of 2026-11). */
export const linkAddresses: Readonly<Record<LinkId, string>> = {
  'console-keys': 'https://platform.claude.com/settings/keys',
  'console-billing': 'https://platform.claude.com/settings/billing',
  'claude-billing': 'https://claude.ai/settings/billing',
  'claude-usage': 'https://claude.ai/settings/usage',
  'claude-code-sessions': 'https://claude.ai/settings/claude-code',
  'status-page': 'https://status.claude.com/',
  'install-docs': `${docs}/setup`,
  'bedrock-docs': `${docs}/amazon-bedrock`,
  'vertex-docs': `${docs}/google-vertex-ai`,
  'network-docs': `${docs}/network-config`,
  'supported-countries': 'https://www.anthropic.com/supported-countries',
  support: 'https://support.claude.com/',
};

/** Where `claude auth login` sends people (observed with 2.1.330, and the hosts that its pages lead to). */
const loginHosts: ReadonlySet<string> = new Set([
  'claude.ai',
  'claude.com',
  'platform.claude.com',
  'console.anthropic.com',
]);

const longestAddress = 8_000;

function parsed(text: string): URL | null {
  try {
    return text.length > longestAddress ? null : new URL(text);
  } catch {
    return null;
  }
}

/**
 * Whether a page that a login asked for may be opened: https, a known host by its exact name, the usual port,
 * no user name in front of it.
 *
 * @returns the address as the browser will get it, or null
 */
export function loginAddress(text: string): string | null {
  const url = parsed(text);
  if (url === null) return null;
  const plain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return plain && loginHosts.has(url.hostname) ? url.href : null;
}
