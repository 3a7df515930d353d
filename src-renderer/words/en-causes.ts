import type { Cause } from '../../src-main/contract/causes';

type CauseWords = { readonly [C in Cause as `cause.${C}`]: () => string };

/** Every cause as a short guess, for the list of what else it could be. */
export const enCauses: CauseWords = {
  'cause.invalid_api_key': () => 'The key is wrong or was deleted',
  'cause.expired_or_revoked_oauth': () => 'The login has ended',
  'cause.wrong_account_or_org': () => 'It is the wrong account or organization',
  'cause.env_var_overrides_login': () => 'A key gets in the way of the login',
  'cause.bedrock_aws_credentials': () => 'Amazon Bedrock does not accept the AWS sign-in',
  'cause.vertex_gcp_credentials': () => 'Google Vertex does not accept the sign-in',
  'cause.foundry_azure': () => 'Microsoft Foundry does not accept the sign-in',
  'cause.gateway_or_proxy_auth': () => 'A gateway in between refuses the key',
  'cause.billing_or_credit': () => 'The prepaid credit is used up, or a payment is due',
  'cause.rate_or_usage_limit': () => 'A limit is reached for now',
  'cause.org_disabled_or_permission': () => 'The organization does not allow it',
  'cause.network_or_proxy_or_tls': () => 'The network is in the way',
  'cause.outdated_client': () => 'Claude Code is too old',
  'cause.corrupt_config': () => 'A settings file is damaged',
  'cause.keychain_locked_or_inaccessible': () => 'The keychain is locked',
  'cause.file_permission': () => 'Claude Code may not read or write a file',
  'cause.overloaded_server': () => 'Anthropic has a problem of its own',
  'cause.model_access': () => 'The model is not open to this account',
  'cause.login_flow_failure': () => 'The login in the browser did not finish',
  'cause.other_not_auth': () => 'It has nothing to do with signing in',
};
