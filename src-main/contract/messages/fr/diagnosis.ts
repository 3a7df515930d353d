import type { Translation } from '../../translation';
import type { diagnosisWords } from '../en-diagnosis';

/** French of en-diagnosis.ts. */
export const diagnosis: Translation<typeof diagnosisWords> = {
  'head.signed-in-works': () => 'Votre connexion fonctionne',
  'head.key-works': () => 'Votre clé fonctionne',
  'head.cloud': (a) => `Claude Code utilise ${a.provider}`,
  'head.not-checked': () => 'Connexion pas encore vérifiée',
  'head.could-not-check': () => 'Connexion impossible à vérifier',
  'head.not-logged-in': () => 'Claude Code n’est pas connecté',
  'head.not-installed': () => 'Claude Code n’est pas installé',
  'head.key-unasked': () => 'Claude Code va demander pour votre clé',
  'head.key-refused': () => 'Vous avez refusé cette clé',
  'head.login-ended': () => 'Votre connexion a pris fin',
  'head.old-key': () => 'Claude Code utilise une ancienne clé',
  'head.key-rejected': () => 'Votre clé est refusée',
  'head.token-rejected': () => 'Votre jeton est refusé',
  'head.key-over-login': () => 'Une clé remplace votre connexion',
  'head.differs': () => 'Deux comptes, selon l’endroit',
  'head.unsendable': () => 'Votre clé contient un mauvais caractère',
  'head.state-broken': () => 'Un fichier de Claude Code est endommagé',
  'head.settings-ignored': () => 'Votre fichier de paramètres est ignoré',
  'head.managed-broken': () => 'Le fichier de votre administrateur est endommagé',
  'head.admin-lock': () => 'Votre administrateur exige une connexion Claude',
  'head.file-denied': () => 'Un fichier ne peut pas être lu',
  'head.limited': () => 'Connexion bonne, mais limite atteinte',
  'head.credit': () => 'Connexion bonne, mais plus de crédit',
  'head.not-allowed': () => 'Votre organisation ne le permet pas',
  'head.cloud-missing': (a) => `Pas de connexion pour ${a.provider}`,
  'head.network': () => 'Anthropic est injoignable',
  'head.helper-failed': () => 'La commande de la clé a échoué',
  'head.base-url-v1': () => 'L’adresse du serveur a un /v1 en trop',
  'head.keychain-locked': () => 'Le trousseau est verrouillé',

  'tell.signed-in-works': () => 'Anthropic l’a acceptée. Rien d’autre sur cet ordinateur ne la gêne.',
  'tell.key-works': (a) => `Anthropic l’a acceptée. Elle vient d’ici\u202f: ${a.place}.`,
  'tell.not-checked': () => 'Cliquez sur «\u202fVérifier\u202f» pour demander à Anthropic si cela fonctionne.',
  'tell.not-logged-in': () => 'Il n’a ni connexion ni clé à utiliser. Connectez-vous pour commencer.',
  'tell.not-installed': () =>
    'Ou il est dans un dossier non examiné. Une fois installé, vous pourrez vous connecter d’ici.',
  'tell.key-unasked': (a) =>
    `Elle est définie dans ${a.place}. Au prochain lancement dans un terminal, répondez Oui, ou connectez-vous plutôt.`,
  'tell.key-refused': (a) =>
    `Elle est définie dans ${a.place}. Les scripts l’utilisent encore\u202f; dans le terminal, il ne reste rien pour se connecter. Connectez-vous, ou autorisez la clé.`,
  'tell.login-ended': () => 'Elle a expiré ou a été fermée ailleurs, et ne peut pas être renouvelée. Reconnectez-vous.',
  'tell.old-key': (a) =>
    `Elle est définie dans ${a.place}, et Anthropic la refuse. ${a.login} fonctionne peut-être, mais cette clé passe avant.`,
  'tell.key-rejected': (a) =>
    `Elle est définie dans ${a.place}. Elle a été supprimée, remplacée ou mal saisie. Mettez-en une nouvelle partout d’un coup.`,
  'tell.token-rejected': (a) => `Il est défini dans ${a.place}. Reconnectez-vous, ou remplacez le jeton.`,
  'tell.key-over-login': (a) =>
    `La clé dans ${a.place} passe avant ${a.login}. Elle est facturée sur son propre compte.`,
  'tell.differs': (a) => `Dans le terminal\u202f: ${a.terminal}. Dans les scripts\u202f: ${a.scripts}.`,
  'tell.unsendable': (a) => `${a.what} Claude Code s’arrête avant d’envoyer quoi que ce soit.`,
  'tell.state-broken': (a) =>
    `Claude Code s’arrête aussitôt, car ${a.file} ne peut pas être lu\u202f: ${a.why}. Ses propres copies sont dans le dossier «\u202fbackups\u202f», à côté de ses paramètres.`,
  'tell.settings-ignored': (a) => `Rien dans ${a.file} n’a d’effet, car ${a.why}.`,
  'tell.managed-broken': (a) => `Claude Code s’arrête aussitôt. Votre administrateur doit réparer ${a.file}.`,
  'tell.admin-lock': () => 'Sur cet ordinateur, clés et jetons sont refusés. Connectez-vous avec votre compte Claude.',
  'tell.file-denied': (a) =>
    `Vous n’avez pas le droit de lire ${a.file}. Cela arrive souvent après une commande lancée en administrateur.`,
  'tell.cloud': (a) =>
    `${a.name} est défini dans ${a.place}. Votre connexion Claude et votre clé ne servent pas\u202f; ${a.provider} a sa propre connexion.`,
  'tell.cloud-missing': (a) =>
    `${a.name} dans ${a.place} fait changer Claude Code de service, mais aucune connexion à ce service n’a été trouvée sur cet ordinateur.`,
  'tell.helper-failed': (a) =>
    `La commande qui devrait donner la clé ne l’a pas fait\u202f: ${a.detail}. Claude Code envoie un identifiant vide.`,
  'tell.base-url-v1': (a) =>
    `ANTHROPIC_BASE_URL dans ${a.place} finit par /v1, et les requêtes vont donc à /v1/v1. Retirez ce /v1.`,
  'tell.keychain-locked': () =>
    'Votre connexion s’y trouve et ne peut pas être lue. Déverrouillez le trousseau, puis vérifiez à nouveau.',
  'tell.health': (a) => a.words,

  'rung.provider': () => 'Fournisseur cloud',
  'rung.auth-token': () => 'Variable avec un jeton d’accès',
  'rung.api-key': () => 'Variable avec une clé',
  'rung.helper': () => 'Commande auxiliaire',
  'rung.oauth-token': () => 'Jeton de connexion longue durée',
  'rung.profile': () => 'Profil Anthropic',
  'rung.login': () => 'Votre connexion Claude',
  'rung.managed-key': () => 'Clé enregistrée par la Console',
  'rung.off': () => 'Non activé',
  'rung.not-set': () => 'Non défini',
  'rung.switched': (a) => `${a.provider}, activé par ${a.name}`,

  'place.terminal': () => 'Terminal',
  'place.scripts': () => 'Scripts',

  'seen.in-use': (a) => `En service\u202f: ${a.what}.`,
  'seen.behind': (a) => `Présent aussi, mais inutilisé\u202f: ${a.what}.`,

  'do.check-now': () => 'Vérifier',
  'do.login': () => 'Se connecter',
  'do.login-again': () => 'Se reconnecter',
  'do.login-console': () => 'Se connecter avec un compte Console',
  'do.logout': () => 'Se déconnecter',
  'do.rotate': () => 'J’ai une nouvelle clé',
  'do.use-login': (a) => `Utiliser ${a.login}`,
  'do.remove': () => 'Supprimer cette clé',
  'do.run-helper': () => 'Lancer la commande de la clé',
  'do.show-why': () => 'Pourquoi celle-ci\u202f?',
  'do.show-copies': () => 'Voir toutes les copies',
  'do.show-file': () => 'Montrer le fichier',
  'do.network-check': () => 'Vérifier le réseau',
  'do.install': () => 'Comment installer Claude Code',
  'do.update': () => 'Comment mettre à jour Claude Code',
  'do.new-key-page': () => 'Ouvrir la page des clés',
  'do.billing': () => 'Ouvrir la page de facturation',
  'do.usage': () => 'Voir votre consommation',
  'do.status-page': () => 'Ouvrir la page d’état',
  'do.bedrock-docs': () => 'Comment se connecter à AWS',
  'do.vertex-docs': () => 'Comment se connecter à Google',
  'do.network-docs': () => 'Réglages réseau en entreprise',
  'do.support': () => 'Ouvrir le centre d’aide',
};
