import type { Translation } from '../../../src-main/contract/translation';
import type { enRepair } from '../en-repair';

/** French of en-repair.ts. */
export const repair: Translation<typeof enRepair> = {
  'repair.ways': (a) => `Que faire de ${a.file}\u202f?`,

  'update.title': () => 'Mettre à jour Claude Code',
  'update.title.reinstall': () => 'Réinstaller Claude Code',
  'update.loading': () => 'Recherche de son mode d’installation',
  'update.version': (a) => `Version ${a.version}`,
  'update.version.unknown': () => 'Version inconnue',
  'update.used': () => 'en service',
  'update.command': () => 'Ce qui va s’exécuter',
  'update.command.terminal': () => 'Pour un terminal',
  'update.others': () => 'Aussi sur cet ordinateur',
  'update.other.choose': () => 'Mettre à jour',
  'update.go': () => 'Mettre à jour',
  'update.go.reinstall': () => 'Réinstaller',
  'update.docs': () => 'Comment installer Claude Code',
  'update.leave': () => 'Plus tard',
  'update.running': () => 'Mise à jour de Claude Code',
  'update.running.words': () =>
    'Cela peut prendre quelques minutes. Vous pouvez quitter cette fenêtre\u202f; la mise à jour continue.',
  'update.printed': () => 'Ce que la commande affiche',
  'update.stop': () => 'Arrêter',
  'update.done': () => 'Claude Code est à jour',
  'update.done.finished': () => 'La mise à jour est finie',
  'update.failed': () => 'La mise à jour a échoué',
  'update.none': () => 'Rien à mettre à jour',
  'update.again': () => 'Réessayer',
  'update.back': () => 'Terminé',
};
