import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

const ownKey = {
  cause: 'invalid_api_key',
  weight: 0.5,
  says: message('rule.gateway.own-key'),
} as const;

/** Somebody between Claude Code and Anthropic answered: LiteLLM, OpenRouter, a router, a relay, a company gateway. */
export const gatewayRules: readonly DiagnosisRule[] = [
  {
    id: 'gateway/litellm',
    cause: 'gateway_or_proxy_auth',
    weight: 0.92,
    signal: 'refused',
    says: message('rule.gateway.litellm'),
    match: {
      any: [
        /litellm.{0,40}(?:virtual key|proxyexception|verificationtoken)|proxyexception/,
        /virtual key expected|invalid proxy server token|token_not_found_in_db|key hash \(token\)/,
        /(?:key|team|user) not allowed to access model|key_model_access_denied|no connected db|malformed api key passed in/,
        /authentication error, .{0,40}(?:litellm|token passed|key passed|no api key)/,
      ],
    },
    also: [ownKey],
    hits: [
      "401 Authentication Error, LiteLLM Virtual Key expected. Received=not-needed, expected to start with 'sk-'.",
    ],
    misses: ['litellm.AuthenticationError: AnthropicException - invalid x-api-key'],
  },
  {
    id: 'gateway/openrouter',
    cause: 'gateway_or_proxy_auth',
    weight: 0.88,
    signal: 'refused',
    says: message('rule.gateway.openrouter'),
    match: {
      any: [
        /no auth credentials found/,
        /(?:401|openrouter).{0,40}user not found/,
        /provider returned error|error from provider/,
        /sk-or-v1|openrouter|platform\.openai\.com|api\.openai\.com|deepseek|moonshot|z\.ai|minimax|siliconflow|dashscope|bigmodel|volces/,
      ],
      all: [/401|403|unauthori|auth|api key|credential|token|invalid|user not found|login/],
      none: [
        /current quota|insufficient_quota|billing details/,
        /insufficient (?:credits|balance)|payment required|\b402\b/,
      ],
    },
    also: [ownKey],
    hits: [
      '401 {"error":{"message":"No auth credentials found","code":401}}',
      'Provider: openrouter\n401 User not found.',
    ],
    misses: ['User not found in the table users'],
  },
  {
    id: 'gateway/own-shape',
    cause: 'gateway_or_proxy_auth',
    weight: 0.78,
    signal: 'refused',
    says: message('rule.gateway.own-shape'),
    match: {
      any: [
        /expired key\. key expiry time|身份验证失败/,
        /cf-aig-authorization|ai gateway requires|client restriction failed|no matching client found for user-agent/,
        /credential helper (?:output|failed|exited|returned)/,
        /(?:empty|invalid|wrong) access code/,
        /["']detail["'] ?: ?["'][^"'\n]{0,40}(?:origin|required)/,
        /claude gateway: /,
        /invalid authentication credentials.{0,40}\bkong\b/,
        /auth_unavailable|no auth available|no healthy deployments|无可用渠道|未收到authorization|no available channels?/,
        /(?:upstream )?provider authentication|upstream provider|provider not found|invalid claude code request/,
        /gateway (?:token|rejected|refused|returned|error)|upstream (?:rejected|provider|rate|error)/,
        /empty or malformed response|gateway intercepting|response has content-type/,
        /401 ?[^a-z\n{]{0,6}认证失败/,
        /["']?detail["']? ?: ?(?:["'][^"'\n]{0,60}(?:api[ _]key|token|auth|unauthorized|credential|forbidden|permission)|\{.{0,60}(?:error|authentication))/,
        /401.{0,12}\{ ?["']error["'] ?: ?["'][^"'\n]{0,60}["']/,
        /["']error["'] ?: ?\{ ?["']message["'] ?: ?["'].{0,120}["']type["'] ?: ?["'](?:\d{3,5}|new_api_error|one_api_error|relay|invalid_request_error["'], ?["']param)/,
        /["']error["'] ?: ?\{ ?["']message["'] ?: ?["'].{0,160}["']code["'] ?: ?["']?(?:401|403|api_key_required|api_key_invalid|invalid_api_key)/,
        /please carry the api secret key|login fail:/,
        /invalid or missing api key\. use/,
        /["']message["'] ?: ?["']unauthenticated["']/,
        /\b(?:kong|apigee|portkey|tyk|envoy|istio|nginx|traefik|cloudflare access|azure api management|bifrost|helicone|requesty|vercel ai gateway)\b.{0,60}(?:api ?key|401|403|unauthori|forbidden|denied|auth)/,
        /no api key found in request|missing subscription key\. make sure to include|token is unusable|invalid apikey for given resource/,
        /claude(?:relayservice| relay| stream relay| api error response)|relay error|no available (?:claude )?accounts?(?!.{0,30}model)/,
        /无效的令牌|令牌(?:无效|已过期|状态不可用)|该令牌/,
        /new_api_error|one_api_error|client_validation_error|api_key_required|invalid_token_error/,
        /authorization failure/,
      ],
      none: [/insufficient (?:account )?(?:credits|balance)|budget|no longer a member|overloaded/],
    },
    also: [ownKey],
    hits: [
      '{"type":"error","error":{"type":"api_error","message":"auth_unavailable: no auth available"}}',
      'Please run /login · API Error: 401 {"detail":"Invalid API key"}',
      'API Error (401 {"error":"Unauthorized\\n"})',
      '401 {"error":{"message":"Authorization Failure","type":"1000"}}',
    ],
    misses: ['{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}'],
  },
  {
    id: 'gateway/client-not-allowed',
    cause: 'gateway_or_proxy_auth',
    weight: 0.8,
    signal: 'refused',
    says: message('rule.gateway.client-not-allowed'),
    match: {
      any: [
        /only (?:authorized|accepts requests?|allowed|allows?).{0,40}(?:claude code|clients?)/,
        /your client is not authorized|this endpoint only accepts|client not allowed|unsupported client/,
        /third-party (?:apps?|clients?|tools?).{0,60}(?:not|no longer)/,
      ],
    },
    also: [
      {
        cause: 'org_disabled_or_permission',
        weight: 0.45,
        says: message('rule.gateway.client-not-allowed.org_disabled_or_permission'),
      },
      {
        cause: 'expired_or_revoked_oauth',
        weight: 0.25,
        says: message('rule.gateway.client-not-allowed.expired_or_revoked_oauth'),
      },
    ],
    hits: ['This credential is only authorized for use with Claude Code and cannot be used for other API requests.'],
    misses: ['Only Claude can read this file'],
  },
  {
    id: 'gateway/session',
    cause: 'gateway_or_proxy_auth',
    weight: 0.95,
    signal: 'refused',
    says: message('rule.gateway.session'),
    match: { any: [/cloud gateway|gateway (?:session|sign-?in|login)|(?:sign|log) in to (?:the|your) gateway/] },
    hits: ['Cloud gateway session expired — run /login to reconnect.'],
    misses: ['the payment gateway'],
  },
  {
    id: 'gateway/headers',
    cause: 'gateway_or_proxy_auth',
    weight: 0.84,
    says: message('rule.gateway.headers'),
    match: { any: [/invalid anthropic_custom_headers|invalid request header from the environment/] },
    also: [
      {
        cause: 'env_var_overrides_login',
        weight: 0.6,
        says: message('rule.gateway.headers.env_var_overrides_login'),
      },
    ],
    hits: ['Invalid ANTHROPIC_CUSTOM_HEADERS · Fix the environment variable'],
    misses: ['ANTHROPIC_CUSTOM_HEADERS is set'],
  },
  {
    id: 'gateway/helper-failed',
    cause: 'gateway_or_proxy_auth',
    weight: 0.88,
    says: message('rule.gateway.helper-failed'),
    match: {
      any: [
        /apikeyhelper.{0,50}(?:fail|error|exited|did not return|returned|timed out|invalid|not found|empty)/,
        /(?:fail|error|could not).{0,30}apikeyhelper/,
      ],
      none: [/auth conflict/],
    },
    also: [{ cause: 'invalid_api_key', weight: 0.45, says: message('rule.gateway.helper-failed.invalid_api_key') }],
    hits: ['apiKeyHelper failed: exited 3: boom'],
    misses: ['apiKeyHelper is set in settings.json'],
  },
  {
    id: 'gateway/address',
    cause: 'gateway_or_proxy_auth',
    weight: 0.74,
    says: message('rule.gateway.address'),
    match: {
      any: [
        /404 .{0,60}anthropic_base_url/,
        /\/v1\/v1\//,
        /anthropic_base_url.{0,80}(?:invalid|wrong|not|fail|error|401|403|404|unauthori)/,
        /(?:invalid|wrong) (?:base ?url|url).{0,40}anthropic|api error: invalid url/,
      ],
    },
    also: [{ cause: 'other_not_auth', weight: 0.3, says: message('rule.gateway.address.other_not_auth') }],
    hits: ['API Error: 404 Not Found  POST http://localhost:4000/v1/v1/messages'],
    misses: ['GET /v1/messages 200'],
  },
  {
    id: 'gateway/mentioned',
    cause: 'gateway_or_proxy_auth',
    weight: 0.56,
    signal: 'refused',
    says: message('rule.gateway.mentioned'),
    match: {
      any: [
        /anthropic_auth_token/,
        /litellm|claude-code-router|\bccr\b|inference gateway|llm gateway|anthropic_base_url|one-?api|new-?api|localhost:\d{4}|127\.0\.0\.1:\d{4}|api base url/,
      ],
      all: [/\b401\b|\b403\b|unauthori[sz]ed|authentication ?error|invalid (?:api )?(?:key|token)|api key/],
      none: [/anthropicexception.{0,120}invalid x-api-key|oauth\/|callback/],
    },
    hits: ['INFO: 127.0.0.1:5000 - "POST /v1/messages HTTP/1.1" 401 Unauthorized'],
    misses: ['Server listening on localhost:3000'],
  },
];
