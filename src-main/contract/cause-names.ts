/**
 * Every cause that a diagnosis can name. The names are fixed: other programs read them. They stand by themselves,
 * because whoever explains a text wants the names and not the library that checks messages.
 */
export const causes = [
  'invalid_api_key',
  'expired_or_revoked_oauth',
  'wrong_account_or_org',
  'env_var_overrides_login',
  'bedrock_aws_credentials',
  'vertex_gcp_credentials',
  'foundry_azure',
  'gateway_or_proxy_auth',
  'billing_or_credit',
  'rate_or_usage_limit',
  'org_disabled_or_permission',
  'network_or_proxy_or_tls',
  'outdated_client',
  'corrupt_config',
  'keychain_locked_or_inaccessible',
  'file_permission',
  'overloaded_server',
  'model_access',
  'login_flow_failure',
  'other_not_auth',
] as const;

export type Cause = (typeof causes)[number];
