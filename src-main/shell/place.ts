/** All in device-independent pixels of the whole desktop, as Electron's `screen` gives them. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Display {
  readonly bounds: Rectangle;
  /** Without panels, docks and task bars. */
  readonly workArea: Rectangle;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Surface {
  /** The tray icon. All zeros where the system does not tell (Linux), null when there is none. */
  readonly tray: Rectangle | null;
  /** Where the pointer was when the icon was clicked; null when nothing was clicked. */
  readonly cursor: Point | null;
  /** At least one; the first is the primary display. */
  readonly displays: readonly [Display, ...Display[]];
}

type Side = 'top' | 'bottom' | 'left' | 'right';

const gap = 8;
const right = (area: Rectangle): number => area.x + area.width;
const bottom = (area: Rectangle): number => area.y + area.height;
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** The icon that was clicked, where only the pointer is known: the usual 24 pixels around it. */
const iconUnder = ({ x, y }: Point): Rectangle => ({ x: x - 12, y: y - 12, width: 24, height: 24 });

/** How far a point lies outside of an area; 0 inside. */
function distance(point: Point, area: Rectangle): number {
  const x = Math.max(area.x - point.x, 0, point.x - right(area));
  const y = Math.max(area.y - point.y, 0, point.y - bottom(area));
  return Math.hypot(x, y);
}

function displayAt(point: Point, displays: Surface['displays']): Display {
  return displays.reduce((best, next) => (distance(point, next.bounds) < distance(point, best.bounds) ? next : best));
}

/** The side of the display on which the icon sits: where it is outside the work area, else the nearest edge (panels that hide). */
function sideOf(point: Point, { bounds, workArea }: Display): Side {
  if (point.y < workArea.y) return 'top';
  if (point.y >= bottom(workArea)) return 'bottom';
  if (point.x < workArea.x) return 'left';
  if (point.x >= right(workArea)) return 'right';
  const edges: [Side, number][] = [
    ['top', point.y - bounds.y],
    ['bottom', bottom(bounds) - point.y],
    ['left', point.x - bounds.x],
    ['right', right(bounds) - point.x],
  ];
  return edges.reduce((best, next) => (next[1] < best[1] ? next : best))[0];
}

/** Moves and, where it must, shrinks a window so that all of it lies in the work area. Whole pixels. */
function fit(wanted: Rectangle, area: Rectangle): Rectangle {
  const width = Math.floor(Math.min(wanted.width, area.width));
  const height = Math.floor(Math.min(wanted.height, area.height));
  return {
    x: Math.round(clamp(wanted.x, Math.ceil(area.x), Math.floor(right(area)) - width)),
    y: Math.round(clamp(wanted.y, Math.ceil(area.y), Math.floor(bottom(area)) - height)),
    width,
    height,
  };
}

/** Without an icon or a click to go by: the corner of the primary display that its panel points to. */
function corner({ bounds, workArea }: Display, size: Size): Rectangle {
  const panelBelow = bottom(bounds) - bottom(workArea) > workArea.y - bounds.y;
  return {
    x: right(workArea) - size.width - gap,
    y: panelBelow ? bottom(workArea) - size.height - gap : workArea.y + gap,
    ...size,
  };
}

/**
 * Where the window opens: beside the tray icon, on its display, inside the work area.
 * Where the system does not tell the icon's place, the pointer stands for it.
 */
export function placeWindow({ tray, cursor, displays }: Surface, size: Size): Rectangle {
  const known = tray !== null && tray.width > 0 && tray.height > 0;
  if (!known && cursor === null) return fit(corner(displays[0], size), displays[0].workArea);
  const anchor = known ? tray : iconUnder(cursor ?? { x: 0, y: 0 });
  const middle = { x: anchor.x + anchor.width / 2, y: anchor.y + anchor.height / 2 };
  const display = displayAt(middle, displays);
  const { workArea } = display;
  const centred = { x: middle.x - size.width / 2, y: middle.y - size.height / 2, ...size };
  const wanted: Record<Side, Rectangle> = {
    top: { ...centred, y: Math.max(workArea.y, bottom(anchor)) + gap },
    bottom: { ...centred, y: Math.min(bottom(workArea), anchor.y) - size.height - gap },
    left: { ...centred, x: Math.max(workArea.x, right(anchor)) + gap },
    right: { ...centred, x: Math.min(right(workArea), anchor.x) - size.width - gap },
  };
  return fit(wanted[sideOf(middle, display)], workArea);
}

/** Where an open window goes when displays came, went or changed: the nearest place where all of it can be seen. */
export function keepVisible(window: Rectangle, displays: Surface['displays'], size: Size): Rectangle {
  const middle = { x: window.x + window.width / 2, y: window.y + window.height / 2 };
  return fit({ x: window.x, y: window.y, ...size }, displayAt(middle, displays).workArea);
}

export interface WindowSystem {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What `--ozone-platform` says; empty where it says nothing. */
  readonly ozone: string;
  /** Electron's major version. */
  readonly electron: number;
}

/** From this version on Electron speaks Wayland by itself (its release notes of 38, 2025-09), before only when told. */
const speaksWayland = 38;

/**
 * Whether the app decides where its windows stand. Wayland leaves that to the compositor, and has no way to keep a
 * window above the others either; a program that runs there by way of X11 still decides.
 */
export function canPlaceWindows({ platform, env, ozone, electron }: WindowSystem): boolean {
  const wayland = (env['WAYLAND_DISPLAY'] ?? '') !== '' || env['XDG_SESSION_TYPE'] === 'wayland';
  if (platform !== 'linux' || !wayland || ozone === 'x11') return true;
  if (ozone !== '' || electron >= speaksWayland) return false;
  return !['wayland', 'auto'].includes(env['ELECTRON_OZONE_PLATFORM_HINT'] ?? '');
}
