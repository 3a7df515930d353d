import type { FindingIssue, FindingKind, ReadBy } from '../../contract/finding';
import { authVariable } from '../../core/claude/auth-variables';
import { makeFound, type Found } from '../../core/found';
import { pointer } from '../../core/json-text';
import type { SourceText } from '../../core/source';
import { classifyValue, findSecrets, shapeOf, type Classified } from '../../rules/shapes/catalogue';
import { copiesIn } from './copies';
import { readJsonValues, type JsonValue } from './json-values';

/** Properties that programs keep keys and tokens of Claude in, besides the variables. */
const ownProperties: Readonly<Record<string, FindingKind>> = {
  primaryApiKey: 'api-key',
  apiKey: 'api-key',
  api_key: 'api-key',
  anthropicApiKey: 'api-key',
  anthropic_api_key: 'api-key',
  claudeApiKey: 'api-key',
  claude_api_key: 'api-key',
  authToken: 'auth-token',
  accessToken: 'oauth-token',
  access_token: 'oauth-token',
  refreshToken: 'refresh-token',
  refresh_token: 'refresh-token',
};

export interface JsonOptions {
  readonly source: string;
  /** Who reads the file; a value may know better (see `readByOf`). */
  readonly readBy: ReadBy;
  readonly issues?: readonly FindingIssue[];
  /** Which values are looked at at all; the file's other secrets are left to other sources. */
  readonly only?: (keys: readonly string[]) => boolean;
  /** Also report what only its name gives away: `clientSecret`, `password`. */
  readonly byName?: boolean;
  /** The kind of secrets that only their name or another vendor's shape gives away. */
  readonly other?: 'other-secret' | 'mcp-secret';
  /** The name under which a value stands, where that is not its own key. */
  readonly nameOf?: (value: JsonValue, all: readonly JsonValue[]) => string | null;
  readonly readByOf?: (value: JsonValue, kind: FindingKind) => ReadBy;
}

/** Nothing in a text without one of these is worth taking it apart. */
const worthReading =
  /ANTHROPIC|CLAUDE|AWS_|GOOGLE_|GCLOUD_|[kK]ey"|_KEY|[tT]oken"|TOKEN|[sS]ecret|SECRET|[pP]assw|PASSW|[aA]uthorization|"env"|"headers"/;

/** The keys, tokens and settings about signing in of a JSON file, each by its pointer. Text that is no JSON is searched by shape. */
export function jsonFindings(file: SourceText, options: JsonOptions): readonly Found[] {
  const rest = (known: readonly Found[]) =>
    options.only === undefined || known.length === 0
      ? copiesIn(file, { source: options.source, readBy: options.readBy, known })
      : [];
  if (!worthReading.test(file.text) && findSecrets(file.text).length === 0) return [];
  const values = readJsonValues(file.text);
  if (values === null) return options.only === undefined ? rest([]) : [];
  const wanted = options.only === undefined ? values : values.filter(({ keys }) => options.only?.(keys));
  const found = wanted.flatMap((value) => {
    const name = options.nameOf?.(value, values) ?? nameOf(value);
    const one = name === null ? null : valueFinding(file, value, name, options);
    return one === null ? [] : [one];
  });
  return options.only === undefined ? [...found, ...rest(found)] : found;
}

/** The member's own name; for list items that of the list. */
function nameOf({ keys }: JsonValue): string | null {
  for (let at = keys.length - 1; at >= 0; at -= 1) {
    const key = keys[at];
    if (key !== undefined && !/^\d+$/.test(key)) return key;
  }
  return null;
}

/** One value as a finding, or null where it has nothing to do with signing in. */
export function valueFinding(file: SourceText, value: JsonValue, name: string, options: JsonOptions): Found | null {
  const what = whatItIs(value, name, options);
  if (what === null) return null;
  const at = pointer(value.keys);
  const by = options.readByOf?.(value, what.kind) ?? options.readBy;
  const unread = by === 'no' || authVariable(name)?.readByClaudeCode === false;
  return makeFound({
    source: options.source,
    kind: what.kind,
    name,
    location: { path: file.path, pointer: at, line: value.line },
    readByClaudeCode: by === 'yes' && unread ? 'no' : by,
    value: what.secret,
    issues: [...what.issues, ...(options.issues ?? []), ...(unread ? (['not-read-by-claude-code'] as const) : [])],
    edit: { path: file.path, format: file.format, target: { at: 'pointer', pointer: at } },
  });
}

interface What {
  readonly kind: FindingKind;
  readonly issues: readonly FindingIssue[];
  readonly secret: string | undefined;
}

function whatItIs({ value, isText }: JsonValue, name: string, options: JsonOptions): What | null {
  const bare = /^(?:Bearer|Basic|token)\s+(\S[\s\S]*)$/i.exec(value)?.[1] ?? value;
  const own = Object.hasOwn(ownProperties, name) ? ownProperties[name] : undefined;
  const shape = shapeOf(bare);
  if (shape === null && authVariable(name) === undefined) {
    // A secret inside a longer text: a command line, an address, a prompt.
    const inside = findSecrets(bare)[0];
    if (inside !== undefined) return { kind: kindOf(inside.shape.kind, options), issues: [], secret: inside.value };
  }
  if (own !== undefined && shape === null && isText) {
    const what = classifyValue('ANTHROPIC_API_KEY', bare);
    if (what === null || (!what.secret && !what.issues.includes('placeholder'))) return null;
    const issues = what.issues.filter((issue) => issue === 'placeholder');
    return { kind: own, issues, secret: what.secret ? bare : undefined };
  }
  const what: Classified | null = classifyValue(name, bare, options.other);
  if (what === null || (!isText && authVariable(name) === undefined)) return null;
  const byNameOnly = shape === null && authVariable(name) === undefined;
  if (byNameOnly && options.byName !== true) return null;
  return { kind: what.kind, issues: what.issues, secret: what.secret ? bare : undefined };
}

const kindOf = (kind: FindingKind, { other = 'other-secret' }: JsonOptions): FindingKind =>
  kind === 'other-secret' ? other : kind;
