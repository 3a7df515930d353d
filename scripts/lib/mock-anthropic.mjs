import { createServer } from 'node:http';

/**
 * @typedef {object} Sent
 * @property {string | null} x_api_key value of the header, null when the request had none
 * @property {string | null} authorization the whole header, scheme included
 * @property {string} url path and query of the request
 */

/** The paths under which the CLI asks a model, first party and through the cloud providers. */
const modelRequest = /\/messages(\?|$)|\/model\/[^/]+\/invoke|:(stream)?rawPredict/i;

const usage = { input_tokens: 3, output_tokens: 2 };

function message(model, text) {
  return {
    id: 'msg_test',
    type: 'message',
    role: 'assistant',
    model,
    content: [{ type: 'text', text }],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage,
  };
}

/** The answer as the Messages API streams it (platform.claude.com "Streaming Messages", 2026-11). */
function streamed(model, text) {
  const start = { ...message(model, ''), content: [], stop_reason: null };
  const events = [
    { type: 'message_start', message: start },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } },
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage },
    { type: 'message_stop' },
  ];
  return events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
}

function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}

function answer(request, body, response) {
  const json = (value) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
  };
  if (request.method !== 'POST' || !modelRequest.test(request.url)) return json({});
  const { model = 'claude-test', stream } = parsed(body);
  if (!stream) return json(message(model, 'MOCK_OK'));
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(streamed(model, 'MOCK_OK'));
}

/**
 * Starts a server on 127.0.0.1 that answers every model request with `MOCK_OK`, whatever the credential, and
 * remembers what was asked.
 *
 * @returns {Promise<{ url: string, sent: () => Sent | null, close: () => Promise<void> }>} `sent` gives the
 *   credential headers of the first model request, null when there was none
 */
export async function startMockAnthropic() {
  const requests = [];
  // Lenient, because the CLI does send control characters and what it sends is the question here.
  const server = createServer({ insecureHTTPParser: true }, (request, response) => {
    requests.push({
      method: request.method,
      url: request.url,
      x_api_key: request.headers['x-api-key'] ?? null,
      authorization: request.headers.authorization ?? null,
    });
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => (body += chunk));
    request.on('end', () => answer(request, body, response));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    sent: () => {
      const first = requests.find(({ method, url }) => method === 'POST' && modelRequest.test(url));
      return first ? { x_api_key: first.x_api_key, authorization: first.authorization, url: first.url } : null;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
