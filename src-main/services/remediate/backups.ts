import { z } from 'zod';
import { hexDigest } from '../../core/fingerprint';
import { fail, ok, type Result } from '../../core/result';
import { Secret } from '../../core/secret';
import { joinPath } from '../../core/where';
import type { CryptoBox } from '../../ports/crypto-box';
import type { FileStore, StoreFault } from '../../ports/file-store';
import type { Vault } from '../../ports/system';
import { backupSuffix, halfWritten, idsIn, writeDurably } from './own-files';

/** The name of the key for backups in the system's keychain. */
export const backupKeyName = 'backup-key';

export type PlainReason = 'no-keychain' | 'keychain-locked' | 'not-consulted';

/** How backups can be kept on this machine, now. */
export type Keeping =
  { readonly how: 'sealed'; readonly key: Uint8Array } | { readonly how: 'plain'; readonly why: PlainReason };

export interface BackupFile {
  readonly realPath: string;
  readonly bytes: Uint8Array;
}

export interface TakenBackup {
  readonly encrypted: boolean;
  /** Opens this one backup without the keychain. Null for a plain one. */
  readonly key: Uint8Array | null;
  /** Size on disk. */
  readonly bytes: number;
}

export type BackupFault = StoreFault | { readonly code: 'unreadable'; readonly path: string; readonly detail: string };

/**
 * On disk: the eight letters KMBACKUP, a version byte, a byte that is 1 for sealed and 0 for plain, the length of a
 * header (4 bytes, big endian), the header (JSON), the body. The body is sealed with a key of its own, which the
 * header carries sealed with the keychain's key; both boxes are tied to the receipt's id. Inside the body: the length
 * of a list (4 bytes), the list (JSON: path and size of each file), the files.
 */
const magic = new TextEncoder().encode('KMBACKUP');
const version = 1;
const SealedHeader = z.strictObject({ keyId: z.string(), wrapped: z.base64() });
const List = z.array(z.strictObject({ realPath: z.string(), size: z.number().int().nonnegative() }));
const largestBackup = 1024 * 1024 * 1024;

export interface BackupDeps {
  readonly store: FileStore;
  readonly box: CryptoBox;
  /** Null in hermetic runs: the machine's keychain is then not consulted. */
  readonly vault: Vault | null;
  readonly folder: string;
}

/** The exact bytes of files before a change, one file of backups per change. */
export class Backups {
  #keeping: Promise<Keeping> | null = null;

  constructor(private readonly deps: BackupDeps) {}

  path(id: string): string {
    return joinPath(this.deps.folder, id + backupSuffix);
  }

  /** Finds out once per run; a keychain that was locked is asked again the next time. */
  async keeping(): Promise<Keeping> {
    this.#keeping ??= this.#learn();
    const keeping = await this.#keeping;
    if (keeping.how === 'plain') this.#keeping = null;
    return keeping;
  }

  /** Durable when it returns. */
  async take(id: string, files: readonly BackupFile[]): Promise<Result<TakenBackup, StoreFault>> {
    const made = await this.deps.store.makeFolder(this.deps.folder);
    if (!made.ok) return made;
    const keeping = await this.keeping();
    const body = pack(files);
    const key = keeping.how === 'sealed' ? this.deps.box.newKey() : null;
    const bytes =
      key === null || keeping.how === 'plain' ? plainFile(body) : this.#sealedFile(id, body, key, keeping.key);
    const written = await writeDurably(this.deps.store, this.path(id), bytes);
    return written.ok ? ok({ encrypted: key !== null, key, bytes: bytes.length }) : written;
  }

  /** `key` as `take` gave it; without one the keychain is asked. */
  async open(id: string, key: Uint8Array | null): Promise<Result<readonly BackupFile[], BackupFault>> {
    const file = await this.deps.store.read(this.path(id), largestBackup);
    if (!file.ok) return file;
    const body = await this.#bodyOf(id, file.value.bytes, key);
    const files = body === null ? null : unpack(body);
    return files === null ? fail({ code: 'unreadable', path: this.path(id), detail: 'damaged or locked' }) : ok(files);
  }

  async remove(id: string): Promise<Result<void, StoreFault>> {
    const removed = await this.deps.store.remove(this.path(id));
    return removed.ok ? this.deps.store.syncFolder(this.deps.folder) : removed;
  }

  /** Ids of the backups that are there, and half-written files that a crash left. */
  async list(): Promise<Result<{ readonly ids: readonly string[]; readonly rubbish: readonly string[] }, StoreFault>> {
    const names = await this.deps.store.names(this.deps.folder);
    if (!names.ok) return names;
    const rubbish = names.value.filter((name) => name.endsWith(backupSuffix + halfWritten));
    return ok({
      ids: idsIn(names.value, backupSuffix),
      rubbish: rubbish.map((name) => joinPath(this.deps.folder, name)),
    });
  }

