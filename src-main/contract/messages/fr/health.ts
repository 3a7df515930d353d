import { momentsIn } from '../../moments';
import type { Translation } from '../../translation';
import type { healthWords } from '../en-health';

const { time, dayAndTime } = momentsIn('fr');

/** French of en-health.ts: what every health code means for the user. */
export const health: Translation<typeof healthWords> = {
  'health.ok': () => 'Fonctionne. Anthropic l’accepte.',
  'health.ok-narrow-scope': () =>
    'Fonctionne pour Claude Code. Les détails de votre compte lui sont fermés, ce qui est normal pour un jeton longue durée.',
  'health.ok-message': () => 'Fonctionne. Un message a été envoyé ainsi, et une réponse est arrivée.',
  'health.key-invalid': () => 'Anthropic n’accepte pas cette clé. Elle a été supprimée, remplacée ou mal saisie.',
  'health.key-expired': () => 'Cette clé a expiré. Créez-en une nouvelle dans la Console.',
  'health.token-invalid': () => 'Ce jeton est refusé. Reconnectez-vous, ou remplacez le jeton.',
  'health.token-expired': () =>
    'Cette connexion a expiré. Claude Code la renouvelle tout seul quand il le peut\u202f; sinon, reconnectez-vous.',
  'health.token-revoked': () => 'Cette connexion a été fermée ailleurs. Reconnectez-vous.',
  'health.permission': () => 'L’accès est reconnu, mais il ne permet pas cela. Votre administrateur peut changer cela.',
  'health.organization-disabled': () =>
    'L’organisation derrière est désactivée. Une ancienne clé en est souvent la cause.',
  'health.subscription-not-allowed': () =>
    'Claude Code ne peut pas utiliser cet abonnement. Un paiement est peut-être dû, ou l’organisation ne le permet pas.',
  'health.api-key-not-allowed': () =>
    'Votre organisation n’autorise pas les clés. Connectez-vous plutôt avec votre compte Claude.',
  'health.aws-rejected': () =>
    'La réponse vient d’Amazon, qui ne connaît pas ces identifiants AWS. La clé Anthropic n’est pas en cause.',
  'health.limited-rate': () => 'Trop de requêtes ont été envoyées. Attendez un peu.',
  'health.limited-usage': () =>
    'L’accès est accepté, mais la limite d’utilisation de votre forfait est atteinte pour le moment.',
  'health.limited-credit': () => 'L’accès est accepté, mais le crédit prépayé est épuisé.',
  'health.limited-spend': () => 'L’accès est accepté, mais le plafond de dépenses est atteint.',
  'health.limited-model': () => 'L’accès est accepté, mais il ne permet pas le modèle demandé.',
  'health.limited-model-named': (a) =>
    `L’accès est accepté, mais il ne permet pas le modèle ${a.model}. Choisissez-en un autre, ou demandez à votre administrateur.`,
  'health.not-checked': () => 'Pas encore vérifié.',
  'health.nothing-to-check': () => 'Il n’y a rien à vérifier, car rien ne serait envoyé.',
  'health.helper-not-run': () => 'La clé vient d’une commande auxiliaire. Lancez-la pour vérifier sa clé.',
  'health.helper-failed': () => 'La commande auxiliaire a échoué\u202f: il n’y a pas de clé à vérifier.',
  'health.not-sendable': () => 'La valeur contient un caractère qui ne peut pas être envoyé.',
  'health.cloud-not-checked': () => 'La connexion se fait chez un fournisseur cloud. Elle n’a pas été vérifiée.',
  'health.message-not-for-logins': () =>
    'Une connexion Claude est réservée à Claude Code\u202f: aucun message n’est envoyé avec elle d’ici. Tapez un mot dans Claude Code pour voir s’il répond.',
  'health.may-not-go-online': () =>
    'Les vérifications en ligne sont désactivées dans les paramètres\u202f: rien n’a été envoyé.',
  'health.offline': () => 'Cet ordinateur semble hors ligne\u202f: rien n’a pu être vérifié.',
  'health.dns': () => 'Le nom du serveur est introuvable. Vérifiez la connexion Internet.',
  'health.refused': () => 'La liaison a été refusée. Un pare-feu ou un proxy bloque peut-être.',
  'health.reset': () => 'La liaison a été coupée. Un pare-feu ou un proxy bloque peut-être.',
  'health.timeout': () => 'Le serveur n’a pas répondu à temps.',
  'health.tls': () =>
    'La liaison sécurisée n’est pas fiable. Le filtrage réseau d’une entreprise en est la cause habituelle.',
  'health.proxy-auth': () => 'Le proxy du réseau demande sa propre connexion.',
  'health.captive-portal': () => 'Le réseau affiche sa propre page de connexion au lieu de la réponse d’Anthropic.',
  'health.turned-away': () =>
    'La requête a été refoulée en chemin. La cause habituelle\u202f: un pare-feu, un VPN ou un pays qu’Anthropic ne dessert pas.',
  'health.redirected': () => 'Le serveur nous a renvoyés ailleurs. L’identifiant n’y a pas été envoyé.',
  'health.not-anthropic': () => 'Autre chose qu’Anthropic a répondu.',
  'health.open-list': () => 'Le serveur répond à tout le monde\u202f: sa réponse ne prouve rien pour cet identifiant.',
  'health.base-url-v1': () =>
    'L’adresse dans ANTHROPIC_BASE_URL finit par /v1\u202f: Claude Code s’adresse donc à /v1/v1, où il n’y a rien. Retirez /v1.',
  'health.too-large': () => 'La réponse était trop volumineuse pour venir d’Anthropic.',
  'health.bad-answer': () => 'La réponse n’a pas pu être comprise.',
  'health.bad-url': () => 'L’adresse à vérifier n’est pas une adresse web.',
  'health.server-error': () => 'Le serveur a un problème de son côté. Réessayez dans un instant.',
  'health.overloaded': () => 'Le serveur est surchargé. Réessayez dans un instant.',
  'health.clock-skew': () =>
    'L’horloge de cet ordinateur semble fausse\u202f: la connexion est donc refusée. Réglez l’horloge.',
  'health.keychain-locked': () => 'Le trousseau est verrouillé\u202f: la connexion n’a pas pu être lue.',

  'at-gateway.ok': (a) => `Fonctionne. ${a.host} l’accepte.`,
  'at-gateway.key-invalid': (a) =>
    `${a.host} n’accepte pas cette clé. Demandez-en une nouvelle aux responsables de ce serveur.`,
  'at-gateway.key-expired': (a) =>
    `Pour ${a.host}, cette clé a expiré. Demandez-en une nouvelle aux responsables de ce serveur.`,
  'at-gateway.token-invalid': (a) =>
    `${a.host} n’accepte pas ce jeton. Demandez-en un nouveau aux responsables de ce serveur.`,
  'at-gateway.token-expired': (a) =>
    `Pour ${a.host}, ce jeton a expiré. Demandez-en un nouveau aux responsables de ce serveur.`,
  'at-gateway.permission': (a) =>
    `${a.host} reconnaît l’accès, mais ne permet pas cela. Les responsables de ce serveur peuvent le changer.`,
  'at-gateway.aws-rejected': (a) =>
    `${a.host} transmet une réponse d’Amazon\u202f: ses propres identifiants AWS sont refusés. Votre clé n’est pas en cause.`,
  'at-gateway.limited-credit': (a) => `${a.host} indique que le crédit est épuisé.`,
  'at-gateway.limited-spend': (a) => `${a.host} indique que le budget est épuisé.`,
  'at-gateway.open-list': (a) =>
    `${a.host} répond à tout le monde\u202f: sa réponse ne prouve rien pour cet identifiant.`,
  'at-gateway.not-anthropic': (a) =>
    `${a.host} donne une réponse que Claude Code ne peut pas utiliser. Vérifiez l’adresse dans ANTHROPIC_BASE_URL.`,
  'at-gateway.page': (a) =>
    `${a.host} répond par une page web, pas par ce qu’il faut à Claude Code. Vérifiez l’adresse dans ANTHROPIC_BASE_URL.`,
  'at-gateway.bad-answer': (a) => `La réponse de ${a.host} n’a pas pu être comprise.`,
  'at-gateway.too-large': (a) => `La réponse de ${a.host} était trop volumineuse pour être celle qui était demandée.`,

  'tls.expired': () =>
    'Le certificat du serveur a expiré, ou l’horloge de cet ordinateur est fausse. L’identifiant n’a pas été envoyé.',
  'tls.other-name': () =>
    'Le certificat du serveur est à un autre nom\u202f: quelqu’un d’autre répond peut-être. L’identifiant n’a pas été envoyé.',
  'tls.unknown-issuer': () =>
    'Le certificat du serveur vient d’un émetteur qui n’est pas reconnu ici. Le filtrage réseau d’une entreprise en est la cause habituelle. L’identifiant n’a pas été envoyé.',
  'tls.not-secure': () =>
    'À cette adresse, le serveur n’offre pas de liaison sécurisée. L’identifiant n’a pas été envoyé.',

  'health.helper-said': (a) => `La commande auxiliaire\u202f: ${a.detail}`,
  'health.token-ran-out': () => 'Ce jeton a expiré. Créez-en un nouveau, ou retirez-le et connectez-vous.',
  'health.renews-itself': () =>
    'Cette connexion a expiré, comme toutes les quelques heures. Claude Code la renouvellera à la prochaine utilisation\u202f; Keymender ne le fait jamais.',
  'health.asks-to-wait': (a) => `${a.words} Le serveur ne veut pas d’autre demande avant ${time(a.until)}.`,
  'health.asks-to-wait-longer': (a) =>
    `${a.words} Le serveur ne veut pas d’autre demande avant le ${dayAndTime(a.until)}.`,
};
