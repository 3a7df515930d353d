import { join } from 'node:path';
import process from 'node:process';
import { app, ipcMain, shell, type IpcMainInvokeEvent, type Session } from 'electron';
import type { CallName } from '../contract/channels';
import type { LoginState } from '../contract/ipc';
import { callNames } from '../contract/channels';
import { makeGate, type Sender } from '../ipc/gate';
import type { Handlers } from '../contract/handlers';
import { makePush, routeCalls } from '../ipc/router';
import { shellFault, type Application, type Log } from './application';
import type { Screen } from './arguments';
import { loginAddress } from './links';
import { lockDownPages } from './lock-down';
import { makeLog } from './log';
import { ownPages } from './page-files';
import { pagesSession, warmPages } from './pages';
import { canPlaceWindows } from './place';
import { StoredPreferences } from './preferences';
import { benching } from './bench';
import type { AppParts } from './run-app';
import { shellHandlers } from './shell-handlers';
import { Speech } from './speech';
import { hasStatusArea } from './status-area';
import { Teller } from './teller';
import type { TrayIcon } from './tray';
import { trayView, trayWord } from './tray-words';
import { updateHandlers } from './updater';
import { RunningChanges } from './updates/running-changes';
import { onWaking } from './waking';
import { AppWindow } from './window';
import { LoginEndWatch } from './login-end';
import { ReminderWatch } from './remind';
import { KeptTold } from './told-once';
import { UpdateNeededWatch } from './update-needed';
import { WorseningWatch } from './worse';

/** Everything behind the icon, once it is there. */
export interface Desk {
  click(): void;
  /** Opens the window, at a screen or where it was left. */
  open(screen: Screen | null): void;
  /** False on a desktop that shows no icons: the app is then seen only as an ordinary window. */
  readonly hasIcon: boolean;
  checkNow(): void;
  checkClipboard(): void;
  stop(): Promise<void>;
}

/** When the start is over, ms. */
const warmAfterMs = 2_000;

/** Steps of a login during which the user is in the browser and must find the window again. */
const loginGoesOn: ReadonlySet<LoginState['step']> = new Set(['starting', 'waiting-for-browser', 'finishing']);

/** The application's own calls, for a window that may ask before the application is put together. */
function handlersOf(application: Promise<Application>, own: Partial<Handlers>): Handlers {
  const later = (name: CallName) => async (input: unknown) => {
    const { handlers } = await application;
    const handle = (handlers as Partial<Handlers>)[name] as ((input: unknown) => Promise<unknown>) | undefined;
    return handle ? handle(input) : shellFault('not-ready');
  };
  return { ...Object.fromEntries(callNames.map((name) => [name, later(name)])), ...own } as Handlers;
}

/** Opens what a login asked for, if it is on the list; in the demo, the demo's own page instead. */
async function openLoginPage(text: string, instead: string | null, log: Log): Promise<void> {
  const address = loginAddress(text);
  if (address === null) {
    log('a login asked for a page that is not on the list; it was not opened');
    return;
  }
  try {
    await shell.openExternal(instead ?? address);
  } catch (error) {
    log('no browser opened', error);
  }
}

