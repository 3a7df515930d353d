import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { hexDigest } from '../../fingerprint';
import type { Secret } from '../../secret';

export interface AwsKeys {
  readonly id: string;
  readonly secret: Secret;
  /** Of temporary keys. */
  readonly session: Secret | null;
}

export interface ToSign {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** With lower-case names; `host` and the dates are added. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Signs a request by AWS Signature Version 4 (docs.aws.amazon.com, "Create a signed AWS API request", 2026-11). Paths
 * and queries have to be written as they are to be signed: the ones asked for here hold nothing to be escaped.
 *
 * @param nowMs ms since the epoch
 * @returns every header to send, `authorization` included, without `host`
 */
export function signed(
  { method, url, headers, body }: ToSign,
  keys: AwsKeys,
  scope: { readonly region: string; readonly service: string },
  nowMs: number,
): Readonly<Record<string, string>> {
  const { host, pathname, search } = new URL(url);
  const date = new Date(nowMs).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const sent: Readonly<Record<string, string>> = {
    ...headers,
    'x-amz-date': date,
    ...(keys.session === null ? {} : { 'x-amz-security-token': keys.session.reveal() }),
  };
  const all = Object.entries({ ...sent, host }).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = all.map(([name]) => name).join(';');
  const canonical = [
    method,
    pathname,
    search.slice(1),
    ...all.map(([name, value]) => `${name}:${value.trim().replace(/ {2,}/g, ' ')}`),
    '',
    names,
    hexDigest(body),
  ].join('\n');
  const where = [date.slice(0, 8), scope.region, scope.service, 'aws4_request'];
  const toSign = ['AWS4-HMAC-SHA256', date, where.join('/'), hexDigest(canonical)].join('\n');
  const key = where.reduce<Uint8Array>(
    (last, part) => hmac(sha256, last, utf8ToBytes(part)),
    utf8ToBytes(`AWS4${keys.secret.reveal()}`),
  );
  const signature = bytesToHex(hmac(sha256, key, utf8ToBytes(toSign)));
  const authorization = `AWS4-HMAC-SHA256 Credential=${keys.id}/${where.join('/')}, SignedHeaders=${names}, Signature=${signature}`;
  return { ...sent, authorization };
}
