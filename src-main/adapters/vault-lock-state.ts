import { fail, ok, type Result } from '../core/result';
import type { Environment, Platform } from '../core/where';
import type { RunFault, Runner, RunOutput } from '../ports/runner';
import type { KeychainFault } from '../ports/system';

const limitMs = 3000;

/**
 * Whether the keychain is open. On Linux the Secret Service is asked for the `Locked` property of its default
 * collection (freedesktop.org Secret Service specification 0.2): keytar, asked directly, hangs on a locked one where
 * there is a display, and without one says that nothing is stored. macOS and Windows open theirs with the session.
 */
export function lockStateOf(
  runner: Runner,
  platform: Platform,
  env: Environment,
): () => Promise<Result<void, KeychainFault>> {
  return async () => {
    if (platform !== 'linux') return ok(undefined);
    if ((env['DBUS_SESSION_BUS_ADDRESS'] ?? '') === '' && (env['XDG_RUNTIME_DIR'] ?? '') === '') {
      return fail({ code: 'no-keychain', detail: 'no session bus' });
    }
    const asked = await askFirst(runner, env);
    if (!asked.ok) {
      return fail({ code: asked.error.code === 'timeout' ? 'no-answer' : 'no-keychain', detail: asked.error.code });
    }
    const said = /<(true|false)>|^b (true|false)/.exec(asked.value.stdout);
    const locked = said?.[1] ?? said?.[2];
    if (locked === 'false') return ok(undefined);
    if (locked === 'true') return fail({ code: 'locked', detail: 'the keyring is locked' });
    return fail({ code: 'no-keychain', detail: 'no default keyring' });
  };
}

const service = 'org.freedesktop.secrets';
const collection = '/org/freedesktop/secrets/aliases/default';
const property = ['org.freedesktop.Secret.Collection', 'Locked'] as const;

/** Two programs that can ask: one comes with GLib, the other with systemd. */
const questions: readonly (readonly [command: string, ...args: string[]])[] = [
  [
    ...(['gdbus', 'call', '--session', '--dest', service, '--object-path', collection] as const),
    ...(['--method', 'org.freedesktop.DBus.Properties.Get', ...property] as const),
  ],
  ['busctl', '--user', 'get-property', service, collection, ...property],
];

async function askFirst(runner: Runner, env: Environment): Promise<Result<RunOutput, RunFault>> {
  let last: Result<RunOutput, RunFault> = fail({ code: 'not-found', detail: '' });
  for (const [command, ...args] of questions) {
    last = await runner.run({ command, args, env, timeoutMs: limitMs, maxBytes: 4096 });
    if (last.ok || last.error.code !== 'not-found') return last;
  }
  return last;
}
