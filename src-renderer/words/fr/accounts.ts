import type { Translation } from '../../../src-main/contract/translation';
import type { enAccounts } from '../en-accounts';

/** French of en-accounts.ts. */
export const accounts: Translation<typeof enAccounts> = {
  'accounts.menu': () => 'Comptes',
  'accounts.title': () => 'Comptes',
  'accounts.words': () =>
    'Les clés restent chiffrées dans le trousseau de cet ordinateur. Claude Code y prend celle qui est en service.',
  'accounts.loading': () => 'Lecture de vos comptes',
  'accounts.keys': () => 'Clés',
  'accounts.empty': () =>
    'Aucune clé n’est encore gardée. Ajoutez-en une, ou mettez dans le trousseau celle que vous utilisez.',
  'accounts.in-use': () => 'En service',
  'accounts.use': () => 'Utiliser',
  'accounts.since': (a) => `Connue depuis le ${a.date}`,
  'accounts.rename.of': (a) => `Renommer ${a.name}`,
  'accounts.checked': (a) => `${a.words} Vérifié ${a.ago}.`,
  'accounts.remove.of': (a) => `Supprimer ${a.name}`,
  'accounts.add': () => 'Ajouter une clé',
  'accounts.move': (a) => `Garder ${a.masked} en lieu sûr`,
  'accounts.move.detail': () => 'Dans le trousseau, et hors de vos fichiers',
  'accounts.login': () => 'Connexion Claude',
  'accounts.login.none': () => 'Pas de connexion',
  'accounts.login.unnamed': () => 'Connexion active',
  'accounts.login.switch': () => 'Utiliser un autre compte',
  'accounts.login.switch.detail': () => 'Votre navigateur s’ouvre. La connexion actuelle est remplacée.',
  'accounts.login.start': () => 'Se connecter',
  'accounts.keychain.locked': () => 'Le trousseau est verrouillé',
  'accounts.keychain.locked.detail': () => 'Déverrouillez-le pour ajouter, utiliser ou supprimer des clés.',
  'accounts.keychain.none': () => 'Il n’y a pas de trousseau pour les clés',
  'accounts.keychain.none.detail': () =>
    'Les clés ne sont gardées que là où le système les chiffre. Sous Linux, installez et lancez un trousseau comme GNOME Keyring ou KWallet.',
  'accounts.keychain.unknown': () => 'Le trousseau ne répond pas',
  'accounts.keychain.unknown.detail': () => 'Réessayez dans un instant.',
  'accounts.again': () => 'Réessayer',
  'accounts.added': (a) => `${a.name} est gardée.`,
  'accounts.renamed': () => 'Renommée.',

  'accounts.second': () => 'Deux comptes en même temps',
  'accounts.second.row': () => 'Préparer un deuxième Claude Code',
  'accounts.second.detail': () => 'Avec sa propre connexion, à côté du premier',
  'accounts.second.command': (a) => `${a.command} dans un terminal · ${a.folder}`,

  'second.title': () => 'Un deuxième Claude Code',
  'second.words': () =>
    'Il reçoit son propre dossier, sa connexion et sa commande. Votre premier compte reste tel quel, et aucune connexion n’est copiée.',
  'second.name': () => 'Nom du deuxième compte',
  'second.name.hint': () => 'Par exemple «\u202fClient\u202f» ou «\u202fPerso\u202f»',
  'second.go': () => 'Voir les modifications',

  'add-key.title': () => 'Ajouter une clé',
  'add-key.words': () =>
    'Elle va dans le trousseau. Rien d’autre ne change tant que vous ne choisissez pas de l’utiliser.',
  'add-key.name': () => 'Son nom',
  'add-key.name.hint': () => 'Par exemple «\u202fTravail\u202f» ou «\u202fProjet perso\u202f»',
  'add-key.name.empty': () => 'Donnez-lui un nom',
  'add-key.key': () => 'La clé',
  'add-key.key.hint': () => 'Collez-la depuis la Console Anthropic',
  'add-key.key.empty': () => 'Collez une clé',
  'add-key.unlike': () => 'Les clés d’Anthropic commencent par sk-ant-',
  'add-key.go': () => 'Garder cette clé',
  'add-key.working': () => 'La clé va dans le trousseau',
  'add-key.console': () => 'Créer une clé dans la Console',

  'rename-key.title': () => 'Renommer cette clé',
  'rename-key.name': () => 'Nouveau nom',
  'rename-key.go': () => 'Renommer',
  'rename-key.leave': () => 'Annuler',
  'remove-key.title': () => 'Supprimer cette clé\u202f?',
  'remove-key.words': (a) =>
    `${a.name} est retirée du trousseau de cet ordinateur. Chez Anthropic, elle continue de fonctionner jusqu’à ce que vous l’y révoquiez. L’historique peut la faire revenir pendant quelques jours.`,
  'remove-key.keep': () => 'La garder',
  'remove-key.go': () => 'Supprimer',

  'one-home.offer': () => 'Garder en lieu sûr',
  'one-home.show': () => 'La voir parmi vos comptes',
};
