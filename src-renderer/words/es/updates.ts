import type { Translation } from '../../../src-main/contract/translation';
import type { enUpdates } from '../en-updates';

/** Spanish of en-updates.ts. */
export const updates: Translation<typeof enUpdates> = {
  'updates.title': () => 'Actualizaciones',
  'updates.allow': () => 'Buscar versiones más nuevas',
  'updates.allow.detail': () =>
    'Una vez al día. Si no, no se pregunta a nadie. No se envía nada sobre ti ni sobre tus claves.',
  'updates.version': (a) => `Versión ${a.version}`,
  'updates.look': () => 'Buscar ahora',
  'updates.look.again': () => 'Buscar otra vez',
  'updates.looking': () => 'Buscando una versión más nueva',
  'updates.newest': () => 'Esta es la versión más reciente',
  'updates.offered': (a) => `Ya está la versión ${a.version}`,
  'updates.offered.older': (a) => `Se puede volver a la versión ${a.version}`,
  'updates.notes': () => 'Qué ha cambiado',
  'updates.fetch': () => 'Descargar',
  'updates.fetching': (a) => `Descargando la versión ${a.version}`,
  'updates.ready': (a) => `La versión ${a.version} está descargada y comprobada`,
  'updates.install': () => 'Reiniciar con ella',
  'updates.failed': () => 'No ha habido actualización',
  'updates.back': (a) => `Volver a la versión ${a.version}`,
  'updates.back.detail': () => 'Si esta te da problemas. Los ajustes y las copias se quedan.',

  'licences.title': () => 'Licencias de lo que contiene',
  'licences.show': () => 'Ver las licencias',
  'licences.words': () =>
    'Keymender está hecho con esto. Las licencias de Electron y Chromium están junto al programa, como LICENSE.electron.txt y LICENSES.chromium.html.',
  'licences.loading': () => 'Leyendo las licencias',
};
