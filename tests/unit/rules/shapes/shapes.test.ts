import { describe, expect, test } from 'vitest';
import { classifyValue, findSecrets, shapes, standInIssue } from '../../../../src-main/rules/shapes/catalogue';
import { standInExamples } from '../../../../src-main/core/lint/stand-ins';

const cases = shapes.flatMap((shape) => [
  ...shape.hits.map((text) => ({ id: shape.id, text, hit: true })),
  ...shape.misses.map((text) => ({ id: shape.id, text, hit: false })),
]);

describe('every shape knows its own hits and misses', () => {
  test.each(cases.filter(({ hit }) => hit))('$id finds $text', ({ id, text }) => {
    expect(findSecrets(text).map((hit) => hit.shape.id)).toEqual([id]);
  });

  test.each(cases.filter(({ hit }) => !hit))('$id passes over $text', ({ id, text }) => {
    expect(findSecrets(text).map((hit) => hit.shape.id)).not.toContain(id);
  });

  test('what is searched for in whole folders finds every hit', () => {
    const missed = shapes.flatMap(({ id, search, hits }) =>
      search === undefined ? [] : hits.filter((hit) => !new RegExp(search).test(hit)).map((hit) => `${id}: ${hit}`),
    );
    expect(missed).toEqual([]);
    expect(shapes.filter(({ id, search }) => id.startsWith('anthropic/') && search === undefined)).toEqual([]);
  });

  test('the rules are told apart by their ids', () => {
    expect(new Set(shapes.map(({ id }) => id)).size).toBe(shapes.length);
  });
});

describe('what is no secret', () => {
  test.each(standInExamples.references)('%s is a reference', (text) => expect(standInIssue(text)).toBe('reference'));
  test.each(standInExamples.placeholders)('%s is a placeholder', (text) =>
    expect(standInIssue(text)).toBe('placeholder'),
  );
  test.each(standInExamples.neither)('%s is neither', (text) => expect(standInIssue(text)).toBeNull());
});

describe('what a value under a name is', () => {
  test.each([
    ['ANTHROPIC_API_KEY', 'sk-ant-api03-TEST-ENV-000000000000', 'api-key', true],
    ['ANTHROPIC_API_KEY', 'any old text', 'api-key', true],
    ['ANTHROPIC_BASE_URL', 'https://gateway.example/v1', 'base-url', false],
    ['MY_OWN_NAME', 'sk-ant-oat01-TEST-000000000000', 'oauth-token', true],
    ['GITHUB_TOKEN', 'plain-but-secret-9', 'other-secret', true],
    ['BEDROCK', 'AKIAQ3EGTESTKEYABC22', 'aws-credentials', true],
  ])('%s=%s is %s', (name, value, kind, secret) => {
    expect(classifyValue(name, value)).toMatchObject({ kind, secret });
  });

  test('a gateway address that ends in /v1 is named', () => {
    expect(classifyValue('ANTHROPIC_BASE_URL', 'https://gateway.example/v1/')?.issues).toEqual(['base-url-with-v1']);
  });

  test.each([
    ['PATH', '/usr/bin'],
    ['MAX_TOKENS', '4096'],
    ['SSH_AUTH_SOCK', '/run/ssh'],
    ['KEY_FILE', '/etc/key.pem'],
    ['TOKEN_TYPE', 'bearer'],
    ['NODE_ENV', 'production'],
  ])('%s=%s says nothing about secrets', (name, value) => expect(classifyValue(name, value)).toBeNull());
});

describe('a shape costs time by length only', () => {
  test.each([
    'sk-ant-api03-'.repeat(80_000),
    'AKIA'.repeat(250_000),
    `postgres://${'a'.repeat(1_000_000)}`,
    'eyJ'.repeat(330_000),
    `eyJ${'a'.repeat(1_000_000)}`,
    `-----BEGIN PRIVATE KEY-----${'\\n'.repeat(400_000)}`,
    'https://a:'.repeat(100_000),
    'Q~'.repeat(500_000),
  ])('a megabyte of the same takes less than a second', (text) => {
    const started = performance.now();
    findSecrets(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
