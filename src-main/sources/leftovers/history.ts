import type { FindingKind } from '../../contract/finding';
import { authVariable, authVariables } from '../../core/claude/auth-variables';
import { fingerprint } from '../../core/fingerprint';
import { makeFound, type Found } from '../../core/found';
import type { Source, SourceText } from '../../core/source';
import { file } from '../../core/source';
import { claudeFolders } from '../../core/claude/folders';
import { appDataPath, homePath, joinPath } from '../../core/where';
import { standInIssue } from '../../rules/shapes/catalogue';
import { copiesIn } from '../kit/copies';
import { dataPath, folder } from '../kit/places';

const source = 'leftovers/history';

/** What was typed and is kept: nothing reads it, and everything in it is still a copy. */
export const history: Source = {
  id: source,
  tool: 'your shell',
  readByClaudeCode: 'no',
  checked: '2026-11, manuals of bash 5.2, zsh 5.9, fish 4.0, PSReadLine 2.3, Node 20, Python 3.13',
  at: (where) => [
    ...[
      '.bash_history',
      '.zsh_history',
      '.zhistory',
      '.history',
      '.sh_history',
      '.ksh_history',
      '.node_repl_history',
      '.python_history',
      '.psql_history',
      '.lesshst',
    ].map((name) => file(homePath(where, name), 'plain')),
    ...(where.env['ZDOTDIR'] === undefined ? [] : [file(joinPath(where.env['ZDOTDIR'], '.zsh_history'), 'plain')]),
    folder(homePath(where, '.zsh_sessions'), /\.history(?:new)?$/, 'plain', { most: 50 }),
    folder(dataPath(where, 'fish'), /^\w+_history$/, 'plain'),
    folder(
      where.platform === 'win32'
        ? appDataPath(where, 'Microsoft', 'Windows', 'PowerShell', 'PSReadLine')
        : dataPath(where, 'powershell', 'PSReadLine'),
      /_history\.txt$/,
      'plain',
    ),
    file(
      where.platform === 'win32'
        ? appDataPath(where, 'nushell', 'history.txt')
        : homePath(
            where,
            where.platform === 'darwin' ? 'Library/Application Support/nushell' : '.config/nushell',
            'history.txt',
          ),
      'plain',
    ),
    file(joinPath(claudeFolders(where).config, 'history.jsonl'), 'plain'),
    folder(joinPath(claudeFolders(where).config, 'shell-snapshots'), /\.sh$/, 'plain', { most: 20 }),
  ],
  parse: (text) => {
    const plain = { ...text, text: unmetafied(text.text) };
    const shaped = copiesIn(plain, { source, readBy: 'no' });
    return [...shaped, ...assigned(plain, shaped)];
  },
};

/**
 * zsh writes some bytes above 0x7f as 0x83 and the byte with one bit turned (zsh 5.9, Src/utils.c, `metafy`). Keys
 * hold none of those, but a key right behind one would not be seen; line numbers stay.
 */
function unmetafied(text: string): string {
  return text.includes('\u0083')
    ? text.replace(/\u0083(.)/g, (_, char: string) => String.fromCharCode(char.charCodeAt(0) ^ 32))
    : text;
}

const secretNames = authVariables.filter(({ secret }) => secret).map(({ name }) => name);
const typed = new RegExp(
  `(?<![A-Za-z0-9_])(${secretNames.join('|')})(?:=|\\s*=\\s*|\\s+)(["']?)([^\\s"';&|$\`]{8,500})\\2`,
  'g',
);

const anyName = new RegExp(secretNames.join('|'), 'g');

/** The lines in which one of the names stands, each once; histories are long, and such lines are few. Numbers are 1-based. */
function linesNaming(text: string): readonly { readonly line: string; readonly number: number }[] {
  const found: { readonly line: string; readonly number: number }[] = [];
  let number = 1;
  let counted = 0;
  let end = -1;
  for (const { index } of text.matchAll(anyName)) {
    if (index < end) continue;
    for (let at = text.indexOf('\n', counted); at >= 0 && at < index; at = text.indexOf('\n', counted)) {
      number += 1;
      counted = at + 1;
    }
    const next = text.indexOf('\n', index);
    end = next < 0 ? text.length : next;
    found.push({ line: text.slice(counted, end), number });
  }
  return found;
}

/** Values without a shape that were given to a known variable: tokens of gateways, AWS secrets. */
function assigned(text: SourceText, known: readonly Found[]): readonly Found[] {
  const lines = linesNaming(text.text);
  if (lines.length === 0) return [];
  const seen = new Set(known.map(({ finding }) => `${finding.location.line} ${finding.fingerprint ?? ''}`));
  return lines.flatMap(({ line, number }) =>
    [...line.matchAll(typed)].flatMap((match): Found[] => {
      const [, name = '', , value = ''] = match;
      const key = `${number} ${fingerprint(value)}`;
      if (standInIssue(value) !== null || seen.has(key) || !/[0-9]/.test(value)) return [];
      seen.add(key);
      return [typedFinding(text, number, name, value, authVariable(name)?.kind ?? 'other-secret')];
    }),
  );
}

function typedFinding(text: SourceText, line: number, name: string, value: string, kind: FindingKind): Found {
  return makeFound({
    source,
    kind,
    name,
    location: { path: text.path, line },
    readByClaudeCode: 'no',
    value,
    issues: ['not-read-by-claude-code'],
    edit: { path: text.path, format: 'plain', target: { at: 'text', line } },
  });
}
