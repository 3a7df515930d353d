import { app, type Session, type WebContents } from 'electron';
import { ownPages } from './page-files';

type Told = (what: string) => void;

/** Whatever a page is or becomes: it stays where it is, opens nothing and embeds nothing. */
function hold(contents: WebContents, log: Told): void {
  const stay = (event: { preventDefault(): void }, url: string): void => {
    if (url.startsWith(ownPages)) return;
    event.preventDefault();
    log('a page tried to go elsewhere');
  };
  contents.on('will-navigate', (event, url) => {
    stay(event, url);
  });
  contents.on('will-redirect', (event, url) => {
    stay(event, url);
  });
  contents.on('will-frame-navigate', (event) => {
    stay(event, event.isMainFrame ? event.url : '');
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Every page of every session that ever comes to be in this app. Call before the first window. */
export function lockDownPages(log: Told): void {
  app.on('web-contents-created', (_event, contents) => {
    hold(contents, log);
  });
}

/** No permission, device or download for pages of this session, and no request that leaves the app. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !(request.url.startsWith(ownPages) || request.url.startsWith('devtools://')) });
  });
}
