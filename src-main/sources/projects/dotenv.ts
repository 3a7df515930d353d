import { readEntries } from '../../core/shell-text/entries';
import { readPosix } from '../../core/shell-text/posix';
import type { ShellReading } from '../../core/shell-text/shell-event';
import type { Found } from '../../core/found';
import { file, type Source, type SourceText } from '../../core/source';
import { joinPath } from '../../core/where';
import { copiesIn } from '../kit/copies';
import { folder, projectFolders } from '../kit/places';
import { variableFound } from '../kit/variable-finding';

/** Variables of a file that another program reads, and every other secret with a shape in it. */
export function toolVariables(text: SourceText, source: string, reading: ShellReading): readonly Found[] {
  const found = reading.events.flatMap((event) => {
    const one =
      event.kind === 'set' ? variableFound(text, event, { source, readBy: 'other-tool', handedOn: true }) : null;
    return one === null ? [] : [one];
  });
  const { comments } = reading;
  return [...found, ...copiesIn(text, { source, readBy: 'other-tool', known: found, named: true, comments })];
}

/** The project's own programs read these; Claude Code does not. */
export const dotenv: Source = {
  id: 'projects/dotenv',
  tool: 'the project',
  readByClaudeCode: 'other-tool',
  checked: '2026-11, observed with 2.1.330: a .env in the start folder changes nothing',
  at: (where) =>
    projectFolders(where).map((path) => folder(path, /^\.env(?!rc$)[\w.-]{0,60}$/, 'dotenv', { most: 30 })),
  parse: (text) => toolVariables(text, 'projects/dotenv', readEntries(text.text, 'dotenv')),
};

/** direnv runs it as a bash script and hands its variables to the shell. */
export const envrc: Source = {
  id: 'projects/envrc',
  tool: 'direnv',
  readByClaudeCode: 'other-tool',
  checked: '2026-11, direnv.net, direnv(1)',
  at: (where) => projectFolders(where).map((path) => file(joinPath(path, '.envrc'), 'shell')),
  parse: (text) => toolVariables(text, 'projects/envrc', readPosix(text.text)),
};
