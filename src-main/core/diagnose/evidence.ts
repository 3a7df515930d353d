import type { Cause } from '../../contract/causes';
import { message, say } from '../../contract/messages/message';
import type { Signal } from './rule';

/** What the scan of this machine found that can re-rank the text's causes. All optional; an empty object means "text only". */
export interface Evidence {
  provider?: 'firstParty' | 'bedrock' | 'vertex' | 'foundry' | 'mantle' | 'anthropicAws';
  /** Plain words: "CLAUDE_CODE_USE_BEDROCK in settings.json, line 4". */
  providerSetBy?: string;
  /** Host in ANTHROPIC_BASE_URL when it is not Anthropic's. */
  gatewayUrl?: string;
  /** Key or token variable that would be sent; `where` in plain words: "`.zshrc`, line 14". */
  keyInUse?: { where: string; state?: 'live' | 'rejected' | 'limited' | 'unknown' };
  loginPresent?: boolean;
  loginShadowed?: boolean;
  nothingConfigured?: boolean;
  helper?: boolean;
  corruptFile?: string;
  unreadableFile?: string;
  keychainLocked?: boolean;
  offline?: boolean;
}

/** What one piece of evidence does to one cause. */
export interface Shift {
  readonly cause: Cause;
  /** Confidence that the cause has at least. */
  readonly atLeast?: number;
  /** Confidence that the cause has at most. */
  readonly atMost?: number;
  /** A sentence for the explanation. */
  readonly says: string;
}

const clouds = {
  bedrock: { cause: 'bedrock_aws_credentials', signal: 'aws', name: 'Amazon Bedrock' },
  mantle: { cause: 'bedrock_aws_credentials', signal: 'aws', name: 'Amazon Bedrock' },
  anthropicAws: { cause: 'bedrock_aws_credentials', signal: 'aws', name: 'AWS' },
  vertex: { cause: 'vertex_gcp_credentials', signal: 'google', name: 'Google Vertex AI' },
  foundry: { cause: 'foundry_azure', signal: 'azure', name: 'Microsoft Foundry' },
} as const;

/** Signals that say "a credential was refused or missing" without saying whose. */
const anyRefusal: readonly Signal[] = ['key-rejected', 'no-login', 'login-refused', 'refused'];

/**
 * Reads evidence against what the text said. Pure.
 *
 * @param signals what the matched rules amount to
 * @param evidence what the scan found
 * @returns the shifts to apply, strongest reason first
 */
export function shiftsFrom(signals: ReadonlySet<Signal>, evidence: Evidence): Shift[] {
  const shifts: Shift[] = [];
  const says = (...wanted: Signal[]): boolean => wanted.some((signal) => signals.has(signal));
  const refused = says(...anyRefusal);
  const { provider, gatewayUrl, keyInUse } = evidence;
  const { providerSetBy: place } = evidence;
  const setBy = place === undefined ? '' : ` ${say(message('evidence.set-by', { place }))}`;

  if (evidence.corruptFile !== undefined && says('no-login', 'key-rejected', 'settings', 'refused')) {
    shifts.push({
      cause: 'corrupt_config',
      atLeast: 0.97,
      says: say(message('evidence.corrupt-file', { file: evidence.corruptFile })),
    });
  }
  if (evidence.unreadableFile !== undefined && says('no-login', 'settings')) {
    shifts.push({
      cause: 'file_permission',
      atLeast: 0.96,
      says: say(message('evidence.unreadable-file', { file: evidence.unreadableFile })),
    });
  }
  if (evidence.keychainLocked === true && says('no-login', 'key-rejected', 'login-refused')) {
    shifts.push({
      cause: 'keychain_locked_or_inaccessible',
      atLeast: 0.95,
      says: say(message('evidence.keychain-locked')),
    });
  }
  if (evidence.offline === true && (says('connection') || refused)) {
    shifts.push({
      cause: 'network_or_proxy_or_tls',
      atLeast: says('connection') ? 0.97 : 0.6,
      says: say(message('evidence.offline')),
    });
  }

  if (provider !== undefined && provider !== 'firstParty') {
    const cloud = clouds[provider];
    if (says(cloud.signal)) {
      shifts.push({
        cause: cloud.cause,
        atLeast: 0.97,
        says: say(message('evidence.cloud', { cloud: cloud.name })) + setBy,
      });
    } else if (refused) {
      shifts.push({
        cause: cloud.cause,
        atLeast: 0.9,
        says: say(message('evidence.cloud-not-login', { cloud: cloud.name })) + setBy,
      });
    }
    return shifts;
  }

  if (gatewayUrl !== undefined && (refused || says('aws', 'google', 'azure'))) {
    shifts.push({
      cause: 'gateway_or_proxy_auth',
      atLeast: 0.96,
      says: say(message('evidence.gateway', { host: gatewayUrl })),
    });
  } else if (provider === 'firstParty') {
    for (const { cause, name } of [clouds.bedrock, clouds.vertex, clouds.foundry].filter(({ signal }) =>
      says(signal),
    )) {
      shifts.push({
        cause,
        atMost: 0.6,
        says: say(message('evidence.not-this-cloud', { cloud: name })),
      });
    }
  }

  const shadowed = evidence.loginShadowed === true || (evidence.loginPresent === true && keyInUse !== undefined);
  if (keyInUse !== undefined && shadowed && gatewayUrl === undefined) {
    const where = say(message('evidence.key-over-login', { place: keyInUse.where }));
    if (keyInUse.state !== 'live' && says('key-rejected')) {
      shifts.push({ cause: 'env_var_overrides_login', atLeast: 0.96, says: where });
    } else if (says('no-credit', 'closed-account')) {
      shifts.push({ cause: 'env_var_overrides_login', atLeast: 0.96, says: where });
    } else if (keyInUse.state === 'rejected' && refused) {
      shifts.push({ cause: 'env_var_overrides_login', atLeast: 0.95, says: where });
    } else if (refused) {
      shifts.push({ cause: 'env_var_overrides_login', atLeast: 0.6, says: where });
    }
  } else if (keyInUse !== undefined && !shadowed && says('key-rejected')) {
    shifts.push({
      cause: 'invalid_api_key',
      atLeast: keyInUse.state === 'live' ? 0.5 : 0.93,
      says: say(message('evidence.key-in-use', { place: keyInUse.where })),
    });
  }
  if (evidence.helper === true && says('key-rejected', 'refused') && keyInUse === undefined) {
    shifts.push({
      cause: 'gateway_or_proxy_auth',
      atLeast: 0.7,
      says: say(message('evidence.helper')),
    });
  }
  if (evidence.nothingConfigured === true && says('no-login')) {
    shifts.push({
      cause: 'expired_or_revoked_oauth',
      atLeast: 0.64,
      says: say(message('evidence.nothing')),
    });
  }
  return shifts;
}
