import { describe, expect, test } from 'vitest';
import { chance } from '../../record/fuzz/random.mjs';
import { shrink, type World } from '../../record/fuzz/shrink.mjs';
import { randomWorld } from '../../record/fuzz/worlds.mjs';

/** Logins hold times near now; everything else has to be the same. */
const text = (world: World) => JSON.stringify(world).replace(/\d{13}/g, 'now');
const numbers = Array.from({ length: 300 }, (_, number) => number);

describe('worlds of chance', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(text(randomWorld(chance(7), 'a'))).toBe(text(randomWorld(chance(7), 'a')));
    expect(new Set(numbers.map((seed) => text(randomWorld(chance(seed), 'a')))).size).toBe(numbers.length);
  });

  test('hold every kind of place within a few hundred', () => {
    const all = numbers.map((seed) => text(randomWorld(chance(seed), 'a'))).join('\n');
    for (const part of [
      ...['settings.json', 'settings.local.json', 'managed-settings.d/', '.credentials.json', '.claude.json'],
      ...['configs/work.json', 'apiKeyHelper', 'forceLoginMethod', 'forceLoginOrgUUID', 'primaryApiKey'],
      ...[
        'CLAUDE_CONFIG_DIR',
        'CLAUDE_CODE_USE_BEDROCK',
        'ANTHROPIC_CUSTOM_HEADERS',
        'worktrees',
        '\\ufeff',
        '// mine',
      ],
    ]) {
      expect(all.includes(part.startsWith('\\u') ? '\ufeff' : part), part).toBe(true);
    }
  });

  test('hold no credential that could be somebody’s', () => {
    for (const seed of numbers) {
      const long = text(randomWorld(chance(seed), 'a')).match(/sk-ant-[a-z]+\d\d-[\w-]{60,}/g);
      expect(long).toBeNull();
    }
  });
});

describe('a world that differs is made small', () => {
  const world: World = {
    env: { ANTHROPIC_API_KEY: 'k', FOO: 'f' },
    extra_env: { ANTHROPIC_BASE_URL: 'u', AWS_REGION: 'r' },
    files: { a: '{"env":{"X":"1","Y":"2"},"model":"m"}', b: 'not json' },
    managed: { m: '{}' },
    links: { l: 'a' },
    dirs: ['$PROJ/.git'],
    cwd: '$HOME',
  };

  test('to the parts without which it would not differ', async () => {
    const small = await shrink(world, (less) =>
      Promise.resolve(less.env['ANTHROPIC_API_KEY'] === 'k' && (less.files['a'] ?? '').includes('"Y":"2"')),
    );
    expect(small).toEqual({
      env: { ANTHROPIC_API_KEY: 'k' },
      extra_env: { ANTHROPIC_BASE_URL: 'u' },
      files: { a: '{"env":{"Y":"2"}}' },
      managed: {},
      links: {},
      dirs: [],
      cwd: '$PROJ',
    });
  });

  test('and stays as it is when every part is needed', async () => {
    expect(await shrink(world, () => Promise.resolve(false))).toEqual(world);
  });
});
