import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

const shadowing = {
  cause: 'env_var_overrides_login',
  weight: 0.5,
  says: message('rule.anthropic-key.shadowing'),
} as const;

/** An API key was sent, and it is wrong, ended, or cannot even be put into a request. */
export const anthropicKeyRules: readonly DiagnosisRule[] = [
  {
    id: 'key/rejected',
    cause: 'invalid_api_key',
    weight: 0.86,
    signal: 'key-rejected',
    says: message('rule.key.rejected'),
    match: {
      any: [
        /invalid (?:x-api-key|x-apikey)/,
        /x-api-key.{0,30}(?:is invalid|not valid|was rejected|incorrect)/,
        /fix external api key/,
        /invalid anthropic api key/,
        /anthropic[ _]api[ _]key.{0,30}(?:is invalid|not valid|invalid|was rejected|incorrect|wrong|expired|revoked)/,
      ],
    },
    also: [shadowing],
    hits: [
      'API Error: 401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}',
      'Invalid API key · Fix external API key',
    ],
    misses: ['There was an x-api-key header in the request.'],
  },
  {
    id: 'key/ended',
    cause: 'invalid_api_key',
    weight: 0.88,
    signal: 'key-rejected',
    says: message('rule.key.ended'),
    match: {
      any: [
        /(?:old|previous|rotated|replaced|stale) (?:api )?key.{0,40}(?:still|is being|is used|being used|in use|cached|copy)|still (?:us\w{1,3}|send\w{0,3}) (?:the |an? |my |your )?(?:old|previous|stale) (?:api )?key/,
        /api key.{0,25}(?:has expired|is expired|expired|been disabled|been revoked|been deleted|was disabled|was revoked|is inactive|no longer valid|deactivated)/,
        /(?:expired|revoked|disabled|deleted|inactive) api key/,
      ],
      none: [/aws|bedrock|virtual key|disabled api key (?:authentication|access)/],
    },
    also: [shadowing],
    hits: ['This API key has been disabled or expired.', 'authentication_error: revoked API key'],
    misses: ['Your organization has disabled API key authentication'],
  },
  {
    id: 'key/invalid',
    cause: 'invalid_api_key',
    weight: 0.66,
    signal: 'key-rejected',
    says: message('rule.key.invalid'),
    match: {
      any: [
        /anthropic\.authenticationerror|anthropic(?: ?error| ?exception)\b.{0,40}\b401\b/,
        /(?:invalid|incorrect|wrong|bad|malformed|unknown) (?:or missing )?api[ _-]?key/,
        /api[ _-]?key.{0,20}(?:is not valid|is invalid|not valid|was rejected|is incorrect|is wrong|invalid|rejected)/,
        /api_key_invalid|invalid_api_key/,
        /looks like an? (?:oauth|admin|openai|google|aws|login|session)[a-z ]{0,12}(?:token|key)/,
        /api[ _-]?key.{0,30}(?:placeholder|looks? (?:wrong|malformed|truncated|incomplete)|incomplete|too short|truncated)|your[-_]api[-_]key/,
        /(?:无效的|错误的|不正确的) ?(?:api ?key|密钥)|密钥(?:无效|错误)|api ?key ?(?:无效|错误)/,
      ],
    },
    also: [
      shadowing,
      {
        cause: 'keychain_locked_or_inaccessible',
        weight: 0.42,
        says: message('rule.key.invalid.keychain_locked_or_inaccessible'),
      },
    ],
    hits: [
      'anthropic error: Handshake status 401 None',
      'Invalid API key · Please run /login',
      'Verification failed: API key was rejected',
    ],
    misses: ['API key: ANTHROPIC_API_KEY'],
  },
  {
    id: 'key/cannot-be-sent',
    cause: 'invalid_api_key',
    weight: 0.9,
    signal: 'key-rejected',
    says: message('rule.key.cannot-be-sent'),
    match: {
      any: [
        /header ['"]?[a-z0-9-]{1,20}['"]? (?:has|contains) (?:an )?(?:invalid|illegal) (?:value|character)/,
        /invalid (?:x-api-key|authorization|header).{0,40}header value/,
        /invalid character in header content/,
        /illegal header value|(?:unicodeencodeerror|codec can't encode|bytestring|latin-?1).{0,140}(?:header|x-api-key|authorization)/,
        /header.{0,40}(?:contains|contain) (?:a |an )?(?:line break|newline|invalid|illegal|non-)/,
        /invalid header (?:value|name)|err_invalid_char|headers?\.(?:append|set).{0,60}invalid/,
        /(?:api key|auth token|token).{0,40}contains? (?:a |an )?(?:line break|newline|whitespace|space|invalid character|non-ascii)/,
        /api[_ -]?key.{0,40}(?:quotes|quotation|bearer prefix|trailing (?:space|newline|whitespace)|leading space)/,
        /is not a legal http header value|cannot convert argument to a bytestring|invalid http header/,
      ],
      none: [/hpe_invalid/],
    },
    hits: [
      'Invalid character in header content ["Authorization"]',
      "httpx.LocalProtocolError: Illegal header value b'key\\n'",
    ],
    misses: ['The x-api-key header was sent.'],
  },
  {
    id: 'key/header-missing',
    cause: 'invalid_api_key',
    weight: 0.6,
    signal: 'no-login',
    says: message('rule.key.header-missing'),
    match: {
      any: [
        /enter (?:an? |your |the )?anthropic api key/,
        /x-api-key header is required/,
        /anthropic_api_key.{0,50}(?:missing|empty|not set|unset|is required|not found|must be set|undefined)/,
        /(?:missing|set|provide|no|need an?|requires an?) (?:an |the |your )?anthropic[ _]api[ _]key/,
        /(?:missing|no) api[ _-]key(?: found| provided| available| set)?/,
        /api[ _-]key (?:is )?(?:required|missing|not found|not set|not provided|not configured)/,
      ],
      none: [/missing api key · ?run \/login/],
    },
    also: [
      {
        cause: 'expired_or_revoked_oauth',
        weight: 0.48,
        says: message('rule.key.header-missing.expired_or_revoked_oauth'),
      },
      {
        cause: 'keychain_locked_or_inaccessible',
        weight: 0.44,
        says: message('rule.key.header-missing.keychain_locked_or_inaccessible'),
      },
    ],
    hits: ['x-api-key header is required', 'The ANTHROPIC_API_KEY environment variable is missing or empty'],
    misses: ['Missing API key · Run /login', 'Missing semicolon'],
  },
  {
    id: 'key/of-another-kind',
    cause: 'invalid_api_key',
    weight: 0.8,
    signal: 'key-rejected',
    says: message('rule.key.of-another-kind'),
    match: {
      any: [
        /(?:admin|workspace) (?:api )?key.{0,50}(?:cannot|can't|not allowed|not supported)/,
        /invalid api key format|api key.{0,30}(?:must start with|should start with|wrong format|does not start)/,
        /(?:oauth token|sk-ant-oat).{0,50}(?:as an? api key|in the x-api-key|instead of an api key)/,
      ],
      none: [/litellm|virtual key|bedrock|pre-defined prefix/],
    },
    hits: ['Admin API keys cannot be used for this endpoint'],
    misses: ['LiteLLM virtual key must start with sk-'],
  },
];
