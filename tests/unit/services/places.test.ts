import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../../src-main/adapters/files';
import type { Place } from '../../../src-main/contract/snapshot';
import type { Environment } from '../../../src-main/core/where';
import type { Files } from '../../../src-main/ports/files';
import { snapshotOf } from '../../../src-main/services/snapshot';
import { inWorld, key, type World } from '../sources/world';

const A = key('A');
const B = key('B');
const login = JSON.stringify({
  claudeAiOauth: { accessToken: `sk-ant-oat01-${'l'.repeat(40)}`, scopes: ['user:inference'], subscriptionType: 'max' },
});

interface Seen {
  /** What each place uses, by its label. */
  readonly uses: Readonly<Record<string, string>>;
  readonly places: readonly Place[];
  readonly alike: number;
  readonly headline: string;
  readonly words: string;
}

async function seen(world: World, env: Environment = {}): Promise<Seen> {
  const look = await world.look(env, world.home);
  const snapshot = snapshotOf({
    look,
    health: new Map(),
    busy: 'idle',
    demo: false,
    installations: [
      { path: '/usr/bin/claude', version: '2.1.330', origin: 'native', usedByShell: true, problem: null },
    ],
    notices: [],
  });
  return {
    uses: Object.fromEntries(snapshot.places.map(({ label, uses }) => [label, uses])),
    places: snapshot.places,
    alike: snapshot.projectsAlike,
    headline: snapshot.verdict.headline,
    words: snapshot.verdict.words,
  };
}

const signedIn = (world: World, state: object = {}) => {
  world.file('~/.claude/.credentials.json', login);
  world.file('~/.claude.json', JSON.stringify({ oauthAccount: { emailAddress: 'ada@example.org' }, ...state }));
};
const approving = (...keys: string[]) => ({
  customApiKeyResponses: { approved: keys.map((one) => one.slice(-20)), rejected: [] },
});
const masked = 'sk-ant-api03-…00AA';

describe('a machine without anything special', () => {
  test('has a terminal and scripts, and nothing else', async () => {
    await inWorld('linux', async (world) => {
      signedIn(world);
      expect((await seen(world)).uses).toEqual({ Terminal: 'ada@example.org', Scripts: 'ada@example.org' });
    });
  });
});

describe('a program that was started with an icon', () => {
  test('does not get what the shell’s files set', async () => {
    await inWorld('linux', async (world) => {
      signedIn(world, approving(A));
      world.file('~/.zshrc', `export ANTHROPIC_API_KEY=${A}\n`);
      const { uses, headline, words } = await seen(world, { ANTHROPIC_API_KEY: A });
      expect(uses).toEqual({ Terminal: masked, Scripts: masked, 'From the desktop': 'ada@example.org' });
      expect(headline).toBe('A key is used, not your login');
      expect(words).not.toContain('desktop');
    });
  });

  test('gets what .profile and environment.d set', async () => {
    await inWorld('linux', async (world) => {
      signedIn(world, approving(A, B));
      world.file('~/.profile', `export ANTHROPIC_API_KEY=${A}\n`);
      world.file('~/.zshrc', 'export PATH=/bin\n');
      expect(Object.keys((await seen(world, { ANTHROPIC_API_KEY: A })).uses)).not.toContain('From the desktop');
      world.file('~/.zshrc', `export ANTHROPIC_API_KEY=${B}\n`);
      world.file('~/.config/environment.d/10-key.conf', `ANTHROPIC_API_KEY=${A}\n`);
      const { places } = await seen(world, { ANTHROPIC_API_KEY: B });
      const dock = places.find(({ id }) => id === 'dock');
      expect(dock?.from).toBe('.profile, line 1');
    });
  });

  test('is taken to get a variable that no file explains', async () => {
    await inWorld('linux', async (world) => {
      signedIn(world, approving(A));
      expect(Object.keys((await seen(world, { ANTHROPIC_API_KEY: A })).uses)).toEqual(['Terminal', 'Scripts']);
    });
  });

  test('reads the usual folder when only the shell moves it', async () => {
    await inWorld('linux', async (world) => {
      signedIn(world);
      world.file('~/.bashrc', `export CLAUDE_CONFIG_DIR=${world.home}/other\n`);
      const { uses, headline } = await seen(world, { CLAUDE_CONFIG_DIR: `${world.home}/other` });
      expect(uses).toEqual({ Terminal: 'nothing', Scripts: 'nothing', 'From the desktop': 'ada@example.org' });
      expect(headline).toBe('Claude Code is not signed in');
    });
  });
});

