import type { Translation } from '../../translation';
import type { editWords } from '../en-edit';

/** Spanish of en-edit.ts. */
export const edit: Translation<typeof editWords> = {
  'edit.no-pointer': (a) => `${a.pointer} no existe en este archivo.`,
  'edit.no-variable': (a) => `La línea ${a.line} no define ${a.name}.`,
  'edit.no-secret': (a) => `La clave antigua no está en la línea ${a.line}.`,
  'edit.no-item': (a) => `No hay ningún elemento ${a.key} en esta lista.`,
  'edit.gone': () => 'La entrada ya no está.',
  'edit.changed': () => 'La clave antigua ya no está aquí. El archivo ha cambiado desde que se miró.',
  'edit.cannot-quote': () => 'El valor nuevo tiene un carácter que no se puede escribir aquí con seguridad.',
  'edit.cannot-write-line': (a) => `El valor nuevo no se puede escribir con seguridad en la línea ${a.line}.`,
  'edit.not-text': () => 'Este archivo no es de texto, así que se deja como está.',
  'edit.unsafe': () => 'Este cambio habría alterado otra cosa en el archivo, así que no se ha hecho.',
  'edit.would-break': () => 'Este cambio habría estropeado el archivo, así que no se ha hecho.',
  'edit.same-place': () => 'Dos de los cambios afectan al mismo lugar.',
  'edit.by-variable': () => 'En este tipo de archivo, cada valor se indica por su variable.',
  'edit.by-key': () => 'En una lista de propiedades, cada valor se indica por su clave.',
  'edit.by-path': () => 'En este tipo de archivo, cada valor se indica por su ruta.',
  'edit.only-value': () => 'No se puede vaciar un archivo quitando su único valor.',
  'edit.inside': (a) => `${a.name} se define dentro de otra cosa en la línea ${a.line}. Quítala a mano, por favor.`,
  'edit.not-an-object': (a) => `${a.path} no es un objeto, así que no se le puede añadir nada.`,
  'edit.longer-block': (a) => `En la línea ${a.line} empieza un bloque más largo. Edítalo a mano, por favor.`,
  'edit.handed-on': (a) => `La línea ${a.line} pasa la clave a otro programa. Edítala a mano, por favor.`,
  'edit.no-name': () => 'Esta entrada no tiene ningún nombre que se pueda cambiar.',
  'edit.names-stay': () => 'En este tipo de archivo no se cambian los nombres.',
  'edit.not-a-pointer': () => 'Esto no es una ruta dentro de un archivo JSON.',
  'edit.broken-json': (a) => `Este archivo no es JSON válido en la línea ${a.line}. Repáralo primero.`,
  'edit.broken-toml': () => 'Este archivo no es TOML válido, así que se deja como está.',
  'edit.broken-yaml': () => 'Este archivo no es YAML válido, así que se deja como está.',
  'edit.more-than-note': () => 'Esta línea es más que una nota, así que no se puede quitar entera.',
  'edit.no-comments': () =>
    'Este tipo de archivo no admite comentarios, así que no se puede desactivar nada de lo que contiene.',
  'edit.tangled-line': () =>
    'La clave forma parte de una línea que no se puede separar con seguridad. Edítala a mano, por favor.',
  'edit.no-guessing': (a) =>
    `Este archivo está dañado en la línea ${a.line} de un modo que no se puede reparar sin adivinar.`,
};
