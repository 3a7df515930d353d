import { fork } from 'node:child_process';
import type { KeychainChild, SpawnKeychainChild } from './vault-keytar';

/**
 * Starts the keychain child as a plain Node process, for the headless command.
 *
 * @param program path of the bundled `keychain-child.cjs`
 */
export function forkedKeychainChild(program: string): SpawnKeychainChild {
  return (env): KeychainChild => {
    const child = fork(program, [], { env: { ...env }, stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
    child.unref();
    child.channel?.unref();
    return {
      send: (request) => void child.send(request, () => undefined),
      onReply: (listener) => void child.on('message', listener),
      onEnd: (listener) => {
        child.once('exit', listener);
        child.once('error', listener);
      },
      hold: () => child.channel?.ref(),
      release: () => child.channel?.unref(),
      stop: () => void child.kill('SIGKILL'),
    };
  };
}
