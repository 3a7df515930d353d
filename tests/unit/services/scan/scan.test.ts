import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../../../src-main/adapters/files';
import type { Source, SourceText } from '../../../../src-main/core/source';
import type { Where } from '../../../../src-main/core/where';
import type { Files } from '../../../../src-main/ports/files';
import { scanPlaces } from '../../../../src-main/services/scan';
import { sources } from '../../../../src-main/sources/catalogue';
import { notAsRoot } from '../../../kit/need';
import { foundOf, inWorld, key, type World } from '../../sources/world';

const A = key('A');
const whereOf = (world: World, more: Partial<Where> = {}): Where => ({
  platform: 'linux',
  home: world.home,
  root: world.system,
  cwd: world.project,
  env: {},
  projects: [],
  gitRoot: null,
  ...more,
});
const scan = (world: World, more: Partial<Where> = {}, files: Files = nodeFiles()) =>
  scanPlaces(files, whereOf(world, more));

/** Issues by file name. */
const issuesOf = async (world: World, more: Partial<Where> = {}, files?: Files) =>
  Object.fromEntries(
    (await scan(world, more, files)).found.map(({ finding }) => [
      (finding.location.path ?? '').slice(world.home.length + 1),
      finding.issues,
    ]),
  );

describe('what is said of the file a key is in', () => {
  test('others can read it', async () => {
    await inWorld('linux', async (world) => {
      world.file('~/.bashrc', `export ANTHROPIC_API_KEY=${A}\n`, 0o644);
      world.file('~/.zshrc', `export ANTHROPIC_API_KEY=${A}\n`, 0o600);
      expect(await issuesOf(world)).toEqual({ '.bashrc': ['others-can-read'], '.zshrc': [] });
    });
  });

  test('git tracks it, in a project and in the home folder itself', async () => {
    await inWorld('linux', async (world) => {
      const git = (cwd: string, ...args: string[]) =>
        execFileSync('git', args, { cwd, env: { PATH: process.env['PATH'] ?? '', HOME: world.home } });
      world.file('~/p/.env', `ANTHROPIC_API_KEY=${A}\n`);
      world.file('~/p/.env.local', `ANTHROPIC_API_KEY=${A}\n`);
      world.file('~/p/sub/.env', `ANTHROPIC_API_KEY=${A}\n`);
      git(join(world.home, 'p'), 'init', '-q');
      git(join(world.home, 'p'), 'add', '.env', 'sub/.env');
      const projects = [join(world.home, 'p'), join(world.home, 'p', 'sub')];
      expect(await issuesOf(world, { projects })).toEqual({
        'p/.env': ['tracked-by-git'],
        'p/.env.local': [],
        'p/sub/.env': ['tracked-by-git'],
      });
    });
  });
});

describe('what a scan survives, and names', () => {
  test('a pipe, a folder, a link in circles and a file that is too large where a file is expected', async () => {
    await inWorld('linux', async (world) => {
      execFileSync('mkfifo', [join(world.home, '.bashrc')]);
      mkdirSync(join(world.home, '.zshrc'));
      symlinkSync('.profile', join(world.home, '.profile'));
      world.file('~/.bash_history', 'x'.repeat(33 * 1024 * 1024));
      expect(await issuesOf(world)).toEqual({
        '.bashrc': ['file-not-a-file'],
        '.zshrc': ['file-not-a-file'],
        '.profile': ['file-link-loop'],
        '.bash_history': ['file-too-large'],
      });
    });
  });

  test('a link to a device, 200 MB on one line, and a socket', async () => {
    await inWorld('linux', async (world) => {
      symlinkSync('/dev/zero', join(world.home, '.bashrc'));
      const large = world.file('~/.claude/backups/.claude.json.backup.1', '{"primaryApiKey":"');
      truncateSync(large, 200 * 1024 * 1024);
      const server = createServer().listen(join(world.home, '.zshrc'));
      await once(server, 'listening');
      expect(await issuesOf(world)).toEqual({
        '.bashrc': ['file-not-a-file'],
        '.zshrc': ['file-not-a-file'],
        '.claude/backups/.claude.json.backup.1': ['file-too-large'],
      });
      await new Promise((resolve) => server.close(resolve));
    });
  });

  test('a folder of backups with more files than are worth reading: the rest of the look is as always', async () => {
    await inWorld('linux', async (world) => {
      for (let at = 0; at < 3_000; at += 1) world.file(`~/.claude/backups/.claude.json.backup.${at}`, '{}');
      world.file('~/.zshrc', `export ANTHROPIC_API_KEY=${A}\n`);
      const { found, stats } = await scan(world);
      expect(foundOf(found, A)).toHaveLength(1);
      expect(stats.files).toBeLessThan(200);
    });
  });

  test.runIf(notAsRoot.met)(notAsRoot.named('a file that may not be read'), async () => {
    await inWorld('linux', async (world) => {
      chmodSync(world.file('~/.bashrc', 'x'), 0o000);
      expect(await issuesOf(world)).toEqual({ '.bashrc': ['file-denied'] });
    });
  });

  test('a place that does not answer', async () => {
    await inWorld('linux', async (world) => {
      world.file('~/.zshrc', `export ANTHROPIC_API_KEY=${A}\n`);
      const real = nodeFiles();
      const slow: Files = {
        ...real,
        read: (path, limits) =>
          path.endsWith('.bashrc')
            ? Promise.resolve({ ok: false, error: { code: 'no-answer', path, detail: '3000 ms' } })
            : real.read(path, limits),
      };
      world.file('~/.bashrc', 'x');
      expect(await issuesOf(world, {}, slow)).toEqual({ '.bashrc': ['file-no-answer'], '.zshrc': [] });
    });
  });

  test('invalid UTF-8, nesting 10,000 deep, broken JSON: the key in them is found all the same', async () => {
    await inWorld('linux', async (world) => {
      world.file(
        '~/.bashrc',
        Buffer.concat([Buffer.from([0xc3, 0x28, 0x0a]), Buffer.from(`export ANTHROPIC_API_KEY=${A}\n`)]),
      );
      const deep = `${'{"a":'.repeat(10_000)}"${key('deep')}"${'}'.repeat(10_000)}`;
      world.file('~/.claude/backups/.claude.json.backup.1', deep);
      world.file('$PROJ/.mcp.json', `{"mcpServers": {"a": {"env": {"K": "${key('broken')}"`);
      const { found } = await scan(world);
      for (const secret of [A, key('deep'), key('broken')]) expect(foundOf(found, secret)).toHaveLength(1);
    });
  });

  test('a home with more files than can be listed: its known places are still looked at', async () => {
    await inWorld('linux', async (world) => {
      for (let at = 0; at < 6_000; at += 1) writeFileSync(join(world.home, `file-${at}`), '');
      world.file('~/.zshrc', `export ANTHROPIC_API_KEY=${A}\n`);
      expect(foundOf((await scan(world)).found, A)).toHaveLength(1);
    });
  });

  test('a project that is gone', async () => {
    await inWorld('linux', async (world) => {
      expect((await scan(world, { projects: [join(world.home, 'gone')] })).found).toEqual([]);
    });
  });
});

