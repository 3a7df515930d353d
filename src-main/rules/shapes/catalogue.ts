import type { FindingIssue, FindingKind } from '../../contract/finding';
import { authVariable } from '../../core/claude/auth-variables';
import { lintIssues } from '../../core/lint/lint-secret';
import { anthropicShapes } from './anthropic';
import { cloudShapes } from './clouds';
import { serviceShapes } from './services';
import type { SecretShape } from './shape';
import { isPlaceholder, isReference } from '../../core/lint/stand-ins';

export const shapes: readonly SecretShape[] = [...anthropicShapes, ...cloudShapes, ...serviceShapes];

/** A secret in a text. Offsets in UTF-16 units. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly shape: SecretShape;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One pass that rules most texts out. */
const anySign = new RegExp(shapes.flatMap((shape) => shape.signs.map(escaped)).join('|'));

/**
 * Every secret in a text that a shape knows, in order, none inside another. Placeholders are no hits.
 * Time grows with the text's length only; a text without any of the signs costs one pass.
 */
export function findSecrets(text: string): readonly Hit[] {
  if (!anySign.test(text)) return [];
  const hits: Hit[] = [];
  for (const shape of shapes) {
    if (!shape.signs.some((sign) => text.includes(sign))) continue;
    for (const match of text.matchAll(shape.shape)) {
      const value = (match.groups?.['secret'] ?? match[0]).replace(/\.+$/, '');
      const start = match.index + match[0].lastIndexOf(value);
      if (!isPlaceholder(value) && !isReference(value)) hits.push({ start, end: start + value.length, value, shape });
    }
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return hits.filter((hit) => {
    const apart = hit.start >= end;
    if (apart) end = hit.end;
    return apart;
  });
}

/** The shape that a value as a whole has, or null. */
export function shapeOf(value: string): SecretShape | null {
  const text = value.trim();
  const hit = findSecrets(text).find(({ start, end }) => start === 0 && end >= text.length - 2);
  return hit?.shape ?? null;
}

/** What a value under a name is. */
export interface Classified {
  readonly kind: FindingKind;
  readonly issues: readonly FindingIssue[];
  /** Whether the value itself is a secret: neither a setting anyone may see nor a stand-in. */
  readonly secret: boolean;
}

const secretName =
  /key|token|secret|passw|passphrase|credential|authorization|cookie|(?:^|[_-])(?:pat|auth|jwt|bearer)(?:$|[_-])/i;
/** Names that hold such a word and no secret. */
const harmlessName =
  /public|(?:^|[_-])(?:id|path|file|dir|url|uri|name|type|ttl|expir\w*|timeout|length|count|limit|max\w*|min\w*|budget|endpoint|host|port|region|helper|enabled?|ring)$|keyboard|monkey|tokenizer|tokens$|max_\w*token|keymap|author(?!iz)/i;

/** Whether people put secrets under such a name. */
export function isSecretName(name: string): boolean {
  return secretName.test(name) && !harmlessName.test(name);
}

/**
 * What a value is, by its name first and its shape second.
 *
 * @param other the kind of a secret that only its name or another vendor's shape gives away
 * @returns null where neither the name nor the shape says anything about signing in or secrets
 */
export function classifyValue(
  name: string,
  value: string,
  other: 'other-secret' | 'mcp-secret' = 'other-secret',
): Classified | null {
  const known = authVariable(name);
  const standIn = standInIssue(value);
  if (known !== undefined) {
    if (!known.secret) return { kind: known.kind, issues: settingIssues(known.kind, value), secret: false };
    if (standIn !== null) return { kind: known.kind, issues: [standIn], secret: false };
    return { kind: known.kind, issues: lintIssues(value, known.kind), secret: value.trim() !== '' };
  }
  const shape = standIn === null ? shapeOf(value) : null;
  if (shape !== null) return { kind: shape.kind === 'other-secret' ? other : shape.kind, issues: [], secret: true };
  if (!isSecretName(name)) return null;
  if (value.trim() === '') return { kind: other, issues: ['empty'], secret: false };
  if (standIn !== null) return { kind: other, issues: [standIn], secret: false };
  return isWord(value) ? null : { kind: other, issues: [], secret: true };
}

/** `reference`, `placeholder`, or null for anything else. */
export function standInIssue(value: string): 'reference' | 'placeholder' | null {
  if (isReference(value)) return 'reference';
  return isPlaceholder(value) ? 'placeholder' : null;
}

function settingIssues(kind: FindingKind, value: string): readonly FindingIssue[] {
  if (isReference(value)) return ['reference'];
  return kind === 'base-url' && /\/v1\/?$/.test(value.trim()) ? ['base-url-with-v1'] : [];
}

/** Too short or too plain for a secret: `true`, `8080`, `auto`, `Bearer`. */
function isWord(value: string): boolean {
  const text = value.trim();
  return (
    text.length < 8 || (/^(?:\d+|[A-Za-z]+)$/.test(text) && text.length < 12) || /^[./~]|^[a-z]+:\/\/[^@]*$/.test(text)
  );
}
