import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

/** Signing in itself went wrong: in the browser, on the way back, or when the code was exchanged. */
export const loginFlowRules: readonly DiagnosisRule[] = [
  {
    id: 'login-flow/bad-request',
    cause: 'login_flow_failure',
    weight: 0.94,
    says: message('rule.login-flow.bad-request'),
    match: {
      any: [
        /invalid oauth request/,
        /(?:missing|invalid|unknown|unsupported).{0,12}(?:code_challenge|redirect_?uri|client_id|response_type|code_verifier|scope|state parameter)/,
        /redirect[ _]uri.{0,100}(?:not supported|mismatch|invalid|not allowed|missing)/,
        /authorization failed/,
        /state (?:mismatch|parameter)|invalid state|possible csrf|code (?:challenge|verifier).{0,30}(?:fail|invalid|mismatch|missing)|pkce/,
      ],
      none: [/authorization failed.{0,20}401|mcp/],
    },
    hits: [
      'Invalid OAuth Request\nMissing code_challenge parameter',
      'Redirect URI https:/platform.claude.com/oauth/code/callback is not supported by client.',
    ],
    misses: ['Invalid request body'],
  },
  {
    id: 'login-flow/code',
    cause: 'login_flow_failure',
    weight: 0.93,
    says: message('rule.login-flow.code'),
    match: {
      any: [
        /setup-token.{0,20}(?:fail|did not|could not)/,
        /(?:verification|confirmation|one-time|security|log ?in|sign-?in|authentication|auth) (?:code|e-?mail|mail)s?\b.{0,60}(?:not|never|no longer|n't|incorrect|invalid|wrong|expired|fail|suppress)|no (?:verification|confirmation|log ?in|sign-?in) (?:code|e-?mail|link)|^incorrect code|incorrect (?:verification |log ?in )?code|(?:magic|log ?in|sign-?in|verification) link.{0,80}(?:fail|error|loop|not|expired|invalid|n't|wrong)|(?:error|fail\w{0,3}|could not|unable to).{0,20}send\w{0,3} .{0,24}(?:log ?in|sign-?in|magic|verification) (?:link|code|e-?mail)|unable to verify you with this link|can't verify (?:your )?e-?mail/,
        /(?:error|auth|login).{0,12}invalid code\b|make sure the full code was copied|code (?:has )?expired.{0,30}(?:login|again|authori)|invalid authori[sz]ation code|authori[sz]ation code.{0,40}(?:invalid|expired|missing|failed|not found)/,
        /token exchange (?:failed|error)|(?:fail|error|unable).{0,16}exchang\w{0,4}.{0,40}(?:code|token)|code exchange/,
        /paste code here|paste.{0,30}\bcode\b.{0,50}(?:nothing|hangs?|waits?|freez|stuck|not|no)|(?:can't|cannot|unable to|won't let me) (?:paste|enter|type) (?:the |a |my )?(?:code|token)/,
      ],
      none: [/mcp|app token exchange/],
    },
    also: [
      {
        cause: 'network_or_proxy_or_tls',
        weight: 0.35,
        says: message('rule.login-flow.code.network_or_proxy_or_tls'),
      },
    ],
    hits: [
      'There was an error sending your login link.',
      'Incorrect code.',
      'OAuth error: Invalid code. Please make sure the full code was copied',
      'Token exchange failed: Request failed with status code 400',
    ],
    misses: ['exit with an invalid code path'],
  },
  {
    id: 'login-flow/return',
    cause: 'login_flow_failure',
    weight: 0.92,
    says: message('rule.login-flow.return'),
    match: {
      any: [
        /(?:infinite|endless) (?:authori[sz]ation|login|log ?in|sign-?in|auth) loop|authori[sz]e (?:page|button|screen).{0,60}(?:loop|back to|nothing|does not|doesn't|blank|spin|hang|stuck)|(?:loops?|redirect\w{0,3}|sent|sends?|brings?|returns?) (?:me |us )?back to (?:the )?(?:first|login|log ?in|sign-?in|authori[sz]e|same) (?:page|screen)|(?:can't|cannot|couldn't|unable to) (?:access|reach|open) (?:to )?(?:the )?localhost:\d{2,5}/,
        /callback port|no available ports|sign-?in (?:is )?unavailable|this page must be opened from|waiting for you to continue/,
        /localhost refused to connect|localhost:\d{1,5}\/callback|\/callback\?code=/,
        /(?:oauth )?callback server|callback.{0,30}(?:failed|timed out|timeout|never)|addrinuse.{0,40}/,
        /(?:could not|couldn't|failed to|unable to|cannot) open (?:the |a |your )?browser|browser (?:did not|didn't) open/,
        /(?:authentication|login|sign-?in) (?:timed out|timeout|was not completed|was cancell?ed|cancell?ed|aborted)|(?:login|sign-?in) failed/,
      ],
      all: [/oauth|callback|log ?in|sign|auth|browser/],
      none: [
        /authentication failed for|paypal|mcp server|remote: |bedrock|aws auth|google cloud|foundry|azure|gateway/,
      ],
    },
    also: [
      {
        cause: 'network_or_proxy_or_tls',
        weight: 0.3,
        says: message('rule.login-flow.return.network_or_proxy_or_tls'),
      },
    ],
    hits: [
      'Sign in again to continue: the authorize page loops back to the first page',
      'This site can’t be reached. localhost refused to connect http://localhost:54545/callback',
    ],
    misses: ["fatal: Authentication failed for 'https://github.com/acme/app.git/'"],
  },
  {
    id: 'login-flow/request-refused',
    cause: 'login_flow_failure',
    weight: 0.76,
    says: message('rule.login-flow.request-refused'),
    match: {
      any: [
        /(?:log ?in|log in|sign ?in|sign in|sign-in|authenticate|authoriz\w{1,5}|oauth|exchang\w{1,4}|callback|setup-token).{0,100}(?:request failed with )?(?:status|status code|http|error) ?(?:code )?(?:400|404|405|409|422)\b/,
        /(?:status code|http|error) (?:400|404|422)\b.{0,60}(?:log ?in|sign ?in|sign-in|oauth|exchang\w{1,4}|callback|authoriz)/,
        /(?:400|404) error.{0,40}(?:sign|log) ?in|(?:sign|log)(?:ing)? ?in.{0,40}(?:400|404) error/,
        /submit_oauth_code|oauth code (?:submission|exchange)|claude_authenticate/,
        /failed to (?:retrieve|get|fetch|load) (?:the )?(?:auth|login|account) (?:status|state|info\w{0,8})/,
      ],
      none: [/mcp server|mcp error|refresh/],
    },
    also: [
      {
        cause: 'expired_or_revoked_oauth',
        weight: 0.42,
        says: message('rule.login-flow.request-refused.expired_or_revoked_oauth'),
      },
      {
        cause: 'network_or_proxy_or_tls',
        weight: 0.36,
        says: message('rule.login-flow.request-refused.network_or_proxy_or_tls'),
      },
    ],
    hits: [
      'claude_authenticate flow ended: Request failed with status code 400',
      'Login fails: exchanging the code returns request failed with status code 400',
    ],
    misses: ['API Error: 400 {"type":"error"}', 'signal 404'],
  },
  {
    id: 'login-flow/oauth-error',
    cause: 'login_flow_failure',
    weight: 0.72,
    says: message('rule.login-flow.oauth-error'),
    match: {
      any: [
        /setup-token.{0,20}(?:fail|did not|could not|exited)/,
        /log ?in command failed|failed to authorize/,
        /code-exchange|log ?in (?:fails|keeps failing|never (?:completes|finishes|works)|loops?|hangs?|is stuck)|(?:login|sign-?in) loop|qauth/,
        /oauth error|oauth (?:request|login|flow|authentication)? ?(?:failed|timed out|timeout)|failed to (?:log|sign) in|log ?in (?:failed|error|unsuccessful)|error (?:logging|signing) in|could not (?:log|sign) (?:you )?in|there was an error logging you in|can't (?:log|sign) in/,
      ],
      none: [/mcp|fatal: /],
    },
    hits: ['Login command failed with exit code: None', 'OAuth error: timeout of 15000ms exceeded'],
    misses: ['A login form'],
  },
  {
    id: 'login-flow/no-terminal',
    cause: 'login_flow_failure',
    weight: 0.66,
    says: message('rule.login-flow.no-terminal'),
    match: { any: [/raw mode is not supported/], all: [/log ?in|auth|setup-token/] },
    also: [{ cause: 'other_not_auth', weight: 0.5, says: message('rule.login-flow.no-terminal.other_not_auth') }],
    hits: ['Raw mode is not supported on the current process.stdin ... at login'],
    misses: ['raw mode photos'],
  },
];
