import { pluralIn } from '../../plural';
import type { Translation } from '../../translation';
import type { accountWords } from '../en-accounts';

const plural = pluralIn('fr');

/** French of en-accounts.ts. */
export const accounts: Translation<typeof accountWords> = {
  'home.title': (a) => `Garder «\u202f${a.name}\u202f» en lieu sûr`,
  'home.use.title': (a) => `Faire utiliser «\u202f${a.name}\u202f» par Claude Code`,
  'home.vault.step': (a) => `Place la clé ${a.masked} dans le trousseau de cet ordinateur. Elle y est chiffrée.`,
  'home.vault.target': (a) => `Trousseau\u202f: ${a.name}`,
  'home.record.step': () => 'Note le nom de la clé et ses quatre derniers caractères. La clé elle-même n’y figure pas.',
  'home.helper.step': () => 'Dit à Claude Code de prendre la clé dans le trousseau.',
  'home.helper.replaces': () =>
    'Dit à Claude Code de prendre la clé dans le trousseau, à la place de sa commande auxiliaire actuelle.',
  'home.copies.step': (a) => `Supprime la copie dans ${a.names}.`,
  'home.outranks.step': (a) => `Supprime ${a.names}, que Claude Code utiliserait à la place de la clé du trousseau.`,
  'home.outranks.disable': (a) =>
    `Désactive ${a.names}, que Claude Code utiliserait à la place de la clé du trousseau. La ligne reste en commentaire, sans la clé.`,
  'home.other-tool': (a) =>
    `Un autre programme garde ici la même clé, dans ${a.names}. Sans elle, il risque de ne plus fonctionner. Cochez-la pour la supprimer aussi.`,
  'home.login-rests': () => 'Votre connexion Claude reste, mais en repos\u202f: une clé passe avant elle.',
  'home.not-ours': (a) =>
    `${a.name} vient aussi d’ici\u202f: ${a.place}, que Keymender ne peut pas modifier. Claude Code continuerait de l’utiliser.`,
  'home.environment': (a) =>
    `${a.name} est défini dans la session en cours. Fermez puis rouvrez la session, ou ouvrez un nouveau terminal, pour que la modification compte.`,
  'home.mac-asks': () =>
    'La première fois, macOS demande si «\u202fsecurity\u202f» peut lire la clé. Choisissez «\u202fToujours autoriser\u202f», sinon Claude Code ne pourra pas l’obtenir.',
  'home.linux-session': () => 'Claude Code n’atteint la clé que tant que votre session de bureau est ouverte.',
  'home.higher-scope': (a) =>
    `${a.file} indique sa propre commande auxiliaire, que Claude Code utiliserait à la place. Keymender n’y touche pas.`,
  'home.provider': () =>
    'Claude Code est réglé en ce moment sur un fournisseur cloud\u202f: il n’utilisera pas la clé tant que cela reste activé.',
  'home.other-copies': (a) =>
    plural(a.count, {
      one: 'Une copie de la clé ne peut pas être modifiée par Keymender.',
      other: '# copies de la clé ne peuvent pas être modifiées par Keymender.',
    }),

  'account.usual-name': (a) => `Clé …${a.end}`,
  'account.add.title': (a) => `Garder la clé «\u202f${a.name}\u202f»`,
  'account.rejected': (a) => `${a.why} Claude Code ne fonctionnerait pas avec elle.`,
  'account.remove.title': (a) => `Supprimer la clé «\u202f${a.name}\u202f»`,
  'account.remove.vault': () =>
    'Retire la clé du trousseau de cet ordinateur. Chez Anthropic, elle reste telle quelle.',
  'account.remove.record': () => 'Oublie le nom de la clé.',
  'account.rotate.vault': (a) =>
    `Place la nouvelle clé dans le trousseau, au lieu de l’ancienne de «\u202f${a.name}\u202f».`,
  'account.rotate.record': (a) => `Note les quatre derniers caractères de la nouvelle clé de «\u202f${a.name}\u202f».`,

  'folder.title': (a) => `Un deuxième Claude Code pour «\u202f${a.name}\u202f»`,
  'folder.settings': () => 'Crée un dossier réservé à ce compte\u202f: sa connexion et ses paramètres restent à part.',
  'folder.note': () => 'Note le nom de ce compte, pour la liste des comptes.',
  'folder.launcher': () => 'Crée une entrée qui lance Claude Code avec ce compte.',
  'folder.function': (a) => `Ajoute la commande ${a.command}, qui lance Claude Code avec ce compte.`,
  'folder.function.new': (a) => `Crée ce fichier avec la commande ${a.command}, qui lance Claude Code avec ce compte.`,
  'folder.comment': (a) => `Claude Code avec le compte «\u202f${a.name}\u202f», ajouté par Keymender`,
  'folder.new-terminal': (a) => `Ouvrez un nouveau terminal, tapez ${a.command}, puis connectez-vous-y une fois.`,
  'folder.no-shell-file': () =>
    'Keymender ne connaît pas votre shell\u202f: aucune commande n’est ajoutée. Utilisez l’entrée à la place.',

  'fault.account-name.empty': () => 'Donnez-lui un nom, pour le distinguer des autres.',
  'fault.account-name.long': () => 'Ce nom est trop long. 64 caractères au plus.',
  'fault.account-name.unseen': () => 'Ce nom contient des caractères invisibles. Tapez-le à la main.',
  'fault.account-name.taken': (a) => `Le nom «\u202f${a.name}\u202f» est déjà pris. Choisissez-en un autre.`,
  'fault.unknown-account': () => 'Aucune clé ne porte ce nom.',
  'fault.account-in-use': (a) =>
    `Claude Code utilise «\u202f${a.name}\u202f» en ce moment. Faites-lui d’abord utiliser une autre clé, ou déconnectez-vous.`,
  'fault.account-known': (a) => `Cette clé est déjà gardée, sous le nom «\u202f${a.name}\u202f».`,
  'fault.no-helper-command': () =>
    'Keymender se trouve dans un dossier dont le nom ne peut pas entrer sans risque dans une commande. Déplacez-le dans un autre dossier.',
  'fault.keychain-none': () =>
    'Ce système n’a pas de trousseau que Keymender puisse utiliser\u202f: il n’y a pas d’endroit sûr pour la clé.',
  'fault.keychain-silent': () => 'Le trousseau ne répond pas. Réessayez dans un instant.',
  'fault.account-token': () =>
    'C’est un jeton de connexion Claude. Ces jetons ne sont pas gardés\u202f: connectez-vous plutôt avec Claude Code. Collez ici une clé API.',
  'fault.keychain-locked': () => 'Le trousseau est verrouillé. Déverrouillez-le, puis réessayez.',
  'fault.not-in-keychain': (a) =>
    `La clé «\u202f${a.name}\u202f» n’est plus dans le trousseau. Retirez-la de la liste et ajoutez-la de nouveau.`,
  'fault.settings-broken': (a) =>
    `${a.file} est illisible comme fichier de paramètres\u202f: rien ne peut y être ajouté. Réparez-le d’abord.`,
  'fault.belongs-together': () =>
    'Certaines de ces modifications vont ensemble\u202f: aucune n’a été faite. Ouvrez un nouvel aperçu et laissez-les cochées.',
  'fault.folder-taken': (a) => `${a.folder} existe déjà. Choisissez un autre nom.`,

  'verify.helper': (a) => `la commande qui va chercher la clé n’a pas fonctionné\u202f: ${a.why}.`,
  'verify.helper-silent': () => 'elle n’a rien affiché',
  'verify.helper-other': () => 'la commande qui va chercher la clé a donné autre chose.',
};
