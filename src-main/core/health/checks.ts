import type { HealthCode } from '../../contract/health';
import type { Slot, SlotKind } from '../../contract/resolution';
import { fingerprint, hexDigest } from '../fingerprint';
import { bearerText, type Candidate } from '../resolve/candidates';
import { customHeaderLines, customHeaders, effectiveHeaders } from '../resolve/custom-headers';
import { setValue, type EffectiveEnv } from '../resolve/effective-env';
import type { Resolved } from '../resolve/resolve';
import type { AskedFor, Question } from './judge';
import { parseAddress } from './web-address';

type Headers = Readonly<Record<string, string>>;

/** One credential of a request, and how to ask about it. Holds the credential: stays in the main process. */
export interface Check extends AskedFor {
  readonly subject: string;
  readonly kind: SlotKind;
  /** Whom Claude Code would send it to, for the words. */
  readonly host: string;
  /** The address that requests are made below, without a slash at the end. */
  readonly base: string;
  readonly doubledVersion: boolean;
  /** Everything that goes along, the credential included. */
  readonly headers: Headers;
  /** The same without the credential. */
  readonly openHeaders: Headers;
  /** Tells one credential at one address from another; gives nothing away. */
  readonly identity: string;
}

/** A credential that cannot be asked about, and why. */
export interface NoCheck {
  readonly subject: string;
  readonly code: HealthCode;
}

export const anthropicHost = 'api.anthropic.com';
/** The version that the CLI sends as well (platform.claude.com API reference, 2026-08). */
const apiVersion = '2023-06-01';
/** What the CLI adds to every login (observed with 2.1.330, 2026-11); without it a login is refused. */
const oauthBeta = 'oauth-2025-04-20';

/**
 * What to ask about every credential that a request of this context would carry, each by itself. Nothing for a
 * context that would send nothing, and for cloud providers with a sign-in of their own, which are asked elsewhere; a
 * key of Microsoft Foundry is asked about as one of a gateway.
 *
 * @param api stands in for every server; null for the real ones
 */
export function checksFor(resolved: Resolved, api: string | null): readonly (Check | NoCheck)[] {
  if (resolved.blocked !== null) return [];
  const { provider } = resolved.provider;
  if (provider !== 'firstParty' && provider !== 'foundry') return [];
  const own = customHeaders(setValue(resolved.env, 'ANTHROPIC_CUSTOM_HEADERS')?.text ?? '');
  const custom = effectiveHeaders(resolved.chosen, own);
  const { xApiKey, bearer } = resolved;
  const keyText = typeof custom.xApiKey === 'string' ? custom.xApiKey : (resolved.chosen.xApiKey?.text ?? null);
  const bearerHeader = typeof custom.bearer === 'string' ? custom.bearer : bearerOf(resolved.chosen.bearer);
  // A helper's key goes out in both headers of one request, so it is asked about in one.
  const both = xApiKey?.kind === 'helper' && bearer?.finding === xApiKey.finding;
  const sent: readonly (readonly [Slot, Credential])[] = [
    ...(xApiKey === null
      ? []
      : [[xApiKey, { 'x-api-key': keyText, ...(both ? { authorization: bearerHeader } : {}) }] as const]),
    ...(bearer === null || both ? [] : [[bearer, { authorization: bearerHeader }] as const]),
  ];
  return sent.map(([slot, credential]) => checkOf(slot, credential, resolved, api));
}

/** The headers that carry it; null while a helper command has not been run. */
type Credential = Readonly<Record<string, string | null>>;

function bearerOf(candidate: Candidate | null): string | null {
  if (candidate === null || candidate.text === null) return null;
  return candidate.text === '' ? '' : `Bearer ${bearerText(candidate) ?? ''}`;
}

