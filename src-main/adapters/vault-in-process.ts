import { answerKeychain } from './answer-keychain';
import { KeychainRequest } from './vault-messages';
import type { KeychainChild, SpawnKeychainChild } from './vault-keytar';

/**
 * The keychain without a process of its own: for the app's executable run as the headless command, which cannot start
 * itself as plain Node. keytar works in the thread pool, so the time limit of `keytarVault` holds here too; what hangs
 * is left behind and goes with the process.
 */
export const inProcessKeychain: SpawnKeychainChild = (): KeychainChild => {
  let tell: (reply: unknown) => void = () => undefined;
  return {
    send(request) {
      void answer(request).then(
        (secret) => tell({ id: request.id, ok: true, secret }),
        (error: unknown) =>
          tell({ id: request.id, ok: false, detail: error instanceof Error ? error.message : 'unknown' }),
      );
    },
    onReply(listener) {
      tell = listener;
    },
    onEnd: () => undefined,
    hold: () => undefined,
    release: () => undefined,
    stop: () => undefined,
  };
};

async function answer(asked: KeychainRequest): Promise<string | null> {
  const request = KeychainRequest.parse(asked);
  const { default: keytar } = await import('keytar');
  return answerKeychain(keytar, request);
}
