import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

export const pageScheme = 'app';
/** Every page of the app starts with this. */
export const ownPages = `${pageScheme}://keymender/`;
export const firstPage = `${ownPages}index.html`;

/**
 * What a page may do: load files of the app, nothing else. Text that becomes markup has to pass through the one
 * policy that Svelte makes for its own templates.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const headers = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const refuse = (status: 403 | 404 | 405): Response => new Response(null, { status, headers });

/** Gives the bytes of a file by its absolute path; rejects when there is none. */
export type ReadPage = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Answers one request of the window with a file of the app.
 *
 * @param folder the built window, absolute
 * @param read from the disk, unless the caller has it already
 */
export async function answerPage(
  folder: string,
  method: string,
  address: string,
  read: ReadPage = readFile,
): Promise<Response> {
  if (method !== 'GET') return refuse(405);
  if (!address.startsWith(ownPages)) return refuse(403);
  let path: string;
  try {
    path = decodeURIComponent(new URL(address).pathname);
  } catch {
    return refuse(403);
  }
  const type = types[extname(path)];
  const file = join(folder, path);
  // A backslash is a separator on Windows only, and no file of the app has one in its name.
  if (type === undefined || path.includes('\\') || path.includes('\0') || !file.startsWith(folder + sep))
    return refuse(403);
  try {
    return new Response(await read(file), { headers: { ...headers, 'content-type': type } });
  } catch {
    return refuse(404);
  }
}
