import { apiError } from '../../kit/servers/answers';

/** Invented secrets, told apart by their mark, of the length and shape of real ones. */
export const key = (mark: string): string => `sk-ant-api03-TEST`.padEnd(106 - mark.length, 'x0') + `${mark}AA`;
export const token = (mark: string): string => `sk-ant-oat01-TEST`.padEnd(106 - mark.length, 'x0') + `${mark}AA`;

const hourMs = 3_600_000;

interface LoginWish {
  readonly token?: string;
  /** Hours from now until it has to be renewed. */
  readonly hours?: number;
  /** Days from now until only a new login helps. */
  readonly days?: number;
}

/** A stored login, as Claude Code 2.1.330 writes it. */
export function login(mark: string, { token: text = token(mark), hours = 6, days = 20 }: LoginWish = {}): string {
  return JSON.stringify({
    claudeAiOauth: {
      accessToken: text,
      refreshToken: text === '' ? '' : `sk-ant-ort01-TEST${mark}`.padEnd(108, 'x0'),
      expiresAt: text === '' ? 0 : Date.now() + hours * hourMs,
      refreshTokenExpiresAt: Date.now() + days * 24 * hourMs,
      scopes: ['user:inference', 'user:profile'],
      subscriptionType: 'max',
    },
  });
}

const maria = { emailAddress: 'maria@example.com', organizationName: 'Maria’s Organization' };

/** Whose login it is. */
export const account = JSON.stringify({ oauthAccount: maria }, null, 2);

/** Claude Code keeps the end of a key that it was allowed to use (observed with 2.1.330, 2026-11). */
export const allowing = (allowed: string, oauthAccount: typeof maria | null = maria): string =>
  JSON.stringify({
    ...(oauthAccount === null ? {} : { oauthAccount }),
    customApiKeyResponses: { approved: [allowed.slice(-20)], rejected: [] },
  });

/** The two files of somebody who is logged in. */
export const loggedIn = (mark: string, wish: LoginWish = {}) => ({
  '.claude/.credentials.json': login(mark, wish),
  '.claude.json': account,
});

export const settings = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

export const refused = {
  key: apiError(401, 'authentication_error', 'invalid x-api-key'),
  login: apiError(401, 'authentication_error', 'Invalid authentication credentials'),
  revoked: apiError(403, 'permission_error', 'OAuth token has been revoked. Please obtain a new token.'),
  organization: apiError(400, 'invalid_request_error', 'This organization has been disabled.'),
  subscription: apiError(
    403,
    'permission_error',
    'OAuth authentication is currently not allowed for this organization.',
  ),
  limit: apiError(429, 'rate_limit_error', 'This request would exceed your account’s usage limit.'),
} as const;
