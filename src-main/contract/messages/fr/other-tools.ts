import type { Translation } from '../../translation';
import type { otherToolWords } from '../en-other-tools';

/** French of en-other-tools.ts. */
export const otherTools: Translation<typeof otherToolWords> = {
  'other-tool.login': (a) =>
    `${a.name} modifie aussi la connexion de Claude Code. Fermez-le d’abord, sinon il risque de remettre une ancienne connexion.`,
  'other-tool.settings': (a) =>
    `${a.name} écrit des clés dans les paramètres de Claude Code. Une telle clé passe avant une connexion.`,
};
