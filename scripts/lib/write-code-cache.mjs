// Runs the headless command as people do, in a home of its own, and keeps what V8 made of its files.
// usage: node write-code-cache.mjs DIST   with an error text on standard input
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [dist] = process.argv.slice(2);
const { main, compileWith, thisNode } = createRequire(import.meta.url)(join(dist, 'cli.cjs'));

const scripts = new Map();
compileWith(
  () => undefined,
  (name, script) => scripts.set(name, script),
);

const world = await mkdtemp(join(tmpdir(), 'keymender-code-cache-'));
try {
  const home = join(world, 'home');
  await mkdir(join(home, '.claude'), { recursive: true });
  await writeFile(join(home, '.claude', 'settings.json'), '{ "env": { "ANTHROPIC_API_KEY": "sk-ant-api03-TEST" } }\n');
  await writeFile(join(home, '.claude.json'), '{ "projects": {} }\n');
  await writeFile(join(home, '.bashrc'), 'export ANTHROPIC_API_KEY="sk-ant-api03-TEST"\n');
  // A key that a refusal is blamed on, so that the change that would mend it is planned as well.
  const environment = { HOME: home, PATH: '/usr/bin:/bin', ANTHROPIC_BASE_URL: 'http://127.0.0.1:9' };
  await writeFile(join(world, 'env.json'), JSON.stringify(environment));
  const here = ['--json', '--home', home, '--env', join(world, 'env.json'), '--data', join(world, 'data')];
  await main(['diagnose', ...here]);
  await main(['status', ...here]);
} finally {
  await rm(world, { recursive: true, force: true });
}

const files = {};
const parts = [];
let start = 0;
for (const [name, script] of [...scripts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const bytes = script.createCachedData();
  files[name] = [start, bytes.length];
  parts.push(bytes);
  start += bytes.length;
}
const contents = `${JSON.stringify({ madeBy: thisNode, files })}\n`;
await writeFile(join(dist, 'cli.cache'), Buffer.concat([Buffer.from(contents), ...parts]));
