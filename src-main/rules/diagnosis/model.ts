import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

const cloud = {
  cause: 'bedrock_aws_credentials',
  weight: 0.5,
  says: message('rule.model.cloud'),
} as const;

/** The login works; the chosen model is not to be had with it. */
export const modelRules: readonly DiagnosisRule[] = [
  {
    id: 'model/not-found',
    cause: 'model_access',
    weight: 0.93,
    says: message('rule.model.not-found'),
    match: {
      any: [
        /model version has reached|reached the end of its life|not a valid model id/,
        /not included in your (?:plan|subscription)|upgrade to (?:max|pro|team|enterprise) (?:to|for)/,
        /not a recognized model|restricts model selection|model.{0,60}(?:is restricted|denied|not allowed|not permitted|not found)|access to model/,
        /issue with the selected model/,
        /(?:users?|accounts?|plan|subscription).{0,40}(?:not|cannot|can't|unable).{0,30}(?:use|access|include) (?:the )?(?:opus|sonnet|haiku|fable|claude-)/,
        /(?:opus|sonnet|haiku|claude-[a-z0-9.-]{3,40}|model).{0,20}(?:was|were|is|has been) (?:retired|deprecated|removed|sunset|shut down)|choose (?:a newer|another|a different) model|pick a different model/,
        /no available claude accounts support the requested model|requested model.{0,40}(?:not|unavailable|unsupported)|(?:plan|subscription) (?:does not|doesn't) include/,
        /model.{0,60}(?:does not exist|may not exist|not found|not be found|isn't available|is not available|not available|is not supported|not supported|no longer available|has been retired|was retired|deprecated and)/,
        /not_found_error.{0,40}model|model_not_found|modelnotfound|(?:unknown|invalid|unsupported) model|no route found for model/,
        /(?:opus|sonnet|haiku).{0,30}(?:is )?not available (?:with|on|in|for)/,
        /(?:don't|do not|doesn't|does not) have access to (?:the |this )?(?:model|opus|sonnet|haiku|claude-)/,
        /not allowed to use publisher model|publisher model.{0,120}(?:not found|not have access|was not found)/,
      ],
      none: [
        /include claude code/,
        /data model|view model|permission ['"]?aiplatform|claude code is not (?:included|available)/,
      ],
    },
    also: [{ cause: 'wrong_account_or_org', weight: 0.3, says: message('rule.model.not-found.wrong_account_or_org') }],
    hits: [
      'This model version has reached the end of its life.',
      "There's an issue with the selected model (claude-fable-5). It may not exist or you may not have access to it.",
    ],
    misses: ['The data model is not available'],
  },
  {
    id: 'model/cloud-access',
    cause: 'model_access',
    weight: 0.92,
    says: message('rule.model.cloud-access'),
    match: {
      any: [
        /model with the specified model id|enable this model for your account/,
        /not authorized to perform:? bedrock:invoke/,
        /on-demand throughput isn't supported|inference profile.{0,60}(?:not|invalid|doesn't)|provided model identifier is invalid/,
        /model use case details have not been submitted|use case details form/,
        /model access is denied|marketplace subscription|aws-marketplace/,
      ],
    },
    also: [
      cloud,
      {
        cause: 'org_disabled_or_permission',
        weight: 0.45,
        says: message('rule.model.cloud-access.org_disabled_or_permission'),
      },
    ],
    hits: [
      'is not authorized to perform: bedrock:InvokeModelWithResponseStream with an explicit deny',
      "403 You don't have access to the model with the specified model ID.",
    ],
    misses: ['is not authorized to perform: sts:AssumeRole'],
  },
  {
    id: 'model/long-context',
    cause: 'model_access',
    weight: 0.86,
    says: message('rule.model.long-context'),
    match: {
      any: [
        /long context beta is not|1m context.{0,60}not (?:yet )?available|context-1m.{0,80}(?:not|invalid|incompatible)/,
      ],
    },
    also: [{ cause: 'rate_or_usage_limit', weight: 0.4, says: message('rule.model.long-context.rate_or_usage_limit') }],
    hits: ['The long context beta is not yet available for this subscription.'],
    misses: ['a long context is useful'],
  },
];
