import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enHome } from '../en-home';

const plural = pluralIn('fr');

/** French of en-home.ts. */
export const home: Translation<typeof enHome> = {
  'app.name': () => 'Keymender',
  'app.demo': () => 'Démo',
  'app.demo.tip': () => 'Tout est inventé ici. Rien sur cet ordinateur n’est lu ni modifié.',
  'app.back': () => 'Retour',
  'app.close': () => 'Fermer la fenêtre',
  'app.menu': () => 'Plus',
  'app.ready': (a) => `Vérifié. ${a.headline}.`,

  'standing.fine': () => 'Tout va bien',
  'standing.attention': () => 'À regarder',
  'standing.broken': () => 'Ne fonctionne pas',
  'standing.unknown': () => 'Inconnu',

  'time.now': () => 'à l’instant',
  'time.minutes': (a) => `il y a ${a.count} min`,
  'time.on': (a) => `le ${a.date}`,

  'fault.label': () => 'Quelque chose n’a pas fonctionné',
  'fault.retry': () => 'Réessayer',
  'fault.dismiss': () => 'Masquer',
  'fault.details': () => 'Détails',
  'fault.copy': () => 'Copier',
  'fault.copied': () => 'Copié',
  'fault.no-answer': () => 'L’application n’a pas répondu. Fermez cette fenêtre et rouvrez-la depuis son icône.',
  'fault.no-bridge': () => 'Cette fenêtre n’est pas reliée à l’application. Ouvrez-la depuis son icône.',

  'menu.copies': () => 'Toutes les copies de clés',
  'menu.why': () => 'D’où elle vient',
  'menu.history': () => 'Historique et annulation',
  'menu.network': () => 'Vérifier le réseau',
  'menu.login': () => 'Se connecter',
  'menu.logout': () => 'Se déconnecter',
  'menu.settings': () => 'Paramètres',
  'menu.about': () => 'À propos et aide',

  'home.loading': () => 'Examen de votre connexion',
  'home.account': () => 'Compte',
  'home.nobody': () => 'Personne n’est connecté',
  'home.nobody.detail': () => 'Aucune clé ni connexion trouvée',
  'home.looked': () => 'Où Claude Code regarde',
  'home.looked.detail': () => 'Rien là qu’il puisse utiliser',
  'home.switch': () => 'Changer',
  'home.login': () => 'Se connecter',
  'home.from': () => 'Provenance',
  'home.why': () => 'Pourquoi\u202f?',
  'home.until': () => 'Connexion valable jusqu’au',
  'home.until.over': () => 'Connexion terminée',
  'home.checked': (a) => `Vérifié ${a.ago}`,
  'home.checking': () => 'Vérification en cours',
  'home.reading': () => 'Lecture en cours',
  'home.never': () => 'Pas encore vérifié',
  'home.check': () => 'Revérifier',
  'home.places': () => 'Le compte de Claude Code, par endroit',
  'home.places.more': (a) => plural(a.count, { one: '# autre endroit', other: '# autres endroits' }),
  'home.live': (a) => `fonctionne, ${a.ago}`,
  'home.rejected': (a) => `refusé, ${a.ago}`,
  'home.limited': (a) => `à sa limite, ${a.ago}`,
  'home.unknown': () => 'inconnu',
  'home.stopped': () => 'ne démarre pas',
  'home.copies': (a) => plural(a.count, { one: 'Cette clé est à # endroit', other: 'Cette clé est à # endroits' }),
  'home.copies.login': (a) =>
    plural(a.count, { one: 'Cette connexion est à # endroit', other: 'Cette connexion est à # endroits' }),
  'home.copies.detail': (a) =>
    a.rest === 0
      ? 'Claude Code les lit tous'
      : `${plural(a.read, { one: '# lu', other: '# lus' })} par Claude Code, ${plural(a.rest, { one: '# oublié', other: '# oubliés' })}`,
  'home.see-all': () => 'Tout voir',
  'home.shadowed': (a) =>
    plural(a.count, { one: '# autre connexion est inutilisée', other: '# autres connexions sont inutilisées' }),
  'home.installations': (a) => `Claude Code est installé ${plural(a.count, { one: '# fois', other: '# fois' })}`,
  'home.installations.detail': (a) => `Votre terminal utilise la version ${a.version}`,
  'home.installations.none-used': () => 'Votre terminal n’en utilise aucun',
  'home.no-cli': () => 'Claude Code n’est pas installé',
  'home.no-cli.detail': () => 'Ou il est dans un dossier non examiné',
  'home.install': () => 'Comment faire',
  'home.notices': () => 'Entre-temps',
  'home.something-else': () => 'Un autre problème\u202f?',
  'home.paste': () => 'Coller l’erreur',

  'why.title': () => 'Pourquoi celle-ci\u202f?',
  'why.words': () => 'Claude Code cherche de haut en bas et utilise la première trouvée.',
  'why.words.cloud': () => 'Un fournisseur cloud est activé\u202f: rien de ce qui suit n’est utilisé.',
  'why.place': () => 'Où vous lancez Claude Code',
  'why.empty': () => 'Aucun endroit n’a encore été examiné. Revérifiez dans un instant.',
  'why.state.used': () => 'Utilisé',
  'why.state.not-set': () => 'Non défini',
  'why.state.outranked': () => 'Écarté',
  'why.state.not-usable': () => 'Inutilisable',
  'why.because': () => 'Autrement dit',
  'why.blocked': () => 'Claude Code n’envoie rien ici',
  'why.show-file': (a) => `${a.title}\u202f: montrer dans le dossier`,

  'welcome.title': () => 'Bienvenue dans Keymender',
  'welcome.read.title': () => 'Ce qui est lu',
  'welcome.read': () => 'Les fichiers et réglages où Claude Code garde clés et connexions, et rien d’autre de vous.',
  'welcome.sent.title': () => 'Ce qui n’est jamais envoyé',
  'welcome.sent': () =>
    'Vos clés ne vont que chez Anthropic, pour demander si elles fonctionnent. Pas de statistiques, pas de compte chez nous.',
  'welcome.click.title': () => 'Ce qui demande un clic',
  'welcome.click': () =>
    'Chaque modification. Vous la voyez d’abord, une copie est gardée, et vous pouvez revenir en arrière.',
  'welcome.start': () => 'Voir ma connexion',
};
