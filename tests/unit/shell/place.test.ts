import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canPlaceWindows, keepVisible, placeWindow, type Display, type Rectangle } from '../../../src-main/shell/place';

const size = { width: 400, height: 640 };
const nowhere = { x: 0, y: 0, width: 0, height: 0 };
const panel = 40;

type Side = 'top' | 'bottom' | 'left' | 'right';

/** A display with a panel along one side, as the systems report it. */
function aDisplay(side: Side, { x, y, width, height }: Rectangle = { x: 0, y: 0, width: 1920, height: 1080 }): Display {
  const workArea = {
    x: side === 'left' ? x + panel : x,
    y: side === 'top' ? y + panel : y,
    width: side === 'left' || side === 'right' ? width - panel : width,
    height: side === 'top' || side === 'bottom' ? height - panel : height,
  };
  return { bounds: { x, y, width, height }, workArea };
}

const inside = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('the window opens beside the icon', () => {
  test.each<[Side, Rectangle, { x: number; y: number }]>([
    ['bottom', { x: 1600, y: 1048, width: 24, height: 24 }, { x: 1412, y: 392 }],
    ['top', { x: 1600, y: 8, width: 24, height: 24 }, { x: 1412, y: 48 }],
    ['left', { x: 8, y: 900, width: 24, height: 24 }, { x: 48, y: 440 }],
    ['right', { x: 1888, y: 900, width: 24, height: 24 }, { x: 1472, y: 440 }],
  ])('panel at the %s', (side, tray, { x, y }) => {
    const placed = placeWindow({ tray, cursor: null, displays: [aDisplay(side)] }, size);
    expect(placed).toEqual({ x, y, ...size });
  });

  test('the pointer stands for the icon where the system does not tell its place', () => {
    const displays: [Display] = [aDisplay('top')];
    const byPointer = placeWindow({ tray: nowhere, cursor: { x: 1612, y: 20 }, displays }, size);
    expect(byPointer).toEqual(
      placeWindow({ tray: { x: 1600, y: 8, width: 24, height: 24 }, cursor: null, displays }, size),
    );
  });

  test('an icon in the corner does not push the window off the display', () => {
    const displays: [Display] = [aDisplay('bottom')];
    const placed = placeWindow({ tray: { x: 1890, y: 1048, width: 24, height: 24 }, cursor: null, displays }, size);
    expect(placed.x + placed.width).toBe(1920);
  });

  test('a panel that hides, or reserves no room, leaves the icon inside the work area: the nearest edge counts', () => {
    const bounds = { x: 0, y: 0, width: 1280, height: 800 };
    const placed = placeWindow(
      { tray: nowhere, cursor: { x: 12, y: 12 }, displays: [{ bounds, workArea: bounds }] },
      size,
    );
    // Below the icon, which ends at 24, and not over it.
    expect(placed).toEqual({ x: 0, y: 32, ...size });
  });

  test('without an icon and a click: the corner of the primary display next to its panel', () => {
    const second = aDisplay('top', { x: 1920, y: 0, width: 1280, height: 800 });
    const bottom = placeWindow({ tray: nowhere, cursor: null, displays: [aDisplay('bottom'), second] }, size);
    expect(bottom).toEqual({ x: 1512, y: 392, ...size });
    const top = placeWindow({ tray: null, cursor: null, displays: [aDisplay('top'), second] }, size);
    expect(top).toEqual({ x: 1512, y: 48, ...size });
  });
});

describe('more than one display', () => {
  test('the window opens on the display of the icon, also left of and above the primary one', () => {
    const left = aDisplay('bottom', { x: -1280, y: -200, width: 1280, height: 1024 });
    const tray = { x: -100, y: 792, width: 24, height: 24 };
    const placed = placeWindow({ tray, cursor: null, displays: [aDisplay('bottom'), left] }, size);
    expect(inside(placed, left.workArea)).toBe(true);
  });

  test('with displays of different scale every number stays a whole one', () => {
    // 150 % and 125 %: device-independent sizes with a fraction.
    const first = aDisplay('bottom', { x: 0, y: 0, width: 1706.67, height: 960 });
    const second = aDisplay('right', { x: 1706.67, y: 0, width: 1536, height: 864.8 });
    for (const tray of [
      { x: 1500.5, y: 930.25, width: 16.5, height: 16.5 },
      { x: 3210.4, y: 700.3, width: 16.5, height: 16.5 },
    ]) {
      const placed = placeWindow({ tray, cursor: null, displays: [first, second] }, size);
      expect(Object.values(placed).every(Number.isInteger)).toBe(true);
    }
  });
});

test('a display smaller than the window gets a smaller window', () => {
  const small = aDisplay('bottom', { x: 0, y: 0, width: 360, height: 600 });
  const placed = placeWindow(
    { tray: { x: 300, y: 570, width: 24, height: 24 }, cursor: null, displays: [small] },
    size,
  );
  expect(placed).toEqual({ x: 0, y: 0, width: 360, height: 560 });
});

test('wherever the icon is, the whole window can be seen, and it does not cover the icon in its panel', () => {
  const sides = fc.constantFrom<Side>('top', 'bottom', 'left', 'right');
  fc.assert(
    fc.property(sides, fc.nat(1880), fc.nat(1040), (side, along, down) => {
      const display = aDisplay(side);
      const tray = {
        top: { x: along, y: 8 },
        bottom: { x: along, y: 1048 },
        left: { x: 8, y: down },
        right: { x: 1888, y: down },
      }[side];
      const icon = { ...tray, width: 24, height: 24 };
      const placed = placeWindow({ tray: icon, cursor: null, displays: [display] }, size);
      expect(inside(placed, display.workArea)).toBe(true);
      expect({ width: placed.width, height: placed.height }).toEqual(size);
    }),
  );
});

describe('displays that change while the window is open', () => {
  const primary = aDisplay('bottom');

  test('a window on a display that was unplugged moves to one that is there', () => {
    const moved = keepVisible({ x: 2400, y: 100, ...size }, [primary], size);
    expect(moved).toEqual({ x: 1520, y: 100, ...size });
  });

  test('a window that can be seen stays where it is', () => {
    const window = { x: 700, y: 200, ...size };
    expect(keepVisible(window, [primary], size)).toEqual(window);
  });

  test('a window that had to shrink grows again', () => {
    expect(keepVisible({ x: 0, y: 0, width: 360, height: 560 }, [primary], size)).toEqual({ x: 0, y: 0, ...size });
  });
});

describe('who decides where the window stands', () => {
  const on = (env: Record<string, string>, ozone = '', electron = 45, platform: NodeJS.Platform = 'linux') =>
    canPlaceWindows({ platform, env, ozone, electron });
  const wayland = { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' };

  test('the app, on macOS, Windows and X11', () => {
    expect(on({}, '', 45, 'darwin')).toBe(true);
    expect(on({}, '', 45, 'win32')).toBe(true);
    expect(on({ XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' })).toBe(true);
  });

  test('the compositor, on Wayland', () => {
    expect(on(wayland)).toBe(false);
    expect(on({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(false);
    expect(on(wayland, 'wayland', 25)).toBe(false);
  });

  test('the app, where it runs on Wayland by way of X11', () => {
    expect(on(wayland, 'x11')).toBe(true);
    expect(on(wayland, '', 25)).toBe(true);
    expect(on({ ...wayland, ELECTRON_OZONE_PLATFORM_HINT: 'auto' }, '', 25)).toBe(false);
  });
});
