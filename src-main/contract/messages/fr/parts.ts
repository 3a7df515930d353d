import { pluralIn } from '../../plural';
import type { Translation } from '../../translation';
import type { partWords } from '../en-parts';

const plural = pluralIn('fr');

/** French of en-parts.ts. */
export const parts: Translation<typeof partWords> = {
  'list.row': (a) => `${a.first}, ${a.next}`,
  'list.pair': (a) => `${a.first} et ${a.last}`,
  'list.more': (a) =>
    plural(a.count, { one: `${a.first} et # autre`, many: `${a.first} et # autres`, other: `${a.first} et # autres` }),

  'text.follows': (a) => `${a.first} ${a.next}`,
  'text.quoted': (a) => `«\u202f${a.text}\u202f»`,

  'span.seconds': (a) => plural(a.count, { one: '# seconde', other: '# secondes' }),
  'span.minutes': (a) => plural(a.count, { one: '# minute', other: '# minutes' }),
  'span.hours': (a) => plural(a.count, { one: '# heure', other: '# heures' }),

  'why.field': (a) => `«\u202f${a.field}\u202f» doit être ${a.expected}`,
  'why.not-a-group': () => 'il ne contient pas de groupe de paramètres',
  'why.not-utf-8': () => 'il n’est pas écrit en simple texte UTF-8',
  'why.empty-with-backups': () => 'il est vide, alors qu’il en existe des sauvegardes',
  'why.empty': () => 'il est vide',
  'why.no-token': () => 'il ne contient aucun jeton',
  'why.profile-name': () =>
    'son nom ne peut contenir que des lettres, des chiffres, «\u202f_\u202f», «\u202f.\u202f» et «\u202f-\u202f»',
  'why.no-identity-token': () => 'il manque un jeton d’identité',
  'why.no-federation-rule': () => 'il manque une règle de fédération',

  'field.text': () => 'un texte',
  'field.flag': () => 'true ou false',
  'field.group': () => 'un groupe de paramètres entre accolades',
  'field.texts': () => 'une liste de textes',
  'field.text-or-texts': () => 'un texte ou une liste de textes',
  'field.list': () => 'une liste',
  'field.whole-above-zero': () => 'un nombre entier supérieur à 0',
  'field.whole': () => 'un nombre entier',
  'field.share': () => 'un nombre de 0 à 1',
  'field.share-above-zero': () => 'un nombre jusqu’à 1',
  'field.group-or-flag': () => 'true, false ou un groupe',
  'field.map-of-texts': () => 'des paires de textes entre accolades',
  'field.map-of-groups': () => 'des groupes de paramètres entre accolades',
  'field.plugins': () => 'des extensions avec true ou false',
  'field.hooks': () => 'une liste de hooks pour chaque événement',
  'field.one-of': (a) => `l’une de ces valeurs\u202f: ${a.values}`,
  'field.group-with': (a) => `un groupe avec «\u202f${a.member}\u202f»\u202f: ${a.values}`,
  'field.member-no-list': (a) => `correct\u202f: «\u202f${a.member}\u202f» n’est pas une liste`,
  'field.mode': () => 'correct\u202f: «\u202fdefaultMode\u202f» n’est pas un mode',

  'trouble.bedrock-token': () =>
    'avec Amazon Bedrock, elle échoue avec «\u202fSession token not found or invalid\u202f»',
  'trouble.login-hangs': () =>
    'avec une connexion expirée et des paramètres d’administration, la connexion ou la déconnexion peut rester bloquée',
  'trouble.expired-as-model': () =>
    'dans les scripts, une connexion expirée apparaît comme une erreur au sujet du modèle',

  'network.clock': () => 'Horloge',
  'network.nameless-authority': () => 'une autorité sans nom',
  'network.unknown-day': () => 'un jour inconnu',
  'network.no-address': () => 'une adresse non valide',
};
