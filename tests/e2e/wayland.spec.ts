import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './harness/fixtures';

const socket = 'keymender-wayland';
const limitMs = 10_000;

/** A Wayland desktop inside the test desktop: weston, the reference compositor, as one window of it. */
class Compositor {
  private constructor(
    readonly runtimeFolder: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(): Promise<Compositor> {
    // Its socket lies here, which nobody else may open.
    const folder = await mkdtemp(join(tmpdir(), 'keymender-wayland-'));
    const args = ['--backend=x11-backend.so', `--socket=${socket}`, '--width=1000', '--height=800', '--idle-time=0'];
    const child = spawn('weston', args, { env: { ...process.env, XDG_RUNTIME_DIR: folder }, stdio: 'ignore' });
    const until = Date.now() + limitMs;
    for (;;) {
      const there = await stat(join(folder, socket)).catch(() => null);
      if (there !== null) return new Compositor(folder, child);
      if (Date.now() > until || child.exitCode !== null) throw new Error('weston did not come up.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
    await rm(this.runtimeFolder, { recursive: true, force: true });
  }
}

let compositor: Compositor;
test.beforeAll(async () => {
  compositor = await Compositor.start();
});
test.afterAll(() => compositor.end());

test('on Wayland without a status area the window opens by itself, framed, and is painted', async ({ launch }) => {
  const app = await launch({
    args: ['--ozone-platform=wayland', '--disable-gpu'],
    env: {
      XDG_RUNTIME_DIR: compositor.runtimeFolder,
      WAYLAND_DISPLAY: socket,
      XDG_SESSION_TYPE: 'wayland',
      XDG_CURRENT_DESKTOP: 'sway',
    },
  });
  const { electron } = app;
  const window = await app.window();
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  const isShown = () =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().every((one) => one.isVisible()));
  await expect.poll(isShown).toBe(true);
  // Frames come only to a window that is really on the screen.
  await window.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  const platform = await electron.evaluate(({ app }) => app.commandLine.getSwitchValue('ozone-platform'));
  expect(platform).toBe('wayland');

  await window.getByRole('button').last().click();
  await expect(window.getByRole('heading', { level: 1 })).not.toHaveText(/Welcome/);
});
