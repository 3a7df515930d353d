import {
  BrowserWindow,
  app,
  nativeTheme,
  screen,
  type BrowserWindowConstructorOptions,
  type Rectangle,
  type Session,
} from 'electron';
import type { PushName } from '../contract/channels';
import type { Language } from '../contract/language';
import type { Log } from './application';
import { benching, mark } from './bench';
import { offerEditing } from './edit-menu';
import { firstPage } from './page-files';
import { keepVisible, placeWindow, type Display, type Point } from './place';
import { whenReady } from './when-ready';

export interface WindowDeps {
  /** Absolute path of the sandboxed preload script. */
  readonly preload: string;
  readonly session: () => Session;
  /** The icon's place, or null when there is no icon. */
  readonly tray: () => Rectangle | null;
  /** While this holds the window stays when it loses the focus. */
  readonly keepOpen: () => boolean;
  /** A desktop without a status area: a usual window with a frame and an entry in the task bar. */
  readonly ordinary: boolean;
  /** False where the system alone places windows (Wayland): a usual window too, but one that the icon brings back. */
  readonly placeable: boolean;
  readonly devTools: boolean;
  /** The user turned away from what was shown. */
  readonly left?: () => void;
  /** Passed on to the page, which brings its own words. */
  readonly language: () => Language;
  readonly log: Log;
}

const size = { width: 400, height: 640 };
/** A second click so soon is part of the first: many people click everything twice. */
const sameClickMs = benching ? 0 : 350;
/** The click on the icon takes the focus away first: what was hidden this shortly before was meant to close. */
const blurOfClickMs = 250;
/** After so long out of sight the window is given up, and with it all its memory. */
const keepHiddenMs = 60_000;
/** A page that breaks again this soon is not opened again by itself. */
const calmMs = 10_000;

/** The background before the first paint, from the tokens of the window's own style. */
const background = (): string => (nativeTheme.shouldUseDarkColors ? '#1b1b1d' : '#f6f6f4');

function displays(): [Display, ...Display[]] {
  const primary = screen.getPrimaryDisplay();
  return [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)];
}

/** The one window: made when it is first asked for, hidden when left, given up when it was not wanted for a minute. */
export class AppWindow {
  readonly #deps: WindowDeps;
  #window: BrowserWindow | null = null;
  #loaded = false;
  #waiting: [PushName, unknown][] = [];
  #giveUp: NodeJS.Timeout | null = null;
  #clickedAt = Number.NEGATIVE_INFINITY;
  #hiddenAt = Number.NEGATIVE_INFINITY;
  #brokeAt = Number.NEGATIVE_INFINITY;

