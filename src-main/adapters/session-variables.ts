import { authVariables } from '../core/claude/auth-variables';
import type { Environment, Platform } from '../core/where';
import type { Runner } from '../ports/runner';
import type { SessionVariable, SessionVariables } from '../ports/session-variables';
import { systemRegistry } from './registry';

const limits = { timeoutMs: 2_000, maxBytes: 64 * 1024 };

/** Asks the registry of Windows or launchd of macOS; elsewhere there is nothing of the kind. */
export function sessionVariables(platform: Platform, runner: Runner, env: Environment): SessionVariables {
  switch (platform) {
    case 'win32':
      return { read: () => fromRegistry(platform, runner, env) };
    case 'darwin':
      return { read: () => fromLaunchd(runner) };
    case 'linux':
      return { read: () => Promise.resolve([]) };
  }
}

async function fromRegistry(platform: Platform, runner: Runner, env: Environment): Promise<readonly SessionVariable[]> {
  const registry = systemRegistry(platform, runner, env);
  const [user, machine] = await Promise.all([
    registry.values('userEnvironment'),
    registry.values('machineEnvironment'),
  ]);
  return [
    ...(user.ok ? user.value : []).map(({ name, data }) => ({ name, value: data, from: 'user-registry' as const })),
    ...(machine.ok ? machine.value : []).map(({ name, data }) => ({
      name,
      value: data,
      from: 'machine-registry' as const,
    })),
  ];
}

/**
 * One question for each variable about signing in: `launchctl export` is gone. An unset variable gives an empty line
 * or none (launchctl(1), macOS 15; written from its manual, not recorded).
 */
async function fromLaunchd(runner: Runner): Promise<readonly SessionVariable[]> {
  const asked = await Promise.all(
    authVariables.map(async ({ name }): Promise<SessionVariable | null> => {
      const ran = await runner.run({ command: '/bin/launchctl', args: ['getenv', name], env: {}, ...limits });
      const value = ran.ok && ran.value.exit === 0 ? ran.value.stdout.replace(/\r?\n$/, '') : '';
      return value === '' ? null : { name, value, from: 'launchctl' };
    }),
  );
  return asked.filter((one) => one !== null);
}
