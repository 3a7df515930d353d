import type { Translation } from '../../translation';
import type { surroundingRuleWords } from '../en-rules-around';

/** Spanish of en-rules-around.ts. */
export const rulesAround: Translation<typeof surroundingRuleWords> = {
  'rule.aws.security-token': () =>
    'El texto contiene una frase que solo dice AWS: el token de seguridad no es válido. No se trata de tu cuenta de Anthropic.',
  'rule.aws.sso-ended': () => 'El texto dice que la sesión del inicio único de AWS ha caducado.',
  'rule.aws.no-credentials': () => 'El texto dice que no se han encontrado credenciales de AWS que sirvan.',
  'rule.aws.signature-or-profile': () => 'El texto dice que el perfil, la región o la firma de AWS no es correcta.',
  'rule.aws.role-refused': () => 'El texto dice que la identidad de AWS no puede asumir el rol que necesita.',
  'rule.aws.role-refused.org_disabled_or_permission': () => 'Ese permiso lo da un administrador de AWS.',
  'rule.aws.bedrock-key-rejected': () =>
    'El texto dice que Amazon Bedrock ha rechazado la clave o el token que recibió.',
  'rule.aws.bedrock-key-rejected.invalid_api_key': () =>
    'La que no es correcta es la clave de Bedrock, no una de Anthropic.',
  'rule.aws.speaks': () => 'El texto viene de AWS y habla de un rechazo.',
  'rule.azure.subscription-key': () =>
    'El texto contiene una frase de Microsoft Azure: su clave o su dirección no es correcta.',
  'rule.azure.sign-in': () => 'El texto dice que el acceso a Microsoft Azure ha fallado.',
  'rule.azure.resource': () =>
    'El texto dice que el recurso, la implementación o el permiso de Microsoft Foundry no es correcto.',
  'rule.azure.resource.gateway_or_proxy_auth': () => 'Una pasarela delante del modelo también dice esto.',
  'rule.azure.resource.model_access': () => 'Puede que el modelo no esté implementado ahí.',
  'rule.azure.speaks': () => 'El texto viene de Microsoft Azure y habla de un rechazo.',
  'rule.config.corrupted': () => 'El texto dice que está dañado un archivo en el que Claude Code guarda sus ajustes.',
  'rule.config.json': () => 'El texto dice que un archivo de ajustes no es JSON válido.',
  'rule.config.json.other_not_auth': () => 'También puede ser un fallo de la extensión que lee el archivo.',
  'rule.file.denied': () => 'El texto dice que el sistema no deja que Claude Code lea o escriba un archivo.',
  'rule.file.read-only-or-full': () => 'El texto dice que el disco está lleno o que no se puede escribir en él.',
  'rule.file.read-only-or-full.corrupt_config': () =>
    'Un archivo que se estaba escribiendo en ese momento puede haber quedado cortado.',
  'rule.file.install-rights': () =>
    'El texto dice que no se puede escribir en la carpeta donde se instalan los programas.',
  'rule.file.install-rights.outdated_client': () => 'Hasta que funcione, Claude Code se queda en su versión antigua.',
  'rule.gateway.own-key': () => 'La clave que se envió no es de ese servicio.',
  'rule.gateway.litellm': () =>
    'El texto dice que una pasarela LiteLLM ha rechazado la petición. Tu cuenta de Anthropic no interviene.',
  'rule.gateway.openrouter': () => 'El texto dice que un servicio de modelos como OpenRouter ha rechazado la clave.',
  'rule.gateway.own-shape': () =>
    'El texto muestra un rechazo con una forma que Anthropic no usa, así que lo ha escrito una pasarela o un intermediario.',
  'rule.gateway.client-not-allowed': () =>
    'El texto dice que el servicio acepta esta credencial, pero no desde este programa.',
  'rule.gateway.client-not-allowed.org_disabled_or_permission': () =>
    'Una sesión de suscripción es solo para Claude Code y las aplicaciones de Anthropic.',
  'rule.gateway.client-not-allowed.expired_or_revoked_oauth': () =>
    'Puede que haga falta volver a iniciar sesión en el propio programa.',
  'rule.gateway.session': () => 'El texto dice que una pasarela de empresa quiere que inicies sesión en ella.',
  'rule.gateway.headers': () =>
    'El texto dice que las cabeceras adicionales de las peticiones (ANTHROPIC_CUSTOM_HEADERS) no son válidas.',
  'rule.gateway.headers.env_var_overrides_login': () =>
    'Están definidas en una variable y cuentan antes que tu sesión.',
  'rule.gateway.helper-failed': () => 'El texto dice que ha fallado el script que obtiene la clave (apiKeyHelper).',
  'rule.gateway.helper-failed.invalid_api_key': () => 'Puede que lo que devolvió el script no sea una clave.',
  'rule.gateway.address': () =>
    'El texto muestra la dirección de una pasarela que no responde como lo haría Anthropic: a menudo le sobra o le falta una parte de la ruta.',
  'rule.gateway.address.other_not_auth': () => 'Puede que la pasarela no ofrezca lo que pide Claude Code.',
  'rule.gateway.mentioned': () => 'El texto habla de una pasarela o un proxy junto con una clave rechazada.',
  'rule.google.default-credentials': () =>
    'El texto dice que Google no ha encontrado credenciales predeterminadas que usar.',
  'rule.google.reauthenticate': () => 'El texto dice que Google quiere que vuelvas a iniciar sesión.',
  'rule.google.permission': () => 'El texto dice que Google Cloud rechaza este proyecto, permiso o ámbito.',
  'rule.google.permission.org_disabled_or_permission': () => 'Quien gestiona el proyecto de Google puede concederlo.',
  'rule.google.permission.model_access': () => 'Puede que el modelo no esté activado en ese proyecto.',
  'rule.google.key-instead-of-token': () =>
    'El texto dice que aquí Google quiere una sesión de Google y ha recibido una clave de API o nada.',
  'rule.google.speaks': () => 'El texto viene de Google Cloud y habla de un rechazo.',
  'rule.keychain.locked': () =>
    'El texto dice que el llavero está bloqueado o que no se le puede preguntar desde donde se ejecutó el comando, por ejemplo a través de SSH.',
  'rule.keychain.cannot-save': () =>
    'El texto dice que la sesión no se ha podido guardar en el almacén de contraseñas del sistema.',
  'rule.keychain.cannot-save.login_flow_failure': () => 'Hasta que esto funcione, volver a iniciar sesión no dura.',
  'rule.keychain.item-missing': () =>
    'El texto contiene una línea sobre una entrada del llavero que no se ha encontrado. Claude Code la escribe mientras busca; por sí sola no hace ningún daño.',
  'rule.keychain.item-missing.keychain_locked_or_inaccessible': () =>
    'Si Claude Code además te pide que inicies sesión cada vez, su entrada del llavero falta o no se puede leer.',
  'rule.network.certificate': () =>
    'El texto dice que un certificado del camino no es de confianza: suele ser un proxy de empresa que inspecciona las conexiones.',
  'rule.network.proxy-login': () =>
    'El texto dice que el propio proxy de la red pide un nombre de usuario y una contraseña.',
  'rule.network.proxy-login.gateway_or_proxy_auth': () =>
    'El proxy también puede ser una pasarela con su propia clave.',
  'rule.network.unreachable': () => 'El texto dice que no se ha podido llegar al servidor.',
  'rule.network.unreachable.overloaded_server': () => 'A un servidor caído tampoco se puede llegar.',
  'rule.network.cut-off': () => 'El texto dice que la conexión se ha cortado por el camino.',
  'rule.network.timeout': () => 'El texto dice que no ha llegado ninguna respuesta a tiempo.',
  'rule.network.timeout.overloaded_server': () => 'Un servidor saturado también tarda en responder.',
  'rule.network.blocked-or-region': () =>
    'El texto dice que el camino hasta Anthropic está cerrado desde esta red o este país.',
  'rule.network.blocked-or-region.org_disabled_or_permission': () =>
    'A una cuenta cerrada se le dice que no con las mismas pocas palabras.',
  'rule.not-auth.conversation': () =>
    'El texto trata de la propia conversación: una llamada a una herramienta o un mensaje no está en orden. Tu sesión está bien.',
  'rule.not-auth.length': () =>
    'El texto dice que la conversación o una respuesta es demasiado larga para el modelo. Tu sesión está bien.',
  'rule.not-auth.file-missing': () =>
    'El texto dice que no se ha encontrado un archivo o una carpeta, o que no se ha podido cambiar como se pidió. Tu sesión está bien.',
  'rule.not-auth.stopped': () =>
    'El texto dice que el trabajo se ha detenido, por ti o por un límite de tiempo. Tu sesión está bien.',
  'rule.not-auth.mcp': () =>
    'El texto trata de un servidor MCP, un complemento con su propia conexión y su propio acceso. Tu sesión de Claude está bien.',
  'rule.not-auth.permission-prompt': () =>
    'En el texto, Claude Code pide permiso para usar una herramienta, o no lo recibe. No tiene nada que ver con tu sesión.',
  'rule.not-auth.feature': () =>
    'El texto trata de una función de Claude Code (un comando, una herramienta, un complemento, un hook, una conversación), no del acceso.',
  'rule.not-auth.exit-code': () =>
    'El texto dice que Claude Code se ha detenido, pero no por qué. El motivo está en su registro o unas líneas más arriba.',
  'rule.not-auth.exit-code.corrupt_config': () => 'Un archivo de ajustes que no se puede leer lo detiene así.',
  'rule.not-auth.exit-code.expired_or_revoked_oauth': () =>
    'También una sesión que falta, cuando no hay nadie a quien preguntar.',
  'rule.not-auth.request': () =>
    'El texto dice que una petición no estaba formada como espera el servidor. No tiene que ver con tu sesión.',
  'rule.not-auth.request.gateway_or_proxy_auth': () =>
    'Una pasarela intermedia que no conoce todos los tipos de petición también responde así.',
  'rule.not-auth.request.model_access': () => 'Un modelo que no puede hacer lo que se le pide también se rechaza así.',
  'rule.not-auth.shell-or-program': () =>
    'El texto dice que en este equipo no se ha encontrado un programa o un shell. No tiene nada que ver con tu sesión.',
  'rule.not-auth.crash': () =>
    'El texto es el rastro de un programa que se ha cerrado de golpe. Es un fallo de un programa, no de tu sesión.',
  'rule.not-auth.other-tools': () =>
    'El texto viene de otro programa (git, npm, un compilador, una prueba, una base de datos), no del acceso a Claude.',
  'rule.not-auth.other-service': () =>
    'El texto viene de otro servicio o programa con sus propias cuentas y claves. Tu sesión de Claude no interviene.',
  'rule.not-auth.desktop-machine': () =>
    'El texto trata de la máquina virtual en la que trabaja Claude Desktop. Tu sesión está bien.',
  'rule.not-auth.port-taken': () =>
    'El texto dice que otro programa ya usa un puerto. Tiene que ver con el programa que se abrió, no con tu sesión.',
  'rule.not-auth.system-io': () =>
    'El texto es un fallo entre un programa y el sistema (una terminal, un portapapeles, una tubería). No tiene que ver con tu sesión.',
};