  constructor(deps: WindowDeps) {
    this.#deps = deps;
    nativeTheme.on('updated', () => this.#window?.setBackgroundColor(background()));
    const stayInSight = (): void => {
      if (this.#window?.isVisible()) this.#window.setBounds(keepVisible(this.#window.getBounds(), displays(), size));
    };
    screen.on('display-removed', stayInSight);
    screen.on('display-metrics-changed', stayInSight);
  }

  /** The window's id of web contents, to know its messages by; null while there is no window. */
  contentsId(): number | null {
    return this.#window?.webContents.id ?? null;
  }

  /** With a frame of its own and a place in the task bar, where it stands until it is closed. */
  get #framed(): boolean {
    return this.#deps.ordinary || !this.#deps.placeable;
  }

  isVisible(): boolean {
    return this.#window?.isVisible() ?? false;
  }

  /** A click on the icon: opens the window beside it, or closes it. */
  toggle(): void {
    const now = performance.now();
    if (now - this.#clickedAt < sameClickMs) return;
    this.#clickedAt = now;
    if (this.isVisible()) {
      // A usual window may lie behind others, and then it is wanted.
      if (this.#framed && !this.#window?.isFocused()) this.open();
      else this.hide();
    } else if (now - this.#hiddenAt > blurOfClickMs) this.open(screen.getCursorScreenPoint());
  }

  /** @param cursor where the user clicked, null when nothing was clicked */
  open(cursor: Point | null = null): void {
    if (this.#giveUp) clearTimeout(this.#giveUp);
    this.#giveUp = null;
    const window = this.#window ?? this.#make();
    if (!window.isVisible()) {
      if (!this.#framed) {
        window.setBounds(placeWindow({ tray: this.#deps.tray(), cursor, displays: displays() }, size));
      }
      // A window that was not painted yet would flash; it shows itself when it is ready.
      if (this.#loaded) window.show();
    }
    if (this.#loaded) window.focus();
  }

  hide(): void {
    const window = this.#window;
    if (!window?.isVisible()) return;
    window.hide();
    this.#deps.left?.();
    this.#hiddenAt = performance.now();
    this.#giveUp = setTimeout(() => window.destroy(), keepHiddenMs);
  }

  /** What Escape means: out of the way. An ordinary window is not hidden, because nothing would bring it back. */
  leave(): void {
    if (this.#deps.ordinary) {
      this.#window?.minimize();
      this.#deps.left?.();
    } else this.hide();
  }

  /** Tells the page something; kept until the page listens. Without a window it is dropped. */
  send(name: PushName, payload: unknown): void {
    if (!this.#window) return;
    if (this.#loaded) this.#window.webContents.send(name, payload);
    else this.#waiting.push([name, payload]);
  }

  /** The page says that it has painted what it has to show. */
  painted(): void {
    mark('window-painted', { sinceClick: Math.round(performance.now() - this.#clickedAt) });
  }

  /**
   * Does the part of a window's making that is done once per process (the toolkit, fonts, the way to the screen), so
   * that the first click does not wait for it. Nothing is loaded, nothing stays but what stays after any first window.
   */
  warm(): void {
    if (!this.#window) new BrowserWindow(this.#options()).destroy();
  }

  #options(): BrowserWindowConstructorOptions {
    const framed = this.#framed;
    return {
      ...size,
      center: framed,
      show: false,
      title: 'Keymender',
      frame: framed,
      skipTaskbar: !framed,
      alwaysOnTop: !framed,
      resizable: framed,
      minWidth: 320,
      minHeight: 400,
      minimizable: framed,
      maximizable: false,
      fullscreenable: false,
      autoHideMenuBar: true,
      backgroundColor: background(),
      webPreferences: {
        preload: this.#deps.preload,
        session: this.#deps.session(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        disableDialogs: true,
        spellcheck: false,
        devTools: this.#deps.devTools,
      },
    };
  }

  #make(): BrowserWindow {
    const window = new BrowserWindow(this.#options());
    this.#window = window;
    this.#watch(window);
    offerEditing(window.webContents);
    window.loadURL(`${firstPage}?language=${this.#deps.language()}`).catch((error: unknown) => {
      this.#deps.log('the window did not load', error);
    });
    return window;
  }

  #watch(window: BrowserWindow): void {
    whenReady(window, this.#deps.placeable, () => {
      this.#loaded = true;
      window.show();
      window.focus();
      for (const [name, payload] of this.#waiting.splice(0)) window.webContents.send(name, payload);
    });
    window.on('blur', () => {
      if (!this.#framed && !this.#deps.keepOpen() && !window.webContents.isDevToolsFocused()) this.hide();
    });
    window.on('close', (event) => {
      // Alt+F4 and the like mean what Escape means; a quit destroys the window itself.
      event.preventDefault();
      if (this.#deps.ordinary) app.quit();
      else this.hide();
    });
    window.on('closed', () => {
      if (this.#giveUp) clearTimeout(this.#giveUp);
      this.#giveUp = null;
      this.#window = null;
      this.#loaded = false;
      this.#waiting = [];
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit') return;
      this.#deps.log(`the window broke: ${reason}`);
      const wasSeen = window.isVisible();
      const calm = performance.now() - this.#brokeAt > calmMs;
      this.#brokeAt = performance.now();
      window.destroy();
      if (wasSeen && calm) this.open();
    });
  }

  /** Takes the window away for good. */
  destroy(): void {
    this.#window?.destroy();
  }
}
