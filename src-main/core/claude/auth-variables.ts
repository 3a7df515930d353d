import type { FindingKind } from '../../contract/finding';
import type { Provider } from '../../contract/resolution';

export interface AuthVariable {
  readonly name: string;
  readonly kind: FindingKind;
  /** Whether the value itself must not be shown. */
  readonly secret: boolean;
  readonly readByClaudeCode: boolean;
}

const variable = (name: string, kind: FindingKind, secret: boolean, readByClaudeCode = true): AuthVariable => ({
  name,
  kind,
  secret,
  readByClaudeCode,
});

/**
 * The variables that decide how Claude Code signs in.
 * Source: code.claude.com environment-variable page (2026-08), observed with 2.1.330 (2026-11);
 * CLAUDE_API_KEY is what guides name and nothing reads.
 */
export const authVariables: readonly AuthVariable[] = [
  variable('ANTHROPIC_API_KEY', 'api-key', true),
  variable('ANTHROPIC_AUTH_TOKEN', 'auth-token', true),
  variable('CLAUDE_CODE_OAUTH_TOKEN', 'oauth-token', true),
  variable('CLAUDE_CODE_OAUTH_REFRESH_TOKEN', 'refresh-token', true),
  variable('ANTHROPIC_CUSTOM_HEADERS', 'custom-headers', true),
  variable('ANTHROPIC_PROFILE', 'profile', false),
  variable('ANTHROPIC_CONFIG_DIR', 'config-dir', false),
  variable('ANTHROPIC_FEDERATION_RULE_ID', 'profile', false),
  variable('ANTHROPIC_ORGANIZATION_ID', 'profile', false),
  variable('ANTHROPIC_IDENTITY_TOKEN', 'other-secret', true),
  variable('ANTHROPIC_IDENTITY_TOKEN_FILE', 'profile', false),
  variable('ANTHROPIC_UNIX_SOCKET', 'config-dir', false),
  variable('CLAUDE_CODE_API_KEY_FILE_DESCRIPTOR', 'config-dir', false),
  variable('CLAUDE_CODE_ENTRYPOINT', 'provider-switch', false),
  variable('CLAUDE_CODE_REMOTE', 'provider-switch', false),
  variable('XDG_CONFIG_HOME', 'config-dir', false),
  variable('CLAUDE_CONFIG_DIR', 'config-dir', false),
  variable('CLAUDE_SECURESTORAGE_CONFIG_DIR', 'config-dir', false),
  variable('ANTHROPIC_BASE_URL', 'base-url', false),
  variable('CLAUDE_CODE_USE_BEDROCK', 'provider-switch', false),
  variable('CLAUDE_CODE_USE_VERTEX', 'provider-switch', false),
  variable('CLAUDE_CODE_USE_FOUNDRY', 'provider-switch', false),
  variable('CLAUDE_CODE_USE_MANTLE', 'provider-switch', false),
  variable('CLAUDE_CODE_USE_ANTHROPIC_AWS', 'provider-switch', false),
  variable('CLAUDE_CODE_SKIP_BEDROCK_AUTH', 'provider-switch', false),
  variable('CLAUDE_CODE_SKIP_VERTEX_AUTH', 'provider-switch', false),
  variable('CLAUDE_CODE_SKIP_FOUNDRY_AUTH', 'provider-switch', false),
  variable('CLAUDE_CODE_SKIP_MANTLE_AUTH', 'provider-switch', false),
  variable('CLAUDE_CODE_SKIP_ANTHROPIC_AWS_AUTH', 'provider-switch', false),
  variable('ANTHROPIC_AWS_WORKSPACE_ID', 'provider-switch', false),
  variable('ANTHROPIC_FOUNDRY_RESOURCE', 'provider-switch', false),
  variable('ANTHROPIC_FOUNDRY_BASE_URL', 'base-url', false),
  variable('ANTHROPIC_VERTEX_PROJECT_ID', 'provider-switch', false),
  variable('GOOGLE_CLOUD_PROJECT', 'gcp-credentials', false),
  variable('GCLOUD_PROJECT', 'gcp-credentials', false),
  variable('AWS_WEB_IDENTITY_TOKEN_FILE', 'aws-credentials', false),
  variable('CLAUDE_CODE_SIMPLE', 'provider-switch', false),
  variable('CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST', 'provider-switch', false),
  variable('AWS_BEARER_TOKEN_BEDROCK', 'aws-credentials', true),
  variable('AWS_ACCESS_KEY_ID', 'aws-credentials', true),
  variable('AWS_SECRET_ACCESS_KEY', 'aws-credentials', true),
  variable('AWS_SESSION_TOKEN', 'aws-credentials', true),
  variable('AWS_PROFILE', 'aws-credentials', false),
  variable('ANTHROPIC_AWS_API_KEY', 'aws-credentials', true),
  variable('ANTHROPIC_FOUNDRY_API_KEY', 'azure-credentials', true),
  variable('ANTHROPIC_FOUNDRY_AUTH_TOKEN', 'azure-credentials', true),
  variable('GOOGLE_APPLICATION_CREDENTIALS', 'gcp-credentials', false),
  variable('CLAUDE_API_KEY', 'api-key', true, false),
];

