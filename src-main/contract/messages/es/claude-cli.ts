import type { Translation } from '../../translation';
import type { installationWords, loginWords, logoutWords, runningWords } from '../en-claude-cli';

/** Spanish of en-claude-cli.ts: logging in. */
export const login: Translation<typeof loginWords> = {
  'login.busy': () => 'Ya hay un inicio de sesión en marcha. Termínalo o cancélalo primero.',
  'login.not-waiting': () => 'Ahora mismo ningún inicio de sesión espera un código.',
  'login.code-empty': () => 'Pega el código que muestra la página.',
  'login.code-lines': () => 'El código es una sola línea sin espacios. Cópialo otra vez de la página.',
  'login.code-incomplete': () => 'Ese no es el código completo. Cópialo entero, con el # que lleva en medio.',
  'login.untrusted-page': () =>
    'Claude Code ha pedido una página que no es una de las de inicio de sesión de Anthropic. No se ha abierto nada y el inicio de sesión se ha detenido.',
  'login.timeout': () =>
    'Han pasado diez minutos sin que se iniciara sesión, así que se ha terminado. No se ha cambiado nada.',
  'login.code-not-accepted': () =>
    'Anthropic no ha aceptado ese código. Puede estar incompleto, ser demasiado antiguo o haberse usado ya. Empieza de nuevo para recibir otro.',
  'login.refused': () => 'La página de inicio de sesión se ha cerrado o ha dicho que no. No se ha cambiado nada.',
  'login.network': () =>
    'Claude Code no ha podido llegar a Anthropic para terminar de iniciar sesión. Revisa la conexión y prueba otra vez.',
  'login.tls': () =>
    'Claude Code no ha podido confiar en la conexión segura. Lo más habitual es la inspección de red de una empresa.',
  'login.keychain': () =>
    'Claude Code no ha podido guardar la sesión en el llavero. Desbloquea el llavero y prueba otra vez.',
  'login.not-saved': () =>
    'Claude Code dice que ha iniciado sesión, pero aquí no se ha guardado ninguna. Lo más habitual es un llavero bloqueado o una carpeta en la que no se puede escribir.',
  'login.not-allowed': () =>
    'Anthropic no permite que esta cuenta use Claude Code. Revisa su plan o pregunta al administrador.',
  'login.config-broken': () =>
    'Claude Code se detiene antes de iniciar sesión, porque uno de sus archivos de ajustes está dañado. Repara primero ese archivo.',
  'login.stopped': () => 'Claude Code se ha cerrado mientras iniciaba sesión. No se ha cambiado nada.',
  'login.could-not-start': (a) => `No se ha podido abrir Claude Code (${a.detail}).`,
  'login.other': (a) => `Claude Code no ha podido iniciar sesión. Ha dicho: ${a.said}`,
};

/** Spanish of en-claude-cli.ts: the programs. */
export const installation: Translation<typeof installationWords> = {
  'installation.none': (a) =>
    `Claude Code no está instalado en este equipo, o no está donde suelen estar los programas. Para instalarlo, abre una terminal y ejecuta: ${a.command}`,
  'installation.too-old': (a) =>
    `Este Claude Code es la versión ${a.version}. Para iniciar sesión desde aquí hace falta la ${a.needed} o posterior. Para actualizarlo, abre una terminal y ejecuta: ${a.command}`,
  'installation.no-version': () => 'Este Claude Code no responde cuando se le pregunta su versión. Puede estar dañado.',
  'installation.refused-by-server': (a) =>
    `La versión ${a.version} es demasiado antigua: Anthropic pide la ${a.needed} o posterior.`,
  'installation.cannot-log-in': (a) =>
    `La versión ${a.version} no puede iniciar sesión por sí sola. Eso llegó con la ${a.needed}.`,
  'installation.known-bad': (a) => `La versión ${a.version} tiene un fallo conocido: ${a.trouble}.`,
  'installation.several': (a) =>
    `En este equipo hay ${a.count} programas Claude Code. Tu terminal usa el de ${a.used}.`,
  'installation.several-versions': (a) =>
    `Tu terminal usa la versión ${a.version}, aunque también está instalada la ${a.newest}.`,
  'installation.not-on-path': () => 'Tu terminal no lo encuentra: su carpeta no está en el PATH.',
};

/** Spanish of en-claude-cli.ts: logging out. */
export const logout: Translation<typeof logoutWords> = {
  'logout.goes-login': (a) => `La sesión que hay en ${a.place} se eliminará.`,
  'logout.goes-mcp': (a) =>
    `Con ella se eliminan los accesos a servidores MCP que hay en ${a.place}. Tendrás que volver a iniciar sesión en ellos.`,
  'logout.goes-account': (a) => `El nombre de cuenta recordado que hay en ${a.place} se quitará.`,
  'logout.goes-managed-key': (a) =>
    `La clave guardada al iniciar sesión en la Console, que está en ${a.place}, se quitará.`,
  'logout.stays-using': (a) => `${a.name} se queda en ${a.place}. Claude Code seguirá usándola cuando cierres sesión.`,
  'logout.stays-copy': (a) =>
    `En una copia de seguridad sigue habiendo una clave: ${a.place}. Cerrar sesión no la toca.`,
  'logout.stays': (a) => `${a.name} se queda en ${a.place}.`,
  'logout.no-cli': () =>
    'Claude Code no está instalado, así que no puede cerrar la sesión. En su lugar se puede eliminar el archivo de la sesión; entonces no se avisa a Anthropic.',
  'logout.done': () => 'Has cerrado sesión y Anthropic también la ha cerrado.',
  'logout.done-unconfirmed': () =>
    'Has cerrado sesión en este equipo, pero Anthropic no ha confirmado que la haya cerrado. Puede seguir funcionando hasta que la cierres en claude.ai/settings/claude-code.',
  'logout.done-still-using': (a) => `A Claude Code aún le queda algo que usar: ${a.what}.`,
  'logout.left-behind': (a) => `Claude Code dice que ha cerrado sesión, pero sigue habiendo una sesión en ${a.place}.`,
  'logout.timeout': () => 'Claude Code no ha terminado de cerrar sesión en 30 segundos, así que se ha detenido.',
  'logout.could-not-start': (a) => `No se ha podido abrir Claude Code (${a.detail}). No se ha cambiado nada.`,
  'logout.failed': (a) =>
    a.said === ''
      ? 'Claude Code no ha podido cerrar sesión y no ha dicho por qué.'
      : `Claude Code no ha podido cerrar sesión. Ha dicho: ${a.said}`,
  'logout.no-backup': () => 'No se ha podido hacer la copia de seguridad, así que no se ha cambiado nada.',
};

/** Spanish of en-claude-cli.ts: what runs. */
export const running: Translation<typeof runningWords> = {
  'running.in-folder': (a) => `Claude Code en la carpeta ${a.folder}`,
  'running.somewhere': () => 'Claude Code en otra ventana',
};
