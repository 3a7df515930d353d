import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

/** Two credentials at once: the one that is sent is not the one that the person thinks of. */
export const shadowingRules: readonly DiagnosisRule[] = [
  {
    id: 'shadowing/auth-conflict',
    cause: 'env_var_overrides_login',
    weight: 0.95,
    says: message('rule.shadowing.auth-conflict'),
    match: {
      any: [
        /(?:ignor\w{1,3}|instead of|rather than|not us\w{1,3}) (?:my |the |your )(?:claude )?(?:\.ai )?(?:login|subscription|plan|max plan|pro plan|oauth)/,
        /both anthropic_[a-z_]{4,20} and anthropic_[a-z_]{4,20} (?:are )?set|auth may not work as expected/,
        /auth(?:entication)? conflict/,
        /both (?:a |an )?(?:token|api key|login).{0,60}(?:are|is) set/,
        /using anthropic_(?:api_key|auth_token).{0,40}instead of/,
      ],
    },
    hits: ['⚠Auth conflict: Using ANTHROPIC_API_KEY instead of Anthropic Console key.'],
    misses: ['merge conflict in auth.ts'],
  },
  {
    id: 'shadowing/login-not-used',
    cause: 'env_var_overrides_login',
    weight: 0.9,
    says: message('rule.shadowing.login-not-used'),
    match: {
      any: [
        /(?:anthropic_auth_token|anthropic_api_key|anthropic_base_url).{0,40}(?:is|are|was|were|being) (?:set|exported|present|defined|still set) .{0,60}(?:shell|environment|env|\.zshrc|\.bashrc|profile|claude|login)|(?:there is|have|has|found) an? anthropic api key in (?:my|your|the) (?:environment|shell|env)|falls? out of oauth/,
        /(?:claude\.ai|managed key|auth token|api key).{0,30}not in use/,
        /unused (?:api key|login|token)/,
        /using (?:an |the |your )?api key from.{0,60}(?:environment|env|settings)|(?:subscription|login|plan|account) is (?:not|being) (?:used|ignored)|api usage billing.{0,60}(?:max|pro|subscription|plan)/,
        /detected a custom api key in your environment/,
        /do you want to use this api key/,
      ],
    },
    hits: [
      'claude works again once unset: ANTHROPIC_AUTH_TOKEN is set in the shell',
      'Auth token: claude.ai · not in use',
      'Detected a custom API key in your environment',
    ],
    misses: ['port 8080 is not in use'],
  },
  {
    id: 'shadowing/variable-named',
    cause: 'env_var_overrides_login',
    weight: 0.92,
    says: message('rule.shadowing.variable-named'),
    match: {
      any: [
        /api key.{0,20}instead of (?:my |your |the )?(?:claude )?(?:max|pro|subscription|login|plan|oauth)|another auth source is set|(?:stuck|switch\w{0,3}|chang\w{0,3}) (?:in|to|into) api (?:usage )?billing|api usage billing.{0,40}(?:instead|even though|despite|although)/,
        /(?:used|sent|charged|billed) instead of (?:your|my|the) (?:claude |max |pro )?(?:subscription|login|plan)/,
        /(?:unset|remove|clear|delete).{0,24}(?:anthropic_api_key|anthropic_auth_token|claude_code_oauth_token|environment variable).{0,80}(?:subscription|login|claude\.ai|sign in)/,
        /(?:anthropic_api_key|anthropic_auth_token|environment variable|api key).{0,60}(?:overrid|take(?:s)? (?:precedence|priority)|outrank|shadow|instead of (?:my|your|the) (?:subscription|login|plan))/,
        /belongs to a disabled organi[sz]ation/,
      ],
    },
    also: [
      {
        cause: 'org_disabled_or_permission',
        weight: 0.5,
        says: message('rule.shadowing.variable-named.org_disabled_or_permission'),
      },
    ],
    hits: [
      'Your ANTHROPIC_API_KEY belongs to a disabled organization · Unset the environment variable to use your subscription instead',
    ],
    misses: ['Set ANTHROPIC_API_KEY before you start.'],
  },
];
