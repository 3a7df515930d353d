import type { Translation } from '../../translation';
import type { placeOfUseWords } from '../en-places-of-use';

/** Spanish of en-places-of-use.ts. */
export const placesOfUse: Translation<typeof placeOfUseWords> = {
  'place.dock.linux': () => 'Desde el escritorio',
  'place.dock.darwin': () => 'Desde el Dock',
  'place.dock.win32': () => 'Desde el menú Inicio',
  'place.editor': (a) => a.name,
  'place.editor-terminal': (a) => `${a.name}, su terminal`,
  'place.editor-project': (a) => `${a.project} en ${a.name}`,
  'place.project': (a) => a.project,
  'place.project-scripts': (a) => `${a.project}, en scripts`,
  'place.desktop': () => 'Claude Desktop',

  'place.because.dock.linux': () =>
    'Un programa que abres con un icono recibe lo que define tu sesión del escritorio, no lo que definen los archivos de tu shell. Suponemos que tu sesión lee .profile, environment.d y /etc/environment.',
  'place.because.dock.darwin': () =>
    'Un programa que abres desde el Dock no recibe lo que definen los archivos de tu shell, solo lo que se definió para toda la sesión del Mac.',
  'place.because.dock.win32': () =>
    'Un programa que abres con un icono recibe las variables que Windows guarda para ti, no las de un perfil de PowerShell.',
  'place.because.editor': (a) =>
    `${a.name} transmite lo que tiene tu terminal y, por encima, las variables de sus propios ajustes.`,
  'place.because.editor-terminal': (a) =>
    `La terminal de ${a.name} empieza con las variables de sus ajustes. Después viene lo que definen los archivos de tu shell.`,
  'place.because.project': (a) => `Si se abre en ${a.folder}, Claude Code lee también los ajustes de esa carpeta.`,
  'place.because.desktop': () =>
    'Claude Desktop tiene su propia sesión. No tiene en cuenta las variables de clave ni la sesión de Claude Code.',

  'place.desktop.uses': () => 'su propia sesión',
  'place.desktop.from': () => 'El propio Claude Desktop',
  'place.desktop.health': () => 'Claude Desktop guarda su sesión para sí, así que desde aquí no se comprueba.',

  'head.place-differs': () => 'Otra cuenta en algunos lugares',
  'tell.place-differs': (a) => `En la terminal, Claude Code usa ${a.main}. En otro lugar (${a.places}) usa ${a.other}.`,
  'tell.place-nothing': (a) =>
    `En la terminal, Claude Code usa ${a.main}. En otro lugar (${a.places}) no ha iniciado sesión.`,
  'tell.project-differs': (a) => `En ${a.places}, Claude Code usa ${a.other}.`,
  'head.place-rejected': () => 'Una clave se rechaza en un lugar',
  'tell.place-rejected': (a) =>
    `En un lugar (${a.place}), Claude Code usa ${a.other} (${a.from}), y Anthropic no lo acepta.`,
};
