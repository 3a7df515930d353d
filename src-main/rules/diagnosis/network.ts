import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

/** The request did not reach Anthropic, or something on the way read, stopped or changed it. */
export const networkRules: readonly DiagnosisRule[] = [
  {
    id: 'network/certificate',
    cause: 'network_or_proxy_or_tls',
    weight: 0.95,
    signal: 'connection',
    says: message('rule.network.certificate'),
    match: {
      any: [
        /could not create ssl\/tls|secure channel/,
        /ssl routines|legacy renegotiation|http request (?:was sent )?to (?:an )?https|\bmtls\b|client certificate/,
        /certificate_verify_failed|self[- ]signed cert|depth_zero_self_signed|self_signed_cert/,
        /unable to (?:get|verify).{0,24}(?:issuer|leaf|first|certificate)|unable_to_(?:get|verify)_/,
        /(?:ssl|tls|certificate|cert).{0,24}(?:verif(?:y|ication) failed|verification error|error|problem|not trusted|untrusted|has expired|is not yet valid|expired|invalid|mismatch|unknown)/,
        /cert_(?:has_expired|not_yet_valid|untrusted|signature_failure|verify_failed|authority_invalid|common_name_invalid)|err_cert_|err_tls_cert_altname/,
        /unknown ca\b|unknown authority|x509: certificate|pkix path|unknown_ca|tlsv1 alert|ssl(?:v3)? alert/,
        /(?:schannel|crypt_e_|securechannelfailure|nss error|wrong_version_number|wrong version number|ssl handshake|tls handshake|eproto\b)/,
        /node_extra_ca_certs|corporate ssl|ssl inspection|tls.intercept/,
      ],
      none: [/lint|certified/],
    },
    hits: [
      '400 The plain HTTP request was sent to HTTPS port',
      'unable to get local issuer certificate',
      'Self-signed certificate detected. Check your proxy or corporate SSL certificates',
      'SSL: CERTIFICATE_VERIFY_FAILED',
    ],
    misses: ['I am a certified developer'],
  },
  {
    id: 'network/proxy-login',
    cause: 'network_or_proxy_or_tls',
    weight: 0.93,
    signal: 'connection',
    says: message('rule.network.proxy-login'),
    match: {
      any: [
        /receiving connect response|proxy connection (?:ended|closed)/,
        /proxyagent|https?_proxy=/,
        /proxy authentication (?:is )?required|\b407\b.{0,40}prox|prox.{0,40}\b407\b|err_proxy_|proxy (?:connection )?(?:failed|refused)|tunneling socket|tunnel connection failed/,
      ],
    },
    also: [
      { cause: 'gateway_or_proxy_auth', weight: 0.45, says: message('rule.network.proxy-login.gateway_or_proxy_auth') },
    ],
    hits: ['curl: (56) Received HTTP code 407 from proxy after CONNECT'],
    misses: ['line 407'],
  },
  {
    id: 'network/unreachable',
    cause: 'network_or_proxy_or_tls',
    weight: 0.9,
    signal: 'connection',
    says: message('rule.network.unreachable'),
    match: {
      any: [
        /net::err_(?!aborted|file)/,
        /nxdomain|(?:name|host|address) (?:could|can) ?not be resolved|underlying connection was closed|trust relationship/,

        /error sending request|could not connect to server|connect(?:ion)? error: |failed to establish a new connection|max retries exceeded|cannot connect to host/,
        /no internet route|couldn't connect through|can't reach|cannot reach|not reachable|unreachable|reconnecting to your network/,

        /\b(?:enotfound|eai_again|econnrefused|enetunreach|ehostunreach|enetdown|econnaborted|und_err_connect_timeout|etimedout|esockettimedout)\b/,
        /(?:unable|failed|cannot|can't|could not|couldn't) (?:to )?(?:connect|reach|resolve)(?: to)? (?:the |to |with )?(?:anthropic|api|host|server|claude|address|proxy|internet|network)/,
        /cf-mitigated|x-squid|squid\/|err_access_denied|via: 1\.1 .{0,40}proxy|mcafee|sophos|checkpoint|barracuda/,
        /can't reach the api server|check your (?:internet|network|dns)/,
        /could not resolve (?:host|proxy)|name or service not known|nodename nor servname|temporary failure in name resolution|getaddrinfo|dns (?:lookup|resolution|error)/,
        /connection ?refused|network is unreachable|no route to host|no internet|err_internet_disconnected|err_name_not_resolved|failedtoopensocket/,
        /invalid ip address/,
        /firewall|captive portal/,
        /unable to connect\. is the computer able to access/,
      ],
      none: [
        /sqlstate/,
        /\blsp server|language server/,
        /upstream connect error|localhost:\d{1,5}\/callback|localhost refused to connect|mcp server|database|postgres|redis|mysql|addrinuse|\bssh: |port 22\b|mongo|amqp|kafka/,
      ],
    },
    also: [{ cause: 'overloaded_server', weight: 0.25, says: message('rule.network.unreachable.overloaded_server') }],
    hits: ['Failed to connect to api.anthropic.com: ECONNREFUSED', 'getaddrinfo ENOTFOUND api.anthropic.com'],
    misses: ['503 upstream connect error: connection refused'],
  },
  {
    id: 'network/cut-off',
    cause: 'network_or_proxy_or_tls',
    weight: 0.82,
    signal: 'connection',
    says: message('rule.network.cut-off'),
    match: {
      any: [
        /hpe_invalid_header_token|invalid header value char/,
        /mid-response|mid-stream|while thinking|(?:response|stream).{0,24}(?:stopped arriving|stalled|never arrived|was malformed|ended before|incomplete|cut off|interrupted)/,
        /expected http\/|hpe_invalid|parse error: .{0,30}http|garbage|socket is closed|connection dropped|went to sleep|content block (?:not found|already closed)|stream event unreadable|download timed out/,

        /\beconnreset\b|\bepipe\b|err_stream_premature_close|premature close|und_err_socket|err_http2/,
        /connection (?:was |has been |is )?(?:reset|closed|lost|dropped|terminated|interrupted|aborted)|connection error|connection lost|lost connection/,
        /socket (?:hang up|closed|connection was closed)|other side closed|unexpected eof|(?<!credentials )fetch failed(?! for)|network error|err_network|network connection/,
        /remote(?:protocol| end closed)|incomplete chunked read|stream (?:connection error|disconnected)/,
      ],
      none: [
        /\blsp server|language server/,
        /mcp error|mcp server|database|postgres|redis|upstream connect error|server error mid-response/,
      ],
    },
    hits: ['API Error (Connection error.) · TypeError (fetch failed)', 'ECONNRESET / socket closed unexpectedly'],
    misses: ['MCP error -32000: Connection closed'],
  },
  {
    id: 'network/timeout',
    cause: 'network_or_proxy_or_tls',
    weight: 0.6,
    signal: 'connection',
    says: message('rule.network.timeout'),
    match: {
      any: [
        /^api error ?· ?retrying in|\n.{0,4}api error ?· ?retrying in/,
        /(?:request|connection|operation|fetch|api) timed? ?out|timed? ?out (?:waiting|connecting|after)|timeout of \d{2,7} ?ms|connect timeout|read timeout|apitimeouterror|deadline exceeded/,
      ],
      none: [/\bssh: /, /control request/, /bash|command timed out|test|mcp|authentication timed out/],
    },
    also: [{ cause: 'overloaded_server', weight: 0.45, says: message('rule.network.timeout.overloaded_server') }],
    hits: ['API Error: Request timed out.'],
    misses: ['Command timed out after 2m 0.0s'],
  },
  {
    id: 'network/blocked-or-region',
    cause: 'network_or_proxy_or_tls',
    weight: 0.84,
    signal: 'connection',
    says: message('rule.network.blocked-or-region'),
    match: {
      any: [
        /unable to verify (?:if|that) domain|safe to fetch\. this may be due to network/,
        /requested url returned error: (?:403|407|451)/,
        /host_not_allowed|x-deny-reason|network endpoint/,

        /request not allowed/,
        /(?:not (?:be )?available|unavailable|unsupported|only available) in (?:your |this |certain )?(?:country|region|location)s?|supported.countries|unsupported_country/,
        /err_bad_request/,
        /unable to connect to anthropic services|failed to connect to (?:api\.anthropic|platform\.claude|claude\.ai|anthropic)/,
        /(?:blocked|denied) by.{0,40}(?:network|firewall|security policy|web filter|zscaler|netskope|forcepoint|umbrella|policy)|access to this (?:site|website|page) (?:has been|is) (?:blocked|denied)/,
        /zscaler|netskope|fortiguard|forcepoint|palo alto|bluecoat/,
        /attention required.{0,20}cloudflare|sorry, you have been blocked|just a moment\.\.\.|cf-error-details|error 1020|cf_chl/,
      ],
      none: [/\bfatal: |\bremote: /],
    },
    also: [
      {
        cause: 'org_disabled_or_permission',
        weight: 0.4,
        says: message('rule.network.blocked-or-region.org_disabled_or_permission'),
      },
    ],
    hits: [
      'API Error: 403 {"error":{"type":"forbidden","message":"Request not allowed"}}',
      'Unable to connect to Anthropic services',
    ],
    misses: ['403 permission_error'],
  },
];
