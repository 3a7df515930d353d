import type { Translation } from '../../translation';
import type { networkWords } from '../en-health';

const companyFile =
  'Demandez à votre service informatique son certificat racine sous forme de fichier. Pour la ligne de commande et VS Code, indiquez ce fichier dans NODE_EXTRA_CA_CERTS sous «\u202fenv\u202f» dans ~/.claude/settings.json\u202f; pour Claude Desktop, ajoutez-le aux certificats de cet ordinateur.';

/** French of the network check in en-health.ts. */
export const network: Translation<typeof networkWords> = {
  'network.not-asked': () => 'Le réseau n’a pas été essayé, car rien ne doit aller en ligne.',
  'network.running': () => 'Le chemin vers Anthropic est en cours d’essai.',
  'network.fine': () => 'Tout ce qu’il faut à Claude Code est joignable.',
  'network.skipped.tcp': (a) => `La liaison avec ${a.host} n’a pas été essayée, car elle échouerait aussi.`,
  'network.skipped.tls': (a) => `Le certificat de ${a.host} n’a pas été examiné, car personne ne le présente.`,
  'network.skipped.http': (a) => `${a.host} n’a pas été interrogé, car aucune réponse ne serait fiable.`,
  'network.bad-base-url': () => 'L’adresse dans ANTHROPIC_BASE_URL n’est pas une adresse web.',

  'network.dns.fine': (a) => `Le nom ${a.host} a été trouvé.`,
  'network.dns.broken': (a) =>
    `Le nom ${a.host} est introuvable. Vérifiez la connexion Internet\u202f; si elle fonctionne, quelque chose bloque ce nom.`,
  'network.dns.timeout': (a) => `Personne n’a indiqué à temps où se trouve ${a.host}. Vérifiez la connexion Internet.`,

  'network.tcp.fine': (a) => `Une liaison avec ${a.host} peut être ouverte.`,
  'network.tcp.ipv6-fails': (a) =>
    `${a.host} est joignable en IPv4, mais pas en IPv6\u202f: des programmes attendent ou échouent. Désactivez l’IPv6 pour ce réseau, ou faites-le réparer.`,
  'network.tcp.ipv4-fails': (a) =>
    `${a.host} est joignable en IPv6, mais pas en IPv4. Les programmes qui ne connaissent que l’IPv4 échoueront.`,
  'network.tcp.refused': (a) =>
    `${a.host} refuse la liaison. La cause habituelle\u202f: un pare-feu ou un logiciel de sécurité en chemin.`,
  'network.tcp.timeout': (a) =>
    `${a.host} ne répond pas. La cause habituelle\u202f: un pare-feu qui absorbe la liaison.`,
  'network.tcp.offline': (a) => `D’ici, aucun chemin ne mène à ${a.host}. Vérifiez que cet ordinateur est en ligne.`,
  'network.tcp.reset': (a) =>
    `La liaison avec ${a.host} est coupée aussitôt. La cause habituelle\u202f: un pare-feu en chemin.`,

  'network.tls.fine': (a) => `La liaison avec ${a.host} est sécurisée. ${a.issuer} s’en porte garant.`,
  'network.tls.trusted-by-extra': (a) =>
    `«\u202f${a.issuer}\u202f» signe la liaison avec ${a.host}. Claude Code lui fait confiance grâce au fichier de NODE_EXTRA_CA_CERTS.`,
  'network.tls.trusted-by-system': (a) =>
    `«\u202f${a.issuer}\u202f» regarde dans la liaison avec ${a.host}. Cet ordinateur lui fait confiance, et Claude Code tel qu’on l’installe aujourd’hui aussi\u202f; un Claude Code sous Node a besoin en plus de NODE_EXTRA_CA_CERTS.`,
  'network.tls.inspected': (a) =>
    `«\u202f${a.issuer}\u202f» regarde dans la liaison avec ${a.host}, et Claude Code ne lui fait pas confiance. ${companyFile}`,
  'network.tls.private': (a) =>
    `${a.host} est signé par «\u202f${a.issuer}\u202f», et Claude Code ne lui fait pas confiance. ${companyFile}`,
  'network.tls.extra-unreadable': (a) =>
    `${a.words} NODE_EXTRA_CA_CERTS est défini, mais son fichier ne peut pas être lu.`,
  'network.tls.extra-empty': (a) =>
    `${a.words} NODE_EXTRA_CA_CERTS est défini, mais son fichier ne contient aucun certificat.`,
  'network.tls.extra-other': (a) =>
    `${a.words} NODE_EXTRA_CA_CERTS est défini, mais son fichier contient un autre certificat.`,
  'network.tls.expired': (a) =>
    `Le certificat de ${a.host} a expiré (${a.date}), ou l’horloge de cet ordinateur est fausse.`,
  'network.tls.not-yet': (a) =>
    `Le certificat de ${a.host} n’est pas encore valable. La cause habituelle\u202f: l’horloge de cet ordinateur.`,
  'network.tls.other-name': (a) =>
    `Ce qui répond pour ${a.host} présente un certificat à un autre nom. La cause habituelle\u202f: une page de connexion ou une mauvaise adresse.`,
  'network.tls.cut': (a) =>
    `La liaison sécurisée avec ${a.host} est coupée. La cause habituelle\u202f: un pare-feu qui la bloque.`,
  'network.tls.none': (a) => `Ce qui répond pour ${a.host} n’offre pas de liaison sécurisée.`,

  'network.http.fine': (a) => `${a.host} répond.`,
  'network.http.litellm': (a) => `${a.host} répond. C’est une passerelle LiteLLM.`,
  'network.http.openrouter': (a) => `${a.host} répond. C’est OpenRouter, ou un service du même genre.`,
  'network.http.page': (a) =>
    `${a.host} répond par une page web, pas par ce qu’il faut à Claude Code. Vérifiez l’adresse dans ANTHROPIC_BASE_URL.`,
  'network.http.server-error': (a) =>
    `${a.host} répond, mais a un problème de son côté (${a.status}). Réessayez dans un instant.`,
  'network.http.failed': (a) => `${a.host}\u202f: ${a.words}`,

  'network.portal.fine': () => 'Aucune page de connexion du réseau ne barre la route.',
  'network.portal.page': () =>
    'Le réseau affiche sa propre page de connexion. Ouvrez n’importe quelle page dans un navigateur, connectez-vous, puis vérifiez à nouveau.',
  'network.portal.turned-away': (a) =>
    `${a.host} refoule les requêtes d’ici. La cause habituelle\u202f: un pare-feu, un VPN ou un pays qu’Anthropic ne dessert pas.`,
  'network.portal.other': (a) => `Autre chose qu’Anthropic répond pour ${a.host}.`,

  'network.proxy.past': (a) => `${a.variable} dans ${a.place} laisse ${a.host} contourner le proxy.`,
  'network.proxy.open': (a) => `${a.variable} dans ${a.place} fait passer ${a.host} par ${a.proxy}, qui laisse passer.`,
  'network.proxy.wants-sign-in': (a) =>
    `Le proxy ${a.proxy} demande un nom et un mot de passe. Ils vont dans ${a.variable}, dans ${a.place}\u202f: http://nom:mot-de-passe@${a.proxy}`,
  'network.proxy.refuses-sign-in': (a) =>
    `Le proxy ${a.proxy} n’accepte pas le nom et le mot de passe de ${a.variable}, défini dans ${a.place}.`,
  'network.proxy.refuses': (a) =>
    `Le proxy ${a.proxy} ne laisse pas passer ${a.host} (${a.status}). Ses responsables peuvent l’autoriser.`,
  'network.proxy.unreachable': (a) =>
    `Le proxy ${a.proxy} est injoignable. Il est indiqué par ${a.variable} dans ${a.place}\u202f; s’il est ancien, retirez-le.`,
  'network.proxy.socks': (a) =>
    `${a.variable} dans ${a.place} indique un proxy SOCKS, que Claude Code ne peut pas utiliser. Indiquez un proxy HTTP, ou retirez-le.`,
  'network.proxy.not-an-address': (a) =>
    `${a.variable} dans ${a.place} n’est pas l’adresse d’un proxy. Corrigez-la, ou retirez-la.`,

  'network.clock.fine': () => 'L’horloge de cet ordinateur est juste.',
  'network.clock.off': (a) =>
    `L’horloge de cet ordinateur ${a.way === 'ahead' ? 'avance' : 'retarde'} de ${a.by}. Réglez-la\u202f: connexions et liaisons sécurisées en dépendent.`,
};
