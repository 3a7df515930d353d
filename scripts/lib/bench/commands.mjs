import { createServer } from 'node:http';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { distFolder } from '../project.mjs';
import { run } from '../run.mjs';
import { sandboxEnv } from '../sandbox-env.mjs';

const usualLimitMs = 30_000;
const inventedKey = `sk-ant-api03-BENCH${'0'.repeat(60)}-AAAA`;

/**
 * Runs a command under time(1).
 *
 * @returns {Promise<{ ms: number, peak: number }>} wall time, and the largest resident set of one process in bytes
 * @throws Error when it could not be measured
 */
export async function timed(command, args, env, cwd, limitMs = usualLimitMs) {
  const ended = await run('/usr/bin/time', ['-q', '-f', 'measured %e %M', command, ...args], {
    env,
    cwd,
    capture: true,
    timeoutMs: limitMs,
  });
  const kilobytes = Number(/^measured \S+ (\d+)$/m.exec(ended.stderr)?.[1]);
  if (ended.timedOut || !kilobytes) throw new Error(`${command} could not be measured: ${ended.stderr.trim()}`);
  return { ms: ended.ms, peak: kilobytes * 1024 };
}

/** Answers every request with 401, on a free port of this machine. */
async function refusingServer() {
  const server = createServer((_request, response) => {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end('{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Runs two commands by turns, once before counting: the first run reads the files from the disk. */
async function byTurns(rounds, ours, theirs) {
  const results = { ours: [], theirs: [] };
  for (let round = -1; round < rounds; round += 1) {
    const pair = [await ours(), await theirs()];
    if (round < 0) continue;
    results.ours.push(pair[0]);
    results.theirs.push(pair[1]);
  }
  return results;
}

/**
 * Measures `status` beside the real `claude auth status`, and `diagnose` beside a Node that does nothing, in the same
 * throw-away home, by turns.
 *
 * @param {number} rounds
 * @param {string} claude path of the real command
 * @returns {Promise<Record<'status' | 'diagnose', { ours: { ms: number, peak: number }[], theirs: { ms: number, peak: number }[] }>>}
 */
export async function measureCommands(rounds, claude) {
  const server = await refusingServer();
  const { home, env, remove } = await sandboxEnv({
    ANTHROPIC_API_KEY: inventedKey,
    ANTHROPIC_BASE_URL: server.url,
    CLAUDE_CODE_MAX_RETRIES: '0',
  });
  const keymender = [process.execPath, join(distFolder, 'cli.cjs')];
  const pasted = join(home, 'pasted.txt');
  const node = (...args) => timed(process.execPath, args, env, home);
  try {
    await mkdir(join(home, '.claude'));
    await writeFile(join(home, '.claude', 'settings.json'), '{ "env": { "ANTHROPIC_MODEL": "sonnet" } }\n');
    await writeFile(pasted, 'API Error: 403 The security token included in the request is invalid.\n');
    // Against Anthropic itself, as most people are; nothing is asked of it here.
    const { ANTHROPIC_BASE_URL: _server, ...direct } = env;
    const readingPasted = ['-c', `exec "$0" "$@" < "${pasted}"`, ...keymender, 'diagnose', '--json'];
    return {
      status: await byTurns(
        rounds,
        () => node(keymender[1], 'status', '--json'),
        () => timed(claude, ['auth', 'status'], env, home),
      ),
      diagnose: await byTurns(
        rounds,
        () => timed('/bin/sh', readingPasted, direct, home),
        () => node('-e', '0'),
      ),
    };
  } finally {
    server.close();
    await remove();
  }
}
