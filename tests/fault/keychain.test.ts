import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleProgram } from '../kit/bundle-program.mjs';
import { installed } from '../kit/need';

const here = dirname(fileURLToPath(import.meta.url));
const project = dirname(dirname(here));
// Below the project, so that the programs find keytar.
const folder = join(project, 'node_modules', '.cache', `keymender-keychain-${process.pid}`);

const tools = installed(['dbus-run-session', 'gnome-keyring-daemon', 'gdbus']);

let driver = '';
let child = '';
beforeAll(async () => {
  driver = await bundleProgram(join(here, 'keychain-driver.ts'), folder);
  child = await bundleProgram(join(project, 'src-main', 'keychain-child.ts'), folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const unlock = 'printf %s testpass | gnome-keyring-daemon --unlock --components=secrets >/dev/null';
const lock =
  'gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets ' +
  '--method org.freedesktop.Secret.Service.Lock "[objectpath \'/org/freedesktop/secrets/collection/login\']" >/dev/null';

/** Runs the driver in a desktop session of its own, prepared by a line of shell. */
function inSession(prepare: string, mode: string, extra: Record<string, string> = {}): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'keymender-session-'));
  const run = join(home, 'run');
  mkdirSync(run, { mode: 0o700 });
  mkdirSync(join(home, '.local', 'share', 'keyrings'), { recursive: true, mode: 0o700 });
  const env = { PATH: '/usr/bin:/bin', HOME: home, XDG_RUNTIME_DIR: run, ...extra };
  const command = `"${process.execPath}" "${driver}" "${child}" ${mode}`;
  return new Promise((resolve, reject) => {
    execFile(
      'dbus-run-session',
      ['--', 'sh', '-c', `${prepare}; ${command}`],
      { env, timeout: 40_000 },
      (error, stdout) => {
        rmSync(home, { recursive: true, force: true });
        const said = /^said (.*)$/m.exec(stdout)?.[1];
        if (said === undefined) reject(error ?? new Error(stdout));
        else resolve(said);
      },
    );
  });
}

describe.runIf(tools.met)(tools.named('a real keychain'), () => {
  it('keeps a secret and gives it back', async () => {
    expect(await inSession(unlock, 'careful')).toBe('[null,"set","c2VjcmV0","removed",null]');
  });

  it('that is locked is not asked for anything', async () => {
    expect(await inSession(`${unlock}; ${lock}`, 'careful')).toBe('["locked","locked","locked","locked","locked"]');
  });

  it('that would prompt is given up in time, even by who does not ask first', async () => {
    // A display that nobody looks at: the prompt opens there and waits for ever, or cannot be opened at all.
    const said = await inSession(`${unlock}; ${lock}`, 'careless', { DISPLAY: ':97' });
    expect(said).toMatch(/no-answer|no-keychain|null/);
    expect(said).not.toContain('c2VjcmV0');
  });

  it('that is not there is said to be not there', async () => {
    expect(await inSession('true', 'careful')).toMatch(/^\["no-keychain"/);
  });
});
