import { z } from 'zod';

/** Every cause that a diagnosis can name. The names are fixed: other programs read them. */
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

export const Cause = z.enum(causes);
export type Cause = z.infer<typeof Cause>;
