import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startMockAnthropic } from '../../scripts/lib/mock-anthropic.mjs';
import { movedTo } from './moved-times.mjs';

/** The mock server's address as it is written in case files; the real port is filled in at run time. */
const writtenUrl = 'http://127.0.0.1:8787';

const limitMs = 30_000;

/** A folder holding a home, a start folder and the system files a case asks for. */
async function world(aCase, url) {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'record-')));
  const home = join(root, 'home');
  const proj = join(root, 'proj');
  const managed = join(root, 'managed');
  const place = (text) => text.replaceAll('$HOME', home).replaceAll('$PROJ', proj).replaceAll(writtenUrl, url);
  const unplace = (text) =>
    text.replaceAll(home, '$HOME').replaceAll(proj, '$PROJ').replaceAll(url, writtenUrl).replaceAll(root, '$ROOT');
  for (const folder of [home, join(proj, 'sub'), managed]) await mkdir(folder, { recursive: true });
  for (const folder of aCase.dirs ?? []) await mkdir(place(folder), { recursive: true });
  const put = async (path, content) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { mode: 0o600 });
  };
  for (const [path, content] of Object.entries(aCase.files ?? {})) await put(place(path), place(content));
  for (const [path, content] of Object.entries(aCase.files_base64 ?? {})) {
    await put(place(path), Buffer.from(content, 'base64'));
  }
  for (const [path, content] of Object.entries(aCase.managed ?? {})) {
    await put(join(managed, path.replace(/^\/etc\/claude-code\//, '')), place(content));
  }
  for (const [path, target] of Object.entries(aCase.links ?? {})) {
    await mkdir(dirname(place(path)), { recursive: true });
    await symlink(place(target), place(path));
  }
  return { root, home, proj, managed, place, unplace };
}

/** Runs in a mount namespace of its own: an /etc of just a few files, with the case's managed settings in it. */
const inPrivateEtc = `
set -e
kept=$(mktemp -d)
for name in passwd group hosts nsswitch.conf ld.so.cache; do [ ! -e /etc/$name ] || cp /etc/$name "$kept/"; done
mount -t tmpfs tmpfs /etc
cp "$kept"/* /etc/
rm -r "$kept"
cp -R "$1" /etc/claude-code
shift
exec "$@"
`;

function execute(command, args, { cwd, env }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      process.kill(-child.pid, 'SIGKILL');
    }, limitMs);
    child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
    child.once('close', (code) => {
      clearTimeout(timer);
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Nothing was left behind, as it should be.
      }
      resolve({ code, timedOut, stdout, stderr });
    });
  });
}

/**
 * Runs the real CLI once in a fresh world built from the case.
 *
 * @param {object} aCase one entry of a case file, see README.md
 * @param {{ cli: string, args: string[], privateMounts: boolean }} how `cli` is the absolute path of the binary;
 *   without private mounts a case with managed settings cannot be run
 * @returns {Promise<{ sent: import('../../scripts/lib/mock-anthropic.mjs').Sent | null, printed: string, stdout: string,
 *   exit: number | null, timedOut: boolean }>} paths and the port are written as placeholders
 */
async function runOnce(aCase, { cli, args, privateMounts }) {
  const mock = await startMockAnthropic();
  const made = await world(movedTo(aCase, Date.now()), mock.url);
  try {
    const env = { HOME: made.home, PATH: '/usr/bin:/bin', CLAUDE_CODE_MAX_RETRIES: '0' };
    for (const [name, value] of Object.entries({ ...aCase.extra_env, ...aCase.env }))
      env[name] = made.place(String(value));
    const where = { cwd: made.place(aCase.cwd ?? '$PROJ'), env };
    const ran = privateMounts
      ? await execute('unshare', ['--mount', 'sh', '-c', inPrivateEtc, 'sh', made.managed, cli, ...args], where)
      : await execute(cli, args, where);
    return {
      sent: mock.sent(),
      printed: made.unplace(ran.stdout + ran.stderr),
      stdout: made.unplace(ran.stdout),
      exit: ran.timedOut ? null : ran.code,
      timedOut: ran.timedOut,
    };
  } finally {
    await mock.close();
    await rm(made.root, { recursive: true, force: true });
  }
}

function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * What the real CLI does with a case: `claude -p hi` in one fresh world and `claude auth status` in another,
 * because the latter writes to its home.
 *
 * @param {object} aCase
 * @param {{ cli: string, privateMounts: boolean, status?: 'with-switches' }} how with `with-switches`, `auth status`
 *   runs only where the world holds a provider switch, as only then it is needed for the provider
 * @returns {Promise<{ sent: import('../../scripts/lib/mock-anthropic.mjs').Sent | null, printed: string,
 *   exit: number | null, status_json: object | null, status_exit: number | null }>} `exit` is null when the run was
 *   ended after 30 s; `status_json` is null when `auth status` printed no JSON
 */
export async function observe(aCase, how) {
  const asked = await runOnce(aCase, { ...how, args: ['-p', 'hi'] });
  const wanted = how.status !== 'with-switches' || /CLAUDE_CODE_USE_/.test(JSON.stringify(aCase));
  const status = wanted ? await runOnce(aCase, { ...how, args: ['auth', 'status'] }) : { stdout: '', exit: null };
  const said = json(status.stdout);
  return {
    sent: asked.sent,
    printed: asked.printed,
    exit: asked.exit,
    status_json: said,
    status_exit: status.exit,
  };
}
