import { pluralIn } from '../../plural';
import type { Translation } from '../../translation';
import type { cliUpdateWords } from '../en-cli-update';

const plural = pluralIn('fr');

/** French of en-cli-update.ts. */
export const cliUpdate: Translation<typeof cliUpdateWords> = {
  'cli-update.runs': (a) =>
    `Keymender exécute «\u202f${a.command}\u202f» et attend, dix minutes au plus. Vos clés et connexions restent intactes.`,
  'cli-update.reinstalls': (a) =>
    `Ce Claude Code ne répond pas et est peut-être endommagé. Keymender exécute «\u202f${a.command}\u202f», qui le réinstalle. Vos clés et connexions restent intactes.`,
  'cli-update.terminal': (a) => `Ouvrez un terminal et exécutez\u202f: ${a.command}`,
  'cli-update.terminal-damaged': (a) =>
    `Ce Claude Code ne répond pas et est peut-être endommagé\u202f: il ne peut pas se mettre à jour. Ouvrez un terminal et exécutez\u202f: ${a.command}`,
  'cli-update.terminal-manager': (a) =>
    `Il a été installé avec ${a.program}, qui le met à jour. Ouvrez un terminal et exécutez\u202f: ${a.command}`,
  'cli-update.no-program': (a) =>
    `Il a été installé avec ${a.program}, introuvable sur cet ordinateur. Là où se trouve ${a.program}, exécutez\u202f: ${a.command}`,
  'cli-update.system': () =>
    'Il est venu avec les logiciels de votre système et se met à jour avec eux. Il faut pour cela des droits d’administrateur, que Keymender ne demande jamais.',
  'cli-update.other-used': (a) =>
    `Votre terminal en lance un autre, ${a.used}. Mettre celui-ci à jour n’y change rien.`,
  'cli-update.others': (a) =>
    `${plural(a.count, { one: 'Il y a un autre Claude Code', other: 'Il y a # autres programmes Claude Code' })}\u202f: ${a.paths}. ${plural(a.count, { one: 'Il reste tel quel', other: 'Ils restent tels quels' })}.`,
  'cli-update.done': (a) => `Claude Code est passé de ${a.before} à ${a.after}.`,
  'cli-update.done-now': (a) => `Claude Code est maintenant en version ${a.after}.`,
  'cli-update.same': (a) =>
    `La commande a réussi, et Claude Code est toujours en version ${a.version}\u202f: il n’y a rien de plus récent pour lui.`,
  'cli-update.same-reinstalled': (a) => `Claude Code ${a.version} a été réinstallé.`,
  'cli-update.restart': () => 'Un Claude Code déjà ouvert garde l’ancienne version jusqu’à ce que vous le relanciez.',
  'cli-update.no-answer': () =>
    'La commande s’est exécutée, mais Claude Code ne répond pas quand on lui demande sa version. Il est peut-être endommagé.',
  'cli-update.gone': () => 'La commande s’est exécutée, mais Claude Code n’est plus là où il était.',
  'cli-update.timeout': () => 'La commande n’a pas fini en dix minutes\u202f: elle a été arrêtée.',
  'cli-update.cancelled': () =>
    'Vous avez arrêté. Claude Code est peut-être à moitié à jour\u202f; relancez la mise à jour s’il se comporte mal.',
  'cli-update.could-not-start': (a) => `La commande n’a pas pu être lancée (${a.detail}).`,
  'cli-update.denied': (a) =>
    `Le dossier où Claude Code est installé ne se modifie qu’avec des droits d’administrateur, que Keymender ne demande jamais. Ouvrez un terminal et exécutez\u202f: ${a.command}`,
  'cli-update.network': () =>
    'La nouvelle version n’a pas pu être téléchargée. Vérifiez la connexion Internet, puis réessayez.',
  'cli-update.no-space': () => 'Le disque est plein. Faites de la place, puis réessayez.',
  'cli-update.read-only': () => 'Le disque est en lecture seule\u202f: rien n’a été installé.',
  'cli-update.failed': (a) =>
    a.said === ''
      ? 'La commande a échoué et n’a pas dit pourquoi.'
      : `La commande a échoué. Elle a dit\u202f: ${a.said}`,
  'cli-update.busy': () => 'Une mise à jour est déjà en cours.',
  'cli-update.unknown': () => 'Ce Claude Code n’est plus là. Regardez à nouveau.',
  'cli-update.not-here': () =>
    'Ici, le dossier personnel est inventé\u202f: aucun programme de cet ordinateur n’est lancé.',
};
