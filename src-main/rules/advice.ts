import type { Cause } from '../contract/causes';
import type { Action, Standing } from '../contract/diagnosis';
import { message, say } from '../contract/messages/message';
import { actions } from '../core/verdict/actions';

export interface Advice {
  readonly standing: Standing;
  /** Best first. `key` is the finding of the key in use, `login` how the login is called, where they are known. */
  readonly actions: (known: { readonly key: string | null; readonly login: string | null }) => readonly Action[];
}

const keyActions: Advice['actions'] = ({ key }) =>
  key === null ? [actions.keysPage(), actions.showCopies()] : [actions.rotate(key), actions.keysPage()];

/** For each cause, how bad it is and what one click can do about it. */
export const advice: Readonly<Record<Cause, Advice>> = {
  invalid_api_key: { standing: 'broken', actions: keyActions },
  expired_or_revoked_oauth: { standing: 'broken', actions: () => [actions.loginAgain(), actions.logout()] },
  wrong_account_or_org: { standing: 'attention', actions: () => [actions.logout(), actions.showWhy()] },
  env_var_overrides_login: {
    standing: 'attention',
    actions: ({ login }) => [actions.useLogin(login ?? say(message('value.login'))), actions.showWhy()],
  },
  bedrock_aws_credentials: { standing: 'broken', actions: () => [actions.bedrockDocs(), actions.showWhy()] },
  vertex_gcp_credentials: { standing: 'broken', actions: () => [actions.vertexDocs(), actions.showWhy()] },
  foundry_azure: { standing: 'broken', actions: () => [actions.showWhy(), actions.showCopies()] },
  gateway_or_proxy_auth: { standing: 'broken', actions: () => [actions.showWhy(), actions.networkCheck()] },
  billing_or_credit: { standing: 'attention', actions: () => [actions.showWhy(), actions.consoleBilling()] },
  rate_or_usage_limit: { standing: 'attention', actions: () => [actions.usage(), actions.checkNow()] },
  org_disabled_or_permission: { standing: 'broken', actions: () => [actions.showWhy(), actions.support()] },
  network_or_proxy_or_tls: { standing: 'unknown', actions: () => [actions.networkCheck(), actions.networkDocs()] },
  outdated_client: { standing: 'broken', actions: () => [actions.update()] },
  corrupt_config: { standing: 'broken', actions: () => [actions.showWhy(), actions.checkNow()] },
  keychain_locked_or_inaccessible: { standing: 'unknown', actions: () => [actions.checkNow(), actions.loginAgain()] },
  file_permission: { standing: 'broken', actions: () => [actions.checkNow(), actions.support()] },
  overloaded_server: { standing: 'unknown', actions: () => [actions.statusPage(), actions.checkNow()] },
  model_access: { standing: 'attention', actions: () => [actions.showWhy(), actions.support()] },
  login_flow_failure: { standing: 'broken', actions: () => [actions.loginAgain(), actions.networkCheck()] },
  other_not_auth: { standing: 'unknown', actions: () => [actions.support()] },
};
