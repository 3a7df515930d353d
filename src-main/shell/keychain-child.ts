import { utilityProcess, type UtilityProcess } from 'electron';
import type { Environment } from '../core/where';

/** A child that waits for nothing is ended after this long: a rarely asked keychain must not cost memory. */
const idleMs = 5_000;

/**
 * Starts the keychain child as Electron's utility process, which works where the executable cannot be made to run
 * as plain Node. Fits the `SpawnKeychainChild` of adapters/vault-keytar.ts.
 *
 * @param program path of the bundled `keychain-child.cjs`
 */
export function utilityKeychainChild(program: string) {
  return (env: Environment) => {
    const child: UtilityProcess = utilityProcess.fork(program, [], {
      env: { ...env },
      stdio: 'ignore',
      serviceName: 'Keymender keychain',
    });
    let idle: NodeJS.Timeout | null = null;
    return {
      send: (request: unknown): void => {
        child.postMessage(request);
      },
      onReply: (listener: (reply: unknown) => void): void => {
        child.on('message', listener);
      },
      onEnd: (listener: () => void): void => {
        child.once('exit', listener);
      },
      hold: (): void => {
        if (idle) clearTimeout(idle);
        idle = null;
      },
      release: (): void => {
        idle = setTimeout(() => child.kill(), idleMs);
      },
      stop: (): void => {
        child.kill();
      },
    };
  };
}
