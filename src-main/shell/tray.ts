import { join } from 'node:path';
import { Menu, Tray, nativeImage, type MenuItemConstructorOptions, type NativeImage, type Rectangle } from 'electron';
import type { Standing } from '../contract/diagnosis';
import { trayWords } from '../contract/messages/en-tray';
import type { TrayView } from './tray-words';

export type TrayCode = keyof typeof trayWords;
type TraySpeech = (code: TrayCode) => string;

/** The whole catalogue, and which language is wanted, are read after the icon is there. */
const english: TraySpeech = (code) => trayWords[code]();

const atStart: TrayView = { standing: 'unknown', tooltip: 'Keymender', state: null, canFix: false };

export interface TrayActions {
  readonly click: (icon: Rectangle) => void;
  readonly checkNow: () => void;
  readonly fix: () => void;
  readonly checkClipboard: () => void;
  readonly open: () => void;
  readonly quit: () => void;
}

/**
 * File of a state's picture. macOS paints templates in the colour of its menu bar; Windows picks a size from an
 * ICO; Linux panels are 22 or 24 px high and scale by themselves.
 */
export function trayPicture(standing: Standing, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return `${standing}Template.png`;
  return platform === 'win32' ? `${standing}.ico` : `${standing}-24.png`;
}

/** The icon in the status area, its tooltip and its menu. */
export class TrayIcon {
  readonly #tray: Tray;
  readonly #actions: TrayActions;
  readonly #pictures: string;
  readonly #loaded = new Map<Standing, NativeImage>();
  #view = atStart;
  #speech = english;
  #menu: Menu | null = null;

  /** @param pictures folder with the tray's pictures */
  constructor(pictures: string, actions: TrayActions) {
    this.#pictures = pictures;
    this.#actions = actions;
    this.#tray = new Tray(this.#picture(atStart.standing));
    this.#tray.setToolTip(atStart.tooltip);
    // There is a way to quit from the first moment on.
    this.#setMenu();
    this.#tray.on('click', (_event, bounds) => {
      actions.click(bounds);
    });
    // Linux shows the menu that was set; elsewhere a set menu would swallow the left click.
    this.#tray.on('right-click', () => {
      if (process.platform !== 'linux' && this.#menu) this.#tray.popUpContextMenu(this.#menu);
    });
  }

  /** All zeros on Linux. */
  bounds(): Rectangle {
    return this.#tray.getBounds();
  }

  show(view: TrayView): void {
    const before = this.#view;
    this.#view = view;
    if (before.standing !== view.standing) this.#tray.setImage(this.#picture(view.standing));
    if (before.tooltip !== view.tooltip) this.#tray.setToolTip(view.tooltip);
    // Some Linux panels close an open menu when it is set again: only when it says something else.
    if (before.state !== view.state || before.canFix !== view.canFix) this.#setMenu();
  }

  /** Says the same in another language. */
  relabel(speech: TraySpeech): void {
    this.#speech = speech;
    this.#setMenu();
  }

  remove(): void {
    this.#tray.destroy();
  }

  #picture(standing: Standing): NativeImage {
    let image = this.#loaded.get(standing);
    if (!image) {
      image = nativeImage.createFromPath(join(this.#pictures, trayPicture(standing, process.platform)));
      this.#loaded.set(standing, image);
    }
    return image;
  }

  #setMenu(): void {
    const { canFix } = this.#view;
    const word = this.#speech;
    const state = this.#view.state ?? word('tray.looking');
    const items: MenuItemConstructorOptions[] = [
      { label: state.replace(/&/g, '&&'), enabled: false },
      { type: 'separator' },
      { label: word('tray.check-now'), click: this.#actions.checkNow },
      { label: word('tray.fix'), enabled: canFix, click: this.#actions.fix },
      { label: word('tray.clipboard'), click: this.#actions.checkClipboard },
      { type: 'separator' },
      { label: word('tray.open'), click: this.#actions.open },
      { label: word('tray.quit'), click: this.#actions.quit },
    ];
    this.#menu = Menu.buildFromTemplate(items);
    if (process.platform === 'linux') this.#tray.setContextMenu(this.#menu);
  }
}
