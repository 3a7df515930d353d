import type { Translation } from '../../translation';
import type { adviceWords } from '../en-advice';

/** Spanish of en-advice.ts. */
export const advice: Translation<typeof adviceWords> = {
  'cause.invalid_api_key.head': () => 'La clave no se acepta',
  'cause.invalid_api_key.tell': () =>
    'Anthropic no conoce esta clave: se ha eliminado, se ha sustituido o está mal copiada. Pon una que funcione, en todas partes a la vez.',
  'cause.expired_or_revoked_oauth.head': () => 'Tu sesión ha caducado',
  'cause.expired_or_revoked_oauth.tell': () =>
    'La sesión guardada ha vencido, se ha cerrado desde otro lugar o no existe. Cierra la sesión y vuelve a iniciarla.',
  'cause.wrong_account_or_org.head': () => 'No es la cuenta correcta',
  'cause.wrong_account_or_org.tell': () =>
    'Claude Code ha iniciado sesión con una cuenta u organización distinta de la que hace falta. Cierra la sesión y entra con la correcta.',
  'cause.env_var_overrides_login.head': () => 'Una clave se interpone a tu sesión',
  'cause.env_var_overrides_login.tell': () =>
    'Una clave o un token de este equipo va antes que tu sesión de Claude. Si lo desactivas, se usará tu sesión.',
  'cause.bedrock_aws_credentials.head': () => 'Amazon no acepta tu acceso',
  'cause.bedrock_aws_credentials.tell': () =>
    'Este mensaje viene de Amazon, no de Anthropic. Una clave nueva de Anthropic no ayuda; vuelve a acceder a AWS o desactiva Amazon.',
  'cause.vertex_gcp_credentials.head': () => 'Google no acepta tu acceso',
  'cause.vertex_gcp_credentials.tell': () =>
    'Claude Code usa aquí Google Cloud, y el acceso falta o ha caducado. Vuelve a acceder a Google Cloud o desactívalo.',
  'cause.foundry_azure.head': () => 'Microsoft no acepta tu acceso',
  'cause.foundry_azure.tell': () =>
    'Claude Code usa aquí Microsoft Foundry, y su clave o su acceso falta o no es correcto.',
  'cause.gateway_or_proxy_auth.head': () => 'Una pasarela rechaza tu acceso',
  'cause.gateway_or_proxy_auth.tell': () =>
    'Claude Code no habla directamente con Anthropic, sino a través de otro servidor, y ese dice que no. Revisa su dirección y su clave.',
  'cause.billing_or_credit.head': () => 'La cuenta se ha quedado sin saldo',
  'cause.billing_or_credit.tell': () =>
    'El acceso funciona, pero la cuenta que hay detrás no tiene saldo. Las claves y las suscripciones se facturan aparte: puede que se use una clave en vez de tu plan.',
  'cause.rate_or_usage_limit.head': () => 'Has llegado a un límite de uso',
  'cause.rate_or_usage_limit.tell': () =>
    'Tu acceso funciona. Espera a que el límite se restablezca; volver a iniciar sesión no ayuda.',
  'cause.org_disabled_or_permission.head': () => 'Tu organización no lo permite',
  'cause.org_disabled_or_permission.tell': () =>
    'El acceso se ha reconocido, pero la organización que hay detrás está desactivada o no permite esto. A menudo la causa es una clave antigua.',
  'cause.network_or_proxy_or_tls.head': () => 'No se ha podido llegar a Anthropic',
  'cause.network_or_proxy_or_tls.tell': () =>
    'La conexión ha fallado antes de que se mirara ningún acceso. Lo más habitual es un cortafuegos, un proxy o la inspección de red de una empresa.',
  'cause.outdated_client.head': () => 'Claude Code es demasiado antiguo',
  'cause.outdated_client.tell': () => 'Esta versión ya no se acepta o tiene un fallo conocido. Actualiza Claude Code.',
  'cause.corrupt_config.head': () => 'Un archivo de ajustes está dañado',
  'cause.corrupt_config.tell': () =>
    'Claude Code no puede leer uno de sus archivos. Se puede reparar o recuperar de una copia de seguridad.',
  'cause.keychain_locked_or_inaccessible.head': () => 'No se puede leer el llavero',
  'cause.keychain_locked_or_inaccessible.tell': () =>
    'Puede que tu sesión esté bien, pero el llavero que la guarda está bloqueado o no responde. Desbloquéalo y prueba otra vez.',
  'cause.file_permission.head': () => 'Un archivo no se puede leer',
  'cause.file_permission.tell': () =>
    'Claude Code no tiene permiso para leer o escribir uno de sus archivos. Suele pasar después de ejecutar un comando como administrador.',
  'cause.overloaded_server.head': () => 'El servidor tiene un problema',
  'cause.overloaded_server.tell': () => 'En este equipo todo está bien. Prueba otra vez dentro de un momento.',
  'cause.model_access.head': () => 'Este modelo no está disponible',
  'cause.model_access.tell': () => 'Tu acceso funciona, pero no para el modelo que se ha pedido. Elige otro.',
  'cause.login_flow_failure.head': () => 'El inicio de sesión no ha terminado',
  'cause.login_flow_failure.tell': () =>
    'Algo ha fallado entre el navegador y Claude Code. Vuelve a iniciar sesión desde aquí.',
  'cause.other_not_auth.head': () => 'Esto no tiene que ver con el acceso',
  'cause.other_not_auth.tell': () => 'Volver a iniciar sesión o cambiar una clave no servirá de nada aquí.',
};
