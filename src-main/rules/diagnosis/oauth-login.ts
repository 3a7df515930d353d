import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

const keychain = {
  cause: 'keychain_locked_or_inaccessible',
  weight: 0.46,
  says: message('rule.oauth-login.keychain'),
} as const;
const variable = {
  cause: 'env_var_overrides_login',
  weight: 0.36,
  says: message('rule.oauth-login.variable'),
} as const;

/** The stored login, or a long-lived token, ended, was withdrawn, or is not there. */
export const oauthLoginRules: readonly DiagnosisRule[] = [
  {
    id: 'login/token-expired',
    cause: 'expired_or_revoked_oauth',
    weight: 0.93,
    signal: 'login-refused',
    says: message('rule.login.token-expired'),
    match: {
      any: [
        /(?:authentication|sign-?in) has expired/,
        /oauth (?:access )?(?:token|session|credentials?).{0,30}(?:expired|no longer valid)/,
        /(?:claude|anthropic)(?: code| ai|\.ai)? (?:oauth |access |login )?(?:tokens?|session|login|credentials?).{0,32}(?:expired|unavailable or expired|stale)/,
        /(?:login|session|sign-?in) (?:has |is )?expired.{0,40}(?:\/login|sign in|log in|login)/,
        /login: expired/,
        /account_session_invalid|session_(?:expired|invalid)|(?:login|auth|user) session.{0,20}(?:invalid|no longer)/,
        /expired.{0,20}has no refresh token/,
        /token_expired/,
      ],
      none: [
        /aws sso|security token|sso session|aadsts|gcloud|claude_code_use_(?:vertex|bedrock|foundry)|vertex|googleapis/,
      ],
    },
    also: [variable],
    hits: [
      'OAuth token has expired. Please obtain a new token or refresh your existing token.',
      'Login expired · Please run /login',
    ],
    misses: ['The SSO session associated with this profile has expired. Run aws sso login', 'CERT_HAS_EXPIRED'],
  },
  {
    id: 'login/token-revoked',
    cause: 'expired_or_revoked_oauth',
    weight: 0.94,
    signal: 'login-refused',
    says: message('rule.login.token-revoked'),
    match: {
      any: [
        /(?:oauth|access|refresh|claude|login) ?(?:token|session|login)?.{0,24}(?:revoked|been invalidated|was invalidated)/,
        /(?:revoked|invalidated).{0,30}(?:oauth|access|refresh) token/,
      ],
      none: [
        /crypt_e|revocation check|certificate|keyring|keyrevoked|(?:by|from) (?:your|an|the) (?:admin|org|owner|company)/,
      ],
    },
    also: [variable],
    hits: ['OAuth token revoked · Please run /login', 'Your refresh token has been revoked'],
    misses: ['curl: (35) the revocation check failed for the certificate'],
  },
  {
    id: 'login/token-invalid',
    cause: 'expired_or_revoked_oauth',
    weight: 0.86,
    signal: 'login-refused',
    says: message('rule.login.token-invalid'),
    match: {
      any: [
        /session token.{0,12}rejected|rejected the session token|(?:login|sign-?in) (?:was |is )?(?:not accepted|rejected|refused|invalid)|session key.{0,20}(?:expired|invalid)/,
        /invalid (?:oauth|bearer|access|auth) token/,
        /(?:oauth|bearer|access) token.{0,40}(?:not found|malformed|is invalid|not valid|invalid|was rejected|rejected)/,
        /(?:your|the|this) (?:login |access )?token (?:is|was) no longer (?:valid|accepted)|authori[sz]ation needed|re-?authori[sz]e/,
        /claude_code_oauth_token.{0,60}(?:invalid|expired|rejected|regenerate|401)/,
      ],
      none: [
        /anthropic_base_url/,
        /mwoauth/,
        /\bsso\b|audience is incorrect|proxy server token|litellm|cognitiveservices/,
      ],
    },
    also: [
      variable,
      {
        cause: 'gateway_or_proxy_auth',
        weight: 0.34,
        says: message('rule.login.token-invalid.gateway_or_proxy_auth'),
      },
    ],
    hits: [
      'Invalid OAuth token. The provided token was not found or is malformed.',
      'Failed to authenticate. API Error: 401 Invalid bearer token',
    ],
    misses: ['Invalid token in JSON at position 4'],
  },
  {
    id: 'login/refresh-failed',
    cause: 'expired_or_revoked_oauth',
    weight: 0.88,
    signal: 'login-refused',
    says: message('rule.login.refresh-failed'),
    match: {
      any: [
        /refresh_(?:failed|exhausted)|credentials_unavailable/,
        /could not refresh your login|process is refreshing it|background repair|delegated.{0,30}refresh/,
        /could not be refreshed|(?:failed|unable|failure|cannot|error) (?:to )?refresh(?:ing)?.{0,25}(?:oauth|claude|access|auth|login) ?(?:token|session|credentials)?/,
        /(?:oauth |access )?token refresh.{0,16}(?:failed|error|rejected)/,
        /refresh token.{0,40}(?:not found|invalid|expired|missing|reused|already used|rejected|is empty)/,
        /(?:access|refresh) token (?:is )?(?:an )?empty|empty (?:access|refresh) token|no refresh token|token (?:was |has been )?already (?:consumed|used|rotated)|refresh.{0,20}(?:rotation|conflict|race)|token has been rotated/,
        /invalid_grant/,
      ],
      none: [
        /\bmsal\b|\bsso\b|\baws\b/,
        /invalid_rapt|reauth related|vertex|gcloud|googleapis|google\.auth|application.default|aadsts|azure|refresh.{0,20}sso|retrieving token from sso|token exchange|exchange.{0,20}code|proxyconfig/,
      ],
    },
    also: [
      {
        cause: 'login_flow_failure',
        weight: 0.35,
        says: message('rule.login.refresh-failed.login_flow_failure'),
      },
    ],
    hits: [
      'OAuth session expired and could not be refreshed',
      '{"error":"invalid_grant","error_description":"Refresh token not found or invalid"}',
    ],
    misses: ['{"error":"invalid_grant","error_subtype":"invalid_rapt"}'],
  },
  {
    id: 'login/old-copy',
    cause: 'expired_or_revoked_oauth',
    weight: 0.7,
    signal: 'login-refused',
    says: message('rule.login.old-copy'),
    match: {
      any: [
        /(?:cached|stale|outdated|old|previous) (?:oauth |access |login )?(?:login|credentials?|tokens?|session)\b.{0,50}(?:still|used|invalid|expired|refused|rejected|loaded|kept|ignored|fail)/,
        /(?:still|keeps?) (?:us\w{1,3}|load\w{0,3}|send\w{0,3}) (?:the |an? |my |its )?(?:cached|stale|outdated|old|previous) (?:oauth |access |login )?(?:login|credentials?|tokens?|session)/,
      ],
      none: [/loaded cached credentials|aws|gcloud|azure|git credential|mcp/],
    },
    also: [variable, keychain],
    hits: ['Claude Code still uses the old credentials after /login', 'cached token is expired, ignoring'],
    misses: ['Loaded cached credentials.'],
  },
  {
    id: 'login/credentials-refused',
    cause: 'expired_or_revoked_oauth',
    weight: 0.68,
    signal: 'refused',
    says: message('rule.login.credentials-refused'),
    match: {
      any: [
        /\bhttp-401\b/,
        /invalid authentication credentials/,
        /oauth authentication is (?:currently )?not supported/,
        /authentication_failed/,
        /unauthenticated.{0,40}(?:claude|anthropic)/,
      ],
      none: [/googleapis|google\.|access token is missing|expected oauth2?/],
    },
    also: [
      { cause: 'invalid_api_key', weight: 0.5, says: message('rule.login.credentials-refused.invalid_api_key') },
      variable,
    ],
    hits: ['API Error: 401 Invalid authentication credentials'],
    misses: ['git: Authentication failed for repository'],
  },
  {
    id: 'login/some-token-expired',
    cause: 'expired_or_revoked_oauth',
    weight: 0.56,
    signal: 'login-refused',
    says: message('rule.login.some-token-expired'),
    match: {
      any: [
        /\b(?:access |auth |bearer |refresh )?tokens? (?:has |have |is |was |are )?(?:already )?expired|expired (?:access |auth |bearer )?token/,
      ],
      none: [/jwt expired|tokenexpirederror|\bsso\b|\baws\b|azure|gcloud|github/],
    },
    hits: ['token expired — Claude Code refreshes the active account'],
    misses: ['TokenExpiredError: jwt expired', 'The SSO token has expired'],
  },
  {
    id: 'login/none',
    cause: 'expired_or_revoked_oauth',
    weight: 0.62,
    signal: 'no-login',
    says: message('rule.login.none'),
    match: {
      any: [
        /not (?:currently|yet) (?:logged|signed) in|not (?:currently|yet) authenticated/,
        /failed to read (?:token|api key|oauth token) from file descriptor|claude_code_\w{3,20}_file_descriptor/,
        /signed out of claude|(?:claude|anthropic)(?: code)?(?: oauth)? (?:credentials?|tokens?|login).{0,30}(?:could not be (?:loaded|read|found)|couldn't be|not found|missing|unavailable|not available)/,
        /["']?logged_?in["']? ?[:=] ?(?:false|no)\b|["']?auth_?method["']? ?[:=] ?["']?none|auth_required|re-?auth(?:entication)? (?:is )?required/,
        /no claude(?: code)? (?:oauth )?(?:credentials?|login|tokens?|account) (?:was |were )?found/,
        /not logged in|not signed in|not authenticated|you are logged out|you have been (?:logged|signed) out/,
        /missing api key · ?(?:please )?run \/login/,
        /could not resolve authentication method/,
        /no authentication (?:found|method|provided|available)|no (?:valid )?(?:credentials|auth token|login|oauth token)s? (?:found|available|stored|configured)/,
        /failed to get auth headers|no api key available/,
        /(?:please|must|need to|have to) (?:log|sign) in (?:again|first|to continue|to use)/,
        /login (?:is )?required|authentication (?:is )?required/,
        /oauth tokens? (?:not found|cleared|missing)/,
        /credentials are unavailable/,
      ],
      none: [
        /enter (?:an? |your |the )?anthropic api key/,
        /\bazd\b|az login|connect-azaccount|aws login|gcloud/,
        /proxy authentication required|\b407\b|mcp server .{0,40}(?:needs|requires) auth|fatal: /,
      ],
    },
    also: [
      keychain,
      {
        cause: 'login_flow_failure',
        weight: 0.4,
        says: message('rule.login.none.login_flow_failure'),
      },
    ],
    hits: [
      'Failed to read token from file descriptor 3: EBADF: bad file descriptor',
      'Not logged in · Please run /login',
      'No authentication found',
      'Missing API key · Run /login',
    ],
    misses: ['fatal: not authenticated to remote', 'curl: (56) 407 Proxy Authentication Required'],
  },
  {
    id: 'login/asks-for-login',
    cause: 'expired_or_revoked_oauth',
    weight: 0.38,
    signal: 'refused',
    says: message('rule.login.asks-for-login'),
    match: {
      any: [
        /(?:please )?(?:run|use|try) [`'"]?(?:claude )?(?:auth )?\/?login[`'"]?/,
        /re-?authenticate|log in again|login again|sign in again/,
      ],
      none: [/infinite authorization loop/],
    },
    hits: ['Please run /login · API Error: 401'],
    misses: ['The login page has a blue button'],
  },
  {
    id: 'login/generic-refusal',
    cause: 'expired_or_revoked_oauth',
    weight: 0.42,
    signal: 'refused',
    says: message('rule.login.generic-refusal'),
    match: {
      any: [
        /authentication (?:has )?fail(?:ed|s)\b/,
        /authentication_error/,
        /failed to authenticate/,
        /(?:api error|status(?: code)?|http(?:\/\d\.\d)?|error)[^a-z0-9\n]{0,6}(?:code )?\(?401\b/,
        /\b401\b.{0,12}unauthori[sz]ed|unauthori[sz]ed.{0,12}\b401\b/,
      ],
    },
    also: [
      { cause: 'invalid_api_key', weight: 0.4, says: message('rule.login.generic-refusal.invalid_api_key') },
      {
        cause: 'gateway_or_proxy_auth',
        weight: 0.3,
        says: message('rule.login.generic-refusal.gateway_or_proxy_auth'),
      },
    ],
    hits: ['API Error: 401', 'AxiosError: Request failed with status code 401'],
    misses: ['line 401 of the file'],
  },
];
