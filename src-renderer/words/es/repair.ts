import type { Translation } from '../../../src-main/contract/translation';
import type { enRepair } from '../en-repair';

/** Spanish of en-repair.ts. */
export const repair: Translation<typeof enRepair> = {
  'repair.ways': (a) => `¿Qué hacer con ${a.file}?`,

  'update.title': () => 'Actualizar Claude Code',
  'update.title.reinstall': () => 'Reinstalar Claude Code',
  'update.loading': () => 'Mirando cómo se instaló',
  'update.version': (a) => `Versión ${a.version}`,
  'update.version.unknown': () => 'Versión desconocida',
  'update.used': () => 'en uso',
  'update.command': () => 'Qué se ejecutará',
  'update.command.terminal': () => 'Para una terminal',
  'update.others': () => 'También en este equipo',
  'update.other.choose': () => 'Actualizar este',
  'update.go': () => 'Actualizar ahora',
  'update.go.reinstall': () => 'Reinstalar',
  'update.docs': () => 'Cómo instalar Claude Code',
  'update.leave': () => 'Ahora no',
  'update.running': () => 'Actualizando Claude Code',
  'update.running.words': () => 'Puede tardar unos minutos. Puedes salir de esta ventana; no se detiene.',
  'update.printed': () => 'Lo que dice',
  'update.stop': () => 'Parar',
  'update.done': () => 'Claude Code está al día',
  'update.done.finished': () => 'La actualización ha terminado',
  'update.failed': () => 'La actualización no ha funcionado',
  'update.none': () => 'Nada que actualizar',
  'update.again': () => 'Reintentar',
  'update.back': () => 'Listo',
};
