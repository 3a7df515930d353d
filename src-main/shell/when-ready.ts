import type { BrowserWindow } from 'electron';

/** A page that has loaded has painted by then, wherever hidden windows are painted at all, ms. */
const paintsWithinMs = 2_000;

/**
 * Calls back once when a hidden window has something to show: at its first paint, so that nothing flashes. A window
 * whose page has loaded does not wait for ever: Wayland gives no frame to a window that was never shown, so there the
 * first paint waits for the showing (electron/electron issue 48859, open since 2025-11; seen with 25.1 under weston
 * 10, 2026-11), and so do some virtual machines.
 *
 * @param hiddenPaints false where it is known that hidden windows are not painted
 */
export function whenReady(window: BrowserWindow, hiddenPaints: boolean, ready: () => void): void {
  let isReady = false;
  const once = (): void => {
    if (isReady || window.isDestroyed()) return;
    isReady = true;
    ready();
  };
  window.once('ready-to-show', once);
  window.webContents.once('did-finish-load', () => {
    if (hiddenPaints) setTimeout(once, paintsWithinMs);
    else once();
  });
}
