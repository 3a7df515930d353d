import type { Translation } from '../../translation';
import type { otherToolWords } from '../en-other-tools';

/** German of en-other-tools.ts. */
export const otherTools: Translation<typeof otherToolWords> = {
  'other-tool.login': (a) =>
    `${a.name} ändert die Anmeldung von Claude Code ebenfalls. Schließen Sie es zuerst, sonst setzt es vielleicht eine alte Anmeldung wieder ein.`,
  'other-tool.settings': (a) =>
    `${a.name} schreibt Schlüssel in die Einstellungen von Claude Code. Ein Schlüssel von dort hat Vorrang vor einer Anmeldung.`,
};
