import type { Translation } from '../../translation';
import type { cliUpdateWords } from '../en-cli-update';

/** Spanish of en-cli-update.ts. */
export const cliUpdate: Translation<typeof cliUpdateWords> = {
  'cli-update.runs': (a) =>
    `Keymender ejecuta «${a.command}» y espera a que termine, como mucho diez minutos. Tus claves y sesiones no se tocan.`,
  'cli-update.reinstalls': (a) =>
    `Este Claude Code no responde y puede estar dañado. Keymender ejecuta «${a.command}», que lo reinstala. Tus claves y sesiones no se tocan.`,
  'cli-update.terminal': (a) => `Abre una terminal y ejecuta: ${a.command}`,
  'cli-update.terminal-damaged': (a) =>
    `Este Claude Code no responde y puede estar dañado, así que no puede actualizarse. Abre una terminal y ejecuta: ${a.command}`,
  'cli-update.terminal-manager': (a) =>
    `Se instaló con ${a.program}, que es quien lo actualiza. Abre una terminal y ejecuta: ${a.command}`,
  'cli-update.no-program': (a) =>
    `Se instaló con ${a.program}, que no se ha encontrado en este equipo. Donde esté ${a.program}, ejecuta: ${a.command}`,
  'cli-update.system': () =>
    'Vino con el software de tu sistema y se actualiza junto con él. Para eso hacen falta permisos de administrador, que Keymender no pide nunca.',
  'cli-update.other-used': (a) => `Tu terminal usa otro, ${a.used}. Actualizar este no cambia eso.`,
  'cli-update.others': (a) =>
    a.count === 1
      ? `Hay otro Claude Code en ${a.paths}. Se queda como está.`
      : `Hay otros ${a.count} programas Claude Code: ${a.paths}. Se quedan como están.`,
  'cli-update.done': (a) => `Claude Code ha pasado de la versión ${a.before} a la ${a.after}.`,
  'cli-update.done-now': (a) => `Claude Code es ahora la versión ${a.after}.`,
  'cli-update.same': (a) =>
    `El comando ha funcionado y Claude Code sigue en la versión ${a.version}: no hay nada más nuevo para él.`,
  'cli-update.same-reinstalled': (a) => `Claude Code ${a.version} se ha reinstalado.`,
  'cli-update.restart': () =>
    'El Claude Code que está abierto ahora sigue con la versión antigua hasta que lo vuelvas a abrir.',
  'cli-update.no-answer': () =>
    'El comando se ha ejecutado, pero Claude Code no responde cuando se le pregunta su versión. Puede estar dañado.',
  'cli-update.gone': () => 'El comando se ha ejecutado, pero Claude Code ya no está donde estaba.',
  'cli-update.timeout': () => 'El comando no ha terminado en diez minutos, así que se ha detenido.',
  'cli-update.cancelled': () =>
    'Lo has parado. Claude Code puede haber quedado a medio actualizar; si falla, empieza la actualización otra vez.',
  'cli-update.could-not-start': (a) => `No se ha podido ejecutar el comando (${a.detail}).`,
  'cli-update.denied': (a) =>
    `La carpeta en la que está instalado Claude Code solo se puede cambiar con permisos de administrador, que Keymender no pide nunca. Abre una terminal y ejecuta: ${a.command}`,
  'cli-update.network': () => 'No se ha podido descargar la versión nueva. Revisa la conexión y prueba otra vez.',
  'cli-update.no-space': () => 'El disco está lleno. Haz sitio y prueba otra vez.',
  'cli-update.read-only': () => 'El disco es de solo lectura, así que no se ha instalado nada.',
  'cli-update.failed': (a) =>
    a.said === '' ? 'El comando ha fallado y no ha dicho por qué.' : `El comando ha fallado. Ha dicho: ${a.said}`,
  'cli-update.busy': () => 'Ya hay una actualización en marcha.',
  'cli-update.unknown': () => 'Este Claude Code ya no está. Vuelve a mirar.',
  'cli-update.not-here': () =>
    'Esta ejecución mira una carpeta personal inventada, así que no se ejecuta ningún programa de este equipo.',
};
