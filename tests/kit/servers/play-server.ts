import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Identity } from './certificates';

/** What a server says, or does instead of saying something. */
export type Play =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface PlayServer {
  readonly url: string;
  readonly port: number;
  /** Everything that it was asked, in order. */
  readonly seen: Seen[];
  play: Play;
  close(): Promise<void>;
}

/**
 * A server on this computer that plays whatever it is told and remembers what it was asked.
 *
 * @param identity makes it an HTTPS server
 */
export async function startServer(play: Play, identity?: Identity, address = '127.0.0.1'): Promise<PlayServer> {
  const seen: Seen[] = [];
  const sockets = new Set<Socket>();
  const listener: RequestListener = (request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      seen.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body });
      const { play: now } = server;
      if (typeof now === 'function') now(request, response);
      else {
        response.writeHead(now.status, { 'content-type': 'application/json', ...now.headers });
        response.end(now.body ?? '');
      }
    });
  };
  const listening: Server = identity === undefined ? createServer(listener) : createTlsServer(identity, listener);
  listening.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    listening.once('error', reject).listen(0, address, resolve);
  });
  const { port } = listening.address() as AddressInfo;
  const host = address.includes(':') ? `[${address}]` : address;
  const server: PlayServer = {
    url: `${identity === undefined ? 'http' : 'https'}://${host}:${port}`,
    port,
    seen,
    play,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => {
        listening.close(() => resolve());
      });
    },
  };
  return server;
}