describe('an editor', () => {
  const settings = (world: World, value: object, name = 'Code') =>
    world.file(`~/.config/${name}/User/settings.json`, `// mine\n${JSON.stringify(value)}`);

  test('that is installed is listed, and hands on what the terminal has', async () => {
    await inWorld('linux', async (world) => {
      signedIn(world);
      mkdirSync(join(world.home, '.config/Cursor/User'), { recursive: true });
      expect((await seen(world)).uses).toMatchObject({ Terminal: 'ada@example.org', Cursor: 'ada@example.org' });
    });
  });

  test.each(['claudeCode.environmentVariables', 'claude-code.environmentVariables'])(
    'with a key in %s uses it, once Claude Code was allowed to',
    async (setting) => {
      await inWorld('linux', async (world) => {
        const variables = { [setting]: [{ name: 'ANTHROPIC_API_KEY', value: A }] };
        settings(world, variables);
        signedIn(world);
        expect((await seen(world)).uses).toMatchObject({ 'VS Code': 'ada@example.org' });
        signedIn(world, approving(A));
        const { uses, places, headline, words } = await seen(world);
        expect(uses).toMatchObject({ Terminal: 'ada@example.org', 'VS Code': masked });
        expect(places.find(({ label }) => label === 'VS Code')?.from).toBe('Settings.json, line 2');
        expect(headline).toBe('Another account in some places');
        expect(words).toBe(`In the terminal Claude Code uses ada@example.org. In VS Code it uses ${masked}.`);
      });
    },
  );

  test('has a terminal of its own where its settings say so, after which the shell’s files come', async () => {
    await inWorld('linux', async (world) => {
      signedIn(world, approving(A, B));
      settings(world, { 'terminal.integrated.env.linux': { ANTHROPIC_API_KEY: A }, 'terminal.integrated.env.osx': {} });
      expect((await seen(world)).uses).toMatchObject({ 'VS Code': 'ada@example.org', 'VS Code, its terminal': masked });
      world.file('~/.bashrc', `export ANTHROPIC_API_KEY=${B}\n`);
      expect((await seen(world, { ANTHROPIC_API_KEY: B })).uses).not.toHaveProperty('VS Code, its terminal');
    });
  });

  test('may take a variable away', async () => {
    await inWorld('linux', async (world) => {
      signedIn(world, approving(A));
      settings(world, { 'terminal.integrated.env.linux': { ANTHROPIC_API_KEY: null } });
      const { uses } = await seen(world, { ANTHROPIC_API_KEY: A });
      expect(uses).toMatchObject({ Terminal: masked, 'VS Code, its terminal': 'ada@example.org' });
    });
  });

  test('with settings that are no JSON is listed all the same', async () => {
    await inWorld('linux', async (world) => {
      signedIn(world);
      world.file('~/.config/Code/User/settings.json', `${'['.repeat(20_000)}`);
      expect((await seen(world)).uses).toMatchObject({ 'VS Code': 'ada@example.org' });
    });
  });
});

