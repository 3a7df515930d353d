import { readFile } from 'node:fs/promises';
import * as tls from 'node:tls';
import type { TlsPeek } from '../core/network/tls-peek';

/** Where Linux systems and BSDs keep their list, most common first; Node up to 22.14 cannot ask the system for it. */
const bundles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/** All PEM. */
export interface Authorities {
  /** Those of the system that programs do not bring along themselves. */
  readonly system: readonly string[];
  readonly extra: readonly string[];
  readonly extraCa: TlsPeek['extraCa'];
}

let system: Promise<readonly string[]> | null = null;

/**
 * Whom Claude Code trusts beyond the public authorities: the system's (its native program reads both,
 * code.claude.com network-config page, 2026-08), and the file of NODE_EXTRA_CA_CERTS.
 */
export async function authorities(extraCaFile: string | null): Promise<Authorities> {
  system ??= systemAuthorities().then(withoutPublic);
  const extra = extraCaFile === null ? null : await readCertificates(extraCaFile);
  return {
    system: await system,
    extra: extra ?? [],
    extraCa:
      extraCaFile === null ? 'not-set' : extra === null ? 'unreadable' : extra.length > 0 ? 'read' : 'no-certificates',
  };
}

async function systemAuthorities(): Promise<readonly string[]> {
  const { getCACertificates } = tls as { getCACertificates?: (type: 'system') => string[] };
  if (getCACertificates !== undefined) return getCACertificates('system');
  for (const path of bundles) {
    const found = await readCertificates(path);
    if (found !== null && found.length > 0) return found;
  }
  return [];
}

function withoutPublic(certificates: readonly string[]): readonly string[] {
  const bare = (certificate: string) => certificate.replace(/\s+/g, '');
  const known = new Set(tls.rootCertificates.map(bare));
  return certificates.filter((certificate) => !known.has(bare(certificate)));
}

const mostBytes = 4 * 1024 * 1024;

async function readCertificates(path: string): Promise<readonly string[] | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  return text.length > mostBytes
    ? []
    : (text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []);
}
