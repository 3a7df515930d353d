import { onPath, run } from '../run.mjs';
import { ensureSystemPackages } from '../system-packages.mjs';

/**
 * Why a Debian package cannot be installed and tried on this computer, or null when it can.
 *
 * @returns {Promise<string | null>}
 */
export async function canInstallPackages() {
  if (process.platform !== 'linux' || !(await onPath('apt-get'))) return 'only on Debian and its family';
  if (process.getuid() !== 0) return 'only root can install a package';
  const found = await run('dpkg-query', ['-W', '-f', '${db:Status-Status}', 'keymender'], { capture: true });
  if (found.stdout === 'installed') return 'Keymender is installed here, and the test would remove it';
  const installed = await ensureSystemPackages(['package', 'installed']);
  return installed.ok ? null : installed.message;
}
