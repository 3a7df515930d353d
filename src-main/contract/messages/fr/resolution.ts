import type { Translation } from '../../translation';
import type { blockedWords, resolutionWords } from '../en-resolution';

/** French of en-resolution.ts: why a request carries what it carries. */
export const resolution: Translation<typeof resolutionWords> = {
  'provider.first-party': () => 'Claude Code s’adresse directement à Anthropic. Aucun fournisseur cloud n’est activé.',
  'provider.switched': (a) => `Claude Code passe par ${a.provider} à cause de ${a.name}, défini dans ${a.place}.`,
  'provider.also-set': (a) => `${a.name} est défini aussi, mais ${a.provider} passe avant.`,
  'provider.cloud-credentials': (a) =>
    `Avec ${a.provider}, la clé et la connexion Anthropic ne servent pas. ${a.provider} a sa propre connexion.`,
  'slot.env-api-key': (a) => `La clé dans ${a.name} est utilisée. Elle est définie dans ${a.place}.`,
  'slot.env-auth-token': (a) => `Le jeton dans ${a.name} est utilisé. Il est défini dans ${a.place}.`,
  'slot.env-oauth-token': (a) =>
    `Le jeton de connexion longue durée dans ${a.name} est utilisé. Il est défini dans ${a.place}.`,
  'slot.helper': (a) => `La clé vient d’une commande auxiliaire, définie dans ${a.place}.`,
  'slot.helper-not-run': () => 'La commande auxiliaire n’a pas été lancée, sa clé n’est donc pas encore connue.',
  'slot.helper-empty': (a) =>
    `La commande auxiliaire n’a pas donné de clé utilisable (${a.detail}). Claude Code envoie un identifiant vide.`,
  'slot.managed-key': (a) =>
    `La clé que Claude Code a enregistrée lors de la connexion à la Console est utilisée, depuis ${a.place}.`,
  'slot.profile': (a) => `Le profil Anthropic «\u202f${a.profile}\u202f» est utilisé.`,
  'slot.login': (a) => `Votre connexion Claude est utilisée, conservée dans ${a.place}.`,
  'slot.custom-header': (a) => `Un en-tête ${a.header} personnalisé est envoyé. Il est défini dans ${a.place}.`,
  'slot.two-at-once': () =>
    'Deux identifiants différents partent dans la même requête. Rien ne dit lequel Anthropic utilise.',
  'rank.settings-beat-shell': (a) =>
    `${a.name} dans ${a.place} remplace la valeur de votre shell. Les fichiers de paramètres passent avant le shell.`,
  'rank.settings-cancel': (a) => `${a.name} est vide dans ${a.place}. Cela désactive la valeur définie ailleurs.`,
  'rank.scope': (a) => `${a.name} dans ${a.winner} passe avant ${a.loser}.`,
  'rank.beats': (a) => `D’abord ${a.winner}, ensuite ${a.loser}.`,
  'rank.no-scope': () =>
    'La connexion enregistrée ne peut pas servir à Claude Code\u202f: il lui manque l’autorisation «\u202fuser:inference\u202f».',
  'rank.managed-by-host': () =>
    'Le programme qui a lancé Claude Code gère sa connexion\u202f: les clés et connexions de cet ordinateur ne servent pas.',
  'rank.simple-mode': () => 'Claude Code tourne en mode simple, dans lequel les connexions sont ignorées.',
  'approval.missing': (a) =>
    `Dans le terminal, Claude Code demande d’abord s’il doit utiliser ${a.name}, et la réponse proposée est Non.`,
  'approval.rejected': (a) =>
    `Vous avez un jour répondu Non à Claude Code au sujet de ${a.name}. Le terminal ne l’utilise pas\u202f; les scripts, si.`,
  'approval.approved': (a) => `Vous avez autorisé ${a.name} quand Claude Code l’a demandé.`,
  'trust.missing': (a) =>
    `Dans le terminal, ${a.place} ne compte qu’une fois le dossier approuvé. Les scripts l’utilisent sans demander.`,
  'config-dir.moved': (a) => `Claude Code garde ses fichiers dans ${a.folder}, parce que CLAUDE_CONFIG_DIR l’indique.`,
  'config-dir.empty': () =>
    'CLAUDE_CONFIG_DIR est vide. Claude Code cherche alors la connexion dans le dossier où il est lancé.',
  'settings.ignored': (a) =>
    `${a.place} est entièrement ignoré\u202f: ${a.why}. Rien de ce qu’il contient n’a d’effet.`,
  'nothing.configured': () => 'Il n’y a ni clé, ni jeton, ni connexion que Claude Code utiliserait.',
  'account.only-name': () => 'Un nom de compte est mémorisé, mais aucune connexion ne se trouve derrière.',
};

