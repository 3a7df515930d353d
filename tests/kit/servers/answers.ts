import type { Play } from './play-server';

const json = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Play => ({
  status,
  headers,
  body: JSON.stringify(value),
});

/** An error as Anthropic's API writes it (platform.claude.com errors page, 2026-08). */
export const apiError = (status: number, type: string, message: string, headers = {}): Play =>
  json(status, { type: 'error', error: { type, message }, request_id: 'req_test' }, headers);

export const page = (status: number, text = 'Please sign in to the guest network', headers = {}): Play => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: `<!doctype html><html><head><title>${text}</title></head><body>${text}</body></html>`,
});

const model = { type: 'model', id: 'claude-test', display_name: 'Claude Test', created_at: '2026-01-01T00:00:00Z' };

/** One page of `GET /v1/models` (platform.claude.com API reference, 2026-08). */
export const modelList = json(200, { data: [model], first_id: model.id, has_more: false, last_id: model.id });

export const openAiList = json(200, {
  object: 'list',
  data: [{ id: 'claude-sonnet', object: 'model', created: 1_700_000_000, owned_by: 'openai' }],
});

/** `GET /api/oauth/profile`, which the CLI itself asks (observed with 2.1.330, 2026-11). */
export const profile = json(200, {
  account: { uuid: '00000000-0000-4000-8000-000000000001', email: 'ada@example.org', has_claude_max: true },
  organization: { uuid: '00000000-0000-4000-8000-000000000002', name: 'Test' },
});

export const litellmRefusal = json(401, {
  error: {
    message:
      'Authentication Error, Invalid proxy server token passed. Unable to find token in cache or `LiteLLM_VerificationTokenTable`',
    type: 'token_not_found_in_db',
    param: 'key',
    code: '401',
  },
});

export { json };
