import { momentsIn } from '../../moments';
import { pluralIn } from '../../plural';
import type { Translation } from '../../translation';
import type { repairWords } from '../en-repair';

const plural = pluralIn('fr');
const { full: when } = momentsIn('fr');

/** French of en-repair.ts. */
export const repair: Translation<typeof repairWords> = {
  'repair.title': (a) => plural(a.count, { one: 'Réparer un fichier', other: 'Réparer # fichiers' }),
  'repair.title.by-hand': () => 'Il faut votre aide ici',

  'repair.choice.mend': () => 'Réparer le fichier tel qu’il est',
  'repair.choice.backup': () => 'Remettre la copie gardée par Claude Code',
  'repair.choice.corrupted': () => 'Réparer une copie endommagée gardée par Claude Code',
  'repair.choice.fresh-state': () => 'Repartir de zéro\u202f: Claude Code repose ses premières questions',
  'repair.choice.fresh': () => 'Mettre de côté le fichier endommagé et continuer sans',
  'repair.choice.keep-read': (a) => `Garder ${a.file}, que Claude Code lit aujourd’hui`,
  'repair.choice.keep-other': (a) => `Utiliser plutôt ${a.file}, que Claude Code ignore aujourd’hui`,

  'repair.broken-at': (a) => `${a.file} est endommagé à la ligne ${a.line}, caractère ${a.column}.`,
  'repair.empty': (a) => `${a.file} est vide.`,
  'repair.utf16': (a) =>
    `${a.file} est écrit en UTF-16, que Claude Code ne sait pas lire. Il est réécrit en UTF-8, avec le même contenu.`,
  'repair.more-changes': (a) =>
    plural(a.count, {
      one: 'Un autre endroit est réparé de la même façon.',
      other: '# autres endroits sont réparés de la même façon.',
    }),
  'repair.restores': (a) => `Remet ce que Claude Code a gardé (${when(a.at)}). Ce qui a été réglé depuis est perdu.`,
  'repair.restores-mended': (a) => `Remet la copie endommagée (${when(a.at)}), réparée.`,
  'repair.sets-aside': (a) => `Le fichier est gardé à côté, sous le nom ${a.file}.`,
  'repair.starts-anew': (a) =>
    `Claude Code en crée un nouveau à son prochain démarrage. Celui qui est endommagé est gardé à côté, sous le nom ${a.file}.`,
  'repair.takes-out-field': (a) =>
    `Retire «\u202f${a.field}\u202f» (attendu\u202f: ${a.expected}). À cause de lui, tout le fichier est ignoré.`,
  'repair.second-file': (a) => `Claude Code lit ${a.read} et ignore ${a.unread}, car les deux sont présents.`,
  'repair.aside-copy': () => 'Garde le fichier sous ce nom, que rien ne lit.',

  'repair.corrects': (a) => `Corrige ${a.names}.`,
  'repair.correct.whitespace-around': () => 'L’espace ou le saut de ligne autour disparaît.',
  'repair.correct.whitespace-inside': () => 'L’espace à l’intérieur disparaît.',
  'repair.correct.line-break-inside': () => 'Le saut de ligne à l’intérieur disparaît.',
  'repair.correct.invisible-character': () => 'Un caractère invisible à l’intérieur disparaît.',
  'repair.correct.not-sendable': () => 'Un caractère qui ne peut pas être envoyé disparaît.',
  'repair.correct.quotes-around': () => 'Les guillemets autour disparaissent.',
  'repair.correct.bearer-prefix': () => 'Le mot «\u202fBearer\u202f» au début disparaît.',
  'repair.correct.doubled': () => 'La deuxième copie à la suite disparaît.',
  'repair.correct.placeholder': (a) => `Supprime ${a.names}, qui ne contient qu’un texte d’attente.`,
  'repair.correct.useless': (a) => `Supprime ${a.name}\u202f: Claude Code ne peut pas utiliser là ce type de valeur.`,
  'repair.correct.rename': (a) => `Renomme ${a.name} en ${a.to}, qui correspond à ce qui s’y trouve.`,
  'repair.correct.base-url': (a) => `Retire /v1 de l’adresse dans ${a.name}. Claude Code l’ajoute de lui-même.`,
  'repair.ask.looks-truncated': (a) =>
    `${a.name} dans ${a.place} semble coupé et ne peut donc pas être corrigé. Créez une nouvelle clé dans la Console Anthropic, puis choisissez «\u202fJ’ai une nouvelle clé\u202f».`,
  'repair.ask.other-vendor': (a) =>
    `${a.name} dans ${a.place} ne peut pas être corrigé. ${a.words} Mettez-y une clé Claude, ou retirez-le.`,
  'repair.ask.by-hand': (a) =>
    `${a.name} dans ${a.place} ne se corrige qu’à la main\u202f: Keymender ne modifie pas ce genre d’endroit.`,

  'repair.only-you': () => 'Désormais, ce fichier n’est lisible que par vous.',
  'repair.own-it': (a) =>
    `${a.path} appartient à un autre utilisateur de cet ordinateur, en général parce qu’une commande a été lancée un jour avec sudo. Ouvrez un terminal et exécutez\u202f: ${a.command}. Keymender lui-même ne demande jamais de droits d’administrateur.`,
  'repair.allow-it': (a) =>
    `${a.path} est à vous, mais ses autorisations vous le ferment. Ouvrez un terminal et exécutez\u202f: ${a.command}`,
  'repair.allow-it-windows': (a) =>
    `Vous n’avez pas le droit de lire ${a.path}. Dans l’explorateur de fichiers, ouvrez ses propriétés, puis Sécurité, et donnez le contrôle total à votre propre nom.`,
  'repair.login-file': (a) =>
    `${a.file} contient la connexion et n’appartient qu’à Claude Code. Reconnectez-vous, et il sera réécrit.`,
  'repair.administrator': (a) => `${a.file} est à votre administrateur\u202f: c’est à lui de le réparer.`,
  'repair.cannot-mend': (a) => `${a.file} ne peut pas être réparé ici. ${a.why}`,
  'repair.unreadable': (a) => `${a.file} ne peut pas être lu, donc pas réparé.`,

  'verify.not-mended': (a) => `${a.file} a toujours le même problème.`,

  'head.servers-broken': () => 'Une liste de serveurs est ignorée',
  'tell.servers-broken': (a) =>
    `Pour Claude Code, aucun des serveurs de ${a.file} n’existe, car le fichier est endommagé à la ligne ${a.line}.`,
  'head.two-state-files': () => 'Claude Code a deux fichiers de compte',
  'tell.two-state-files': (a) =>
    `Il lit ${a.read} et ignore ${a.unread}. Ce qui a été réglé dans l’un manque dans l’autre.`,
  'head.others-can-read': () => 'D’autres peuvent lire votre clé',
  'tell.others-can-read': (a) =>
    `Tout utilisateur de cet ordinateur peut ouvrir ${a.file}, où se trouve une clé ou une connexion.`,
  'head.other-owner': () => 'Un fichier appartient à quelqu’un d’autre',
  'tell.other-owner': (a) =>
    `${a.file} n’est pas à vous, et Claude Code ne peut pas le modifier. Cela arrive quand une commande a été lancée avec sudo.`,
  'head.value-wrong': () => 'Votre clé est à corriger',
  'tell.value-wrong': (a) => `${a.name} dans ${a.place} n’est pas comme il faut. ${a.words}`,
  'do.repair': () => 'Réparer',
  'do.correct': () => 'Corriger',
  'do.how-to-repair': () => 'Comment réparer',
};