describe('how places are read', () => {
  test('each file once, however many sources look at it', async () => {
    await inWorld('linux', async (world) => {
      world.file('~/.bashrc', '. ~/.profile\n');
      world.file('~/.profile', `. ~/.bashrc\nexport ANTHROPIC_API_KEY=${A}\n`);
      const read: string[] = [];
      const real = nodeFiles();
      const counting: Files = { ...real, read: (path, limits) => (read.push(path), real.read(path, limits)) };
      const { found, stats } = await scan(world, {}, counting);
      expect(foundOf(found, A)).toHaveLength(1);
      expect(stats.files).toBe(2);
      expect(read.filter((path) => path.startsWith(world.home)).length).toBe(
        new Set(read.filter((path) => path.startsWith(world.home))).size,
      );
    });
  });

  test('two values of one name on one line have ids of their own', async () => {
    await inWorld('linux', async (world) => {
      world.file('~/.bashrc', `[ x ] && export ANTHROPIC_API_KEY=${A} || export ANTHROPIC_API_KEY=${key('B')}\n`);
      const { found } = await scan(world);
      expect(found).toHaveLength(2);
      expect(new Set(found.map(({ finding }) => finding.id)).size).toBe(2);
    });
  });
});

describe('parsers never throw', () => {
  const where: Where = {
    platform: 'linux',
    home: '/home/a',
    root: '',
    cwd: '/home/a/p',
    env: {},
    projects: [],
    gitRoot: null,
  };
  const parse = (source: Source, text: string) => {
    const input: SourceText = {
      path: `/home/a/x.${source.id.replace(/\W/g, '')}`,
      text,
      byteOrderMark: false,
      encoding: 'utf-8',
      format: 'plain',
      role: undefined,
    };
    source.follows?.(input, where);
    return source.parse(input, where);
  };
  const pieces = fc.constantFrom(
    ...[
      'ANTHROPIC_API_KEY',
      '=',
      '"',
      "'",
      '`',
      '$',
      '${',
      '}',
      '$(',
      ')',
      '{',
      '[',
      ']',
      '<<EOF',
      '\n',
      '\r\n',
      '\\',
      '#',
      ';',
      ' ',
      '\t',
    ],
    ...[
      'export ',
      'set -gx ',
      'alias x=',
      'source ',
      '. ',
      'case x in',
      'esac',
      'function f',
      'if',
      'fi',
      'end',
      '$env:',
      'load-env {',
      ':',
    ],
    ...[
      '<key>',
      '<string>',
      '<dict>',
      '</dict>',
      'EnvironmentVariables',
      '- ',
      'services:',
      '[env]',
      '|',
      '"mcpServers": {"',
      '"env"',
      ',',
    ],
    ...[
      A,
      'sk-ant-api03-',
      '\u0000',
      '\ufffd',
      '\ud800',
      '\u0083',
      'é',
      '=sk-ant-oat01-xxxx',
      '-----BEGIN PRIVATE KEY-----',
      'postgres://a:b@c',
    ],
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  test.each(sources.map((source) => [source.id, source] as const))('%s', (_, source) => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { finding } of parse(source, text)) {
          expect(finding.location.line ?? 1).toBeGreaterThan(0);
          expect(finding.location.line ?? 1).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['quotes that never close', `export ANTHROPIC_API_KEY="${'a'.repeat(500_000)}`],
    ['brackets', '('.repeat(300_000)],
    ['expansions in expansions', '${A:-'.repeat(100_000)],
    ['commands in commands', '$('.repeat(100_000)],
    ['lines of names', 'ANTHROPIC_API_KEY=\n'.repeat(20_000)],
    ['one long line of pairs', 'ANTHROPIC_API_KEY= '.repeat(20_000)],
    ['tags', '<key>ANTHROPIC<string>'.repeat(20_000)],
    ['list items', '- ANTHROPIC\n'.repeat(50_000)],
  ])('half a megabyte of %s takes every source a moment', (_, text) => {
    for (const source of sources) {
      const started = performance.now();
      parse(source, text);
      expect(performance.now() - started, source.id).toBeLessThan(10_000);
    }
  });
});
