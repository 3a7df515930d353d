import { filler, type SecretShape } from './shape';

/** Prefixes and usual lengths: rules of gitleaks and trufflehog, and files that Claude Code 2.1.330 wrote (2026-11). */
const shape = (id: string, kind: SecretShape['kind'], word: string): SecretShape => ({
  id: `anthropic/${id}`,
  vendor: 'Anthropic',
  kind,
  signs: [`sk-ant-${word}`],
  // After an escape such as \n a letter may stand right before it, after `${NAME:-` a dash.
  shape: new RegExp(`(?:(?<!\\w|(?<!:)-)|(?<=\\\\[nrtu]))sk-ant-${word}\\d{2}-[\\w-]{10,300}`, 'g'),
  search: `sk-ant-${word}[0-9]{2}-[A-Za-z0-9_-]{10}`,
  hits: [
    `sk-ant-${word}01-${filler(93)}AA`,
    `"sk-ant-${word}03-TEST-${filler(12)}"`,
    `\\nsk-ant-${word}01-TESTMINIMAL`,
    `\${X:-sk-ant-${word}01-${filler(12)}}`,
  ],
  misses: [
    `sk-ant-${word}03-`,
    `sk-ant-${word}03-...`,
    `sk-ant-${word}03-xxxxxxxxxxxxxxxxxxxx`,
    `sk-ant-${word}03-your-key-here`,
    `sk-ant-${word}03-this-is-not-a-real-key`,
    `sk-ant-${word}03-1234567890abcdef`,
    `sk-ant-${word}03-${'A'.repeat(95)}`,
    `task-ant-${word}03-${filler(20)}`,
    `sk-ant-${word}-${filler(20)}`,
  ],
});

export const anthropicShapes: readonly SecretShape[] = [
  shape('api-key', 'api-key', 'api'),
  shape('admin-key', 'admin-key', 'admin'),
  shape('oauth-token', 'oauth-token', 'oat'),
  shape('refresh-token', 'refresh-token', 'ort'),
];
