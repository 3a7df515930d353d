import { createPublicKey, verify } from 'node:crypto';
import type { ResolvedUpdateFileInfo, UpdateInfo } from 'electron-updater';
import {
  Provider,
  parseUpdateInfo,
  resolveFiles,
  type ProviderRuntimeOptions,
} from 'electron-updater/out/providers/Provider';

export interface SignedFeed {
  /** Folder on a server, absolute address. */
  readonly url: string;
  /** Ed25519, PEM. */
  readonly publicKey: string;
  /** File that lists the newest version, such as `latest-linux.yml`. Its signature has `.sig` after it. */
  readonly list: string;
  /** Only this version will do: for the way back. */
  readonly only?: string;
}

/** The list of versions is not signed with the key that this app knows, or is not the version that was asked for. */
export class UntrustedList extends Error {
  readonly code: 'bad-signature' | 'downgrade';
  constructor(code: 'bad-signature' | 'downgrade') {
    super(code);
    this.code = code;
  }
}

/**
 * Whether a text was signed by the owner of the key.
 *
 * @param signature Ed25519 over the UTF-8 text, base64
 * @param publicKey PEM
 */
export function isSigned(text: string, signature: string, publicKey: string): boolean {
  try {
    return verify(null, Buffer.from(text, 'utf8'), createPublicKey(publicKey), Buffer.from(signature.trim(), 'base64'));
  } catch {
    return false;
  }
}

/**
 * A folder on a server whose list is signed. electron-updater trusts what the server says of the newest version;
 * here the server need not be trusted: the list carries the digest of each file (SHA-512), and is signed itself.
 */
class SignedProvider extends Provider<UpdateInfo> {
  readonly #feed: SignedFeed;
  readonly #base: URL;

  constructor(feed: SignedFeed, runtime: ProviderRuntimeOptions) {
    super(runtime);
    this.#feed = feed;
    this.#base = new URL(this.#feed.url.endsWith('/') ? this.#feed.url : `${this.#feed.url}/`);
  }

  override async getLatestVersion(): Promise<UpdateInfo> {
    const { list, publicKey, only } = this.#feed;
    const address = new URL(list, this.#base);
    const text = (await this.httpRequest(address)) ?? '';
    const signature = (await this.httpRequest(new URL(`${list}.sig`, this.#base))) ?? '';
    if (!isSigned(text, signature, publicKey)) throw new UntrustedList('bad-signature');
    const info = parseUpdateInfo(text, list, address);
    if (only !== undefined && info.version !== only) throw new UntrustedList('downgrade');
    return info;
  }

  override resolveFiles(info: UpdateInfo): ResolvedUpdateFileInfo[] {
    return resolveFiles(info, this.#base);
  }
}

/** The class that electron-updater makes its provider of, for one feed. */
export const providerOf = (
  feed: SignedFeed,
): new (options: unknown, updater: unknown, runtime: ProviderRuntimeOptions) => Provider<UpdateInfo> =>
  class extends SignedProvider {
    constructor(_options: unknown, _updater: unknown, runtime: ProviderRuntimeOptions) {
      super(feed, runtime);
    }
  };