function checkOf(slot: Slot, credential: Credential, resolved: Resolved, api: string | null): Check | NoCheck {
  const none = (code: HealthCode): NoCheck => ({ subject: slot.finding, code });
  const filled = Object.fromEntries(
    Object.entries(credential).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== ''),
  );
  if (Object.keys(filled).length === 0) {
    return none(Object.values(credential).includes('') ? 'helper-failed' : 'helper-not-run');
  }
  if (!Object.values(filled).every(isHeaderText)) return none('not-sendable');
  const server = serverOf(resolved, api);
  if (server === null) return none('bad-url');
  const isLogin = loginKinds.has(slot.kind) || (slot.kind === 'custom-header' && standsInForLogin(slot, resolved));
  const question: Question = isLogin && server.server === 'anthropic' ? 'profile' : 'models';
  const openHeaders = {
    ...harmlessHeaders(resolved.env),
    accept: 'application/json',
    'anthropic-version': apiVersion,
    ...(isLogin ? { 'anthropic-beta': oauthBeta } : {}),
  };
  const headers = { ...openHeaders, ...filled };
  return {
    ...server,
    subject: slot.finding,
    kind: slot.kind,
    question,
    credential: 'x-api-key' in filled || slot.kind === 'helper' ? 'key' : 'token',
    headers,
    openHeaders,
    identity: fingerprint(hexDigest(JSON.stringify([server.base, question, headers]))),
  };
}

const loginKinds: ReadonlySet<SlotKind> = new Set<SlotKind>(['login', 'env-oauth-token', 'profile']);

/** A header of the user's own in the place of a login: Claude Code still treats the request as a login's. */
function standsInForLogin(slot: Slot, { bearer, chosen }: Resolved): boolean {
  return slot === bearer && chosen.bearer !== null && loginKinds.has(chosen.bearer.kind);
}

type Server = Pick<Check, 'server' | 'host' | 'base' | 'doubledVersion'>;

/** Where Claude Code would send it: a credential is only ever shown to the server that it is meant for. */
function serverOf({ env, provider }: Resolved, api: string | null): Server | null {
  const set =
    provider.provider === 'foundry' ? foundryAddress(env) : (setValue(env, 'ANTHROPIC_BASE_URL')?.text ?? null);
  const meant = parseAddress(set ?? `https://${anthropicHost}`);
  const asked = api === null ? meant : parseAddress(api);
  if (meant === null || asked === null) return null;
  const isAnthropic = meant.secure && meant.host === anthropicHost;
  return {
    server: isAnthropic ? 'anthropic' : 'gateway',
    host: meant.host,
    base: asked.base,
    doubledVersion: api === null && /\/v1$/.test(meant.base),
  };
}

/** By the resource's name, where no whole address is set (code.claude.com microsoft-foundry page, 2026-08). */
export function foundryAddress(env: EffectiveEnv): string {
  const whole = setValue(env, 'ANTHROPIC_FOUNDRY_BASE_URL')?.text;
  if (whole !== undefined) return whole;
  const resource = setValue(env, 'ANTHROPIC_FOUNDRY_RESOURCE')?.text ?? '';
  return /^[a-z0-9-]{1,63}$/i.test(resource) ? `https://${resource}.services.ai.azure.com/anthropic` : 'none';
}

/** Headers about the connection itself, which every client sets on its own. */
const ownHeaders = new Set([
  ...['host', 'connection', 'keep-alive', 'transfer-encoding', 'content-length', 'content-type', 'upgrade', 'te'],
  ...['trailer', 'expect', 'proxy-authorization', 'proxy-connection', 'accept-encoding', 'cookie2', 'date'],
  ...['x-api-key', 'authorization'],
]);

/** The user's own headers that go along with every request, credentials left out. */
function harmlessHeaders(env: EffectiveEnv): Headers {
  const lines = customHeaderLines(setValue(env, 'ANTHROPIC_CUSTOM_HEADERS')?.text ?? '');
  const usable = lines.filter(({ name, value }) => !ownHeaders.has(name.toLowerCase()) && isHeaderText(value));
  return Object.fromEntries(usable.map(({ name, value }) => [name.toLowerCase(), value]));
}

/** Whether HTTP can carry it (RFC 9110, 5.5): Latin-1 without control characters, tabs excepted. */
function isHeaderText(text: string): boolean {
  return [...text].every((char) => {
    const code = char.charCodeAt(0);
    return code === 0x09 || (code >= 0x20 && code !== 0x7f && code <= 0xff);
  });
}
