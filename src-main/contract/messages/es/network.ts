import type { Translation } from '../../translation';
import type { networkWords } from '../en-health';

const companyFile =
  'Pide a tu departamento de informática su certificado raíz como archivo. Para la línea de comandos y VS Code, indica ese archivo como NODE_EXTRA_CA_CERTS dentro de «env» en ~/.claude/settings.json; para Claude Desktop, añádelo a los certificados de este equipo.';

/** Spanish of the second half of en-health.ts. */
export const network: Translation<typeof networkWords> = {
  'network.not-asked': () => 'La red no se ha probado, porque nada puede conectarse a internet.',
  'network.running': () => 'Probando el camino hasta Anthropic.',
  'network.fine': () => 'Se puede llegar a todo lo que necesita Claude Code.',
  'network.skipped.tcp': (a) => `La conexión con ${a.host} no se ha probado, porque también fallaría.`,
  'network.skipped.tls': (a) => `El certificado de ${a.host} no se ha mirado, porque nadie lo muestra.`,
  'network.skipped.http': (a) => `No se ha preguntado a ${a.host}, porque ninguna respuesta sería de confianza.`,
  'network.bad-base-url': () => 'La dirección de ANTHROPIC_BASE_URL no es una dirección web.',

  'network.dns.fine': (a) => `Se ha encontrado el nombre ${a.host}.`,
  'network.dns.broken': (a) =>
    `No se ha encontrado el nombre ${a.host}. Revisa la conexión a internet; si funciona, algo bloquea este nombre.`,
  'network.dns.timeout': (a) => `Nadie ha respondido a tiempo dónde está ${a.host}. Revisa la conexión a internet.`,

  'network.tcp.fine': (a) => `Se puede abrir una conexión con ${a.host}.`,
  'network.tcp.ipv6-fails': (a) =>
    `Se puede llegar a ${a.host} por IPv4, pero no por IPv6, así que los programas esperan o fallan. Desactiva IPv6 en esta red o pide que lo reparen.`,
  'network.tcp.ipv4-fails': (a) =>
    `Se puede llegar a ${a.host} por IPv6, pero no por IPv4. Los programas que solo conocen IPv4 fallarán.`,
  'network.tcp.refused': (a) =>
    `${a.host} rechaza la conexión. Lo más habitual es un cortafuegos o un programa de seguridad intermedio.`,
  'network.tcp.timeout': (a) => `${a.host} no responde. Lo más habitual es un cortafuegos que se traga la conexión.`,
  'network.tcp.offline': (a) => `Desde aquí no hay camino hasta ${a.host}. Comprueba que este equipo tenga conexión.`,
  'network.tcp.reset': (a) =>
    `La conexión con ${a.host} se corta enseguida. Lo más habitual es un cortafuegos intermedio.`,

  'network.tls.fine': (a) => `La conexión con ${a.host} es segura. ${a.issuer} responde por ella.`,
  'network.tls.trusted-by-extra': (a) =>
    `«${a.issuer}» firma la conexión con ${a.host}. Claude Code confía en ella gracias al archivo de NODE_EXTRA_CA_CERTS.`,
  'network.tls.trusted-by-system': (a) =>
    `«${a.issuer}» inspecciona la conexión con ${a.host}. Este equipo confía en ello, y también Claude Code tal como se instala hoy; si funciona con Node, necesita además NODE_EXTRA_CA_CERTS.`,
  'network.tls.inspected': (a) =>
    `«${a.issuer}» inspecciona la conexión con ${a.host}, y Claude Code no confía en ello. ${companyFile}`,
  'network.tls.private': (a) =>
    `${a.host} está firmado por «${a.issuer}», en quien Claude Code no confía. ${companyFile}`,
  'network.tls.extra-unreadable': (a) =>
    `${a.words} NODE_EXTRA_CA_CERTS está definida, pero su archivo no se puede leer.`,
  'network.tls.extra-empty': (a) =>
    `${a.words} NODE_EXTRA_CA_CERTS está definida, pero su archivo no contiene ningún certificado.`,
  'network.tls.extra-other': (a) =>
    `${a.words} NODE_EXTRA_CA_CERTS está definida, pero su archivo contiene otro certificado.`,
  'network.tls.expired': (a) => `El certificado de ${a.host} caducó (${a.date}), o el reloj de este equipo está mal.`,
  'network.tls.not-yet': (a) =>
    `El certificado de ${a.host} aún no es válido. Lo más habitual es que el reloj de este equipo esté mal.`,
  'network.tls.other-name': (a) =>
    `Lo que responde por ${a.host} muestra un certificado a otro nombre. Lo más habitual es una página de inicio de sesión o una dirección equivocada.`,
  'network.tls.cut': (a) =>
    `La conexión segura con ${a.host} se corta. Lo más habitual es un cortafuegos que la bloquea.`,
  'network.tls.none': (a) => `Lo que responde por ${a.host} no ofrece una conexión segura.`,

  'network.http.fine': (a) => `${a.host} responde.`,
  'network.http.litellm': (a) => `${a.host} responde. Es una pasarela LiteLLM.`,
  'network.http.openrouter': (a) => `${a.host} responde. Es OpenRouter, o habla como él.`,
  'network.http.page': (a) =>
    `${a.host} responde con una página web, no con lo que necesita Claude Code. Revisa la dirección de ANTHROPIC_BASE_URL.`,
  'network.http.server-error': (a) =>
    `${a.host} responde, pero tiene un problema propio (${a.status}). Prueba otra vez dentro de un momento.`,
  'network.http.failed': (a) => `${a.host}: ${a.words}`,

  'network.portal.fine': () => 'Ninguna página de inicio de sesión de la red se interpone.',
  'network.portal.page': () =>
    'La red muestra su propia página de inicio de sesión. Abre cualquier página en un navegador, inicia sesión ahí y vuelve a comprobar.',
  'network.portal.turned-away': (a) =>
    `${a.host} rechaza las peticiones desde aquí. Lo más habitual es un cortafuegos, una VPN o un país en el que Anthropic no está disponible.`,
  'network.portal.other': (a) => `Por ${a.host} responde otra cosa, no Anthropic.`,

  'network.proxy.past': (a) => `${a.variable}, en ${a.place}, deja que ${a.host} no pase por el proxy.`,
  'network.proxy.open': (a) =>
    `${a.variable}, en ${a.place}, lleva ${a.host} a través de ${a.proxy}, que lo deja pasar.`,
  'network.proxy.wants-sign-in': (a) =>
    `El proxy ${a.proxy} pide un nombre y una contraseña. Van en ${a.variable}, en ${a.place}: http://nombre:contraseña@${a.proxy}`,
  'network.proxy.refuses-sign-in': (a) =>
    `El proxy ${a.proxy} no acepta el nombre y la contraseña de ${a.variable}, en ${a.place}.`,
  'network.proxy.refuses': (a) =>
    `El proxy ${a.proxy} no deja pasar ${a.host} (${a.status}). Quien lo gestiona puede permitirlo.`,
  'network.proxy.unreachable': (a) =>
    `No se puede llegar al proxy ${a.proxy}. Lo indica ${a.variable}, en ${a.place}; si es antiguo, quítalo.`,
  'network.proxy.socks': (a) =>
    `${a.variable}, en ${a.place}, indica un proxy SOCKS, que Claude Code no puede usar. Indica un proxy HTTP o quítalo.`,
  'network.proxy.not-an-address': (a) =>
    `${a.variable}, en ${a.place}, no es la dirección de un proxy. Corrígela o quítala.`,

  'network.clock.fine': () => 'El reloj de este equipo está en hora.',
  'network.clock.off': (a) =>
    `El reloj de este equipo va ${a.way === 'ahead' ? 'adelantado' : 'atrasado'} (${a.by}). Ponlo en hora: los inicios de sesión y las conexiones seguras dependen de él.`,
};
