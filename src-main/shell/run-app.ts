import { join } from 'node:path';
import process from 'node:process';
import { app } from 'electron';
import type { Compose, Surroundings } from './application';
import { parseArguments, screenOf, type AppArguments, type Screen } from './arguments';
import { mark, onBenchClick } from './bench';
import { setApplicationMenu } from './edit-menu';
import { announcePages } from './pages';
import type { Desk } from './desk';
import { TrayIcon } from './tray';

export interface AppParts {
  /** Folder of the bundles: main.cjs, preload.cjs and renderer/. */
  readonly dist: string;
  /** Folder of the pictures: tray/. */
  readonly assets: string;
  readonly surroundings: () => Promise<Surroundings>;
  readonly compose: Compose;
  /** Removes what was made for this run only. */
  readonly cleanUp: () => void;
}

/** Work that a quit waits for may take this long: a change that is being made is finished or taken back. */
const longestGoodbyeMs = 10_000;

/**
 * Starts the app: first the icon, then everything else, and a window only when it is asked for.
 * A second start hands its wish to the first and ends.
 */
export function runApp(given: AppArguments, parts: AppParts): void {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  announcePages();
  // Root may only start without a sandbox at all (development in a container); the two switches end every child.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  setApplicationMenu();
  if (process.platform === 'darwin') app.setActivationPolicy('accessory');
  if (process.platform === 'win32') {
    app.setAppUserModelId('dev.keymender.app');
    if (app.isPackaged) app.setAsDefaultProtocolClient('keymender');
  }

  let desk: Promise<Desk> | null = null;
  const withDesk = (wish: (desk: Desk) => void): void => {
    desk?.then(wish, () => undefined);
  };
  let wished: Screen | null = given.screen;
  const openAt = (screen: Screen | null): void => {
    if (desk)
      withDesk((ready) => {
        ready.open(screen);
      });
    else wished = screen ?? 'home';
  };

  app.on('second-instance', (_event, argv) => {
    const again = parseArguments(argv.slice(1));
    if (again.kind === 'app' && !again.hidden) openAt(again.screen);
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    const screen = screenOf(url);
    if (screen !== null) openAt(screen);
  });
  app.on('activate', () => {
    openAt(null);
  });
  // Without a listener Electron would end the app with its last window.
  app.on('window-all-closed', () => undefined);

  let said: 'no' | 'saying' | 'said' = 'no';
  app.on('before-quit', (event) => {
    if (said === 'said') return;
    event.preventDefault();
    if (said === 'saying') return;
    said = 'saying';
    const limit = new Promise((resolve) => setTimeout(resolve, longestGoodbyeMs));
    const goodbye = Promise.resolve(desk).then((ready) => ready?.stop());
    void Promise.race([goodbye, limit])
      .catch(() => undefined)
      .then(() => {
        said = 'said';
        app.quit();
      });
  });
  app.on('quit', parts.cleanUp);
  // Ended from outside (a logout, `kill`): the same goodbye.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      app.quit();
    });
  }

  void app.whenReady().then(async () => {
    const tray = new TrayIcon(join(parts.assets, 'tray'), {
      click: () => {
        withDesk((ready) => {
          ready.click();
        });
      },
      checkNow: () => {
        withDesk((ready) => {
          ready.checkNow();
        });
      },
      fix: () => {
        openAt('fix');
      },
      checkClipboard: () => {
        withDesk((ready) => {
          ready.checkClipboard();
        });
      },
      open: () => {
        openAt(null);
      },
      quit: () => {
        app.quit();
      },
    });
    mark('tray-ready');
    onBenchClick(() => {
      withDesk((ready) => {
        ready.click();
      });
    });
    desk = import('./desk').then(({ setUpDesk }) => setUpDesk(tray, parts));
    const ready = await desk;
    if (wished !== null || !(ready.hasIcon || given.hidden)) ready.open(wished);
  });
}
