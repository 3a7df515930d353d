import type { FindingKind, ReadBy } from '../../contract/finding';
import type { Found } from '../../core/found';
import { file, type Source } from '../../core/source';
import { appDataPath, homePath, joinPath, type Where } from '../../core/where';
import { jsonFindings } from '../kit/json-findings';
import { configPath, folder } from '../kit/places';

function gcloudFolder(where: Where): string {
  const set = where.env['CLOUDSDK_CONFIG'];
  if (set !== undefined && set !== '') return set;
  return where.platform === 'win32' ? appDataPath(where, 'gcloud') : configPath(where, 'gcloud');
}

const readBy = (where: Where, provider: string): ReadBy => (where.provider === provider ? 'yes' : 'other-tool');

const ofKind = (found: readonly Found[], kind: FindingKind): readonly Found[] =>
  found.map((one) => ({ ...one, finding: { ...one.finding, kind } }));

/** The login that programs on this computer share; Claude Code uses it with Vertex AI on. */
export const googleDefault: Source = {
  id: 'cloud/google-default',
  tool: 'Google Cloud',
  readByClaudeCode: 'other-tool',
  checked: '2026-11, cloud.google.com, "How Application Default Credentials works"',
  at: (where) => [
    file(joinPath(gcloudFolder(where), 'application_default_credentials.json'), 'json'),
    ...(where.env['GOOGLE_APPLICATION_CREDENTIALS'] === undefined
      ? []
      : [file(where.env['GOOGLE_APPLICATION_CREDENTIALS'], 'json')]),
  ],
  parse: (text, where) =>
    ofKind(
      jsonFindings(text, { source: 'cloud/google-default', readBy: readBy(where, 'vertex'), byName: true }),
      'gcp-credentials',
    ),
};

export const gcloud: Source = {
  id: 'cloud/gcloud',
  tool: 'gcloud',
  readByClaudeCode: 'other-tool',
  checked: '2026-11, cloud.google.com, "gcloud auth login": legacy_credentials',
  at: (where) => [
    folder(joinPath(gcloudFolder(where), 'legacy_credentials'), /^adc\.json$/, 'json', { depth: 2, most: 20 }),
  ],
  parse: (text) =>
    ofKind(jsonFindings(text, { source: 'cloud/gcloud', readBy: 'other-tool', byName: true }), 'gcp-credentials'),
};

export const azure: Source = {
  id: 'cloud/azure',
  tool: 'the Azure CLI',
  readByClaudeCode: 'other-tool',
  checked: '2026-11, learn.microsoft.com, "Azure CLI configuration": msal_token_cache, service_principal_entries',
  at: (where) => {
    const base = where.env['AZURE_CONFIG_DIR'] ?? homePath(where, '.azure');
    return ['msal_token_cache.json', 'service_principal_entries.json', 'accessTokens.json'].map((name) =>
      file(joinPath(base, name), 'json'),
    );
  },
  parse: (text, where) =>
    ofKind(
      jsonFindings(text, {
        source: 'cloud/azure',
        readBy: readBy(where, 'foundry'),
        byName: true,
        // Every entry of the token cache keeps its token under `secret`.
        nameOf: ({ keys }) => (keys.at(-1) === 'secret' ? 'client_secret' : null),
      }),
      'azure-credentials',
    ),
};
