import type { KeychainRequest } from './vault-messages';

/** Of keytar what Keymender asks for: by service and account, never a search. */
interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
}

/** Does what a request asks of the keychain. Gives the secret that was asked for, and null for everything else. */
export async function answerKeychain(keytar: Keytar, request: KeychainRequest): Promise<string | null> {
  const { service, account } = request;
  switch (request.do) {
    case 'get':
      return keytar.getPassword(service, account);
    case 'set':
      await keytar.setPassword(service, account, request.secret);
      return null;
    case 'remove':
      await keytar.deletePassword(service, account);
      return null;
  }
}
