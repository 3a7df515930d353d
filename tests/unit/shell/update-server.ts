import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stringify } from 'yaml';

/** A key pair of the makers of the app, or of somebody else. */
export function aKeyPair(): { readonly publicKey: string; readonly privateKey: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(), privateKey };
}

export interface Release {
  readonly version: string;
  readonly notes?: string;
  readonly content: string;
  readonly signedBy: KeyObject;
  /** Below the feed's folder; the newest version lies in the folder itself. */
  readonly folder?: string;
}

/** A server of updates on this computer, whose files a test can spoil. */
export class UpdateServer {
  readonly files = new Map<string, string>();
  /** Header lines of every request. */
  readonly asked: { readonly path: string; readonly headers: Readonly<Record<string, unknown>> }[] = [];
  /** Sends this many bytes of a file and then hangs up. */
  cutAfter: number | null = null;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://here').pathname;
      this.asked.push({ path, headers: request.headers });
      const file = this.files.get(path);
      if (file === undefined) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'content-length': Buffer.byteLength(file) });
      if (this.cutAfter === null || !path.endsWith('.AppImage')) response.end(file);
      else response.write(file.slice(0, this.cutAfter), () => response.destroy());
    });
  }

  static async start(): Promise<UpdateServer> {
    const server = new UpdateServer();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}/feed/`;
  }

  /** Puts a release there: its file, the list that names it, and the list's signature. */
  publish({ version, notes, content, signedBy, folder = '' }: Release): void {
    const file = `Keymender-${version}.AppImage`;
    const sha512 = createHash('sha512').update(content).digest('base64');
    const list = stringify({
      version,
      files: [{ url: file, sha512, size: Buffer.byteLength(content) }],
      path: file,
      sha512,
      releaseDate: '2026-11-22T00:00:00.000Z',
      ...(notes === undefined ? {} : { releaseNotes: notes }),
    });
    this.files.set(`/feed/${folder}${file}`, content);
    this.files.set(`/feed/${folder}latest-linux.yml`, list);
    this.files.set(`/feed/${folder}latest-linux.yml.sig`, sign(null, Buffer.from(list), signedBy).toString('base64'));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
