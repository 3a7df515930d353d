import type { FindingIssue, ReadBy } from '../../contract/finding';
import { makeFound, type Found } from '../../core/found';
import { file, type Source, type SourceText } from '../../core/source';
import { homePath, type Where } from '../../core/where';
import { standInIssue } from '../../rules/shapes/catalogue';
import { jsonFindings } from '../kit/json-findings';
import { folder } from '../kit/places';

const secretKeys = new Set(['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token', 'aws_security_token']);
const awsProviders = new Set(['bedrock', 'mantle', 'anthropicAws']);

/** Whether Claude Code would ask AWS for credentials now. */
export function usesAws(where: Where): ReadBy {
  return where.provider !== undefined && awsProviders.has(where.provider) ? 'yes' : 'other-tool';
}

/** Static keys, profile by profile; of the one in use they hide a single sign-on. */
export const awsFiles: Source = {
  id: 'cloud/aws',
  tool: 'AWS',
  readByClaudeCode: 'other-tool',
  checked: '2026-11, docs.aws.amazon.com, "Configuration and credential file settings in the AWS CLI"',
  at: (where) => [
    file(where.env['AWS_SHARED_CREDENTIALS_FILE'] ?? homePath(where, '.aws', 'credentials'), 'ini'),
    file(where.env['AWS_CONFIG_FILE'] ?? homePath(where, '.aws', 'config'), 'ini'),
  ],
  parse: staticKeys,
};

function staticKeys(text: SourceText, where: Where): readonly Found[] {
  const chosen = where.env['AWS_PROFILE'] ?? 'default';
  const found: Found[] = [];
  let section = '';
  text.text.split('\n').forEach((line, index) => {
    const header = /^\s*\[\s*(.{1,200}?)\s*\]/.exec(line)?.[1];
    if (header !== undefined) section = header;
    const pair = /^\s*(\w{1,60})\s*=\s*(\S{1,4000})/.exec(line);
    const [, key = '', value = ''] = pair ?? [];
    if (!secretKeys.has(key.toLowerCase())) return;
    const standIn = standInIssue(value);
    const issues: FindingIssue[] = standIn === null ? [] : [standIn];
    const used = section.replace(/^profile\s+/, '') === chosen;
    found.push(
      makeFound({
        source: 'cloud/aws',
        kind: 'aws-credentials',
        name: `${section}/${key}`,
        location: { path: text.path, line: index + 1 },
        readByClaudeCode: used ? usesAws(where) : 'other-tool',
        value: standIn === null ? value : undefined,
        issues,
        edit: {
          path: text.path,
          format: 'ini',
          target: { at: 'variable', name: `${section}/${key}`, line: index + 1 },
        },
      }),
    );
  });
  return found;
}

/** Tokens of `aws sso login`; they end by themselves. */
export const awsSignOn: Source = {
  id: 'cloud/aws-sign-on',
  tool: 'AWS',
  readByClaudeCode: 'other-tool',
  checked: '2026-11, docs.aws.amazon.com, "Configuring IAM Identity Center authentication with the AWS CLI"',
  at: (where) =>
    ['sso', 'cli'].map((name) => folder(homePath(where, '.aws', name, 'cache'), /\.json$/, 'json', { most: 20 })),
  parse: (text, where) => {
    const ends = /"(?:expiresAt|Expiration)"\s{0,10}:\s{0,10}"([^"]{10,40})"/.exec(text.text)?.[1];
    const endsAt = Date.parse((ends ?? '').replace(/UTC$/, 'Z'));
    const over = where.now !== undefined && endsAt < where.now;
    const options = { source: 'cloud/aws-sign-on', readBy: usesAws(where), byName: true } as const;
    return jsonFindings(text, { ...options, issues: over ? ['expired'] : [] }).map((one) => ({
      ...one,
      finding: { ...one.finding, kind: 'aws-credentials' as const },
    }));
  },
};
