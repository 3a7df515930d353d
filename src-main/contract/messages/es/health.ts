import { momentsIn } from '../../moments';
import type { Translation } from '../../translation';
import type { healthWords } from '../en-health';

const { time, dayAndTime } = momentsIn('es');

/** Spanish of the first half of en-health.ts. */
export const health: Translation<typeof healthWords> = {
  'health.ok': () => 'Funciona. Anthropic lo acepta.',
  'health.ok-narrow-scope': () =>
    'Funciona para Claude Code. No puede leer los datos de tu cuenta, lo cual es normal en un token de larga duración.',
  'health.ok-message': () => 'Funciona. Se ha enviado un mensaje y ha llegado la respuesta.',
  'health.key-invalid': () => 'Anthropic no acepta esta clave. Se ha eliminado, se ha sustituido o está mal escrita.',
  'health.key-expired': () => 'Esta clave ha caducado. Crea una nueva en la Console.',
  'health.token-invalid': () => 'Este token no se acepta. Vuelve a iniciar sesión o sustituye el token.',
  'health.token-expired': () =>
    'Esta sesión ha caducado. Claude Code la renueva solo cuando puede; si no, vuelve a iniciar sesión.',
  'health.token-revoked': () => 'Esta sesión se ha cerrado desde otro lugar. Vuelve a iniciar sesión.',
  'health.permission': () => 'Se acepta, pero no tiene permiso para hacer esto. Tu administrador puede cambiarlo.',
  'health.organization-disabled': () =>
    'La organización que hay detrás está desactivada. Lo más habitual es que sea una clave antigua.',
  'health.subscription-not-allowed': () =>
    'Claude Code no puede usar esta suscripción. Puede haber un pago pendiente, o la organización no lo permite.',
  'health.api-key-not-allowed': () => 'Tu organización no permite claves. Inicia sesión con tu cuenta de Claude.',
  'health.aws-rejected': () =>
    'La respuesta viene de Amazon: no conoce estas credenciales de AWS. No se trata de la clave de Anthropic.',
  'health.limited-rate': () => 'Se han enviado demasiadas peticiones. Espera un poco.',
  'health.limited-usage': () => 'Se acepta, pero por ahora has llegado al límite de uso de tu plan.',
  'health.limited-credit': () => 'Se acepta, pero el saldo de prepago se ha agotado.',
  'health.limited-spend': () => 'Se acepta, pero se ha alcanzado el límite de gasto.',
  'health.limited-model': () => 'Se acepta, pero no puede usar el modelo que se ha pedido.',
  'health.limited-model-named': (a) =>
    `Se acepta, pero no puede usar el modelo ${a.model}. Elige otro o pregunta a tu administrador.`,
  'health.not-checked': () => 'Aún sin comprobar.',
  'health.nothing-to-check': () => 'No hay nada que comprobar, porque no se enviaría nada.',
  'health.helper-not-run': () => 'La clave la da un comando auxiliar. Ejecútalo para comprobarla.',
  'health.helper-failed': () => 'El comando auxiliar ha fallado, así que no hay ninguna clave que comprobar.',
  'health.not-sendable': () => 'Tiene un carácter que no se puede enviar.',
  'health.cloud-not-checked': () => 'El acceso es con un proveedor de nube. Eso no se ha comprobado.',
  'health.message-not-for-logins': () =>
    'Una sesión de Claude es solo para Claude Code, así que desde aquí no se envía ningún mensaje con ella. Escribe una palabra en Claude Code para ver si responde.',
  'health.may-not-go-online': () =>
    'Las comprobaciones en línea están desactivadas en los ajustes, así que no se ha enviado nada.',
  'health.offline': () => 'Este equipo parece estar sin conexión, así que no se ha podido comprobar nada.',
  'health.dns': () => 'No se ha encontrado el nombre del servidor. Revisa la conexión a internet.',
  'health.refused': () => 'La conexión se ha rechazado. Puede que un cortafuegos o un proxy se interponga.',
  'health.reset': () => 'La conexión se ha cortado. Puede que un cortafuegos o un proxy se interponga.',
  'health.timeout': () => 'El servidor no ha respondido a tiempo.',
  'health.tls': () => 'La conexión segura no era de confianza. Lo más habitual es la inspección de red de una empresa.',
  'health.proxy-auth': () => 'El proxy de la red pide su propio inicio de sesión.',
  'health.captive-portal': () =>
    'La red muestra su propia página de inicio de sesión en vez de la respuesta de Anthropic.',
  'health.turned-away': () =>
    'La petición se ha rechazado por el camino. Lo más habitual es un cortafuegos, una VPN o un país en el que Anthropic no está disponible.',
  'health.redirected': () => 'El servidor nos ha enviado a otro sitio. La credencial no se ha enviado allí.',
  'health.not-anthropic': () => 'Ha respondido otra cosa, no Anthropic.',
  'health.open-list': () =>
    'El servidor responde a cualquiera, así que su respuesta no demuestra nada sobre esta credencial.',
  'health.base-url-v1': () =>
    'La dirección de ANTHROPIC_BASE_URL termina en /v1, así que Claude Code pregunta en /v1/v1, donde no hay nada. Quita /v1.',
  'health.too-large': () => 'La respuesta era demasiado grande para ser de Anthropic.',
  'health.bad-answer': () => 'No se ha podido entender la respuesta.',
  'health.bad-url': () => 'La dirección que hay que comprobar no es una dirección web.',
  'health.server-error': () => 'El servidor tiene un problema propio. Prueba otra vez dentro de un momento.',
  'health.overloaded': () => 'El servidor está saturado. Prueba otra vez dentro de un momento.',
  'health.clock-skew': () => 'El reloj de este equipo parece estar mal, así que se rechaza el acceso. Ponlo en hora.',
  'health.keychain-locked': () => 'El llavero está bloqueado, así que no se ha podido leer la sesión.',

  'at-gateway.ok': (a) => `Funciona. ${a.host} lo acepta.`,
  'at-gateway.key-invalid': (a) => `${a.host} no acepta esta clave. Pide una nueva a quien gestiona ese servidor.`,
  'at-gateway.key-expired': (a) => `Esta clave ha caducado en ${a.host}. Pide una nueva a quien gestiona ese servidor.`,
  'at-gateway.token-invalid': (a) => `${a.host} no acepta este token. Pide uno nuevo a quien gestiona ese servidor.`,
  'at-gateway.token-expired': (a) =>
    `Este token ha caducado en ${a.host}. Pide uno nuevo a quien gestiona ese servidor.`,
  'at-gateway.permission': (a) =>
    `${a.host} lo reconoce, pero no permite esto. Quien gestiona ese servidor puede cambiarlo.`,
  'at-gateway.aws-rejected': (a) =>
    `${a.host} transmite una respuesta de Amazon: sus propias credenciales de AWS no se aceptan. No se trata de tu clave.`,
  'at-gateway.limited-credit': (a) => `${a.host} dice que el saldo se ha agotado.`,
  'at-gateway.limited-spend': (a) => `${a.host} dice que el presupuesto se ha agotado.`,
  'at-gateway.open-list': (a) =>
    `${a.host} responde a cualquiera, así que su respuesta no demuestra nada sobre esta credencial.`,
  'at-gateway.not-anthropic': (a) =>
    `${a.host} responde algo que Claude Code no puede usar. Revisa la dirección de ANTHROPIC_BASE_URL.`,
  'at-gateway.page': (a) =>
    `${a.host} responde con una página web, no con lo que necesita Claude Code. Revisa la dirección de ANTHROPIC_BASE_URL.`,
  'at-gateway.bad-answer': (a) => `No se ha podido entender la respuesta de ${a.host}.`,
  'at-gateway.too-large': (a) => `La respuesta de ${a.host} era demasiado grande para ser lo que se ha pedido.`,

  'tls.expired': () =>
    'El certificado del servidor ha caducado, o el reloj de este equipo está mal. La credencial no se ha enviado.',
  'tls.other-name': () =>
    'El certificado del servidor está a otro nombre, así que puede estar respondiendo otro. La credencial no se ha enviado.',
  'tls.unknown-issuer': () =>
    'El certificado del servidor es de un emisor que aquí no es de confianza. Lo más habitual es la inspección de red de una empresa. La credencial no se ha enviado.',
  'tls.not-secure': () =>
    'El servidor no ofrece una conexión segura en esta dirección. La credencial no se ha enviado.',

  'health.helper-said': (a) => `El comando auxiliar dice: ${a.detail}`,
  'health.token-ran-out': () => 'Este token ha caducado. Crea uno nuevo, o quítalo e inicia sesión.',
  'health.renews-itself': () =>
    'Esta sesión ha caducado, como ocurre cada pocas horas. Claude Code la renueva la próxima vez que lo uses; Keymender no lo hace nunca.',
  'health.asks-to-wait': (a) =>
    `${a.words} El servidor pide que no se le vuelva a preguntar hasta las ${time(a.until)}.`,
  'health.asks-to-wait-longer': (a) =>
    `${a.words} El servidor pide que no se le vuelva a preguntar hasta el ${dayAndTime(a.until)}.`,
};
