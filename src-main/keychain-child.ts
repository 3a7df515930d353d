// A process of its own for the system's keychain: what hangs or crashes there takes nothing else along.
// Asks no questions of its own: get, set and delete by service and account, never a search, which crashes on
// items that other programs stored (seen with keytar 7.10.6 on Linux, 2026-11).
import keytar from 'keytar';
import { answerKeychain } from './adapters/answer-keychain';
import { KeychainRequest, type KeychainReply } from './adapters/vault-messages';

interface Parent {
  receive(listener: (message: unknown) => void): void;
  send(reply: KeychainReply): void;
}

function parentPort(): Parent {
  // Under Electron's utilityProcess messages come through parentPort, as events that carry the data.
  const port = (process as { readonly parentPort?: ElectronPort }).parentPort;
  if (port !== undefined) {
    return {
      receive: (listener) => port.on('message', (event) => listener(event.data)),
      send: (reply) => port.postMessage(reply),
    };
  }
  return {
    receive: (listener) => process.on('message', listener),
    send: (reply) => process.send?.(reply),
  };
}

interface ElectronPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

const parent = parentPort();
parent.receive((message) => {
  const request = KeychainRequest.safeParse(message);
  if (!request.success) return;
  answerKeychain(keytar, request.data).then(
    (secret) => parent.send({ id: request.data.id, ok: true, secret }),
    (error: unknown) =>
      parent.send({ id: request.data.id, ok: false, detail: error instanceof Error ? error.message : 'unknown' }),
  );
});
process.on('disconnect', () => process.exit(0));
