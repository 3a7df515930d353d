import type { StoredLogin } from '../../core/claude/inputs';
import { makeFound, type Found } from '../../core/found';
import { objectAt, parseJsonText, stringAt, textOf } from '../../core/json-text';
import type { SourceText } from '../../core/source';

const source = 'claude-code/credentials';

export interface CredentialsFile {
  readonly login: StoredLogin | null;
  readonly found: readonly Found[];
}

/**
 * Reads `.credentials.json`. Claude Code takes it without a word when it can and ignores it silently when it cannot:
 * a byte order mark, invalid JSON or a flat object all mean "not logged in".
 * Observed with 2.1.330 (2026-11, tests/record/cases).
 */
export function readCredentials(file: SourceText): CredentialsFile {
  return readCredentialsJson(file.text, { path: file.path }, file.byteOrderMark, source);
}

/** The same for the macOS Keychain item, whose value is the same JSON. */
export function readKeychainCredentials(json: string, keychain: string): CredentialsFile {
  return readCredentialsJson(json, { keychain }, false, 'claude-code/keychain-login');
}

function readCredentialsJson(
  text: string,
  place: { path: string } | { keychain: string },
  byteOrderMark: boolean,
  id: string,
): CredentialsFile {
  const broken = (issue: 'file-empty' | 'file-broken-json' | 'file-broken', line?: number): CredentialsFile => ({
    login: null,
    found: [
      makeFound({
        source: id,
        kind: 'file',
        name: 'stored login',
        location: line === undefined ? place : { ...place, line },
        readByClaudeCode: 'yes',
        issues: [issue, 'file-ignored-by-claude-code'],
      }),
    ],
  });
  if (text.trim() === '') return broken('file-empty');
  const parsed = parseJsonText(text);
  if (!parsed.ok) return broken('file-broken-json', parsed.error.line);
  const root = parsed.value.value;
  const oauth = objectAt(root, 'claudeAiOauth');
  const accessToken = tokenText(oauth['accessToken']);
  const line = parsed.value.lineOf(['claudeAiOauth', 'accessToken']);
  const at = line === undefined ? place : { ...place, line };
  const tokens: Found[] = [];
  const refreshToken = stringAt(oauth, 'refreshToken');
  if (refreshToken !== null && refreshToken !== '') {
    tokens.push(
      makeFound({
        source: id,
        kind: 'refresh-token',
        name: 'refreshToken',
        location: { ...place, pointer: '/claudeAiOauth/refreshToken' },
        readByClaudeCode: 'yes',
        value: refreshToken,
      }),
    );
  }
  tokens.push(...mcpTokens(root, place, id));
  if (accessToken === null || byteOrderMark) {
    return byteOrderMark && accessToken !== null
      ? { login: null, found: [...broken('file-broken').found, ...tokens] }
      : { login: null, found: tokens };
  }
  const inference = inferenceScope(oauth['scopes']);
  const expiresAtMs = numberAt(oauth['expiresAt']);
  const found = makeFound({
    source: id,
    kind: 'login',
    name: 'accessToken',
    location: { ...at, pointer: '/claudeAiOauth/accessToken' },
    readByClaudeCode: 'yes',
    value: accessToken,
    issues: inference === 'allowed' ? [] : ['no-inference-scope'],
  });
  return {
    login: {
      found,
      accessToken,
      hasRefreshToken: refreshToken !== null && refreshToken !== '',
      inference,
      scopesAreText: typeof oauth['scopes'] === 'string',
      expiresAtMs,
      refreshExpiresAtMs: numberAt(oauth['refreshTokenExpiresAt']),
      plan: stringAt(oauth, 'subscriptionType'),
      tier: stringAt(oauth, 'rateLimitTier'),
      organizationId: stringAt(oauth, 'organizationUuid'),
    },
    found: [found, ...tokens],
  };
}

function mcpTokens(root: unknown, place: { path: string } | { keychain: string }, id: string): Found[] {
  const servers = objectAt(root, 'mcpOAuth');
  return Object.entries(servers).flatMap(([key, server]) =>
    ['accessToken', 'refreshToken'].flatMap((name) => {
      const value = stringAt(server, name);
      if (value === null || value === '') return [];
      return [
        makeFound({
          source: id,
          kind: 'mcp-secret',
          name: `${stringAt(server, 'serverName') ?? 'MCP server'} ${name}`,
          location: { ...place, pointer: `/mcpOAuth/${key.replace(/~/g, '~0').replace(/\//g, '~1')}/${name}` },
          readByClaudeCode: 'yes',
          value,
        }),
      ];
    }),
  );
}

/** Claude Code turns any value but null and false into text and sends it. */
function tokenText(raw: unknown): string | null {
  if (raw === undefined || raw === null || raw === false) return null;
  return textOf(raw);
}

/** A list must hold the exact word, a text must contain it, anything else that is set breaks the run. */
function inferenceScope(scopes: unknown): StoredLogin['inference'] {
  if (scopes === undefined || scopes === null) return 'missing';
  if (Array.isArray(scopes) || typeof scopes === 'string') {
    return scopes.includes('user:inference') ? 'allowed' : 'missing';
  }
  return 'broken';
}

function numberAt(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
