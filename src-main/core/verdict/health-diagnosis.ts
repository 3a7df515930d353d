import { message, say, type Message, type MessageCode } from '../../contract/messages/message';
import type { Cause } from '../../contract/causes';
import type { Diagnosis } from '../../contract/diagnosis';
import type { Health, HealthCode } from '../../contract/health';
import type { Candidate } from '../resolve/candidates';
import type { Resolved } from '../resolve/resolve';
import { actions } from './actions';
import { diagnosis, type MachineView } from './diagnosis';
import { awayFromCloud } from './away-from-cloud';
import { originOf, originWords, usesWords } from './people-words';

/** What the live check of the credential in use means. Nothing when it works or was not checked. */
export function healthDiagnosis(resolved: Resolved, health: Health, look: MachineView): readonly Diagnosis[] {
  const used = [resolved.chosen.xApiKey, resolved.chosen.bearer].find(
    (candidate) => candidate?.found.finding.id === health.subject,
  );
  if (resolved.blocked !== null) return [];
  if (used !== null && used !== undefined && used.kind === 'helper' && look.inputs.helper.state === 'failed') {
    return [helperFailed(used, look)];
  }
  switch (health.state) {
    case 'live':
      return [];
    case 'rejected':
      return [rejected(health, used ?? null, look)];
    case 'limited':
      return [limited(health)];
    case 'unknown':
      return networkCodes.has(health.code) ? [network(health, resolved.provider.provider === 'firstParty')] : [];
  }
}

function helperFailed(used: Candidate, look: MachineView): Diagnosis {
  const detail = look.inputs.helper.state === 'failed' ? look.inputs.helper.detail : '';
  return diagnosis({
    cause: 'invalid_api_key',
    standing: 'broken',
    head: message('head.helper-failed'),
    tell: message('tell.helper-failed', { detail }),
    evidence: [
      { finding: used.found.finding.id, words: say(message('seen.in-use', { what: originWords(used, look.found) })) },
    ],
    actions: [actions.showFile(used.found.finding.id), actions.runHelper()],
  });
}

const organizationCodes: ReadonlySet<HealthCode> = new Set<HealthCode>([
  'permission',
  'organization-disabled',
  'subscription-not-allowed',
  'api-key-not-allowed',
]);

function rejected(health: Health, used: Candidate | null, look: MachineView): Diagnosis {
  const evidence =
    used === null
      ? []
      : [
          {
            finding: originOf(used.found, look.found).finding.id,
            words: say(message('seen.in-use', { what: usesWords(used, look.inputs) })),
          },
        ];
  if (organizationCodes.has(health.code)) {
    return diagnosis({
      cause: 'org_disabled_or_permission',
      standing: 'broken',
      head: message('head.not-allowed'),
      tell: message('tell.health', { words: health.words }),
      evidence,
      actions: health.code === 'api-key-not-allowed' ? [actions.login()] : [actions.claudeBilling(), actions.support()],
    });
  }
  if (health.code === 'google-broken') {
    return diagnosis({
      cause: 'vertex_gcp_credentials',
      standing: 'broken',
      head: message('head.google-broken'),
      tell: message('health.google-broken'),
      because: [health.words],
      evidence,
      actions: awayFromCloud(look, actions.vertexDocs()),
    });
  }
  if (health.code.startsWith('aws-')) {
    const atAmazon = look.headless.provider.provider !== 'firstParty';
    return diagnosis({
      cause: 'bedrock_aws_credentials',
      standing: 'broken',
      head: message(atAmazon ? 'head.aws-rejected' : 'head.key-rejected'),
      // The whole of it has many sentences; the first is what matters.
      tell: atAmazon ? cloudTell(health.code) : message('tell.health', { words: health.words }),
      because: atAmazon ? [health.words] : [],
      evidence,
      actions: atAmazon ? awayFromCloud(look, actions.bedrockDocs()) : [actions.bedrockDocs(), actions.showWhy()],
    });
  }
  const place = used === null ? '' : originWords(used, look.found);
  if (used?.kind === 'login' || used?.kind === 'profile') {
    return diagnosis({
      cause: 'expired_or_revoked_oauth',
      standing: 'broken',
      head: message('head.login-ended'),
      tell: message('tell.login-ended'),
      evidence,
      actions: [actions.loginAgain(), actions.logout()],
    });
  }
  const isToken = used?.kind === 'env-auth-token' || used?.kind === 'env-oauth-token';
  return diagnosis({
    cause: isToken ? 'expired_or_revoked_oauth' : 'invalid_api_key',
    standing: 'broken',
    head: message(isToken ? 'head.token-rejected' : 'head.key-rejected'),
    tell: message(isToken ? 'tell.token-rejected' : 'tell.key-rejected', { place }),
    evidence,
    actions: [actions.rotate(health.subject), actions.keysPage()],
  });
}

/** What Amazon means by it, without the notes that go along. */
function cloudTell(code: HealthCode): Message {
  return code === 'aws-rejected' ? message('cloud.aws.invalid') : { code: `health.${code}` as MessageCode, args: {} };
}

function limited(health: Health): Diagnosis {
  const credit = health.code === 'limited-credit' || health.code === 'limited-spend';
  const cause: Cause = credit ? 'billing_or_credit' : 'rate_or_usage_limit';
  return diagnosis({
    cause,
    standing: 'attention',
    head: message(credit ? 'head.credit' : 'head.limited'),
    tell: message('tell.health', { words: health.words }),
    actions: [credit ? actions.consoleBilling() : actions.usage(), actions.checkNow()],
  });
}

const networkCodes: ReadonlySet<HealthCode> = new Set<HealthCode>([
  'offline',
  'dns',
  'refused',
  'reset',
  'timeout',
  'tls',
  'proxy-auth',
  'captive-portal',
  'turned-away',
  'redirected',
  'not-anthropic',
  'bad-answer',
  'too-large',
  'bad-url',
  'server-error',
  'overloaded',
  'clock-skew',
]);

/** @param direct whether it is Anthropic that could not be reached, rather than a cloud provider */
function network(health: Health, direct: boolean): Diagnosis {
  const server = health.code === 'server-error' || health.code === 'overloaded';
  return diagnosis({
    cause: server ? 'overloaded_server' : 'network_or_proxy_or_tls',
    standing: 'unknown',
    head: message(server || !direct ? 'head.could-not-check' : 'head.network'),
    tell: message('tell.health', { words: health.words }),
    actions: server ? [actions.checkNow(), actions.statusPage()] : [actions.networkCheck(), actions.checkNow()],
  });
}
