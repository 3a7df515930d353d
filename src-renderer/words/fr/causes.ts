import type { Translation } from '../../../src-main/contract/translation';
import type { enCauses } from '../en-causes';

/** French of en-causes.ts. */
export const causes: Translation<typeof enCauses> = {
  'cause.invalid_api_key': () => 'La clé est fausse ou a été supprimée',
  'cause.expired_or_revoked_oauth': () => 'La connexion a pris fin',
  'cause.wrong_account_or_org': () => 'Ce n’est pas le bon compte ou la bonne organisation',
  'cause.env_var_overrides_login': () => 'Une clé gêne la connexion',
  'cause.bedrock_aws_credentials': () => 'Amazon Bedrock refuse la connexion AWS',
  'cause.vertex_gcp_credentials': () => 'Google Vertex refuse la connexion',
  'cause.foundry_azure': () => 'Microsoft Foundry refuse la connexion',
  'cause.gateway_or_proxy_auth': () => 'Une passerelle intermédiaire refuse la clé',
  'cause.billing_or_credit': () => 'Le crédit prépayé est épuisé, ou un paiement est dû',
  'cause.rate_or_usage_limit': () => 'Une limite est atteinte pour le moment',
  'cause.org_disabled_or_permission': () => 'L’organisation ne le permet pas',
  'cause.network_or_proxy_or_tls': () => 'Le réseau bloque',
  'cause.outdated_client': () => 'Claude Code est trop ancien',
  'cause.corrupt_config': () => 'Un fichier de paramètres est endommagé',
  'cause.keychain_locked_or_inaccessible': () => 'Le trousseau est verrouillé',
  'cause.file_permission': () => 'Claude Code ne peut pas lire ou écrire un fichier',
  'cause.overloaded_server': () => 'Anthropic a un problème de son côté',
  'cause.model_access': () => 'Le modèle n’est pas ouvert à ce compte',
  'cause.login_flow_failure': () => 'La connexion dans le navigateur n’a pas abouti',
  'cause.other_not_auth': () => 'La connexion n’est pas en cause',
};
