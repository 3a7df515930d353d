import type { Translation } from '../../translation';
import type { otherToolWords } from '../en-other-tools';

/** Spanish of en-other-tools.ts. */
export const otherTools: Translation<typeof otherToolWords> = {
  'other-tool.login': (a) =>
    `${a.name} también cambia la sesión de Claude Code. Ciérralo primero, o podría volver a poner una sesión antigua.`,
  'other-tool.settings': (a) =>
    `${a.name} escribe claves en los ajustes de Claude Code. Una clave de ahí va antes que una sesión.`,
};
