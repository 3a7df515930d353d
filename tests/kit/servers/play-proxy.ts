import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface PlayProxy {
  readonly port: number;
  /** `host:port` of everything that it was asked to let through. */
  readonly asked: string[];
  close(): Promise<void>;
}

export interface ProxyHabits {
  /** Name and password that it wants. */
  readonly login?: string;
  /** Refuses everything with this status. */
  readonly refuses?: number;
  /** Where it really connects to, by `host:port`; as asked otherwise. */
  readonly leadsTo?: Readonly<Record<string, number>>;
}

/** A proxy on this computer that lets connections through (CONNECT), or has its reasons not to. */
export async function startProxy({ login, refuses, leadsTo = {} }: ProxyHabits = {}): Promise<PlayProxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const server = createServer((_request, response) => response.writeHead(400).end());
  server.on('connection', keep);
  server.on('connect', (request, socket: Socket) => {
    const target = request.url ?? '';
    asked.push(target);
    const wanted = login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`;
    if (wanted !== undefined && request.headers['proxy-authorization'] !== wanted) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="test"\r\n\r\n');
      return;
    }
    if (refuses !== undefined) {
      socket.end(`HTTP/1.1 ${refuses} Refused\r\n\r\n`);
      return;
    }
    const colon = target.lastIndexOf(':');
    const moved = leadsTo[target];
    const onward = keep(
      moved === undefined
        ? connect(Number(target.slice(colon + 1)), target.slice(0, colon))
        : connect(moved, '127.0.0.1'),
    );
    onward.on('connect', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
