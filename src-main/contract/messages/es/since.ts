import { pluralIn } from '../../plural';
import type { Translation } from '../../translation';
import type { sinceWords } from '../en-since';
import { of } from './joined';

const plural = pluralIn('es');

/** Spanish of en-since.ts. */
export const since: Translation<typeof sinceWords> = {
  'since.uses-login': () => 'Claude Code usa ahora tu sesión en vez de una clave.',
  'since.uses-key': (a) => `Claude Code usa ahora una clave en vez de tu sesión. Está en ${a.place}.`,
  'since.uses-other': (a) => `El acceso de Claude Code viene ahora ${of(a.place)}.`,
  'since.signed-in': () => 'Claude Code ya ha iniciado sesión.',
  'since.signed-out': () => 'Claude Code ya no tiene la sesión iniciada.',
  'since.account': (a) => `Claude Code usa ahora la cuenta ${a.after}. Antes era ${a.before}.`,
  'since.replaced': (a) => `La clave que hay en ${a.place} se ha sustituido.`,
  'since.new-key': (a) => `Se ha encontrado una clave nueva en ${a.place}.`,
  'since.new-copies': (a) =>
    plural(a.count, {
      one: 'Se ha encontrado una copia nueva de una clave.',
      other: 'Se han encontrado # copias nuevas de una clave.',
    }),
  'since.gone': (a) =>
    plural(a.count, { one: 'Una copia de una clave ya no está.', other: '# copias de una clave ya no están.' }),
  'since.rejected': () => 'Lo que funcionaba la última vez ahora se rechaza.',
  'since.works': () => 'Lo que se rechazaba la última vez ahora funciona.',
  'since.updated': (a) => `Claude Code se ha actualizado de la versión ${a.before} a la ${a.after}.`,
  'since.place': (a) => `En este lugar (${a.place}), Claude Code usa ahora ${a.uses}.`,
};
