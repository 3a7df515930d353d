import type { FindingKind } from '../../contract/finding';
import { filler, type SecretShape } from './shape';

interface Prefixed {
  readonly id: string;
  readonly vendor: string;
  readonly prefixes: readonly string[];
  /** How many characters of A-Z a-z 0-9 _ - follow at least. */
  readonly least: number;
  readonly kind?: FindingKind;
  readonly misses?: readonly string[];
}

/** Services whose secrets begin with a word of their own, as their documentation gives it (2026-11). */
const services: readonly Prefixed[] = [
  { id: 'openrouter/key', vendor: 'OpenRouter', prefixes: ['sk-or-v1-'], least: 20 },
  { id: 'openai/key', vendor: 'OpenAI', prefixes: ['sk-proj-', 'sk-svcacct-', 'sk-admin-'], least: 20 },
  { id: 'xai/key', vendor: 'xAI', prefixes: ['xai-'], least: 40, misses: ['xai-integration-guide'] },
  { id: 'groq/key', vendor: 'Groq', prefixes: ['gsk_'], least: 30 },
  { id: 'perplexity/key', vendor: 'Perplexity', prefixes: ['pplx-'], least: 30 },
  { id: 'hugging-face/token', vendor: 'Hugging Face', prefixes: ['hf_'], least: 30 },
  { id: 'replicate/token', vendor: 'Replicate', prefixes: ['r8_'], least: 30 },
  { id: 'github/token', vendor: 'GitHub', prefixes: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], least: 30 },
  { id: 'github/fine-grained-token', vendor: 'GitHub', prefixes: ['github_pat_'], least: 30 },
  { id: 'gitlab/token', vendor: 'GitLab', prefixes: ['glpat-'], least: 20 },
  {
    id: 'npm/token',
    vendor: 'npm',
    prefixes: ['npm_'],
    least: 36,
    misses: ['npm_config_registry', 'npm_lifecycle_event'],
  },
  { id: 'slack/token', vendor: 'Slack', prefixes: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xapp-'], least: 20 },
  {
    id: 'notion/token',
    vendor: 'Notion',
    prefixes: ['ntn_', 'secret_'],
    least: 40,
    misses: ['secret_access_key_rotation'],
  },
  { id: 'linear/key', vendor: 'Linear', prefixes: ['lin_api_', 'lin_oauth_'], least: 30 },
  { id: 'figma/token', vendor: 'Figma', prefixes: ['figd_', 'figu_'], least: 30 },
  { id: 'stripe/key', vendor: 'Stripe', prefixes: ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_'], least: 20 },
  { id: 'brave/key', vendor: 'Brave Search', prefixes: ['BSA'], least: 27, misses: ['BSAFE'] },
  { id: 'tavily/key', vendor: 'Tavily', prefixes: ['tvly-'], least: 20 },
  { id: 'firecrawl/key', vendor: 'Firecrawl', prefixes: ['fc-'], least: 30 },
  { id: 'sentry/token', vendor: 'Sentry', prefixes: ['sntrys_', 'sntryu_'], least: 30 },
  { id: 'supabase/token', vendor: 'Supabase', prefixes: ['sbp_'], least: 30 },
  { id: 'airtable/token', vendor: 'Airtable', prefixes: ['patK', 'pat0', 'patT'], least: 60 },
  { id: 'sendgrid/key', vendor: 'SendGrid', prefixes: ['SG.'], least: 40 },
  { id: 'atlassian/token', vendor: 'Atlassian', prefixes: ['ATATT3'], least: 60 },
];

const escaped = (text: string) => text.replace(/[.]/g, '\\$&');

function shapeOf({ id, vendor, prefixes, least, kind, misses }: Prefixed): SecretShape {
  return {
    id,
    vendor,
    kind: kind ?? 'other-secret',
    signs: prefixes,
    shape: new RegExp(`(?<![A-Za-z0-9+/_]|(?<!:)-)(?:${prefixes.map(escaped).join('|')})[\\w.-]{${least},300}`, 'g'),
    search: `(?:${prefixes.map(escaped).join('|')})[A-Za-z0-9_.-]{${least}}`,
    hits: prefixes.map((prefix) => prefix + filler(least + 20)),
    misses: [
      ...prefixes.flatMap((prefix) => [
        prefix,
        `${prefix}...`,
        prefix + 'x'.repeat(least + 4),
        `a${prefix}${filler(least)}`,
      ]),
      ...(misses ?? []),
    ],
  };
}

export const serviceShapes: readonly SecretShape[] = [
  ...services.map(shapeOf),
  {
    // The older form has no word of its own after sk-, so letters and digits only and a length that words do not have.
    id: 'openai/older-key',
    vendor: 'OpenAI',
    kind: 'other-secret',
    signs: ['sk-'],
    shape: /(?<![A-Za-z0-9+/_]|(?<!:)-)sk-[A-Za-z0-9]{32,120}(?![\w-])/g,
    hits: [`sk-${filler(48)}`],
    misses: [
      'sk-learn',
      `sk-${'x'.repeat(48)}`,
      'sk-circle-fade-dot-and-some-more-words-in-a-row',
      'risk-0123456789abcdef',
    ],
  },
  {
    id: 'databases/url-password',
    vendor: 'a database',
    kind: 'other-secret',
    signs: ['://'],
    shape:
      /\b(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|redis|rediss|amqps?|mssql|https?):\/\/[^\s:/@"'`<>]{0,100}:(?<secret>[^\s:/@"'`<>]{6,200})@[A-Za-z0-9[]/g,
    hits: ['postgresql://app:s3cr3tW0rd@db.internal:5432/main', 'https://user:ghostly-8812@example.org/x.git'],
    misses: [
      'postgres://localhost:5432/main',
      'postgres://user:password@localhost/db',
      'postgres://user:${DB_PASSWORD}@db/main',
      'https://example.org:8443/a@b',
      'redis://:@localhost',
    ],
  },
  {
    id: 'web/json-web-token',
    vendor: 'a web service',
    kind: 'other-secret',
    signs: ['eyJ'],
    shape: /(?<![A-Za-z0-9+/_]|(?<!:)-)eyJ[\w-]{15,2000}\.eyJ[\w-]{15,4000}\.[\w-]{20,1000}(?![\w-])/g,
    hits: [`eyJhbGciOiJIUzI1NiJ9aa.eyJzdWIiOiJURVNUIn0aa.${filler(43)}`],
    misses: ['eyJhbGciOiJIUzI1NiJ9', 'eyJ.eyJ.x'],
  },
];
