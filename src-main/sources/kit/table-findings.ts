import type { Found } from '../../core/found';
import { pointer } from '../../core/json-text';
import type { TableValue } from '../../core/shell-text/tables';
import type { SourceText } from '../../core/source';
import { findSecrets } from '../../rules/shapes/catalogue';
import { copiesIn } from './copies';
import { variableFound } from './variable-finding';

const mayMatter = /ANTHROPIC|CLAUDE|AWS_|GOOGLE_|GCLOUD_/;

/** The variables in a TOML or YAML text, by pointer; `NAME=value` in a list counts as well. Other secrets by their line. */
export function tableFindings(
  text: SourceText,
  source: string,
  read: (text: string) => readonly TableValue[],
): readonly Found[] {
  if (!mayMatter.test(text.text) && findSecrets(text.text).length === 0) return [];
  const found = read(text.text).flatMap(({ keys, value, line }) => {
    const last = keys.at(-1) ?? '';
    const pair = /^\d+$/.test(last) ? /^(\w+)=([\s\S]*)$/.exec(value) : null;
    const [name, proper] = pair === null ? [last, value] : [pair[1] ?? '', pair[2] ?? ''];
    const dynamic = /\$\{|\$[A-Za-z_(]|\{\{/.test(proper);
    const event = { kind: 'set' as const, name, value: proper, dynamic, line, sure: true, exported: true };
    const one = variableFound(text, event, { source, readBy: 'other-tool', handedOn: true });
    if (one === null) return [];
    const at = pointer(keys);
    // The editors know JSON pointers for this format; the line tells people where to look.
    return [
      {
        ...one,
        finding: { ...one.finding, location: { ...one.finding.location, pointer: at } },
        edit: { path: text.path, format: text.format, target: { at: 'pointer' as const, pointer: at } },
      },
    ];
  });
  return [...found, ...copiesIn(text, { source, readBy: 'other-tool', known: found })];
}
