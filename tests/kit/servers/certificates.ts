import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

export interface Identity {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
  readonly signer: { readonly name: string; readonly key: KeyObject };
}

export interface CertificateWish {
  /** Common name of the owner. */
  readonly name: string;
  readonly dns?: readonly string[];
  readonly ips?: readonly string[];
  readonly authority?: boolean;
  /** Who signs it; itself where nobody is named. */
  readonly by?: Identity;
  /** ms since the epoch. */
  readonly from?: number;
  readonly until?: number;
}

const dayMs = 24 * 60 * 60 * 1000;

/** Makes an X.509 certificate (RFC 5280, P-256) with a key of its own, so that no key has to lie in the repository. */
export function makeCertificate(wish: CertificateWish): Identity {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = wish.by?.signer ?? { name: wish.name, key: privateKey };
  const now = Date.now();
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(
      Buffer.concat([Buffer.from([1]), createHash('sha256').update(`${wish.name}${now}`).digest().subarray(0, 8)]),
    ),
    ecdsaWithSha256,
    nameOf(issuer.name),
    sequence(time(wish.from ?? now - dayMs), time(wish.until ?? now + dayMs)),
    nameOf(wish.name),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions(wish))),
  );
  const signature = createSign('sha256').update(body).sign(issuer.key);
  const whole = sequence(body, ecdsaWithSha256, bits(signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${(whole.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`,
    signer: { name: wish.name, key: privateKey },
  };
}

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const tagged = (tag: number, part: Uint8Array) => der(tag, part);
const integer = (bytes: Uint8Array) => der(0x02, bytes);
const octets = (part: Uint8Array) => der(0x04, part);
const bits = (part: Uint8Array) => der(0x03, Buffer.from([0]), part);
const yes = der(0x01, Buffer.from([0xff]));

function objectId(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const number of rest) {
    const digits = [number & 0x7f];
    for (let left = number >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
    bytes.push(...digits);
  }
  return der(0x06, Buffer.from(bytes));
}

const ecdsaWithSha256 = sequence(objectId('1.2.840.10045.4.3.2'));

/** Common name and organization are the same, as inspecting proxies like to have it. */
function nameOf(text: string): Buffer {
  const part = (id: string) => der(0x31, sequence(objectId(id), der(0x0c, Buffer.from(text))));
  return sequence(part('2.5.4.10'), part('2.5.4.3'));
}

function time(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return der(0x18, Buffer.from(`${digits}Z`));
}

function extensions({ dns = [], ips = [], authority = false }: CertificateWish): readonly Buffer[] {
  const names = [
    ...dns.map((name) => der(0x82, Buffer.from(name))),
    ...ips.map((ip) => der(0x87, Buffer.from(ip.split('.').map(Number)))),
  ];
  return [
    ...(authority ? [sequence(objectId('2.5.29.19'), yes, octets(sequence(yes)))] : []),
    ...(names.length > 0 ? [sequence(objectId('2.5.29.17'), octets(sequence(...names)))] : []),
    ...(authority || names.length > 0 ? [] : [sequence(objectId('2.5.29.19'), octets(sequence()))]),
  ];
}