  async #learn(): Promise<Keeping> {
    const { vault, box } = this.deps;
    if (vault === null) return { how: 'plain', why: 'not-consulted' };
    const there = await vault.get(backupKeyName);
    if (!there.ok) return { how: 'plain', why: there.error.code === 'locked' ? 'keychain-locked' : 'no-keychain' };
    const known = there.value === null ? null : keyOf(there.value);
    if (known !== null) return { how: 'sealed', key: known };
    const key = box.newKey();
    const stored = await vault.set(backupKeyName, new Secret(toBase64(key)));
    const again = stored.ok ? await vault.get(backupKeyName) : stored;
    // Read back before anything relies on it: some keychains take a value and lose it.
    const kept = again.ok && again.value !== undefined && again.value !== null ? keyOf(again.value) : null;
    if (kept === null || toBase64(kept) !== toBase64(key)) return { how: 'plain', why: 'no-keychain' };
    return { how: 'sealed', key };
  }

  #sealedFile(id: string, body: Uint8Array, key: Uint8Array, vaultKey: Uint8Array): Uint8Array {
    const wrapped = toBase64(this.deps.box.seal(vaultKey, key, contextOf(id, 'key')));
    const header = new TextEncoder().encode(JSON.stringify({ keyId: keyId(vaultKey), wrapped }));
    return concat(
      magic,
      Uint8Array.of(version, 1),
      uint32(header.length),
      header,
      this.deps.box.seal(key, body, contextOf(id, 'body')),
    );
  }

  async #bodyOf(id: string, bytes: Uint8Array, given: Uint8Array | null): Promise<Uint8Array | null> {
    const headerLength = lengthAt(bytes, magic.length + 2);
    const start = magic.length + 6;
    if (!magic.every((byte, index) => bytes[index] === byte) || bytes[magic.length] !== version) return null;
    if (headerLength === null || bytes.length < start + headerLength) return null;
    const rest = bytes.subarray(start + headerLength);
    if (bytes[magic.length + 1] === 0) return rest;
    const key = given ?? (await this.#unwrapped(id, bytes.subarray(start, start + headerLength)));
    if (key === null) return null;
    const opened = this.deps.box.open(key, rest, contextOf(id, 'body'));
    return opened.ok ? opened.value : null;
  }

  async #unwrapped(id: string, header: Uint8Array): Promise<Uint8Array | null> {
    const parsed = SealedHeader.safeParse(jsonOf(header));
    if (!parsed.success || this.deps.vault === null) return null;
    const stored = await this.deps.vault.get(backupKeyName);
    const vaultKey = stored.ok && stored.value !== null ? keyOf(stored.value) : null;
    if (vaultKey === null || keyId(vaultKey) !== parsed.data.keyId) return null;
    const opened = this.deps.box.open(vaultKey, fromBase64(parsed.data.wrapped), contextOf(id, 'key'));
    return opened.ok ? opened.value : null;
  }
}

const contextOf = (id: string, part: 'key' | 'body'): string => `keymender backup ${version} ${id} ${part}`;

/** Tells which key sealed a backup, and nothing about the key. */
const keyId = (key: Uint8Array): string =>
  hexDigest(concat(new TextEncoder().encode('keymender key id '), key)).slice(0, 8);

const plainFile = (body: Uint8Array): Uint8Array => concat(magic, Uint8Array.of(version, 0), uint32(0), body);

function pack(files: readonly BackupFile[]): Uint8Array {
  const list = files.map(({ realPath, bytes }) => ({ realPath, size: bytes.length }));
  const head = new TextEncoder().encode(JSON.stringify(list));
  return concat(uint32(head.length), head, ...files.map(({ bytes }) => bytes));
}

function unpack(body: Uint8Array): readonly BackupFile[] | null {
  const length = lengthAt(body, 0);
  if (length === null || body.length < 4 + length) return null;
  const list = List.safeParse(jsonOf(body.subarray(4, 4 + length)));
  if (!list.success) return null;
  let at = 4 + length;
  const files = list.data.map(({ realPath, size }) => {
    at += size;
    return { realPath, bytes: body.subarray(at - size, at) };
  });
  return at === body.length ? files : null;
}

function keyOf(secret: Secret): Uint8Array | null {
  const parsed = z.base64().safeParse(secret.reveal());
  const key = parsed.success ? fromBase64(parsed.data) : null;
  return key?.length === 32 ? key : null;
}

function uint32(value: number): Uint8Array {
  const out = new Uint8Array(4);
  new DataView(out.buffer).setUint32(0, value);
  return out;
}

function lengthAt(bytes: Uint8Array, at: number): number | null {
  if (bytes.length < at + 4) return null;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

export const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
export const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
