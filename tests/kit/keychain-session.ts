import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { installed } from './need';

/** What a keychain without a desktop needs. */
export const keychainTools = installed(['dbus-daemon', 'gnome-keyring-daemon', 'gdbus', 'secret-tool']);

/** A message bus and an unlocked keychain of its own, in a throw-away home. */
export interface KeychainSession {
  /** Everything a program of this session is started with, and nothing else. */
  readonly env: Record<string, string>;
  lock(): void;
  stop(): void;
}

const limitMs = 20_000;

/** @param home a throw-away folder; its parts are made here */
export async function startKeychainSession(home: string): Promise<KeychainSession> {
  const run = join(home, 'run');
  mkdirSync(run, { recursive: true, mode: 0o700 });
  mkdirSync(join(home, '.local', 'share', 'keyrings'), { recursive: true, mode: 0o700 });
  const plain = { PATH: '/usr/bin:/bin', HOME: home, XDG_RUNTIME_DIR: run, LANG: 'C.UTF-8' };
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=1'], { env: plain });
  const address = (await firstText(bus)).trim();
  const env = { ...plain, DBUS_SESSION_BUS_ADDRESS: address };
  const keyring = spawn('gnome-keyring-daemon', ['--unlock', '--foreground', '--components=secrets'], { env });
  keyring.stdin.end('testpass');
  keyring.stdout.resume();
  const stop = () => {
    keyring.kill('SIGKILL');
    bus.kill('SIGKILL');
  };
  await untilOpen(env).catch((error: unknown) => {
    stop();
    throw error;
  });
  const call = (...args: string[]) =>
    execFileSync('gdbus', ['call', '--session', '--dest', 'org.freedesktop.secrets', ...args], {
      env,
      timeout: limitMs,
    });
  return {
    env,
    lock() {
      const path = '/org/freedesktop/secrets';
      const method = 'org.freedesktop.Secret.Service.Lock';
      call('--object-path', path, '--method', method, `[objectpath '${path}/collection/login']`);
    },
    stop,
  };
}

function firstText(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    program.stdout?.once('data', (text: Buffer) => resolve(text.toString('utf8')));
    program.once('error', reject).once('exit', () => reject(new Error('the message bus did not start')));
  });
}

/** Whoever asks before the keychain has its name on the bus makes the bus start another one, a locked one. */
async function untilOpen(env: Record<string, string>): Promise<void> {
  const service = 'org.freedesktop.DBus';
  const ask = ['call', '--session', '--dest', service, '--object-path', '/', '--method', `${service}.NameHasOwner`];
  for (const end = Date.now() + limitMs; Date.now() < end;) {
    const asked = await new Promise<string>((resolve) => {
      execFile('gdbus', [...ask, 'org.freedesktop.secrets'], { env, timeout: 5000 }, (_error, out) => resolve(out));
    });
    if (asked.includes('true')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the keychain did not start');
}
