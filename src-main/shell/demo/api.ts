import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoAccount } from './home';
import { demoCode, type DemoKeys } from './keys';

export interface DemoApi {
  readonly url: string;
  /** Stands in for the page where people sign in. */
  readonly signInPage: string;
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_demo' });
  response.end(JSON.stringify(value));
}

/** As the API refuses (platform.claude.com API errors page, 2026-08). */
function refuse(response: ServerResponse, status: number, type: string, message: string): void {
  send(response, status, { type: 'error', error: { type, message }, request_id: 'req_demo' });
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Demo sign-in</title>
<style>body{font:16px/1.5 system-ui;max-width:26rem;margin:15vh auto;padding:0 1rem}code{display:block;font-size:1.25rem;padding:.75rem 1rem;border:1px solid #8886;border-radius:.75rem;user-select:all}</style>
<h1>This is the demo</h1><p>With a real login this would be Claude’s own page. Copy this code and paste it into Keymender:</p><code>${demoCode}</code></html>`;

function answer(keys: DemoKeys, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const key = request.headers['x-api-key'];
  const token = request.headers.authorization?.replace(/^Bearer /i, '');
  const goodToken = token === keys.login.access || token === keys.next.access;
  if (pathname === '/sign-in') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  } else if (typeof key === 'string' && key !== keys.fresh && key !== keys.tool) {
    refuse(response, 401, 'authentication_error', 'invalid x-api-key');
  } else if (token !== undefined && !goodToken) {
    refuse(response, 401, 'authentication_error', 'Invalid bearer token');
  } else if (key === undefined && token === undefined) {
    refuse(response, 401, 'authentication_error', 'x-api-key header is required');
  } else if (pathname === '/v1/models') {
    send(response, 200, { data: [{ type: 'model', id: 'claude-demo', display_name: 'Claude Demo' }], has_more: false });
  } else if (pathname === '/api/oauth/profile' && goodToken) {
    send(response, 200, {
      account: { uuid: demoAccount.accountUuid, email: demoAccount.emailAddress, has_claude_max: true },
      organization: { uuid: demoAccount.organizationUuid, name: demoAccount.organizationName },
    });
  } else refuse(response, 404, 'not_found_error', 'Not found');
}

/** Starts the demo's own API on this computer, on a port that is free. It knows the demo's keys and no
 * others, and ends with the app. */
export async function startDemoApi(keys: DemoKeys): Promise<DemoApi> {
  const server = createServer((request, response) => {
    answer(keys, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return { url, signInPage: `${url}/sign-in` };
}
