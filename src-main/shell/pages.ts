import { protocol, session, type Session } from 'electron';
import { lockDownSession } from './lock-down';
import { answerPage, pageScheme } from './page-files';

/** Kept in memory only: a window that shows accounts leaves nothing in a browser profile. */
const partition = 'window';

/** Has to run before the app is ready. */
export function announcePages(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges: { standard: true, secure: true } }]);
}

/** The session of the window, with the app's pages in it and everything else locked. */
export function pagesSession(folder: string): Session {
  const found = session.fromPartition(partition, { cache: false });
  if (!found.protocol.isProtocolHandled(pageScheme)) {
    found.protocol.handle(pageScheme, ({ method, url }) => answerPage(folder, method, url));
    lockDownSession(found);
  }
  return found;
}