/** French of en-resolution.ts: why no request is sent at all. */
export const blocked: Translation<typeof blockedWords> = {
  'blocked.not-logged-in': () => 'Claude Code n’est pas connecté. Il vous demanderait de vous connecter.',
  'blocked.state-file-broken': (a) => `Claude Code s’arrête aussitôt, car ${a.place} est endommagé\u202f: ${a.detail}.`,
  'blocked.managed-file-broken': (a) =>
    `Claude Code s’arrête aussitôt, car le fichier de l’administrateur ${a.place} est endommagé.`,
  'blocked.login-required-by-admin': () =>
    'Votre administrateur exige une connexion Claude\u202f: clés et jetons sont refusés. Connectez-vous pour continuer.',
  'blocked.organization-required-by-admin': () =>
    'Votre administrateur exige une organisation précise, et rien n’indique que cette connexion en fait partie.',
  'blocked.unsendable-key': (a) =>
    `La clé dans ${a.name} ne peut pas être envoyée\u202f: il y a ${a.character} en position ${a.position}. Elle est définie dans ${a.place}.`,
  'blocked.unsendable-token': (a) =>
    `Le jeton dans ${a.name} ne peut pas être envoyé\u202f: il y a ${a.character} en position ${a.position}. Il est défini dans ${a.place}.`,
  'blocked.unsendable-header': (a) =>
    `ANTHROPIC_CUSTOM_HEADERS contient un en-tête qui ne peut pas être envoyé. Il est défini dans ${a.place}.`,
  'blocked.newer-version-required': (a) =>
    `Votre administrateur exige Claude Code ${a.version} ou plus récent. Mettez-le à jour pour continuer.`,
  'blocked.older-version-required': (a) =>
    `Votre administrateur autorise Claude Code jusqu’à ${a.version}, et celui qui est utilisé est plus récent. Installez cette version pour continuer.`,
  'blocked.profile-broken': (a) =>
    `Les identifiants du profil Anthropic «\u202f${a.profile}\u202f» sont inutilisables\u202f: ${a.detail}.`,
  'blocked.profile-expired': (a) =>
    `La connexion du profil Anthropic «\u202f${a.profile}\u202f» a pris fin et ne peut pas être renouvelée.`,
  'blocked.key-unasked': (a) =>
    `Dans le terminal, Claude Code demande d’abord s’il doit utiliser la clé dans ${a.name}.`,
  'blocked.key-refused': (a) =>
    `Vous avez un jour dit à Claude Code de ne pas utiliser la clé dans ${a.name}, et il n’y a pas de connexion.`,
  'blocked.login-expired': () =>
    'La connexion enregistrée a pris fin et ne peut pas être renouvelée. Reconnectez-vous.',
  'blocked.cloud-credentials-missing': (a) => `Claude Code ne trouve aucun identifiant à utiliser pour ${a.provider}.`,
  'blocked.bad-base-url': (a) =>
    `L’adresse dans ANTHROPIC_BASE_URL n’est pas une adresse web. Elle est définie dans ${a.place}.`,
};
