import { readRegQuery, windowsEnvironment } from '../core/registry/reg-output';
import { fail, ok } from '../core/result';
import type { Environment, Platform } from '../core/where';
import { registryKeys, type Registry, type RegistryFault } from '../ports/registry';
import type { Runner } from '../ports/runner';
import type { LoginShell } from '../ports/system';

const limits = { timeoutMs: 5_000, maxBytes: 1024 * 1024 };

/**
 * The registry through `reg.exe`; on other systems there is none.
 *
 * @param env `SystemRoot` names the folder of Windows
 */
export function systemRegistry(platform: Platform, runner: Runner, env: Environment): Registry {
  if (platform !== 'win32') {
    return { values: () => Promise.resolve(fail<RegistryFault>({ code: 'no-registry', detail: platform })) };
  }
  const command = `${env['SystemRoot'] ?? 'C:\\Windows'}\\System32\\reg.exe`;
  return {
    values: async (key) => {
      const ran = await runner.run({ command, args: ['query', registryKeys[key]], env, ...limits });
      if (!ran.ok) return fail({ code: 'no-answer', detail: ran.error.detail });
      const { exit, stdout, stderr } = ran.value;
      if (exit === 0) return ok(readRegQuery(stdout));
      // It exits with 1 for everything; the words are in the language of the system, so only English tells.
      return fail({
        code: /denied/i.test(stderr) ? 'denied' : 'missing',
        detail: `reg exited ${exit ?? 'by a signal'}`,
      });
    },
  };
}

/** Windows has no settings files of a shell: a terminal opened now gets the session's variables and the registry's. */
export function registryShell(registry: Registry, session: Environment): LoginShell {
  return {
    environment: async () => {
      const [machine, user] = await Promise.all([
        registry.values('machineEnvironment'),
        registry.values('userEnvironment'),
      ]);
      if (!machine.ok && !user.ok) return fail({ code: 'failed', detail: machine.error.detail });
      return ok(windowsEnvironment(session, machine.ok ? machine.value : [], user.ok ? user.value : []));
    },
  };
}
