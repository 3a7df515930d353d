import type { Translation } from '../../translation';
import type { evidenceWords } from '../en-evidence';

/** French of en-evidence.ts. */
export const evidence: Translation<typeof evidenceWords> = {
  'evidence.corrupt-file': (a) => `Sur cet ordinateur, ${a.file} est endommagé\u202f: ce qu’il définit ne compte pas.`,
  'evidence.unreadable-file': (a) => `Sur cet ordinateur, ${a.file} ne peut pas être lu.`,
  'evidence.keychain-locked': () => 'Le trousseau de cet ordinateur est verrouillé en ce moment.',
  'evidence.offline': () => 'Cet ordinateur ne peut pas joindre Anthropic en ce moment.',
  'evidence.set-by': (a) => `C’est activé par ${a.place}.`,
  'evidence.cloud': (a) => `Sur cet ordinateur, Claude Code utilise ${a.cloud}.`,
  'evidence.cloud-not-login': (a) =>
    `Sur cet ordinateur, Claude Code utilise ${a.cloud}\u202f: votre connexion Anthropic n’est pas consultée.`,
  'evidence.gateway': (a) =>
    `Sur cet ordinateur, les requêtes vont à ${a.host} et non à Anthropic\u202f: c’est ce service qui les a refusées.`,
  'evidence.not-this-cloud': (a) =>
    `Sur cet ordinateur, Claude Code n’est pas réglé pour utiliser ${a.cloud}\u202f; le texte vient peut-être d’un autre.`,
  'evidence.key-over-login': (a) => `Une clé dans ${a.place} est envoyée à la place de votre connexion.`,
  'evidence.key-in-use': (a) => `C’est la clé dans ${a.place} qui est envoyée.`,
  'evidence.helper': () =>
    'Sur cet ordinateur, un script (apiKeyHelper) va chercher la clé\u202f; ce qu’il renvoie est peut-être périmé.',
  'evidence.nothing': () => 'Aucune connexion ni aucune clé n’a été trouvée sur cet ordinateur.',

  'diagnose.reads': (a) => `On y lit\u202f: «\u202f${a.quote}\u202f»`,
  'diagnose.no-text': () => 'Il n’y a pas de texte à lire.',
  'diagnose.unclear': () => 'Ce message n’en dit pas assez',
  'diagnose.unclear.tell': () =>
    'Collez tout ce que Claude Code a affiché. La raison se trouve souvent quelques lignes au-dessus de l’erreur.',
  'diagnose.nothing-known': () =>
    'Le texte ne contient aucun message connu au sujet d’une connexion, d’une clé, d’un forfait, du réseau ou d’un fichier.',
  'diagnose.likeness': (a) =>
    `Aucun de ses messages n’est connu mot pour mot, mais ses mots (${a.words}) ressemblent à ceux de messages connus.`,
  'diagnose.also-possible': () => 'Le texte ne l’exclut pas\u202f: de tels messages ont parfois aussi cette cause.',
};
