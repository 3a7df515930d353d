import type { Cause } from '../../contract/causes';
import { message, type MessageCode } from '../../contract/messages/message';
import type { DiagnosisRule, Signal } from '../../core/diagnose/rule';

/** How people and programs say that something is not as it should be. */
const trouble =
  "(?:fail|error|invalid|expir|denied|refused|reject|missing|not (?:found|valid|accepted|recogni[sz]ed|work|set|supported|available|allowed|permitted|persist|saved?|enabled|detected|configured|recognized|loaded)|isn't|won't|doesn't|does not|unable|cannot|can't|could not|couldn't|unauthori[sz]ed|forbidden|wrong|stuck|problem|revoked|blocked|required|must be|should be|need|dead|unavailable|incorrect|exception|challenge|interrupted|timed? ?out|lost|empty|unknown|placeholder|prevent|restrict|suspend|disabled|locked|keeps|unexpected|hang|crash|none|false|\\b40[013]\\b|\\b50[0234]\\b)";

/** A subject within reach of a word of trouble, in either order, in one statement. */
function near(subject: string): RegExp[] {
  return [new RegExp(`\\b(?:${subject})\\b.{0,80}${trouble}`), new RegExp(`${trouble}.{0,80}\\b(?:${subject})\\b`)];
}

type HintId = MessageCode extends infer C ? (C extends `rule.hint.${infer Id}` ? Id : never) : never;

function hint(
  id: HintId,
  cause: Cause,
  weight: number,
  subject: string,
  example: string,
  miss: string,
  signal?: Signal,
): DiagnosisRule {
  return {
    id: `hint/${id}`,
    cause,
    weight,
    lastResort: true,
    says: message(`rule.hint.${id}`),
    match: {
      any: near(subject),
      none: [
        /unexpected token|csrf|design token|token count|tokens? used|\.(?:py|tsx?|jsx?|rs|go|java|rb|php|cs|cpp), line \d|\.(?:py|tsx?|jsx?|rs|go|java|rb|php|cs|cpp):\d/,
      ],
    },
    ...(signal === undefined ? {} : { signal }),
    hits: [example],
    misses: [miss],
  };
}

/**
 * The last resort: a subject and a word of trouble close together. Weak on purpose, so that anything known wins, and
 * yet better than "not known" for wordings that nobody has seen yet.
 */
export const hintRules: readonly DiagnosisRule[] = [
  hint(
    'key',
    'invalid_api_key',
    0.34,
    'api[ _-]?keys?|x-api-key|anthropic_api_key',
    'Your API key seems to be wrong',
    'the key to success',
    'key-rejected',
  ),
  hint(
    'login',
    'expired_or_revoked_oauth',
    0.3,
    'oauth|bearer|auth(?:entication|ori[sz]ation|enticated)?|credentials?|(?:access|refresh|session|id|setup)[- _]?tokens?|sign(?:ed)?[- ]?in|log(?:ged)?[- ]?in|login|loggedin|logged out',
    'credentials went missing: error',
    'an error in line 4',
    'no-login',
  ),
  hint(
    'sign-in',
    'login_flow_failure',
    0.31,
    'oauth|authorize|authorization code|callback|sign[- ]?in page|login page|browser',
    'the browser shows a problem',
    'the problem is line 3',
  ),
  hint(
    'account',
    'wrong_account_or_org',
    0.32,
    'subscription|account|seat|plan|pro plan|max plan',
    'my subscription is not recognized',
    'an error in the plane',
  ),
  hint(
    'organization',
    'org_disabled_or_permission',
    0.33,
    'organi[sz]ation|administrator|admin policy|policy|workspace owner',
    'blocked: ask the administrator',
    'an error in organic code',
  ),
  hint(
    'money',
    'billing_or_credit',
    0.35,
    'billing|payment|credits?|invoice|prepaid|balance|funds',
    'a billing error',
    'error: discredited',
  ),
  hint(
    'limit',
    'rate_or_usage_limit',
    0.34,
    'usage|quota|rate limits?|limits?|throttl\\w{0,5}|overage',
    'quota error',
    'unlimited errors',
  ),
  hint(
    'network',
    'network_or_proxy_or_tls',
    0.36,
    'network|proxy|vpn|dns|certificates?|certs?|ssl|tls|internet|connection|connect(?:ing|ed)?|socket|handshake|sending request|request to|tunnel',
    'the VPN is blocked',
    'an error in a networked game',
    'connection',
  ),
  hint(
    'gateway',
    'gateway_or_proxy_auth',
    0.37,
    'gateway|litellm|openrouter|base[ _]url|anthropic_base_url|relay|router|upstream',
    'the relay failed',
    'error: unrouted',
    'refused',
  ),
  hint('aws', 'bedrock_aws_credentials', 0.4, 'aws|bedrock|sso|sts|iam', 'bedrock failed', 'error in list', 'aws'),
  hint(
    'google',
    'vertex_gcp_credentials',
    0.4,
    'vertex|gcp|gcloud|google cloud|application default',
    'vertex failed',
    'error in google',
    'google',
  ),
  hint('azure', 'foundry_azure', 0.4, 'azure|foundry|entra', 'foundry failed', 'error in found', 'azure'),
  hint(
    'keychain',
    'keychain_locked_or_inaccessible',
    0.42,
    'keychain|keyring|libsecret|secret[- ]service|credential (?:manager|store)|credential_store\\w{0,8}|secure ?storage|safestorage|platform storage|wincred|kwallet|dbus|d-bus',
    'a keyring problem',
    'the key rings',
  ),
  hint(
    'settings',
    'corrupt_config',
    0.33,
    'settings\\.json|settings\\.local\\.json|\\.claude\\.json|config(?:uration)?(?: file)?|settings(?: file)?|claude\\.json|\\.credentials\\.json',
    'an error in settings.json',
    'error in main.ts',
    'settings',
  ),
  hint('model', 'model_access', 0.33, 'model|opus|sonnet|haiku', 'the model is not found', 'remodelling failed'),
  hint(
    'version',
    'outdated_client',
    0.31,
    'update|upgrade|outdated|newer version|version',
    'the update failed',
    'an inverse error',
  ),
  hint(
    'files',
    'file_permission',
    0.31,
    'permissions?|read-only|owned by|chmod|chown|sudo|writable|write access',
    'permission problem',
    'an error in omission',
  ),
];
