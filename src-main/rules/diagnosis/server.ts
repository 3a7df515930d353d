import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

/** The server is busy or broken. Waiting helps; a new login does not. */
export const serverRules: readonly DiagnosisRule[] = [
  {
    id: 'server/overloaded',
    cause: 'overloaded_server',
    weight: 0.96,
    says: message('rule.server.overloaded'),
    match: {
      any: [
        /(?:experiencing |under )?high (?:load|traffic|volume)|capacity constraints/,
        /overloaded(?:_error|\b)|\b529\b.{0,30}(?:overload|error|\{)|(?:api error|repeated)[^a-z0-9\n]{0,6}\(?529\b/,
        /temporarily limiting requests|not your usage limit/,
        /server is (?:busy|overloaded|temporarily)|at capacity|high demand/,
      ],
      none: [/overloaded (?:function|method|operator)|no overload/],
    },
    hits: ['API Error: 529 Overloaded.', '{"type":"overloaded_error","message":"Overloaded"}'],
    misses: ['C++ overloaded operator'],
  },
  {
    id: 'server/internal',
    cause: 'overloaded_server',
    weight: 0.9,
    says: message('rule.server.internal'),
    match: {
      any: [
        /server had an error while processing|elevated errors/,
        /server error mid-response|no response from api|all upstreams failed|temporarily unavailable/,
        /(?:api error|oauth error|status(?: code)?|http(?:\/\d\.\d)?|error|failed with)[^a-z0-9\n]{0,6}(?:code )?\(?5(?:0[0234]|2[0-7])\b/,
        /\b50[0234]\b.{0,6}(?:internal server error|bad gateway|service unavailable|gateway time-?out|upstream|\{|status code)/,
        /internal server error|bad gateway|service (?:is )?(?:temporarily )?unavailable|gateway time-?out|upstream connect error/,
        /server-side issue|service disruption|will return soon|temporarily (?:unavailable|down)|currently experiencing/,
        /\b52[0-7]: |web server is (?:returning an unknown error|down)|a timeout occurred/,
      ],
      none: [
        /auth_unavailable|no auth available/,
        /authentication error.{0,60}internal|localhost:\d{4,5}.{0,30}500|support the requested model/,
      ],
    },
    also: [
      {
        cause: 'network_or_proxy_or_tls',
        weight: 0.35,
        says: message('rule.server.internal.network_or_proxy_or_tls'),
      },
    ],
    hits: [
      'API Error: 500 {"type":"error","error":{"type":"api_error","message":"Internal server error"}}',
      'OAuth error: Request failed with status code 500',
    ],
    misses: ['The file has 500 lines'],
  },
  {
    id: 'server/api-error',
    cause: 'overloaded_server',
    weight: 0.84,
    says: message('rule.server.api-error'),
    match: {
      any: [/["']api_error["']/],
      none: [/auth_unavailable|no auth available/, /\b40[0-4]\b|no available accounts|only allows/],
    },
    hits: ['{"type":"error","error":{"type":"api_error","message":"Something failed"}}'],
    misses: ['401 {"error":{"message":"Authentication Fails","type":"api_error"}}'],
  },
];
