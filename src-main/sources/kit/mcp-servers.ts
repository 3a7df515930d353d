import type { FindingIssue, ReadBy } from '../../contract/finding';
import { makeFound, type Found } from '../../core/found';
import { pointer } from '../../core/json-text';
import type { SourceText } from '../../core/source';
import { classifyValue, findSecrets, isSecretName, shapeOf, standInIssue } from '../../rules/shapes/catalogue';
import { copiesIn } from './copies';
import { readJsonValues, type JsonValue } from './json-values';

export interface McpOptions {
  readonly source: string;
  readonly readBy: ReadBy;
  /** Where the servers stand: the member that holds them by name. */
  readonly holders?: readonly string[];
  /** The file holds nothing else, so that every other secret in it is reported too. */
  readonly wholeFile?: boolean;
}

/**
 * The secrets of MCP servers: `env`, `headers`, parts of `url`, and arguments after `--token`. `${VAR}` names a
 * variable and is reported as a reference (code.claude.com/docs/en/mcp, 2026-08; modelcontextprotocol.io).
 */
export function mcpFindings(file: SourceText, options: McpOptions): readonly Found[] {
  const holders = options.holders ?? ['mcpServers'];
  const stray = (known: readonly Found[]) =>
    options.wholeFile === true ? copiesIn(file, { source: options.source, readBy: options.readBy, known }) : [];
  // Only where a server is listed: an empty list is in nearly every state file.
  if (!holders.some((holder) => new RegExp(`"${holder}"\\s{0,20}:\\s{0,20}\\{\\s{0,200}"`).test(file.text)))
    return stray([]);
  const values = readJsonValues(file.text);
  if (values === null) return stray([]);
  const found = values.flatMap((value, index) => {
    const at = value.keys.findIndex((key) => holders.includes(key));
    if (at < 0 || value.keys.length < at + 3) return [];
    return serverValue(file, value, value.keys.slice(at + 2), values[index - 1], options);
  });
  return [...found, ...stray(found)];
}

function serverValue(
  file: SourceText,
  value: JsonValue,
  inside: readonly string[],
  before: JsonValue | undefined,
  options: McpOptions,
): readonly Found[] {
  const [part = '', name = part] = inside;
  switch (part) {
    case 'env':
    case 'headers':
    case 'http_headers':
    case 'requestInit':
      return found(file, value, inside.at(-1) ?? name, bareValue(value.value), options);
    case 'url':
    case 'serverUrl':
    case 'httpUrl':
      return urlSecrets(value.value).flatMap((secret) => found(file, value, secret.name, secret.value, options));
    case 'args': {
      const joined = /^--?([\w-]{2,60})=([\s\S]+)$/.exec(value.value);
      if (joined?.[1] !== undefined && joined[2] !== undefined)
        return found(file, value, joined[1], joined[2], options);
      const option = /^--?([\w-]{2,60})$/.exec(before?.value ?? '')?.[1];
      const named = option !== undefined && isSecretName(option) ? option : null;
      return found(file, value, named ?? 'args', named === null ? '' : value.value, options);
    }
    default:
      return found(file, value, inside.at(-1) ?? part, '', options);
  }
}

const bareValue = (text: string) => /^(?:Bearer|Basic|token)\s+(\S[\s\S]*)$/i.exec(text)?.[1] ?? text;

/** Whether a header or variable of a server is one that holds secrets: `Authorization`, `X-Api-Key`, `BRAVE_API_KEY`. */
function found(file: SourceText, value: JsonValue, name: string, bare: string, options: McpOptions): readonly Found[] {
  const make = (secret: string | undefined, kind: Found['finding']['kind'], issues: readonly FindingIssue[]) => {
    const at = pointer(value.keys);
    const unread: readonly FindingIssue[] = options.readBy === 'no' ? ['not-read-by-claude-code'] : [];
    return makeFound({
      source: options.source,
      kind,
      name,
      location: { path: file.path, pointer: at, line: value.line },
      readByClaudeCode: options.readBy,
      value: secret,
      issues: [...issues, ...unread],
      edit: { path: file.path, format: file.format, target: { at: 'pointer', pointer: at } },
    });
  };
  const shape = shapeOf(bare);
  if (shape === null) {
    const inside = findSecrets(value.value)[0];
    if (inside !== undefined) {
      return [make(inside.value, inside.shape.vendor === 'Anthropic' ? inside.shape.kind : 'mcp-secret', [])];
    }
  }
  if (bare.trim() === '') return [];
  const standIn = standInIssue(bare);
  const named = isSecretName(name) || classifyValue(name, bare) !== null;
  if (standIn !== null) return named ? [make(undefined, 'mcp-secret', [standIn])] : [];
  const what = classifyValue(name, bare, 'mcp-secret');
  if (what === null || !what.secret) return [];
  return [make(bare, shape?.vendor === 'Anthropic' ? shape.kind : 'mcp-secret', [])];
}

/** Password and secret-looking parameters of an address. */
export function urlSecrets(text: string): readonly { readonly name: string; readonly value: string }[] {
  const all: { name: string; value: string }[] = [];
  const user = /^[a-z][\w+.-]{1,20}:\/\/[^\s/@:]{0,200}:([^\s/@]{1,500})@/i.exec(text)?.[1];
  if (user !== undefined) all.push({ name: 'url password', value: user });
  const query = text.indexOf('?');
  for (const pair of query < 0 ? [] : text.slice(query + 1, query + 4_000).split(/[&#]/)) {
    const equals = pair.indexOf('=');
    const name = pair.slice(0, Math.max(0, equals));
    if (equals > 0 && isSecretName(name)) all.push({ name, value: pair.slice(equals + 1) });
  }
  // A token may also be part of the path; without a name only its shape tells.
  if (all.length === 0) all.push({ name: 'url', value: '' });
  return all;
}
