import type { Translation } from '../../translation';
import type { claudeRuleWords } from '../en-rules-claude';

/** Spanish of en-rules-claude.ts. */
export const rulesClaude: Translation<typeof claudeRuleWords> = {
  'rule.account.not-a-member': () =>
    'El texto dice que la cuenta no pertenece a la organización para la que se inició sesión.',
  'rule.account.not-a-member.org_disabled_or_permission': () => 'Un administrador puede volver a añadir la cuenta.',
  'rule.account.different-one-expected': () =>
    'El texto dice que se espera otra cuenta u organización, distinta de la que ha iniciado sesión.',
  'rule.account.different-one-expected.env_var_overrides_login': () =>
    'Una clave o un token que va antes que la sesión también hace aparecer otra cuenta.',
  'rule.account.plan-needed': () =>
    'El texto dice que esta cuenta no tiene ningún plan que incluya Claude Code. Puede que otra de tus cuentas sí lo tenga.',
  'rule.account.plan-needed.org_disabled_or_permission': () =>
    'En un equipo de trabajo, las licencias las asigna un administrador.',
  'rule.account.plan-needed.billing_or_credit': () => 'Un pago fallido también pone fin a un plan.',
  'rule.account.needs-claude-login': () =>
    'El texto dice que hace falta una sesión de claude.ai, y se está usando una cuenta con clave de API.',
  'rule.account.needs-claude-login.env_var_overrides_login': () =>
    'Puede que la clave de API venga de una variable y vaya antes que tu sesión.',
  'rule.anthropic-key.shadowing': () =>
    'Una clave que quedó en una variable o en un archivo de ajustes se envía en vez de tu sesión.',
  'rule.key.rejected': () => 'El texto dice que Anthropic ha rechazado la clave de API que se envió.',
  'rule.key.ended': () => 'El texto dice que la clave de API ha caducado, o se ha desactivado o eliminado.',
  'rule.key.invalid': () => 'El texto dice que una clave de API no es válida.',
  'rule.key.invalid.keychain_locked_or_inaccessible': () =>
    'Las versiones antiguas también muestran esto cuando el llavero que guarda la clave está bloqueado, por ejemplo a través de SSH.',
  'rule.key.cannot-be-sent': () =>
    'El texto dice que la clave tiene un carácter que no se puede enviar, como un salto de línea o una comilla tipográfica.',
  'rule.key.header-missing': () => 'El texto dice que la petición salió sin ninguna clave.',
  'rule.key.header-missing.expired_or_revoked_oauth': () =>
    'Tampoco se encontró ninguna sesión: si vuelves a iniciarla, Claude Code tendrá algo que enviar.',
  'rule.key.header-missing.keychain_locked_or_inaccessible': () =>
    'Con el llavero bloqueado pasa lo mismo: la clave está, pero no se puede leer.',
  'rule.key.of-another-kind': () => 'El texto dice que la clave es de otro tipo, no del que hace falta aquí.',
  'rule.billing.credit-too-low': () => 'El texto dice que la cuenta que paga esta petición ya no tiene saldo.',
  'rule.billing.credit-too-low.env_var_overrides_login': () =>
    'Si tienes una suscripción, una clave en una variable carga el gasto a otra cuenta.',
  'rule.billing.payment': () => 'El texto dice que falta un pago o que no se ha podido cobrar.',
  'rule.billing.payment.org_disabled_or_permission': () =>
    'Un plan vencido también cierra la organización de la cuenta.',
  'rule.billing.spend-limit': () => 'El texto dice que se ha alcanzado el importe fijado como límite de gasto.',
  'rule.billing.spend-limit.rate_or_usage_limit': () => 'Es un límite, y termina solo en su fecha o cuando se aumenta.',
  'rule.limit.usage': () =>
    'El texto dice que por ahora se ha agotado el uso incluido en el plan. La sesión está bien.',
  'rule.limit.rate': () =>
    'El texto dice que se han enviado demasiadas peticiones en poco tiempo. La sesión está bien.',
  'rule.limit.rate.overloaded_server': () => 'Un servidor saturado responde de forma parecida.',
  'rule.limit.long-context': () => 'El texto dice que el plan no incluye el contexto largo sin uso adicional.',
  'rule.limit.long-context.billing_or_credit': () => 'El uso adicional se paga aparte.',
  'rule.limit.long-context.model_access': () => 'Un modelo sin el contexto largo funciona como antes.',
  'rule.login-flow.bad-request': () =>
    'El texto dice que la página de inicio de sesión recibió una petición incompleta: a menudo el enlace se cortó o cambió de camino al navegador.',
  'rule.login-flow.code': () => 'El texto dice que no se ha aceptado el código del navegador.',
  'rule.login-flow.code.network_or_proxy_or_tls': () =>
    'Si la red cambia o detiene las peticiones, el intercambio también falla.',
  'rule.login-flow.return': () =>
    'El texto dice que el navegador no ha podido devolver la sesión a Claude Code en este equipo.',
  'rule.login-flow.return.network_or_proxy_or_tls': () => 'Puede que un cortafuegos de este equipo lo impida.',
  'rule.login-flow.request-refused': () =>
    'El texto dice que se ha rechazado una petición del propio inicio de sesión.',
  'rule.login-flow.request-refused.expired_or_revoked_oauth': () =>
    'Puede que se interpongan restos de una sesión anterior.',
  'rule.login-flow.request-refused.network_or_proxy_or_tls': () =>
    'Un proxy que cambia las peticiones tiene el mismo efecto.',
  'rule.login-flow.oauth-error': () => 'El texto dice que algo ha fallado al iniciar sesión.',
  'rule.login-flow.no-terminal': () => 'El texto dice que el inicio de sesión empezó donde nadie puede escribir.',
  'rule.login-flow.no-terminal.other_not_auth': () => 'Es cosa de la terminal, no de la cuenta.',
  'rule.model.cloud': () => 'Si se usa un proveedor de nube, sus permisos deciden qué modelos están disponibles.',
  'rule.model.not-found': () => 'El texto dice que el modelo elegido no existe o no está disponible para esta cuenta.',
  'rule.model.not-found.wrong_account_or_org': () => 'Puede que otro plan u otra cuenta lo incluya.',
  'rule.model.cloud-access': () => 'El texto dice que el proveedor de nube no permite a esta identidad usar el modelo.',
  'rule.model.cloud-access.org_disabled_or_permission': () =>
    'Un administrador de la cuenta de la nube puede permitirlo.',
  'rule.model.long-context': () => 'El texto dice que el plan no incluye esta forma del modelo.',
  'rule.model.long-context.rate_or_usage_limit': () => 'Con el uso adicional activado puede que funcione.',
  'rule.oauth-login.keychain': () =>
    'En un Mac pasa lo mismo cuando el llavero está bloqueado y no se puede leer la sesión que guarda.',
  'rule.oauth-login.variable': () =>
    'Si iniciaste sesión, puede que en su lugar se envíe un token que hay en una variable.',
  'rule.login.token-expired': () => 'El texto dice que la sesión ha caducado.',
  'rule.login.token-revoked': () => 'El texto dice que la sesión se ha retirado: su token ya no vale.',
  'rule.login.token-invalid': () => 'El texto dice que se ha rechazado el token de sesión.',
  'rule.login.token-invalid.gateway_or_proxy_auth': () =>
    'Puede que una pasarela entre tú y Anthropic pida su propio token.',
  'rule.login.refresh-failed': () => 'El texto dice que no se ha podido renovar la sesión.',
  'rule.login.refresh-failed.login_flow_failure': () =>
    'Si ocurrió justo al iniciar sesión, ese inicio salió mal y se puede repetir.',
  'rule.login.old-copy': () => 'El texto dice que aún se usa una copia antigua de una sesión.',
  'rule.login.credentials-refused': () =>
    'El texto dice que Anthropic no ha aceptado la sesión o la clave que se envió.',
  'rule.login.credentials-refused.invalid_api_key': () =>
    'Si se usa una clave y no una sesión, esa clave no es correcta.',
  'rule.login.some-token-expired': () => 'El texto dice que un token ha caducado, sin decir cuál.',
  'rule.login.none': () => 'El texto dice que Claude Code no ha encontrado ninguna sesión.',
  'rule.login.none.login_flow_failure': () =>
    'Si justo antes parecía que habías iniciado sesión, el resultado no se guardó.',
  'rule.login.asks-for-login': () => 'El texto te pide que vuelvas a iniciar sesión.',
  'rule.login.generic-refusal': () =>
    'El texto dice que se ha rechazado una petición por su acceso, sin decir por qué.',
  'rule.login.generic-refusal.invalid_api_key': () => 'Si se usa una clave, puede que no sea correcta.',
  'rule.login.generic-refusal.gateway_or_proxy_auth': () =>
    'Si se usa una pasarela, puede que sea ella la que rechaza.',
  'rule.organization.leftover-key': () =>
    'Una clave antigua de esa organización, todavía en una variable, da la misma respuesta: búscala primero.',
  'rule.organization.disabled': () =>
    'El texto dice que la organización o la cuenta a la que pertenece la credencial está desactivada.',
  'rule.organization.subscription-closed': () =>
    'El texto dice que la organización no permite esta forma de acceder a Claude Code.',
  'rule.organization.subscription-closed.billing_or_credit': () =>
    'En una cuenta personal suele significar que hay un pago vencido.',
  'rule.organization.no-access': () =>
    'El texto dice que la organización no tiene acceso a Claude Code, o que tu licencia no lo incluye.',
  'rule.organization.no-access.wrong_account_or_org': () =>
    'Puede que otra de tus cuentas u organizaciones tenga ese acceso.',
  'rule.organization.narrow-scope': () => 'El texto dice que el token es bueno, pero no abarca lo que se le pidió.',
  'rule.organization.narrow-scope.expired_or_revoked_oauth': () =>
    'Una sesión completa tiene todos los permisos; un token para scripts tiene pocos.',
  'rule.organization.permission-error': () =>
    'El texto dice que la credencial se conoce, pero no tiene permiso para hacer esto.',
  'rule.organization.permission-error.network_or_proxy_or_tls': () =>
    'Un proxy de empresa o un país no admitido también dan un 403 a secas.',
  'rule.server.overloaded': () =>
    'El texto dice que el servidor tiene demasiado trabajo en este momento. En este equipo todo está bien.',
  'rule.server.internal': () => 'El texto dice que ha fallado el propio servidor. En este equipo todo está bien.',
  'rule.server.internal.network_or_proxy_or_tls': () =>
    'Una pasarela o un proxy intermedio falla con las mismas palabras.',
  'rule.server.api-error': () =>
    'El texto contiene la palabra con la que el servidor nombra un fallo suyo (api_error).',
  'rule.shadowing.auth-conflict': () =>
    'El texto dice que hay dos credenciales definidas a la vez y una anula a la otra.',
  'rule.shadowing.login-not-used': () => 'El texto muestra que se usa una clave mientras hay una sesión que no se usa.',
  'rule.shadowing.variable-named': () =>
    'El texto nombra una variable que va antes que tu sesión, y dice que la quites.',
  'rule.shadowing.variable-named.org_disabled_or_permission': () =>
    'La organización a la que pertenece la clave está cerrada.',
  'rule.version.too-old': () => 'El texto dice que esta versión de Claude Code es demasiado antigua para darle acceso.',
  'rule.version.update-failed': () => 'El texto dice que Claude Code no ha podido actualizarse.',
  'rule.version.update-failed.file_permission': () =>
    'Puede que no tengas permiso para escribir en la carpeta donde está instalado.',
  'rule.version.node-too-old': () =>
    'El texto dice que el Node.js de este equipo es demasiado antiguo para Claude Code.',
  'rule.version.node-too-old.other_not_auth': () => 'Tiene que ver con la instalación, no con el acceso.',
};
