import type { FindingIssue, ReadBy } from '../../contract/finding';
import { fingerprint } from '../../core/fingerprint';
import { Lines } from '../../core/edit/lines';
import { makeFound, type Found } from '../../core/found';
import type { SourceText } from '../../core/source';
import { findSecrets, type Hit } from '../../rules/shapes/catalogue';

export interface CopiesOptions {
  readonly source: string;
  /** What to say of a secret of Anthropic here; other vendors' are always another tool's. */
  readonly readBy?: ReadBy;
  /** What was already reported of this file. */
  readonly known?: readonly Found[];
  /** Edits by name are possible here where the name stands before the secret; else the line is all there is. */
  readonly named?: boolean;
  /** Where nothing is done with the text, whatever stands there. Offsets. */
  readonly comments?: readonly { readonly start: number; readonly end: number }[];
  /** No more than this are reported of one file. */
  readonly most?: number;
}

const mostOfAFile = 200;

/**
 * Every secret that has a shape, wherever it stands in a text: in comments, commands, here documents, prose.
 * What is known already by line and value is left out; the same secret twice on a line counts once.
 */
export function copiesIn(file: SourceText, options: CopiesOptions): readonly Found[] {
  const hits = findSecrets(file.text);
  if (hits.length === 0) return [];
  const lines = new Lines(file.text);
  const known = new Set<string>();
  for (const { finding } of options.known ?? []) {
    if (finding.location.line !== undefined) known.add(`${finding.location.line} ${finding.fingerprint ?? ''}`);
  }
  const found: Found[] = [];
  for (const hit of hits) {
    const line = lines.of(hit.start);
    const key = `${line} ${fingerprint(hit.value)}`;
    if (known.has(key)) continue;
    known.add(key);
    found.push(copyOf(file, hit, line, options));
    if (found.length >= (options.most ?? mostOfAFile)) break;
  }
  return found;
}

function copyOf(file: SourceText, hit: Hit, line: number, options: CopiesOptions): Found {
  const name = nameBefore(file.text, hit.start);
  const inComment = options.comments?.some(({ start, end }) => start <= hit.start && hit.start < end) === true;
  const read = readByOf(hit, options.readBy ?? 'no', inComment);
  const byName = options.named === true && name !== null && !inComment;
  return makeFound({
    source: options.source,
    kind: hit.shape.kind,
    name: name ?? nameOf(hit),
    location: { path: file.path, line },
    readByClaudeCode: read.by,
    value: hit.value,
    issues: read.issues,
    edit: {
      path: file.path,
      format: file.format,
      target: byName ? { at: 'variable', name, line } : { at: 'text', line },
    },
  });
}

/** Who reads a secret that stands where `usual` reads. Nobody reads comments. */
function readByOf(hit: Hit, usual: ReadBy, inComment: boolean): { by: ReadBy; issues: readonly FindingIssue[] } {
  const by = inComment ? 'no' : hit.shape.vendor !== 'Anthropic' && usual === 'yes' ? 'other-tool' : usual;
  return { by, issues: by === 'no' ? ['not-read-by-claude-code'] : [] };
}

/** The variable, property or header that a secret is given to, by what stands right before it on its line. */
export function nameBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 120), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const found = /([A-Za-z_][\w.-]{1,60})["'\]]?\s{0,3}(?::?[-=]|:|=>|\s)\s{0,3}(?:Bearer\s)?\\?["'`]?$/.exec(line);
  return found?.[1] ?? null;
}

/** A name for a secret that has none, as people would call it. */
function nameOf({ shape }: Hit): string {
  return shape.vendor === 'Anthropic' ? shape.kind : shape.id.replace('/', ' ');
}