describe('a listed project', () => {
  const listed = (world: World, projects: Record<string, object>, state: object = {}) =>
    signedIn(world, {
      projects: Object.fromEntries(Object.entries(projects).map(([name, value]) => [join(world.home, name), value])),
      ...state,
    });
  const settingsOf = (world: World, project: string, value: object, name = 'settings.json') =>
    world.file(`~/${project}/.claude/${name}`, JSON.stringify(value));

  test('that does what the terminal does is only counted', async () => {
    await inWorld('linux', async (world) => {
      listed(world, { one: {}, two: { hasTrustDialogAccepted: true }, gone: {} });
      settingsOf(world, 'two', { model: 'opus' });
      const { uses, alike } = await seen(world);
      expect(Object.keys(uses)).toEqual(['Terminal', 'Scripts']);
      expect(alike).toBe(3);
    });
  });

  test('with its own key is a place, and the good news says so', async () => {
    await inWorld('linux', async (world) => {
      listed(world, { web: { hasTrustDialogAccepted: true } }, approving(A));
      settingsOf(world, 'web', { env: { ANTHROPIC_API_KEY: A } }, 'settings.local.json');
      const { uses, places, headline, words, alike } = await seen(world);
      expect(uses).toEqual({ Terminal: 'ada@example.org', Scripts: 'ada@example.org', web: masked });
      expect(places[2]?.resolution.because[0]).toContain(join(world.home, 'web'));
      expect(headline).toBe('Signed in, not checked yet');
      expect(words).toContain(`In web Claude Code uses ${masked}.`);
      expect(alike).toBe(0);
    });
  });

  test('that is not trusted does so in scripts only', async () => {
    await inWorld('linux', async (world) => {
      listed(world, { web: {} });
      settingsOf(world, 'web', { env: { ANTHROPIC_API_KEY: A } });
      expect((await seen(world)).uses).toEqual({
        Terminal: 'ada@example.org',
        Scripts: 'ada@example.org',
        'web, in scripts': masked,
      });
    });
  });

  test('below a git root also has the root’s own settings', async () => {
    await inWorld('linux', async (world) => {
      listed(world, { 'repo/app': { hasTrustDialogAccepted: true } }, approving(A));
      mkdirSync(join(world.home, 'repo/.git'), { recursive: true });
      mkdirSync(join(world.home, 'repo/app'), { recursive: true });
      settingsOf(world, 'repo', { env: { ANTHROPIC_API_KEY: A } }, 'settings.local.json');
      const { uses, places } = await seen(world);
      expect(uses).toMatchObject({ app: masked });
      expect(places.find(({ label }) => label === 'app')?.from).toContain('settings.local.json, line 1');
    });
  });

  test('is named with its parent where two have the same name', async () => {
    await inWorld('linux', async (world) => {
      const trusted = { hasTrustDialogAccepted: true };
      listed(world, { 'a/web': trusted, 'b/web': trusted }, approving(A));
      for (const project of ['a/web', 'b/web']) settingsOf(world, project, { env: { ANTHROPIC_API_KEY: A } });
      expect(Object.keys((await seen(world)).uses).sort()).toEqual(['Scripts', 'Terminal', 'a/web', 'b/web']);
    });
  });

  test('names the finding that the list of copies has', async () => {
    await inWorld('linux', async (world) => {
      listed(world, { web: { hasTrustDialogAccepted: true } }, approving(A));
      settingsOf(world, 'web', { env: { ANTHROPIC_API_KEY: A } });
      const look = await world.look({}, world.home);
      const used = look.places[0]?.context?.resolved.xApiKey?.finding;
      expect(look.found.filter(({ finding }) => finding.id === used)).toHaveLength(1);
    });
  });

  test('with an editor setting of its own is a place in that editor', async () => {
    await inWorld('linux', async (world) => {
      listed(world, { web: {} }, approving(A));
      world.file(
        '~/web/.vscode/settings.json',
        JSON.stringify({ 'claudeCode.environmentVariables': [{ name: 'ANTHROPIC_API_KEY', value: A }] }),
      );
      expect((await seen(world)).uses).toMatchObject({ 'web in VS Code': masked });
    });
  });

  test('may choose another server, and is then never asked about', async () => {
    await inWorld('linux', async (world) => {
      listed(world, { web: { hasTrustDialogAccepted: true } });
      settingsOf(world, 'web', { env: { ANTHROPIC_BASE_URL: 'https://gateway.example.org' } });
      const look = await world.look({}, world.home);
      expect(look.places.map(({ id, mayAsk }) => [id, mayAsk])).toEqual([
        [`project:${join(world.home, 'web')}`, false],
      ]);
    });
  });
});

describe('Claude Desktop', () => {
  test('is a place with its own login where it is installed, and no difference to speak of', async () => {
    await inWorld('linux', async (world) => {
      signedIn(world);
      mkdirSync(join(world.home, '.config/Claude'), { recursive: true });
      const { uses, places, headline } = await seen(world);
      expect(uses).toMatchObject({ 'Claude Desktop': 'its own login' });
      expect(places.at(-1)).toMatchObject({ kind: 'desktop', ladder: [], health: { state: 'unknown', at: 0 } });
      expect(headline).toBe('Signed in, not checked yet');
    });
  });
});

test('every file is read once, however many places want it', async () => {
  await inWorld('linux', async (world) => {
    signedIn(world, { projects: { [join(world.home, 'web')]: {}, [join(world.home, 'shop')]: {} } });
    world.file('~/web/.claude/settings.json', '{}');
    world.file('~/.config/Code/User/settings.json', '{}');
    const asked: string[] = [];
    const files: Files = {
      ...nodeFiles(),
      read: (path, limits) => {
        asked.push(path);
        return nodeFiles().read(path, limits);
      },
    };
    await world.look({}, world.home, files);
    const twice = asked.filter((path, at) => asked.indexOf(path) !== at && !path.endsWith('/.git'));
    expect(twice).toEqual([]);
    expect(asked).toContain(join(world.home, 'web/.claude/settings.json'));
  });
});
