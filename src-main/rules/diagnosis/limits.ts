import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

/** Everything works; there has only been too much of it for now. Nobody has to log in again. */
export const limitRules: readonly DiagnosisRule[] = [
  {
    id: 'limit/usage',
    cause: 'rate_or_usage_limit',
    weight: 0.97,
    says: message('rule.limit.usage'),
    match: {
      any: [
        /(?<!context |token |tokens |size |retry |turn |depth |upload )\blimit reached ?[–—·∙-]/,
        /close to your (?:extra )?usage|stop and wait for limit/,
        /(?:hit|reached|exceeded) (?:your|the) (?:individual|channel's|team's|org's) (?:usage )?limit|individual usage limit/,
        /usage limit (?:has been |.{1,4} )?(?:reached|hit|exceeded)|usage limit reached/,
        /(?:approaching|close to|near(?:ing)?) .{0,24}\b(?:usage|weekly|session|opus|sonnet|5-hour|monthly) (?:usage )?limit|\d{1,3}% of (?:your |the )?(?:weekly|session|usage|opus|5-hour|monthly)/,
        /(?:hit|reached|exceeded|over) (?:your|the) (?:(?:claude |api |org(?:anization)?'?s? )?(?:usage|session|weekly|daily|hourly|monthly|opus|sonnet|plan|5-hour|five-hour) )?(?:usage )?limit\b/,
        /(?:weekly|session|daily|hourly|5-hour|five-hour|monthly|opus|sonnet|usage|plan) (?:usage )?limit (?:has been )?(?:reached|hit|exceeded)/,
        /limit (?:will )?resets? (?:at|on|in)|limit (?:reached|hit).{0,20}resets?/,
        /(?:weekly|session|5-hour|daily|usage|opus) limit.{0,20}100 ?%|100 ?% (?:used|of your)/,
        /message limit|out of (?:messages|usage)(?: until|\.)/,
      ],
      none: [/specified api usage limits/],
    },
    hits: [
      'Limit reached – contact an admin to keep working',
      'Claude AI usage limit reached|1753077600',
      "You've hit your limit · resets 1:30am (Asia/Dhaka)",
    ],
    misses: ['Context limit reached · /compact or /clear to continue', 'The token limit of the output was reached'],
  },
  {
    id: 'limit/rate',
    cause: 'rate_or_usage_limit',
    weight: 0.93,
    says: message('rule.limit.rate'),
    match: {
      any: [
        /rate.?limit(?:ed)?(?:_error| error| reached| exceeded| hit|\b)/,
        /too many (?:requests|tokens|connections)/,
        /(?:api error|status(?: code)?|http|error|rejected)[^a-z0-9\n]{0,8}\(?429\b|\b429\b.{0,30}(?:too many|rate|retry|error|\{)/,
        /throttl(?:ing|ed)(?:exception)?|servicequotaexceeded/,
        /resource_exhausted|quota (?:exceeded|limit|exhausted)|exceeded your current quota/,
        /(?:input|output) tokens per minute|requests per minute|concurrent (?:connections|requests) has exceeded/,
      ],
      none: [
        /credit balance|insufficient (?:credits|balance|funds)|purchase credits/,
        /not your usage limit|temporarily limiting/,
      ],
    },
    also: [{ cause: 'overloaded_server', weight: 0.3, says: message('rule.limit.rate.overloaded_server') }],
    hits: ['429 {"type":"error","error":{"type":"rate_limit_error"}}', 'API Error : Rate Limit reached'],
    misses: [
      '400: Your credit balance is too low to access the API.\nRate limited. Waiting 2.7s',
      'Server is temporarily limiting requests (not your usage limit) · Rate limited',
      'separate limits',
    ],
  },
  {
    id: 'limit/long-context',
    cause: 'rate_or_usage_limit',
    weight: 0.9,
    says: message('rule.limit.long-context'),
    match: { any: [/usage credits required|credits required for 1m/, /extra usage is required/] },
    also: [
      { cause: 'billing_or_credit', weight: 0.5, says: message('rule.limit.long-context.billing_or_credit') },
      { cause: 'model_access', weight: 0.48, says: message('rule.limit.long-context.model_access') },
    ],
    hits: ['Extra usage is required for long context requests.'],
    misses: ['extra files are required'],
  },
];
