import type { SystemRoute } from '../core/network/system-route';
import { readGsettings, readInternetSettings, readScutil } from '../core/network/system-settings';
import type { Environment, Platform } from '../core/where';
import type { Runner } from '../ports/runner';

const internetSettings = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const limits = { timeoutMs: 3_000, maxBytes: 64 * 1024 };

/** What the system's settings say, asked of the system's own command; null where there is none. Never in a hermetic run. */
export async function systemSettings(
  platform: Platform,
  runner: Runner,
  env: Environment,
): Promise<SystemRoute | null> {
  const [command, args, read] = commandFor(platform, env);
  const ran = await runner.run({ command, args, env, ...limits });
  return ran.ok && ran.value.exit === 0 ? read(ran.value.stdout) : null;
}

function commandFor(
  platform: Platform,
  env: Environment,
): readonly [command: string, args: readonly string[], read: (output: string) => SystemRoute] {
  switch (platform) {
    case 'darwin':
      return ['/usr/sbin/scutil', ['--proxy'], readScutil];
    case 'win32':
      return [
        `${env['SystemRoot'] ?? 'C:\\Windows'}\\System32\\reg.exe`,
        ['query', internetSettings],
        readInternetSettings,
      ];
    case 'linux':
      return ['gsettings', ['list-recursively', 'org.gnome.system.proxy'], readGsettings];
  }
}
