import type { StoreFault, StoreFaultCode } from '../ports/file-store';

const codes: Readonly<Record<string, StoreFaultCode>> = {
  ENOENT: 'missing',
  ENOTDIR: 'folder-missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'read-only',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
  ELOOP: 'link-loop',
  EEXIST: 'exists',
  ETIMEDOUT: 'no-answer',
  ESTALE: 'no-answer',
  EHOSTDOWN: 'no-answer',
};

/** Thrown where the file store itself says no, though the system would not. */
export class Refusal extends Error {
  constructor(readonly code: StoreFaultCode) {
    super(code);
  }
}

/** What a failed call means for whoever asked about the path; `failed` where the system's code says nothing known. */
export function faultOf(path: string, error: unknown): StoreFault {
  if (error instanceof Refusal) return { code: error.code, path, detail: error.code };
  const detail = errno(error);
  return { code: codes[detail] ?? 'failed', path, detail };
}

/** The system's own code, such as ENOENT; the error's name where it has none. */
export function errno(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

/** Fine when there was nothing to remove. */
export async function gone(remove: () => Promise<void>): Promise<void> {
  try {
    await remove();
  } catch (error) {
    if (errno(error) !== 'ENOENT' && errno(error) !== 'ENOTDIR') throw error;
  }
}

/** Does some work of which these codes of the system are no failure. */
export async function unless(harmless: readonly string[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!harmless.includes(errno(error))) throw error;
  }
}
