import { describe, expect, test } from 'vitest';
import { causes, type Cause } from '../../../../src-main/contract/cause-names';
import { classify } from '../../../../src-main/core/diagnose/classify';
import { readPaste } from '../../../../src-main/core/diagnose/text';
import { say, type MessageCode } from '../../../../src-main/contract/messages/message';
import { advice } from '../../../../src-main/rules/advice';
import { diagnosisRules } from '../../../../src-main/rules/diagnosis/catalogue';
import { learntWords } from '../../../../src-main/rules/diagnosis/learnt-words';

/** What this product was made to explain, each in words that people use for it. */
const seeds: Readonly<Record<string, readonly (readonly [text: string, cause: Cause])[]>> = {
  'invalid key': [['API Error: 401 invalid x-api-key', 'invalid_api_key']],
  'expired key': [['This API key has expired', 'invalid_api_key']],
  'wrong account': [['You are signed in to a different organization', 'wrong_account_or_org']],
  'usage limit': [['Claude usage limit reached. Your limit will reset at 3pm', 'rate_or_usage_limit']],
  'firewall or network': [['Unable to connect to Anthropic services: ECONNREFUSED', 'network_or_proxy_or_tls']],
  'outdated version': [['Your version of Claude Code (1.0.6) needs an update', 'outdated_client']],
  'wrong environment variables': [
    ['ANTHROPIC_API_KEY takes precedence over the claude.ai login', 'env_var_overrides_login'],
    ['ANTHROPIC_VERTEX_PROJECT_ID must be set when CLAUDE_CODE_USE_VERTEX is set', 'vertex_gcp_credentials'],
  ],
  'key rotated but an old copy used': [
    ['We rotated the key, but claude still uses the old API key', 'invalid_api_key'],
  ],
  whitespace: [['API key contains a trailing newline: invalid header value', 'invalid_api_key']],
  'credentials of an MCP server or a skill': [
    ['MCP server "linear": needs authentication · run /mcp', 'other_not_auth'],
  ],
  'cached credentials': [['Claude Code still uses the old credentials after /login', 'expired_or_revoked_oauth']],
  'file permissions': [["EACCES: permission denied, open '/Users/u/.claude.json'", 'file_permission']],
  proxy: [['407 Proxy Authentication Required', 'network_or_proxy_or_tls']],
  'several installations': [['Warning: multiple installations found: npm-global and native', 'outdated_client']],
};

describe.each(Object.entries(seeds))('%s', (_, cases) => {
  test.each(cases)('%s', (text, cause) => {
    const [guess] = classify(readPaste(text), {}, diagnosisRules, learntWords);
    expect(guess?.cause).toBe(cause);
    expect(guess?.rules.length, 'a rule, not likeness alone').toBeGreaterThan(0);
  });
});

describe.each(causes)('%s', (cause) => {
  test('has rules, words and a next step', () => {
    expect(diagnosisRules.some((rule) => rule.cause === cause)).toBe(true);
    for (const part of ['head', 'tell']) {
      const code = `cause.${cause}.${part}` as MessageCode;
      expect(say({ code, args: {} }).length, code).toBeGreaterThan(10);
    }
    expect(advice[cause].actions({ key: null, login: null }).length).toBeGreaterThan(0);
  });
});
