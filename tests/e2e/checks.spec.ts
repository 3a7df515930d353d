import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { clickTray } from './harness/desktop';
import { test } from './harness/fixtures';

const key = `sk-ant-api03-${'TEST'.repeat(23)}1AA`;

/** A server whose behaviour a test changes as it goes. */
class Playing {
  readonly #server: Server;
  readonly asked: IncomingMessage[] = [];
  play: RequestListener = (_request, response) => response.end();

  private constructor() {
    this.#server = createServer((request, response) => {
      this.asked.push(request);
      this.play(request, response);
    });
  }

  static async start(): Promise<Playing> {
    const made = new Playing();
    await new Promise<void>((resolve) => made.#server.listen(0, '127.0.0.1', resolve));
    return made;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

/** Checks now, and gives what is known of the key that scripts would send. */
async function checkNow(page: Page): Promise<{ state: string; code: string }> {
  const found = await page.evaluate(async () => {
    type Loose = {
      call(name: string, input: object): Promise<{ ok: boolean; value: { places: { id: string; health: object }[] } }>;
    };
    const { keymender } = globalThis as unknown as { keymender: Loose };
    await keymender.call('check.now', {});
    const { value } = await keymender.call('snapshot.get', {});
    return value.places.find(({ id }) => id === 'scripts')?.health;
  });
  return found as { state: string; code: string };
}

const json = (status: number, value: unknown, headers: Record<string, string> = {}): RequestListener => {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(value));
  };
};

test('checks through the system’s network: every answer is told apart, and the key goes nowhere else', async ({
  launch,
  home,
}) => {
  const [api, elsewhere] = await Promise.all([Playing.start(), Playing.start()]);
  await home.file('.claude/settings.json', JSON.stringify({ env: { ANTHROPIC_API_KEY: key } }));
  const app = await launch({ env: { KEYMENDER_TEST_API: api.url } });
  await clickTray();
  const page = await app.window();

  const outcomes: Record<string, string> = {};
  const scenario = async (name: string, play: RequestListener) => {
    api.play = play;
    const { state, code } = await checkNow(page);
    outcomes[name] = `${state} ${code}`;
  };
  await scenario('accepted', json(200, { data: [], has_more: false }, { 'set-cookie': 'seen=1' }));
  await scenario(
    'refused',
    json(401, { type: 'error', error: { type: 'authentication_error', message: 'invalid x-api-key' } }),
  );
  await scenario('sent elsewhere', (_request, response) => {
    response.writeHead(302, { location: `${elsewhere.url}/v1/models` }).end();
  });
  await scenario('a page of the network', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome to the hotel</html>');
  });
  await scenario('endless', (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const pour = () => {
      while (response.write('x'.repeat(65_536)));
    };
    response.on('drain', pour);
    pour();
  });
  await scenario('cut off', (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{');
    setTimeout(() => response.destroy(), 50);
  });
  await scenario('the proxy asks', (_request, response) => {
    response.writeHead(407, { 'proxy-authenticate': 'Basic realm="x"' }).end();
  });
  api.stop();
  await scenario('nobody there', () => undefined);
  elsewhere.stop();

  expect(outcomes).toEqual({
    accepted: 'live ok',
    refused: 'rejected key-invalid',
    'sent elsewhere': 'unknown redirected',
    'a page of the network': 'unknown captive-portal',
    endless: 'unknown too-large',
    'cut off': 'unknown reset',
    'the proxy asks': 'unknown proxy-auth',
    'nobody there': 'unknown refused',
  });
  expect(elsewhere.asked).toEqual([]);
  expect(api.asked.length).toBeGreaterThan(6);
  for (const { headers } of api.asked) {
    expect(headers['x-api-key']).toBe(key);
    expect(headers.cookie).toBeUndefined();
  }
  expect(app.output()).not.toContain(key);
});
