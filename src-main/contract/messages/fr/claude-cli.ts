import type { Translation } from '../../translation';
import type { installationWords, loginWords, logoutWords, runningWords } from '../en-claude-cli';

/** French of en-claude-cli.ts: a guided login. */
export const login: Translation<typeof loginWords> = {
  'login.busy': () => 'Une connexion est déjà en cours. Terminez-la ou annulez-la d’abord.',
  'login.not-waiting': () => 'Aucune connexion n’attend de code en ce moment.',
  'login.code-empty': () => 'Collez le code affiché sur la page.',
  'login.code-lines': () => 'Le code tient sur une ligne, sans espaces. Recopiez-le depuis la page.',
  'login.code-incomplete': () => 'Ce n’est pas le code entier. Copiez-le en totalité, avec le # au milieu.',
  'login.untrusted-page': () =>
    'Claude Code a demandé une page qui n’est pas une page de connexion d’Anthropic. Rien n’a été ouvert, et la connexion a été arrêtée.',
  'login.timeout': () => 'Dix minutes ont passé sans connexion\u202f: elle a été arrêtée. Rien n’a été modifié.',
  'login.code-not-accepted': () =>
    'Anthropic n’a pas accepté ce code. Il est peut-être incomplet, trop ancien ou déjà utilisé. Recommencez pour en obtenir un nouveau.',
  'login.refused': () => 'La page de connexion a été fermée ou a refusé. Rien n’a été modifié.',
  'login.network': () =>
    'Claude Code n’a pas pu joindre Anthropic pour terminer la connexion. Vérifiez le réseau, puis réessayez.',
  'login.tls': () =>
    'Claude Code n’a pas pu se fier à la liaison sécurisée. Le filtrage réseau d’une entreprise en est la cause habituelle.',
  'login.keychain': () =>
    'Claude Code n’a pas pu garder la connexion dans le trousseau. Déverrouillez-le, puis réessayez.',
  'login.not-saved': () =>
    'Claude Code dit que la connexion a réussi, mais rien n’a été enregistré ici. La cause habituelle\u202f: un trousseau verrouillé ou un dossier fermé en écriture.',
  'login.not-allowed': () =>
    'Anthropic ne laisse pas ce compte utiliser Claude Code. Vérifiez son forfait, ou demandez à l’administrateur.',
  'login.config-broken': () =>
    'Claude Code s’arrête avant de pouvoir se connecter, car un de ses fichiers de paramètres est endommagé. Réparez d’abord ce fichier.',
  'login.stopped': () => 'Claude Code s’est arrêté en pleine connexion. Rien n’a été modifié.',
  'login.could-not-start': (a) => `Claude Code n’a pas pu être lancé (${a.detail}).`,
  'login.other': (a) => `Claude Code n’a pas pu se connecter. Il a dit\u202f: ${a.said}`,
};

/** French of en-claude-cli.ts: the Claude Code programs on this machine. */
export const installation: Translation<typeof installationWords> = {
  'installation.none': (a) =>
    `Claude Code n’est pas installé sur cet ordinateur, ou pas à un endroit habituel. Pour l’installer, ouvrez un terminal et exécutez\u202f: ${a.command}`,
  'installation.too-old': (a) =>
    `Ce Claude Code est en version ${a.version}. Pour se connecter d’ici, il faut ${a.needed} ou plus récent. Pour le mettre à jour, ouvrez un terminal et exécutez\u202f: ${a.command}`,
  'installation.no-version': () =>
    'Ce Claude Code ne répond pas quand on lui demande sa version. Il est peut-être endommagé.',
  'installation.refused-by-server': (a) =>
    `La version ${a.version} est trop ancienne\u202f: Anthropic demande ${a.needed} ou plus récent.`,
  'installation.cannot-log-in': (a) =>
    `La version ${a.version} ne sait pas se connecter seule. Cela n’existe que depuis ${a.needed}.`,
  'installation.known-bad': (a) => `La version ${a.version} a un défaut connu\u202f: ${a.trouble}.`,
  'installation.several': (a) =>
    `Il y a ${a.count} programmes Claude Code sur cet ordinateur. Votre terminal lance celui de ${a.used}.`,
  'installation.several-versions': (a) =>
    `Votre terminal lance la version ${a.version}, alors que ${a.newest} est installée aussi.`,
  'installation.not-on-path': () => 'Votre terminal ne le trouve pas\u202f: son dossier ne figure pas dans le PATH.',
};

/** French of en-claude-cli.ts: logging out through Claude Code. */
export const logout: Translation<typeof logoutWords> = {
  'logout.goes-login': (a) => `La connexion dans ${a.place} sera supprimée.`,
  'logout.goes-mcp': (a) =>
    `Les connexions aux serveurs MCP gardées dans ${a.place} sont supprimées avec elle. Il faudra vous y reconnecter.`,
  'logout.goes-account': (a) => `Le nom de compte mémorisé dans ${a.place} sera supprimé.`,
  'logout.goes-managed-key': (a) => `La clé enregistrée par la Console, dans ${a.place}, sera supprimée.`,
  'logout.stays-using': (a) =>
    `${a.name} dans ${a.place} reste. Claude Code continue de l’utiliser après la déconnexion.`,
  'logout.stays-copy': (a) => `Une sauvegarde dans ${a.place} contient encore une clé. La déconnexion n’y touche pas.`,
  'logout.stays': (a) => `${a.name} dans ${a.place} reste.`,
  'logout.no-cli': () =>
    'Claude Code n’est pas installé et ne peut donc pas vous déconnecter. Le fichier de la connexion peut être supprimé à la place\u202f; Anthropic n’en est alors pas informé.',
  'logout.done': () => 'La déconnexion est faite, et Anthropic a mis fin à la connexion.',
  'logout.done-unconfirmed': () =>
    'La déconnexion est faite sur cet ordinateur, mais Anthropic n’a pas confirmé la fin de la connexion. Elle fonctionne peut-être encore, jusqu’à ce que vous y mettiez fin sur claude.ai/settings/claude-code.',
  'logout.done-still-using': (a) => `Claude Code a encore quelque chose à utiliser\u202f: ${a.what}.`,
  'logout.left-behind': (a) => `Claude Code dit s’être déconnecté, mais la connexion dans ${a.place} est toujours là.`,
  'logout.timeout': () => 'Claude Code n’a pas fini de se déconnecter en 30 secondes\u202f: il a été arrêté.',
  'logout.could-not-start': (a) => `Claude Code n’a pas pu être lancé (${a.detail}). Rien n’a été modifié.`,
  'logout.failed': (a) =>
    a.said === ''
      ? 'Claude Code n’a pas pu se déconnecter et n’a pas dit pourquoi.'
      : `Claude Code n’a pas pu se déconnecter. Il a dit\u202f: ${a.said}`,
  'logout.no-backup': () => 'La sauvegarde n’a pas pu être faite\u202f: rien n’a été modifié.',
};

/** French of en-claude-cli.ts: what has to be restarted after a change. */
export const running: Translation<typeof runningWords> = {
  'running.in-folder': (a) => `Claude Code dans le dossier ${a.folder}`,
  'running.somewhere': () => 'Claude Code dans une autre fenêtre',
};
