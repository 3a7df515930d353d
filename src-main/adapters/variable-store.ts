import { fail, ok, type Result } from '../core/result';
import { Secret } from '../core/secret';
import type { Environment, Platform } from '../core/where';
import type { Runner, RunOutput, RunRequest } from '../ports/runner';
import type { StoredVariable, VariableFault, VariableStore } from '../ports/variable-store';
import { systemRegistry } from './registry';

const limits = { timeoutMs: 15_000, maxBytes: 64 * 1024 };

/**
 * Variables of the user's session: the registry of Windows, launchd of macOS; elsewhere files hold them.
 *
 * @param env `SystemRoot` names the folder of Windows
 */
export function systemVariableStore(platform: Platform, runner: Runner, env: Environment): VariableStore {
  const registry = platform === 'win32' ? registryStore(runner, env) : null;
  const launchd = platform === 'darwin' ? launchdStore(runner) : null;
  const storeOf = (place: 'user-registry' | 'launchctl') => (place === 'user-registry' ? registry : launchd) ?? nowhere;
  return {
    read: (place, name) => storeOf(place).read(name),
    write: (place, name, variable) => storeOf(place).write(name, variable),
    remove: (place, name) => storeOf(place).write(name, null),
  };
}

interface OnePlace {
  readonly read: (name: string) => Promise<Result<StoredVariable | null, VariableFault>>;
  readonly write: (name: string, variable: StoredVariable | null) => Promise<Result<void, VariableFault>>;
}

const notHere = fail<VariableFault>({ code: 'not-here', detail: 'no such place on this system' });
const nowhere: OnePlace = { read: () => Promise.resolve(notHere), write: () => Promise.resolve(notHere) };

/**
 * Name, value and kind come in the environment: a command line is kept in logs of started programs (event 4688) and
 * seen in lists of processes. The last line changes nothing and makes .NET tell open programs that variables changed
 * (learn.microsoft.com, Environment.SetEnvironmentVariable: WM_SETTINGCHANGE), so that a terminal opened now knows.
 * Written from the manuals, not recorded.
 */
const script = [
  "$ErrorActionPreference = 'Stop';",
  "$key = [Microsoft.Win32.Registry]::CurrentUser.OpenSubKey('Environment', $true);",
  'if ($env:KEYMENDER_KIND) { $key.SetValue($env:KEYMENDER_NAME, $env:KEYMENDER_VALUE, $env:KEYMENDER_KIND) }',
  'else { $key.DeleteValue($env:KEYMENDER_NAME, $false) }',
  '$key.Close();',
  "[Environment]::SetEnvironmentVariable('KEYMENDER_NOTHING', $null, 'User')",
].join(' ');

/** What .NET calls the kinds (learn.microsoft.com, RegistryValueKind). */
const kinds: Readonly<Record<string, string>> = { REG_SZ: 'String', REG_EXPAND_SZ: 'ExpandString' };

function registryStore(runner: Runner, env: Environment): OnePlace {
  const registry = systemRegistry('win32', runner, env);
  const command = `${env['SystemRoot'] ?? 'C:\\Windows'}\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`;
  return {
    async read(name) {
      const values = await registry.values('userEnvironment');
      if (!values.ok) {
        const { code, detail } = values.error;
        return code === 'missing' ? ok(null) : fail({ code: code === 'denied' ? 'denied' : 'no-answer', detail });
      }
      const found = values.value.find((value) => value.name.toUpperCase() === name.toUpperCase());
      return ok(found === undefined ? null : { value: new Secret(found.data), type: found.type });
    },
    write(name, variable) {
      const kind = variable === null ? '' : kinds[variable.type ?? 'REG_SZ'];
      if (kind === undefined) return Promise.resolve(fail({ code: 'denied', detail: 'a kind that holds no text' }));
      const given = {
        KEYMENDER_NAME: name,
        KEYMENDER_KIND: kind,
        KEYMENDER_VALUE: variable === null ? '' : variable.value.reveal(),
      };
      const args = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', script];
      return done(runner, { command, args, env: { ...env, ...given } });
    },
  };
}

/**
 * `launchctl setenv` takes a value on its command line only, where it is seen for a moment (launchctl(1), macOS 15);
 * what it sets can be read by every program of the user anyway. Written from its manual, not recorded.
 */
function launchdStore(runner: Runner): OnePlace {
  const command = '/bin/launchctl';
  return {
    async read(name) {
      const ran = await runner.run({ command, args: ['getenv', name], env: {}, ...limits });
      if (!ran.ok) return fail({ code: 'no-answer', detail: ran.error.detail });
      const text = ran.value.exit === 0 ? ran.value.stdout.replace(/\r?\n$/, '') : '';
      return ok(text === '' ? null : { value: new Secret(text), type: null });
    },
    write(name, variable) {
      const args = variable === null ? ['unsetenv', name] : ['setenv', name, variable.value.reveal()];
      return done(runner, { command, args, env: {} });
    },
  };
}

async function done(
  runner: Runner,
  request: Pick<RunRequest, 'command' | 'args' | 'env'>,
): Promise<Result<void, VariableFault>> {
  const ran = await runner.run({ ...request, ...limits });
  if (!ran.ok) return fail({ code: 'no-answer', detail: ran.error.detail });
  return ran.value.exit === 0 ? ok(undefined) : fail(faultOf(request.command, ran.value));
}

const faultOf = (program: string, { exit, stderr }: RunOutput): VariableFault => ({
  code: /denied|not allowed|UnauthorizedAccess|SecurityException/i.test(stderr) ? 'denied' : 'no-answer',
  detail: `${program.split(/[\\/]/).pop() ?? ''} exited ${exit ?? 'by a signal'}`,
});
