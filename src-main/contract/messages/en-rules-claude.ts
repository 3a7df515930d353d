import type { Words } from './words';

/** The diagnosis rules' sentences: what a pasted text says about Anthropic, an account or Claude Code itself. */
export const claudeRuleWords = {
  'rule.account.not-a-member': () =>
    'The text says that the account does not belong to the organization that the login was made for.',
  'rule.account.not-a-member.org_disabled_or_permission': () => 'An administrator can add the account again.',
  'rule.account.different-one-expected': () =>
    'The text says that another account or organization is expected than the one that is signed in.',
  'rule.account.different-one-expected.env_var_overrides_login': () =>
    'A key or token that outranks the login also makes another account appear.',
  'rule.account.plan-needed': () =>
    'The text says that this account has no plan that includes Claude Code. Another of your accounts may have one.',
  'rule.account.plan-needed.org_disabled_or_permission': () => 'In a team an administrator assigns the seat.',
  'rule.account.plan-needed.billing_or_credit': () => 'A payment that failed ends a plan too.',
  'rule.account.needs-claude-login': () =>
    'The text says that this needs a claude.ai login, and an API key account is in use.',
  'rule.account.needs-claude-login.env_var_overrides_login': () =>
    'The API key may come from a variable and stand before your login.',
  'rule.anthropic-key.shadowing': () => 'A key left in a variable or a settings file is sent instead of your login.',
  'rule.key.rejected': () => 'The text says that Anthropic refused the API key that was sent.',
  'rule.key.ended': () => 'The text says that the API key has expired, or was disabled or deleted.',
  'rule.key.invalid': () => 'The text says that an API key is not valid.',
  'rule.key.invalid.keychain_locked_or_inaccessible': () =>
    'Older versions print this too when the keychain that holds the key is locked, for example over SSH.',
  'rule.key.cannot-be-sent': () =>
    'The text says that the key holds a character that cannot be sent, such as a line break or a curly quote.',
  'rule.key.header-missing': () => 'The text says that the request went out without any key.',
  'rule.key.header-missing.expired_or_revoked_oauth': () =>
    'No login was found either: signing in again gives Claude Code something to send.',
  'rule.key.header-missing.keychain_locked_or_inaccessible': () =>
    'A locked keychain looks the same: the key is there and cannot be read.',
  'rule.key.of-another-kind': () => 'The text says that the key is of another kind than the one that is needed here.',
  'rule.billing.credit-too-low': () => 'The text says that the account which pays for this request has no credit left.',
  'rule.billing.credit-too-low.env_var_overrides_login': () =>
    'If you have a subscription, a key in a variable charges another account instead of it.',
  'rule.billing.payment': () => 'The text says that a payment is missing or did not go through.',
  'rule.billing.payment.org_disabled_or_permission': () => 'A lapsed plan closes the account’s organization too.',
  'rule.billing.spend-limit': () => 'The text says that the amount set for spending has been reached.',
  'rule.billing.spend-limit.rate_or_usage_limit': () =>
    'It is a limit, and it ends by itself at its date or when it is raised.',
  'rule.limit.usage': () => 'The text says that the usage included in the plan is used up for now. The login is fine.',
  'rule.limit.rate': () => 'The text says that too many requests were sent in a short time. The login is fine.',
  'rule.limit.rate.overloaded_server': () => 'A busy server answers in a similar way.',
  'rule.limit.long-context': () => 'The text says that the plan does not include the long context without extra usage.',
  'rule.limit.long-context.billing_or_credit': () => 'Extra usage is paid for separately.',
  'rule.limit.long-context.model_access': () => 'A model without the long context works as before.',
  'rule.login-flow.bad-request': () =>
    'The text says that the sign-in page got a request that is not complete: often the link was cut or changed on the way to the browser.',
  'rule.login-flow.code': () => 'The text says that the code from the browser was not accepted.',
  'rule.login-flow.code.network_or_proxy_or_tls': () =>
    'If the network changes or stops requests, the exchange fails as well.',
  'rule.login-flow.return': () =>
    'The text says that the browser could not hand the sign-in back to Claude Code on this computer.',
  'rule.login-flow.return.network_or_proxy_or_tls': () => 'A firewall on this computer may stop it.',
  'rule.login-flow.request-refused': () => 'The text says that a request of the sign-in itself was refused.',
  'rule.login-flow.request-refused.expired_or_revoked_oauth': () => 'What is left of an older login may be in the way.',
  'rule.login-flow.request-refused.network_or_proxy_or_tls': () => 'A proxy that changes requests has the same effect.',
  'rule.login-flow.oauth-error': () => 'The text says that something failed while signing in.',
  'rule.login-flow.no-terminal': () => 'The text says that the sign-in was started where nobody can type.',
  'rule.login-flow.no-terminal.other_not_auth': () => 'It is a matter of the terminal, not of the account.',
  'rule.model.cloud': () => 'If a cloud provider is in use, its permissions decide about models.',
  'rule.model.not-found': () => 'The text says that the chosen model does not exist or is not open to this account.',
  'rule.model.not-found.wrong_account_or_org': () => 'Another plan or account may include it.',
  'rule.model.cloud-access': () => 'The text says that the cloud provider does not let this identity use the model.',
  'rule.model.cloud-access.org_disabled_or_permission': () => 'An administrator of the cloud account can allow it.',
  'rule.model.long-context': () => 'The text says that the plan does not include this form of the model.',
  'rule.model.long-context.rate_or_usage_limit': () => 'With extra usage switched on it may work.',
  'rule.oauth-login.keychain': () =>
    'On a Mac the same happens when the keychain is locked and the login in it cannot be read.',
  'rule.oauth-login.variable': () => 'If you did sign in, a token in a variable may be sent instead of that login.',
  'rule.login.token-expired': () => 'The text says that the login has expired.',
  'rule.login.token-revoked': () => 'The text says that the login was withdrawn: its token does not count any more.',
  'rule.login.token-invalid': () => 'The text says that the login token was refused.',
  'rule.login.token-invalid.gateway_or_proxy_auth': () =>
    'A gateway between you and Anthropic may ask for its own token.',
  'rule.login.refresh-failed': () => 'The text says that the login could not be renewed.',
  'rule.login.refresh-failed.login_flow_failure': () =>
    'If it happened right while signing in, the sign-in itself went wrong and can be repeated.',
  'rule.login.old-copy': () => 'The text says that an old copy of a login is still in use.',
  'rule.login.credentials-refused': () => 'The text says that Anthropic did not accept the login or key that was sent.',
  'rule.login.credentials-refused.invalid_api_key': () => 'If a key is in use rather than a login, that key is wrong.',
  'rule.login.some-token-expired': () => 'The text says that a token has expired, without saying which.',
  'rule.login.none': () => 'The text says that Claude Code found no login.',
  'rule.login.none.login_flow_failure': () => 'If signing in seemed to work just before, the result was not kept.',
  'rule.login.asks-for-login': () => 'The text asks you to sign in again.',
  'rule.login.generic-refusal': () =>
    'The text says that a request was refused because it was not signed correctly, without saying why.',
  'rule.login.generic-refusal.invalid_api_key': () => 'If a key is in use, the key may be wrong.',
  'rule.login.generic-refusal.gateway_or_proxy_auth': () => 'If a gateway is in use, it may be the one that refuses.',
  'rule.organization.leftover-key': () =>
    'An old key of that organization, still set in a variable, gives the same answer: look for it first.',
  'rule.organization.disabled': () =>
    'The text says that the organization or account behind the credential is disabled.',
  'rule.organization.subscription-closed': () =>
    'The text says that the organization does not allow this way to sign in to Claude Code.',
  'rule.organization.subscription-closed.billing_or_credit': () =>
    'On a personal account it usually means that a payment is past due.',
  'rule.organization.no-access': () =>
    'The text says that the organization has no access to Claude Code, or that your seat does not include it.',
  'rule.organization.no-access.wrong_account_or_org': () =>
    'Another of your accounts or organizations may have that access.',
  'rule.organization.narrow-scope': () =>
    'The text says that the token is good, but does not cover what was asked of it.',
  'rule.organization.narrow-scope.expired_or_revoked_oauth': () =>
    'A full login has all scopes; a token for scripts has few.',
  'rule.organization.permission-error': () => 'The text says that the credential is known, but not allowed to do this.',
  'rule.organization.permission-error.network_or_proxy_or_tls': () =>
    'A company proxy or an unsupported country gives a bare 403 too.',
  'rule.server.overloaded': () =>
    'The text says that the server has too much to do at the moment. Nothing on this computer is wrong.',
  'rule.server.internal': () => 'The text says that the server itself failed. Nothing on this computer is wrong.',
  'rule.server.internal.network_or_proxy_or_tls': () => 'A gateway or proxy in between fails in the same words.',
  'rule.server.api-error': () => 'The text holds the server’s own word for a fault on its side (api_error).',
  'rule.shadowing.auth-conflict': () =>
    'The text says that two credentials are set at once, and one of them overrides the other.',
  'rule.shadowing.login-not-used': () => 'The text shows a key in use while a login is there and is not used.',
  'rule.shadowing.variable-named': () =>
    'The text names a variable that stands before your login, and says to unset it.',
  'rule.shadowing.variable-named.org_disabled_or_permission': () =>
    'The organization that the key belongs to is closed.',
  'rule.version.too-old': () => 'The text says that this version of Claude Code is too old to be let in.',
  'rule.version.update-failed': () => 'The text says that Claude Code could not update itself.',
  'rule.version.update-failed.file_permission': () => 'The folder it is installed in may not be yours to write to.',
  'rule.version.node-too-old': () => 'The text says that the Node.js on this computer is too old for Claude Code.',
  'rule.version.node-too-old.other_not_auth': () => 'It is about the installation, not about signing in.',
} satisfies Words;
