import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

const leftoverKey = {
  cause: 'env_var_overrides_login',
  weight: 0.5,
  says: message('rule.organization.leftover-key'),
} as const;

/** The organization, its administrator or Anthropic closed the door to this credential. */
export const organizationRules: readonly DiagnosisRule[] = [
  {
    id: 'organization/disabled',
    cause: 'org_disabled_or_permission',
    weight: 0.92,
    signal: 'closed-account',
    says: message('rule.organization.disabled'),
    match: {
      any: [
        /(?:this|your|the|my) (?:organization|organisation|account|workspace).{0,20}(?:has been|been|is|was) (?:disabled|suspended|banned|deactivated|blocked|closed|restricted|on hold|terminated)/,
        /(?:account|organization|organisation)s? (?:was |were |is |are |got |has been )?(?:disabled|suspended|banned|deactivated)/,
        /(?:账号|账户|帳號|アカウント|계정|konto|compte|cuenta|conta) ?(?:显示)?.{0,12}(?:disabled|is locked)/,
        /been disable.{0,6} after (?:an? )?automatic review|(?:workspace|organi[sz]ation) (?:has been |was |is )?archived|account (?:has been |was |is )?locked|suspicious activity|submit an appeal|appeal your suspension/,
        /disabled organi[sz]ation/,
      ],
    },
    also: [leftoverKey],
    hits: ['API Error: 400 This organization has been disabled.', 'Your account has been suspended'],
    misses: ['This rule has been disabled'],
  },
  {
    id: 'organization/subscription-closed',
    cause: 'org_disabled_or_permission',
    weight: 0.93,
    signal: 'closed-account',
    says: message('rule.organization.subscription-closed'),
    match: {
      any: [
        /organi[sz]ation(?:'s)? policy (?:does not|doesn't|forbids?|prevents?|blocks?) /,
        /(?:disabled|blocked|restricted|turned off) by (?:your |an? |the )?org\b/,
        /(?:admin(?:istrator)?|owner) (?:has |have )?(?:turned off|disabled|switched off|blocked|revoked|removed|restricted)/,
        /(?:turned off|switched off|restricted|prevented|refused) by (?:your |an? |the )?(?:organi[sz]ation|admin|administrator|company|policy)/,
        /verify your organi[sz]ation's policy|managed settings (?:allow|block|don't|do not)|administrator policy/,
        /(?:may not be|isn't|is not|not) enabled for (?:your|this) (?:organi[sz]ation|account|team|workspace)/,
        /oauth authentication is (?:currently )?not allowed for this organi[sz]ation|oauth_org_not_allowed/,
        /organi[sz]ation has disabled|disabled (?:claude )?(?:subscription|api key|code) (?:access|authentication)/,
        /(?:disabled|blocked|not (?:enabled|allowed|permitted)|restricted) by (?:your |an? |the )?(?:organi[sz]ation|admin|administrator|company|policy|it )/,
        /(?:organi[sz]ation|admin(?:istrator)?|team|owner).{0,60}(?:has not|hasn't|not) (?:enabled|allowed|granted|given)/,
        /managed settings require|(?:disabled|blocked|restricted|unavailable|not (?:enabled|allowed|permitted)|turned off) (?:for|in) (?:your|this|the) (?:organi[sz]ation|team|workspace|company)|access.{0,20}(?:revoked|removed|withdrawn|suspended) by/,
        /(?:turned|switched) off (?:for|in) (?:your|this) (?:organi[sz]ation|team|workspace|account)|ask an (?:owner|admin)/,
      ],
      none: [/unset anthropic_api_key|access to this site|website|different organi[sz]ation|gateway sign-in/],
    },
    also: [
      {
        cause: 'billing_or_credit',
        weight: 0.5,
        says: message('rule.organization.subscription-closed.billing_or_credit'),
      },
      leftoverKey,
    ],
    hits: ['Disabled by org admin', 'OAuth authentication is currently not allowed for this organization.'],
    misses: ['Access to this site is blocked by your organization'],
  },
  {
    id: 'organization/no-access',
    cause: 'org_disabled_or_permission',
    weight: 0.87,
    signal: 'closed-account',
    says: message('rule.organization.no-access'),
    match: {
      any: [
        /missing permissions\. please check with anthropic/,
        /(?:remote managed|managed|remote) settings failed to load.{0,30}(?:access denied|\b403\b)/,
        /(?:isn't|is not|not yet|not) (?:yet )?(?:available|included) (?:on|in|with|for) (?:your|this|the) (?:current )?plan\b/,
        /(?:organi[sz]ation|workspace|team|seat) (?:does not|doesn't|do not) have access/,
        /unable to access claude code/,
        /(?:contact|ask) (?:your |an |the )?(?:organi[sz]ation'?s? )?(?:admin|administrator|owner).{0,60}(?:access|enable|permission|seat)/,
        /(?:seat|role).{0,40}(?:does not include|not include|unassigned|not assigned|no access)/,
        /(?:missing|lacks|insufficient|not have|doesn't have) (?:the )?(?:required )?(?:permissions?|role).{0,60}(?:claude|workspace|organi[sz]ation|console)/,
      ],
      none: [/insufficient permissions for|arn:aws|npm|eacces/],
    },
    also: [
      {
        cause: 'wrong_account_or_org',
        weight: 0.5,
        says: message('rule.organization.no-access.wrong_account_or_org'),
      },
    ],
    hits: ['Your organization does not have access to Claude.', 'Unable to access Claude Code'],
    misses: ['This file does not have access modifiers'],
  },
  {
    id: 'organization/narrow-scope',
    cause: 'org_disabled_or_permission',
    weight: 0.76,
    says: message('rule.organization.narrow-scope'),
    match: {
      any: [
        /(?:does not|doesn't|not) meet scope requirement/,
        /(?:missing|insufficient|lacks?|requires?) (?:the )?(?:required )?(?:oauth )?scopes?\b/,
      ],
      none: [/authentication scopes|googleapis|permission_denied|unknown scope|mcp/],
    },
    also: [
      {
        cause: 'expired_or_revoked_oauth',
        weight: 0.5,
        says: message('rule.organization.narrow-scope.expired_or_revoked_oauth'),
      },
    ],
    hits: ['OAuth token does not meet scope requirement user:profile'],
    misses: ['Request had insufficient authentication scopes. PERMISSION_DENIED'],
  },
  {
    id: 'organization/permission-error',
    cause: 'org_disabled_or_permission',
    weight: 0.5,
    signal: 'refused',
    says: message('rule.organization.permission-error'),
    match: {
      any: [
        /permission_error|(?:api error|status(?: code)?|error)[^a-z0-9\n]{0,6}\(?403\b|403 forbidden|forbidden \(403/,
      ],
    },
    also: [
      {
        cause: 'network_or_proxy_or_tls',
        weight: 0.4,
        says: message('rule.organization.permission-error.network_or_proxy_or_tls'),
      },
    ],
    hits: ['API Error: 403 {"type":"error","error":{"type":"permission_error"}}'],
    misses: ['line 403'],
  },
];
