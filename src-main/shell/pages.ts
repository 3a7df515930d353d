import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol, session, type Session } from 'electron';
import { lockDownSession } from './lock-down';
import { answerPage, firstPage, pageScheme, type ReadPage } from './page-files';

/** Kept in memory only: a window that shows accounts leaves nothing in a browser profile. */
const partition = 'window';

/** The parts of the first page, by path. The app's own files do not change while it runs. */
const kept = new Map<string, Uint8Array<ArrayBuffer>>();

const read: ReadPage = async (path) => kept.get(path) ?? readFile(path);

/** Has to run before the app is ready. */
export function announcePages(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges: { standard: true, secure: true } }]);
}

/** The session of the window, with the app's pages in it and everything else locked. */
export function pagesSession(folder: string): Session {
  const found = session.fromPartition(partition, { cache: false });
  if (!found.protocol.isProtocolHandled(pageScheme)) {
    found.protocol.handle(pageScheme, ({ method, url }) => answerPage(folder, method, url, read));
    lockDownSession(found);
  }
  return found;
}

/** The addresses in the page's own text: `src="./assets/index-1a2b3c.js"`. */
const partsOfPage = /(?:src|href)="\.\/(assets\/[\w.-]+)"/g;

/**
 * Reads what the first page is made of, so that a click need not wait for the disk, and does once what its first
 * request would wait for: Node loads its web interfaces when they are first used.
 *
 * @returns bytes that are kept for it, under 250,000
 */
export async function warmPages(folder: string): Promise<number> {
  pagesSession(folder);
  const { method, url } = new Request(firstPage);
  const html = await (await answerPage(folder, method, url)).text();
  const names = [...html.matchAll(partsOfPage)].flatMap(([, name]) => name ?? []);
  const paths = ['index.html', ...names].map((name) => join(folder, name));
  await Promise.all(paths.map(async (path) => kept.set(path, await readFile(path))));
  return [...kept.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
