import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

/** The login works, but it is not the account, organization or plan that is wanted. */
export const accountRules: readonly DiagnosisRule[] = [
  {
    id: 'account/not-a-member',
    cause: 'wrong_account_or_org',
    weight: 0.9,
    signal: 'closed-account',
    says: message('rule.account.not-a-member'),
    match: {
      any: [
        /(?:no longer|not) (?:be )?a member of/,
        /(?:removed|not part) (?:from|of) (?:the|this|your) (?:organization|organisation|workspace|team)/,
        /(?:organization|organisation|workspace) (?:mismatch|does not match)/,
      ],
    },
    also: [
      {
        cause: 'org_disabled_or_permission',
        weight: 0.5,
        says: message('rule.account.not-a-member.org_disabled_or_permission'),
      },
    ],
    hits: ['Account is no longer a member of the organization associated with this token.'],
    misses: ['The class has no member of that name'],
  },
  {
    id: 'account/different-one-expected',
    cause: 'wrong_account_or_org',
    weight: 0.88,
    says: message('rule.account.different-one-expected'),
    match: {
      any: [
        /(?:unable|failed|could not) to get organi[sz]ation uuid/,
        /individual organi[sz]ation|personal organi[sz]ation|switch (?:account|organi[sz]ation)\b|same email|(?:wrong|other|personal|pro|free|individual) (?:account|org(?:ani[sz]ation)?|workspace) (?:instead|rather than)|instead of (?:my |the |your )?(?:selected |team |work |company |organi[sz]ation )(?:team |organi[sz]ation|account|plan|workspace)/,
        /expected (?:the )?(?:team|work|company|personal|enterprise) (?:account|organi[sz]ation|plan|workspace)|won't let me choose/,
        /(?:account|organi[sz]ation).{0,20}(?:changed|switched) on this|switched accounts|invalid authorization for organi[sz]ation/,
        /(?:different|wrong|another|incorrect|unexpected) (?:claude |anthropic )?(?:account|organization|organisation|workspace|org)\b/,
        /(?:expected|expects) (?:my |an? |the |your )?(?:account|organization|organisation|org)\b/,
        /(?:signed|logged) in (?:as|with|to).{0,80}(?:but|instead|expect)/,
        /(?:unable|could not|cannot|failed) (?:to )?verify (?:the )?(?:organization|organisation)/,
        /(?:machine|device|settings).{0,30}requires? (?:the )?organi[sz]ation/,
        /switch (?:to (?:the|your|another) )?(?:account|organi[sz]ation)s?.{0,30}(?:try again|failed|required)|switch failed/,
      ],
      none: [/api key authentication is not sufficient/],
    },
    also: [
      {
        cause: 'env_var_overrides_login',
        weight: 0.46,
        says: message('rule.account.different-one-expected.env_var_overrides_login'),
      },
    ],
    hits: ['switch failed: expected my account', 'You are signed in to a different organization.'],
    misses: ['Sign in to your account', 'the account settings page'],
  },
  {
    id: 'account/plan-needed',
    cause: 'wrong_account_or_org',
    weight: 0.86,
    says: message('rule.account.plan-needed'),
    match: {
      any: [
        /(?:see|shows?|still on|have|displays?|downgraded (?:in)?to|reverted to|stuck on) (?:me )?(?:as )?(?:the |a )?free (?:plan|tier)/,
        /(?:plan|subscription) (?:doesn't|does not|did not) include claude code/,
        /(?:max|pro)(?: or | and |\/)(?:pro|max|team).{0,40}(?:is |are )?required/,
        /requires? (?:a |an |the )?(?:paid |active |claude )?(?:claude\.ai |max |pro |team )?(?:plan|subscription)\b/,
        /sign up for a (?:max|pro)|no active (?:claude )?subscription|(?:don't|do not|doesn't) have an active (?:claude )?(?:subscription|plan)/,
        /we see you have a teams? subscription|free (?:plan|account).{0,40}(?:claude code|not)|claude code is not (?:included|part|available) (?:in|of|on|with|for) (?:the |your |a )?(?:free|current|starter|claude)?.{0,10}plan/,
        /account does not have access to claude/,
      ],
      none: [/long context|extra usage/],
    },
    also: [
      {
        cause: 'org_disabled_or_permission',
        weight: 0.55,
        says: message('rule.account.plan-needed.org_disabled_or_permission'),
      },
      { cause: 'billing_or_credit', weight: 0.3, says: message('rule.account.plan-needed.billing_or_credit') },
    ],
    hits: [
      'My invoice is paid, but the account still shows Free plan',
      'Claude Max or Pro is required to connect to Claude Code',
      'Your account does not have access to Claude Code.',
    ],
    misses: ['The long context beta is not yet available for this subscription'],
  },
  {
    id: 'account/needs-claude-login',
    cause: 'wrong_account_or_org',
    weight: 0.84,
    says: message('rule.account.needs-claude-login'),
    match: {
      any: [
        /needs? a claude\.ai (?:login|sign-?in|account)|only available when using claude via|enterprise required|full-scope/,
        /(?:require|requires|need|needs).{0,30}(?:claude\.ai|claude ai|subscription) (?:account|login|authentication|subscription)/,
        /authentication with a claude\.ai account/,
        /api key authentication is not sufficient/,
        /only available (?:with|to|for) (?:a )?claude\.ai (?:account|subscription|login)/,
      ],
    },
    also: [
      {
        cause: 'env_var_overrides_login',
        weight: 0.6,
        says: message('rule.account.needs-claude-login.env_var_overrides_login'),
      },
    ],
    hits: ['Web sessions require authentication with a Claude.ai account. API key authentication is not sufficient.'],
    misses: ['Open claude.ai in a browser'],
  },
];