/** Puts together what the icon opens. Takes no time that the icon would have to wait for. */
export async function setUpDesk(tray: TrayIcon, parts: AppParts): Promise<Desk> {
  const userData = app.getPath('userData');
  const log = makeLog(join(userData, 'logs'));
  process.on('uncaughtException', (error) => {
    log('an unexpected error', error);
  });
  process.on('unhandledRejection', (error) => {
    log('an unexpected rejection', error);
  });
  lockDownPages(log);

  const [preferences, surroundings, hasIcon, told] = await Promise.all([
    StoredPreferences.open(userData, log),
    parts.surroundings(),
    hasStatusArea(),
    KeptTold.open(userData, log),
  ]);
  const speech = new Speech(preferences);
  if (await speech.follow()) tray.relabel(trayWord);
  const application = parts.compose({ surroundings, preferences, log });
  const withApplication = (wish: (running: Application) => void): void => {
    application.then(wish, () => undefined);
  };

  let loginStep: LoginState['step'] = 'idle';
  let dialogOpen = false;
  const pages = join(parts.dist, 'renderer');
  const session = (): Session => pagesSession(pages);
  const window = new AppWindow({
    preload: join(parts.dist, 'preload.cjs'),
    session,
    tray: () => (hasIcon ? tray.bounds() : null),
    keepOpen: () => process.env['KEYMENDER_KEEP_OPEN'] === '1' || dialogOpen || loginGoesOn.has(loginStep),
    ordinary: !hasIcon,
    placeable: canPlaceWindows({
      platform: process.platform,
      env: process.env,
      ozone: app.commandLine.getSwitchValue('ozone-platform'),
      electron: Number.parseInt(process.versions.electron, 10),
    }),
    language: () => speech.language(),
    devTools: !app.isPackaged,
    left: () => {
      withApplication((running) => {
        running.windowLeft();
      });
    },
    log,
  });
  // What the first click would wait for.
  setTimeout(() => {
    warmPages(pages).then(
      () => {
        window.warm();
      },
      (error: unknown) => {
        log('the window could not be made ready', error);
      },
    );
  }, warmAfterMs);

  // Measured is what an installed app does, and there nobody holds answers against the contract.
  const checkAnswers = !app.isPackaged && !benching;
  const push = makePush({
    send: (name, payload) => {
      window.send(name, payload);
    },
    log,
    checkAnswers,
  });
  const own = shellHandlers({
    application,
    preferences,
    closeWindow: () => {
      window.leave();
    },
    painted: () => {
      window.painted();
    },
    mayAutostart: !surroundings.demo,
    home: surroundings.home,
    demo: surroundings.demo,
    whileDialogOpen: (isOpen) => {
      dialogOpen = isOpen;
    },
    log,
  });
  const changes = new RunningChanges();
  const updates = await updateHandlers({
    dist: parts.dist,
    userData,
    allowed: () => preferences.current().updates && !surroundings.demo,
    busy: () => changes.any || loginGoesOn.has(loginStep),
    tell: (state) => {
      push('updates', state);
    },
    log,
  });
  const handlers = changes.count(handlersOf(application, { ...own, ...updates }));
  const senderOf = ({ sender, senderFrame }: IpcMainInvokeEvent): Sender => ({
    ownWindow: sender.id === window.contentsId(),
    topFrame: senderFrame !== null && senderFrame === sender.mainFrame,
    url: senderFrame?.url ?? '',
  });
  routeCalls(ipcMain, makeGate({ handlers, ownPages, log, checkAnswers }), senderOf);

  const worsening = new WorseningWatch();
  const ending = new LoginEndWatch(told);
  const updating = new UpdateNeededWatch();
  const reminding = new ReminderWatch();
  // The matter and its button are on the first screen, wherever the window was left.
  const teller = new Teller(() => {
    open('home');
  });
  const connect = async (running: Application): Promise<void> => {
    running.onSnapshot((snapshot) => {
      tray.show(trayView(snapshot));
      push('snapshot', snapshot);
      // Each sees every snapshot; of what comes together the worst is told, and the rest is seen in the window.
      const [news] = [worsening, ending, updating, reminding].flatMap((watch) => watch.see(snapshot) ?? []);
      if (news && preferences.current().notifications && !window.isVisible()) teller.tell(news);
    });
    running.onLogin((state) => {
      loginStep = state.step;
      push('login', state);
    });
    running.onCliUpdate((state) => {
      push('cli-update', state);
    });
    running.onDeep((state) => {
      push('deep', state);
    });
    running.onProgress((progress) => {
      push('progress', progress);
    });
    running.onNetwork((report) => {
      push('network', report);
    });
    running.openUrlRequests((text) => {
      void openLoginPage(text, surroundings.signInPage, log);
    });
    await running.start();
  };
  onWaking(() => {
    withApplication((running) => {
      running.wake();
    });
  });
  application.then(connect).catch((error: unknown) => {
    log('the application did not start', error);
  });

  preferences.onChange(() => {
    const follow = async (): Promise<void> => {
      if (!(await speech.follow())) return;
      tray.relabel(trayWord);
      await (await application).sayAnew();
    };
    follow().catch((error: unknown) => {
      log('the language could not be changed', error);
    });
  });

  const open = (screen: Screen | null, clipboard = false): void => {
    window.open();
    if (screen !== null) push('navigate', clipboard ? { to: screen, clipboard } : { to: screen });
  };

  return {
    click: () => {
      window.toggle();
    },
    open,
    hasIcon,
    checkNow: () => {
      void handlers['check.now']({});
    },
    checkClipboard: () => {
      open('explain', true);
    },
    stop: async () => {
      window.destroy();
      tray.remove();
      await (await application).stop();
    },
  };
}
