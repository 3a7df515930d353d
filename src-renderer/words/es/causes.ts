import type { Translation } from '../../../src-main/contract/translation';
import type { enCauses } from '../en-causes';

/** Spanish of en-causes.ts. */
export const causes: Translation<typeof enCauses> = {
  'cause.invalid_api_key': () => 'La clave no es correcta o se ha eliminado',
  'cause.expired_or_revoked_oauth': () => 'La sesión ha caducado',
  'cause.wrong_account_or_org': () => 'No es la cuenta o la organización correcta',
  'cause.env_var_overrides_login': () => 'Una clave se interpone a la sesión',
  'cause.bedrock_aws_credentials': () => 'Amazon Bedrock no acepta el acceso de AWS',
  'cause.vertex_gcp_credentials': () => 'Google Vertex no acepta el acceso',
  'cause.foundry_azure': () => 'Microsoft Foundry no acepta el acceso',
  'cause.gateway_or_proxy_auth': () => 'Una pasarela intermedia rechaza la clave',
  'cause.billing_or_credit': () => 'El saldo se ha agotado o hay un pago pendiente',
  'cause.rate_or_usage_limit': () => 'Por ahora se ha llegado a un límite',
  'cause.org_disabled_or_permission': () => 'La organización no lo permite',
  'cause.network_or_proxy_or_tls': () => 'La red lo impide',
  'cause.outdated_client': () => 'Claude Code es demasiado antiguo',
  'cause.corrupt_config': () => 'Un archivo de ajustes está dañado',
  'cause.keychain_locked_or_inaccessible': () => 'El llavero está bloqueado',
  'cause.file_permission': () => 'Claude Code no puede leer o escribir un archivo',
  'cause.overloaded_server': () => 'Anthropic tiene un problema propio',
  'cause.model_access': () => 'Esta cuenta no puede usar el modelo',
  'cause.login_flow_failure': () => 'El inicio de sesión en el navegador no ha terminado',
  'cause.other_not_auth': () => 'No tiene nada que ver con el acceso',
};
