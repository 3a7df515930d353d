import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

/** The credential is fine; the account behind it has no money, or reached the amount it may spend. */
export const billingRules: readonly DiagnosisRule[] = [
  {
    id: 'billing/credit-too-low',
    cause: 'billing_or_credit',
    weight: 0.9,
    signal: 'no-credit',
    says: message('rule.billing.credit-too-low'),
    match: {
      any: [
        /requires more credits|can only afford|预扣费|剩余额度|quota is not enough/,
        /credit balance (?:is )?(?:too low|insufficient|empty|exhausted|depleted)|credit balance too low/,
        /(?:insufficient|not enough|no|out of|ran out of) (?:api |prepaid |account |available |remaining )?(?:credits?|funds|balance)\b/,
        /insufficient_(?:quota|balance|credits|funds)|billing_error|billing_hard_limit/,
        /(?:purchase|buy|add) (?:more )?(?:credits|funds)|top up your/,
        /余额不足|欠费|额度不足/,
      ],
    },
    also: [
      {
        cause: 'env_var_overrides_login',
        weight: 0.6,
        says: message('rule.billing.credit-too-low.env_var_overrides_login'),
      },
    ],
    hits: [
      'This request requires more credits, or fewer max_tokens.',
      'Credit balance is too low',
      '402 {"error":{"message":"Insufficient credits."}}',
    ],
    misses: ['The balance of the brackets is wrong'],
  },
  {
    id: 'billing/payment',
    cause: 'billing_or_credit',
    weight: 0.92,
    signal: 'no-credit',
    says: message('rule.billing.payment'),
    match: {
      any: [
        /(?:trial|pass) (?:has |period has )?(?:ended|expired)|requires? a valid (?:credit )?card|credit card on file/,
        /(?:card|payment) (?:info|details|window|form).{0,60}(?:nothing|error|fail|not)|payment (?:should|did not|didn't|does not|doesn't|could not)|payed subscription/,
        /(?:unable|failed|could not) (?:to )?charge (?:your |the )?card/,
        /payment required|payment (?:is )?past due|past.due (?:payment|invoice|balance)|payment (?:failed|declined|method)/,
        /(?:card|invoice).{0,30}(?:declined|unpaid|overdue|failed)/,
        /pay or renew|renew your (?:plan|subscription)|subscription (?:has )?(?:lapsed|ended|expired|been cancell?ed|was cancell?ed|is inactive)/,
        /(?:api error|status(?: code)?|error)[^a-z0-9\n]{0,6}\(?402\b/,
      ],
    },
    also: [
      {
        cause: 'org_disabled_or_permission',
        weight: 0.4,
        says: message('rule.billing.payment.org_disabled_or_permission'),
      },
    ],
    hits: [
      'I typed my card info but nothing happens when clicking Buy',
      'API Error: 402 Payment required',
      'usually because a payment is past due · Pay or renew at claude.ai',
    ],
    misses: ['the payment module compiles'],
  },
  {
    id: 'billing/spend-limit',
    cause: 'billing_or_credit',
    weight: 0.86,
    signal: 'no-credit',
    says: message('rule.billing.spend-limit'),
    match: {
      any: [
        /exceeded(?: your)? current quota|draws? from (?:your )?extra usage|billed per token/,
        /(?:reached|exceeded|hit|over).{0,30}(?:specified api usage limits?|spend(?:ing)? (?:limit|cap)|budget|monthly (?:spend|usage) limit)/,
        /(?:spend(?:ing)?|spend) (?:limit|cap).{0,30}(?:reached|exceeded|hit)/,
        /budget.{0,24}exceeded|budgetexceeded|max(?:imum)? budget/,
        /out of extra usage|extra usage.{0,30}(?:spent|used up|add funds|exhausted)/,
      ],
    },
    also: [
      {
        cause: 'rate_or_usage_limit',
        weight: 0.6,
        says: message('rule.billing.spend-limit.rate_or_usage_limit'),
      },
    ],
    hits: ['You have reached your specified API usage limits. You will regain access on 2026-02-01'],
    misses: ['The size limit was reached'],
  },
];
