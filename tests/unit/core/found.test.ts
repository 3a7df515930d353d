import { expect, test } from 'vitest';
import { makeFound } from '../../../src-main/core/found';

const key = `sk-ant-api03-TEST${'0'.repeat(60)}AA`;

test('a file that names its entries by keys shows none of them', () => {
  const pointer = `/mcpServers/a/env/${key}`;
  const found = makeFound({
    source: 'mcp/user-servers',
    kind: 'api-key',
    name: key,
    location: { path: '/home/someone/.claude.json', pointer },
    readByClaudeCode: 'yes',
    value: 'something else',
    edit: { path: '/home/someone/.claude.json', format: 'json', target: { at: 'pointer', pointer } },
  });
  expect(found.finding.name).toBe('sk-ant-api03-…00AA');
  expect(JSON.stringify(found.finding)).not.toContain('TEST');
  // What changes the file must name the entry as it is written there.
  expect(found.edit?.target).toEqual({ at: 'pointer', pointer });
});

test('ordinary names and pointers stay as they are', () => {
  const location = { path: '/p', pointer: '/claude-code.environmentVariables/0/value', line: 3 };
  const { finding } = makeFound({
    source: 's',
    kind: 'api-key',
    name: 'ANTHROPIC_AUTH_TOKEN',
    location,
    readByClaudeCode: 'yes',
  });
  expect(finding).toMatchObject({ name: 'ANTHROPIC_AUTH_TOKEN', location });
});
