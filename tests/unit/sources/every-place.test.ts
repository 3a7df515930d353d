import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Found } from '../../../src-main/core/found';
import { nodeFiles } from '../../../src-main/adapters/files';
import type { ForeignKeychain } from '../../../src-main/ports/system';
import type { Platform } from '../../../src-main/core/where';
import { sources } from '../../../src-main/sources/catalogue';
import { planted, type Planted } from './planted-places';
import { foundOf, inWorld, key, replacedBy, World } from './world';

const platforms: readonly Platform[] = ['linux', 'darwin', 'win32'];
const secretOf = (place: Planted, at: number) => (place.value === undefined ? key(`P${at}`) : `${place.value}${at}`);

describe.each(platforms)('a marked key in every place, on %s', (platform) => {
  const world = new World(platform);
  const places = planted
    .map((place, at) => ({ ...place, secret: secretOf(place, at) }))
    .filter(({ on }) => on === undefined || on === platform);
  let found: readonly Found[] = [];

  beforeAll(async () => {
    for (const { path, text, secret } of places)
      world.file(
        path,
        world
          .place(text)
          .replaceAll('KEY', (whole, offset: number, all: string) =>
            /[A-Z_]/.test(all.charAt(offset - 1)) ? whole : secret,
          ),
      );
    found = await world.found();
  });
  afterAll(() => world.remove());

  test.each(places)('$path', ({ secret, source, line, pointer, read, path, text }) => {
    const own = foundOf(found, secret);
    expect(own.map(({ finding }) => finding.source)).toEqual([source]);
    const [one] = own;
    if (one === undefined) return;
    expect(one.finding.readByClaudeCode).toBe(read);
    if (line !== undefined) expect(one.finding.location.line).toBe(line);
    expect(one.finding.location.pointer).toBe(pointer);
    expect(one.finding.issues.includes('not-read-by-claude-code')).toBe(read === 'no');
    // What is found can be changed where it stands, and nothing else with it.
    const written = world
      .place(text)
      .replaceAll('KEY', (whole, offset: number, all: string) =>
        /[A-Z_]/.test(all.charAt(offset - 1)) ? whole : secret,
      );
    const changed = key('new');
    expect(replacedBy(one, written, secret, changed), path).toBe(written.replace(secret, changed));
  });

  test('no id is given twice', () => {
    expect(new Set(found.map(({ finding }) => finding.id)).size).toBe(found.length);
  });
});

test('every source of the catalogue has a place in this test', () => {
  // What is remembered in the state file has a test of its own: it lies beside the servers.
  const covered = new Set(['leftovers/state-text', ...planted.map(({ source }) => source)]);
  expect(sources.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});

test('sources are told apart by their ids and say when they were checked', () => {
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
  for (const { checked } of sources) expect(checked).toMatch(/^20\d\d-\d\d, \S/);
});

test('a key in a prompt that the state file remembers, beside those that Claude Code and its servers use', async () => {
  await inWorld('linux', async (world) => {
    const [typed, used, served] = [key('typed'), key('used'), key('served')];
    const text = JSON.stringify({
      primaryApiKey: used,
      mcpServers: { a: { env: { K: served } } },
      projects: { '/p': { history: [{ display: `use ${typed} please` }] } },
    });
    world.file('~/.claude.json', text);
    const found = await world.found();
    expect(foundOf(found, typed).map(({ finding }) => [finding.source, finding.location.pointer])).toEqual([
      ['leftovers/state-text', '/projects/~1p/history/0/display'],
    ]);
    expect(foundOf(found, used)).toHaveLength(1);
    expect(foundOf(found, served)).toHaveLength(1);
  });
});

test.each([
  ['cat ~/.secrets/key', '\nplain-value-0123456789\n', 2],
  ['cat "$HOME/.secrets/key"', 'plain-value-0123456789', 1],
  ['head -n 1 ${HOME}/.secrets/key', 'plain-value-0123456789\n', 1],
])('the file that a helper prints: %s', async (command, text, line) => {
  await inWorld('linux', async (world) => {
    world.file('~/.claude/settings.json', JSON.stringify({ apiKeyHelper: command }));
    const path = world.file('~/.secrets/key', text);
    const own = foundOf(await world.found(), 'plain-value-0123456789');
    expect(own.map(({ finding }) => [finding.location, finding.readByClaudeCode])).toEqual([[{ path, line }, 'yes']]);
    const [one] = own;
    expect(one && replacedBy(one, text, 'plain-value-0123456789', 'other')).toBe(text.replace(/plain\S+/, 'other'));
  });
});

test.each([
  'cat /etc/passwd',
  'cat ~/.secrets/key | tr -d x',
  'cat ~/.secrets/key; true',
  'cat ~/.secrets/$(id)',
  'op read x',
])('a helper that is no single file below the home is not followed: %s', async (command) => {
  await inWorld('linux', async (world) => {
    world.file('~/.claude/settings.json', JSON.stringify({ apiKeyHelper: command }));
    world.file('~/.secrets/key', 'plain-value-0123456789');
    expect(foundOf(await world.found(), 'plain-value-0123456789')).toEqual([]);
  });
});

test('passwords for Anthropic in the macOS keychain are named; what they hold is not asked', async () => {
  await inWorld('darwin', async (world) => {
    const asked: string[] = [];
    const keychain: ForeignKeychain = {
      exists: () => Promise.resolve({ ok: true, value: false }),
      read: () => Promise.reject(new Error('not to be read')),
      hasInternetPassword: (server) => {
        asked.push(server);
        return Promise.resolve({ ok: true, value: server === 'anthropic.com' });
      },
    };
    const { found } = await world.look({}, world.home, nodeFiles(), keychain);
    const own = found.filter(({ finding }) => finding.source === 'leftovers/keychain-passwords');
    expect(own.map(({ finding, edit, secret }) => [finding.name, finding.readByClaudeCode, edit, secret])).toEqual([
      ['anthropic.com', 'no', null, null],
    ]);
    expect(asked).toContain('console.anthropic.com');
  });
});