/** Counts only from the shell: no settings file can set it (observed with 2.1.330, 2026-11, tests/record/cases/scopes.json). */
export const shellOnly: ReadonlySet<string> = new Set([
  'CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST',
  'CLAUDE_CODE_ENTRYPOINT',
  'CLAUDE_CODE_REMOTE',
  'ANTHROPIC_UNIX_SOCKET',
  'CLAUDE_CODE_API_KEY_FILE_DESCRIPTOR',
]);

/** Counts from the shell, the user's, the administrator's and the state file, but not from a folder's own settings. */
export const notFromFolders: ReadonlySet<string> = new Set([
  'CLAUDE_CODE_OAUTH_TOKEN',
  'ANTHROPIC_PROFILE',
  'ANTHROPIC_CONFIG_DIR',
  'XDG_CONFIG_HOME',
  'ANTHROPIC_FEDERATION_RULE_ID',
  'ANTHROPIC_ORGANIZATION_ID',
  'ANTHROPIC_IDENTITY_TOKEN',
  'ANTHROPIC_IDENTITY_TOKEN_FILE',
  'CLAUDE_CODE_SIMPLE',
  'CLAUDE_CONFIG_DIR',
  'CLAUDE_SECURESTORAGE_CONFIG_DIR',
]);

const byName = new Map(authVariables.map((known) => [known.name, known]));

/** The variable by its exact name (names are case-sensitive), or undefined. */
export function authVariable(name: string): AuthVariable | undefined {
  return byName.get(name);
}

/** Which provider each switch turns on, in the order in which Claude Code looks (observed with 2.1.330, 2026-11). */
export const providerSwitches: readonly { readonly name: string; readonly provider: Provider }[] = [
  { name: 'CLAUDE_CODE_USE_BEDROCK', provider: 'bedrock' },
  { name: 'CLAUDE_CODE_USE_FOUNDRY', provider: 'foundry' },
  { name: 'CLAUDE_CODE_USE_ANTHROPIC_AWS', provider: 'anthropicAws' },
  { name: 'CLAUDE_CODE_USE_MANTLE', provider: 'mantle' },
  { name: 'CLAUDE_CODE_USE_VERTEX', provider: 'vertex' },
];

export const providerNames: Readonly<Record<Provider, string>> = {
  firstParty: 'Anthropic',
  bedrock: 'Amazon Bedrock',
  vertex: 'Google Vertex AI',
  foundry: 'Microsoft Foundry',
  mantle: 'Amazon Bedrock (Mantle)',
  anthropicAws: 'Claude on AWS',
};
