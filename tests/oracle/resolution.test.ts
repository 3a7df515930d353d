import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disagreement, isDecidedLocally, resolveCase, type CliCase } from '../kit/cli-case';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as CliCase[];
const recorded = join(__dirname, '../record/cases');

const collections = [
  join(__dirname, '../fixtures/claude-cli-cases.json'),
  ...readdirSync(recorded)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(recorded, name)),
];

describe.each(collections)('what the real Claude Code was observed to send: %s', (path) => {
  const cases = read(path).filter(isDecidedLocally);

  test('there are cases', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    expect(disagreement(one, await resolveCase(one))).toBeNull();
  });
});
