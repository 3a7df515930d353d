import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ScanReport } from '../../../src-main/contract/reports';
import type { Finding } from '../../../src-main/contract/finding';
import { fingerprint } from '../../../src-main/core/fingerprint';
import type { Platform } from '../../../src-main/core/where';
import { buildCommand, type BuiltCommand } from '../../kit/built-command';
import { decoys } from '../sources/decoys';
import { planted, type Planted } from '../sources/planted-places';
import { key, World } from '../sources/world';

let command: BuiltCommand;
beforeAll(async () => {
  command = await buildCommand();
}, 60_000);
afterAll(() => command.remove());

async function scanned(world: World, ...more: readonly string[]): Promise<readonly Finding[]> {
  const where = ['--home', world.home, '--root', world.system, '--cwd', world.project, '--platform', world.platform];
  const ran = await command.run(['scan', '--json', ...where, '--data', join(world.root, 'data'), ...more]);
  expect(ran.err).toBe('');
  expect(ran.exit).toBe(0);
  return ScanReport.parse(ran.json()).findings;
}

const secretOf = (place: Planted, at: number) => (place.value === undefined ? key(`P${at}`) : `${place.value}${at}`);

/** What a place of the test says must be found, and what the command says was. */
const wanted = ({ path, line, pointer, read, source }: Planted, world: World) => ({
  path: path.startsWith('~/') ? join(world.home, path.slice(2)) : world.place(path),
  ...(line === undefined ? {} : { line }),
  ...(pointer === undefined ? {} : { pointer }),
  read,
  source,
});
const seen = ({ location: { path, line, pointer }, readByClaudeCode: read, source }: Finding, place: Planted) => ({
  path,
  ...(place.line === undefined ? {} : { line }),
  ...(pointer === undefined ? {} : { pointer }),
  read,
  source,
});

describe.each<Platform>(['linux', 'darwin', 'win32'])('the command scan, on a home of %s', (platform) => {
  const world = new World(platform);
  afterAll(() => world.remove());

  test('finds a marked key in every place of the catalogue, where it stands and who reads it', async () => {
    const places = planted
      .map((place, at) => ({ place, secret: secretOf(place, at) }))
      .filter(({ place: { on } }) => on === undefined || on === platform);
    for (const { place, secret } of places) {
      const text = world.place(place.text);
      world.file(
        place.path,
        text.replace(/(?<![A-Z_])KEY/g, () => secret),
      );
    }
    const findings = await scanned(world);
    expect(places.length).toBeGreaterThan(80);
    for (const { place, secret } of places) {
      const own = findings.filter((finding) => finding.fingerprint === fingerprint(secret));
      expect(
        own.map((finding) => seen(finding, place)),
        place.path,
      ).toEqual([wanted(place, world)]);
    }
  });
});

test(
  'of a tree with 5,000 decoys and one key, the command takes the one key for a live secret',
  { timeout: 120_000 },
  async () => {
    const world = new World('linux');
    const tree = join(world.root, 'tree');
    for (const [at, { file, text }] of decoys(5_000).entries()) {
      const path = join(tree, String(at % 50), `${at}-${file}`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    const real = key('real');
    writeFileSync(join(tree, '7', 'real.sh'), `export ANTHROPIC_API_KEY=${real}\n`);
    const findings = await scanned(world, '--deep', tree);
    const live = findings.filter(
      ({ fingerprint, issues }) =>
        fingerprint !== null && !issues.includes('placeholder') && !issues.includes('reference'),
    );
    expect(live.map(({ location }) => location.path)).toEqual([join(tree, '7', 'real.sh')]);
    world.remove();
  },
);
