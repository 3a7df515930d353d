import type { Words } from './words';

/**
 * What to say for each cause that an error text can have: `cause.X.head`, a headline of at most seven words, and
 * `cause.X.tell`, what happened, why, and what helps.
 */
export const adviceWords = {
  'cause.invalid_api_key.head': () => 'The key is not accepted',
  'cause.invalid_api_key.tell': () =>
    'Anthropic does not know this key: it was deleted, replaced or copied wrongly. Put a working key in, everywhere at once.',
  'cause.expired_or_revoked_oauth.head': () => 'Your login has ended',
  'cause.expired_or_revoked_oauth.tell': () =>
    'The saved login ran out, was ended from elsewhere, or is not there. Log out and in again.',
  'cause.wrong_account_or_org.head': () => 'This is the wrong account',
  'cause.wrong_account_or_org.tell': () =>
    'Claude Code is signed in with another account or organization than this needs. Log out, then log in with the right one.',
  'cause.env_var_overrides_login.head': () => 'A key gets in your login’s way',
  'cause.env_var_overrides_login.tell': () =>
    'A key or token set on this computer comes before your Claude login. Switch it off and your login is used.',
  'cause.bedrock_aws_credentials.head': () => 'Amazon does not accept your sign-in',
  'cause.bedrock_aws_credentials.tell': () =>
    'This message comes from Amazon, not from Anthropic. A new Anthropic key does not help; sign in to AWS again, or switch Amazon off.',
  'cause.vertex_gcp_credentials.head': () => 'Google does not accept your sign-in',
  'cause.vertex_gcp_credentials.tell': () =>
    'Claude Code uses Google Cloud here, and its sign-in is missing or over. Sign in to Google Cloud again, or switch it off.',
  'cause.foundry_azure.head': () => 'Microsoft does not accept your sign-in',
  'cause.foundry_azure.tell': () =>
    'Claude Code uses Microsoft Foundry here, and its key or sign-in is missing or wrong.',
  'cause.gateway_or_proxy_auth.head': () => 'A gateway refuses your sign-in',
  'cause.gateway_or_proxy_auth.tell': () =>
    'Claude Code does not talk to Anthropic directly but through another server, and that one says no. Check its address and its key.',
  'cause.billing_or_credit.head': () => 'The account is out of credit',
  'cause.billing_or_credit.tell': () =>
    'The sign-in works, but the account behind it has no credit. Keys and subscriptions are billed apart: a key may be used instead of your plan.',
  'cause.rate_or_usage_limit.head': () => 'A usage limit is reached',
  'cause.rate_or_usage_limit.tell': () =>
    'Your sign-in works. Wait until the limit resets; logging in again does not help.',
  'cause.org_disabled_or_permission.head': () => 'Your organization does not allow this',
  'cause.org_disabled_or_permission.tell': () =>
    'The sign-in was understood, but the organization behind it is switched off or does not allow this. An old key is often the reason.',
  'cause.network_or_proxy_or_tls.head': () => 'Anthropic could not be reached',
  'cause.network_or_proxy_or_tls.tell': () =>
    'The connection failed before any sign-in was looked at. A firewall, a proxy or company network inspection is the usual reason.',
  'cause.outdated_client.head': () => 'Claude Code is too old',
  'cause.outdated_client.tell': () => 'This version is no longer accepted, or has a known fault. Update Claude Code.',
  'cause.corrupt_config.head': () => 'A settings file is damaged',
  'cause.corrupt_config.tell': () =>
    'Claude Code cannot read one of its own files. It can be mended, or taken from a backup.',
  'cause.keychain_locked_or_inaccessible.head': () => 'The keychain cannot be read',
  'cause.keychain_locked_or_inaccessible.tell': () =>
    'Your login may be fine, but the keychain that holds it is locked or does not answer. Unlock it, then try again.',
  'cause.file_permission.head': () => 'A file may not be read',
  'cause.file_permission.tell': () =>
    'Claude Code is not allowed to read or write one of its files. That often happens after a command was run as administrator.',
  'cause.overloaded_server.head': () => 'The server has a problem',
  'cause.overloaded_server.tell': () => 'Nothing is wrong on this computer. Try again in a moment.',
  'cause.model_access.head': () => 'This model is not available',
  'cause.model_access.tell': () => 'Your sign-in works, but not for the model that was asked for. Choose another one.',
  'cause.login_flow_failure.head': () => 'The login did not finish',
  'cause.login_flow_failure.tell': () =>
    'Something went wrong between the browser and Claude Code. Start the login again from here.',
  'cause.other_not_auth.head': () => 'This is not about signing in',
  'cause.other_not_auth.tell': () => 'Logging in again or changing a key will not help here.',
} satisfies Words;
