import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enAbout } from '../en-about';

const plural = pluralIn('fr');

/** French of en-about.ts. */
export const about: Translation<typeof enAbout> = {
  'settings.title': () => 'Paramètres',
  'settings.loading': () => 'Lecture des paramètres',
  'settings.general': () => 'Général',
  'settings.login': () => 'Lancer à l’ouverture de ma session',
  'settings.login.detail': () => 'Seule l’icône apparaît, sans fenêtre',
  'settings.notify': () => 'Me prévenir quand il y a quelque chose à faire',
  'settings.notify.detail': () =>
    'Une connexion qui ne marche plus ou se termine bientôt, une clé à la portée d’autrui, une mise à jour nécessaire. Une fois chacune.',
  'settings.language': () => 'Langue',
  'settings.language.system': () => 'Celle du système',
  'settings.checks': () => 'Vérifications',
  'settings.online': () => 'Demander à Anthropic si cela fonctionne',
  'settings.online.detail': () => 'Désactivé\u202f: rien ne va en ligne, et les états restent «\u202finconnus\u202f»',
  'settings.every': () => 'Vérifier toutes les',
  'settings.minutes': (a) =>
    a.count % 60 === 0 && a.count > 0
      ? plural(a.count / 60, { one: '# heure', other: '# heures' })
      : plural(a.count, { one: '# minute', other: '# minutes' }),
  'settings.copies': () => 'Copies',
  'settings.keep': () => 'Garder les copies des fichiers modifiés',
  'settings.days': (a) => plural(a.count, { one: '# jour', other: '# jours' }),
  'settings.history': () => 'Voir ou supprimer les copies',
  'settings.saved': () => 'Enregistré.',
  'settings.folders': () => 'Dossiers où chercher des clés',
  'settings.folders.none': () => 'Aucun dossier choisi',
  'settings.folders.add': () => 'Choisir un dossier',
  'settings.folders.gone': (a) => `${a.path} n’est plus dans la liste.`,
  'settings.reset': () => 'Réglages d’origine',
  'settings.reset.title': () => 'Revenir aux réglages d’origine\u202f?',
  'settings.reset.words': () =>
    'Tous les paramètres redeviennent ce qu’ils étaient au premier jour de Keymender, et la liste des dossiers est vidée. Les copies des fichiers modifiés et les clés gardées restent.',
  'settings.reset.go': () => 'Tout réinitialiser',
  'settings.reset.keep': () => 'Laisser tel quel',
  'settings.reset.done': () => 'Tous les paramètres sont revenus à l’origine.',
  'settings.quit': () => 'Quitter Keymender',

  'about.title': () => 'À propos et aide',
  'about.version': (a) => `Version ${a.version}`,
  'about.words': () =>
    'Montre quel compte Claude Code utilise vraiment et s’il fonctionne, et le répare. Non réalisé par Anthropic.',
  'about.installations': () => 'Claude Code sur cet ordinateur',
  'about.installation': (a) => `Version ${a.version}`,
  'about.installation.unknown': () => 'Version inconnue',
  'about.used': () => 'en service',
  'about.none': () => 'Introuvable',
  'about.newest': () => 'Y a-t-il une version plus récente\u202f?',
  'about.newest.detail': () => 'Interroge le registre public de paquets, qui n’apprend rien sur vous',
  'about.newest.asking': () => 'Recherche de la version la plus récente',
  'about.newest.ask': () => 'Demander',
  'about.running': () => 'Ouvert en ce moment',
  'about.running.fine': () => 'Utilise les réglages actuels',
  'about.running.unsure': () =>
    'Impossible de savoir s’il utilise les réglages actuels. En cas de doute, fermez-le et relancez-le.',
  'about.running.since': (a) => `démarré ${a.ago}`,
  'word.title': () => 'Crédit et modèle',
  'word.ask': () => 'Voir si un modèle répond',
  'word.cost': () => 'Envoie un mot avec votre clé, coûte moins d’un centième de centime',
  'word.send': () => 'Envoyer',
  'word.sending': () => 'Attente d’une réponse',
  'word.login': () =>
    'Une connexion Claude est réservée à Claude Code\u202f: rien n’est envoyé avec elle d’ici. Tapez un mot dans Claude Code pour voir s’il répond.',
  'about.help': () => 'Aide',
  'about.report': () => 'Copier un rapport pour l’assistance',
  'about.report.detail': () => 'Les clés y sont masquées. Lisez-le avant de l’envoyer.',
  'about.report.copied': () => 'Copié. Collez-le là où vous demandez de l’aide.',
  'about.bundle': () => 'Enregistrer un rapport',
  'about.bundle.detail': () => 'Le même, avec les dernières notes de Keymender. Les clés y sont masquées.',
  'about.bundle.saved': (a) => `Enregistré sous le nom ${a.name}.`,
  'about.status': () => 'Anthropic est en panne\u202f?',
  'about.status.detail': () => 'Ouvre la page d’état d’Anthropic',
  'about.docs': () => 'Comment installer Claude Code',
  'about.docs.detail': () => 'Ouvre la documentation d’Anthropic',
  'about.support': () => 'Contacter l’assistance d’Anthropic',
  'about.support.detail': () => 'Pour un compte bloqué ou un paiement',
  'about.licence': () => 'Logiciel libre sous licence MIT. La police est Inter, sous licence SIL Open Font License.',
  'about.intro': () => 'Relire la première page',
};
