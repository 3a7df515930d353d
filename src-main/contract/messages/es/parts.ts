import { pluralIn } from '../../plural';
import type { Translation } from '../../translation';
import type { partWords } from '../en-parts';

const plural = pluralIn('es');

/** Spanish of en-parts.ts. */
export const parts: Translation<typeof partWords> = {
  'list.row': (a) => `${a.first}, ${a.next}`,
  'list.pair': (a) => `${a.first} y ${a.last}`,
  'list.more': (a) => `${a.first} y ${a.count} más`,

  'text.follows': (a) => `${a.first} ${a.next}`,
  'text.quoted': (a) => `«${a.text}»`,

  'span.seconds': (a) => plural(a.count, { one: '# segundo', other: '# segundos' }),
  'span.minutes': (a) => plural(a.count, { one: '# minuto', other: '# minutos' }),
  'span.hours': (a) => plural(a.count, { one: '# hora', other: '# horas' }),

  'why.field': (a) => `«${a.field}» debería ser ${a.expected}`,
  'why.not-a-group': () => 'no contiene un grupo de ajustes',
  'why.not-utf-8': () => 'no está escrito como texto UTF-8 sencillo',
  'why.empty-with-backups': () => 'está vacío, aunque hay copias de seguridad de él',
  'why.empty': () => 'está vacío',
  'why.no-token': () => 'no contiene ningún token',
  'why.profile-name': () => 'su nombre solo puede llevar letras, cifras, «_», «.» y «-»',
  'why.no-identity-token': () => 'falta un token de identidad',
  'why.no-federation-rule': () => 'falta una regla de federación',

  'field.text': () => 'un texto',
  'field.flag': () => 'true o false',
  'field.group': () => 'un grupo de ajustes entre llaves',
  'field.texts': () => 'una lista de textos',
  'field.text-or-texts': () => 'un texto o una lista de textos',
  'field.list': () => 'una lista',
  'field.whole-above-zero': () => 'un número entero mayor que 0',
  'field.whole': () => 'un número entero',
  'field.share': () => 'un número de 0 a 1',
  'field.share-above-zero': () => 'un número hasta 1',
  'field.group-or-flag': () => 'true, false o un grupo',
  'field.map-of-texts': () => 'pares de textos entre llaves',
  'field.map-of-groups': () => 'grupos de ajustes entre llaves',
  'field.plugins': () => 'complementos con true o false',
  'field.hooks': () => 'una lista de hooks para cada evento',
  'field.one-of': (a) => `uno de estos valores: ${a.values}`,
  'field.group-with': (a) => `un grupo con «${a.member}»: ${a.values}`,
  'field.member-no-list': (a) => `correcto: «${a.member}» no es una lista`,
  'field.mode': () => 'correcto: «defaultMode» no es un modo',

  'trouble.bedrock-token': () => 'con Amazon Bedrock falla con «Session token not found or invalid»',
  'trouble.login-hangs': () =>
    'con una sesión caducada y ajustes del administrador, iniciar o cerrar sesión puede quedarse bloqueado',
  'trouble.expired-as-model': () => 'en los scripts, una sesión caducada aparece como un error sobre el modelo',

  'network.clock': () => 'Reloj',
  'network.nameless-authority': () => 'una autoridad sin nombre',
  'network.unknown-day': () => 'un día desconocido',
  'network.no-address': () => 'una dirección no válida',
};
