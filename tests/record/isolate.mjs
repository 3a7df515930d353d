import { spawn, spawnSync } from 'node:child_process';

const marker = 'KEYMENDER_RECORD_ISOLATED';

/** Whether this process already runs in namespaces of its own. */
export function isIsolated() {
  return process.env[marker] === '1';
}

/** Whether this system can give a process its own mounts and its own, empty network. Linux only. */
export function canIsolate() {
  if (process.platform !== 'linux') return false;
  return spawnSync('unshare', [...namespaces(), 'true'], { stdio: 'ignore', timeout: 5_000 }).status === 0;
}

function namespaces() {
  const asRoot = process.getuid?.() === 0 ? [] : ['--map-root-user'];
  return [...asRoot, '--mount', '--net'];
}

/**
 * Starts this script again in a mount and network namespace of its own, where only 127.0.0.1 exists. So no run of
 * the real CLI can reach a real server, and managed settings can be laid out without touching the machine's /etc.
 *
 * @param {readonly string[]} args the arguments of the script
 * @returns {Promise<number>} its exit code
 */
export function runIsolated(args) {
  const up = 'ip link set lo up && exec "$@"';
  const command = [...namespaces(), 'sh', '-c', up, 'sh', process.execPath, process.argv[1], ...args];
  return new Promise((resolve, reject) => {
    const child = spawn('unshare', command, { stdio: 'inherit', env: { ...process.env, [marker]: '1' } });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 3));
  });
}
