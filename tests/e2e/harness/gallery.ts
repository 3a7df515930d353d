import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { Home } from './a-home';
import { launchApp, type LaunchedApp } from './launch-app';

const exec = promisify(execFile);
const projectRoot = dirname(dirname(dirname(__dirname)));
const folder = 'gallery-e2e';
const origin = 'http://gallery.invalid';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};
/** Keys are set in the system's own typeface, which is another on each system; here in the one that is shipped. */
const oneTypeface = "\n:root:root { --mono: 'Inter'; }\n";

interface Driver {
  readonly stories: readonly { readonly name: string; readonly steps?: readonly Step[] }[];
  show(name: string): Promise<void>;
}
type Step = { readonly press: string } | { readonly type: readonly [string, string] } | { readonly wait: number };
interface Driven {
  readonly gallery: Driver;
}

let built: Promise<unknown> | null = null;

/** Builds the pages of the gallery, once for all files of tests. */
export async function buildGallery(): Promise<void> {
  const script = join(projectRoot, 'scripts', 'gallery.mjs');
  built ??= exec(process.execPath, [script, '--pages-only', '--out', folder], { timeout: 120_000 });
  await built;
}

/** Every state of the window with an invented main process behind it, in the Electron that runs the other tests. */
export class Gallery {
  readonly page: Page;
  readonly #app: LaunchedApp;

  private constructor(app: LaunchedApp, page: Page) {
    this.#app = app;
    this.page = page;
  }

  static async open(home: Home): Promise<Gallery> {
    const app = await launchApp({ home, appFolder: join(__dirname, '..', 'gallery-app'), env: { TZ: 'UTC' } });
    const page = await app.window();
    const pages = join(projectRoot, 'artifacts', `${folder}-build`);
    await page.route(`${origin}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname;
      const body = await readFile(join(pages, path)).catch(() => null);
      if (body === null) return route.fulfill({ status: 404, body: '' });
      const type = extname(path);
      const more = type === '.css' ? oneTypeface : '';
      return route.fulfill({ body: Buffer.concat([body, Buffer.from(more)]), contentType: types[type] ?? '' });
    });
    await page.setViewportSize({ width: 400, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.goto(`${origin}/gallery.html`);
    await page.waitForFunction(() => 'gallery' in globalThis);
    return new Gallery(app, page);
  }

  /** Shows a story and does what a person does in it. */
  async show(name: string): Promise<void> {
    const steps = await this.page.evaluate(async (wanted) => {
      const { gallery } = globalThis as unknown as Driven;
      await gallery.show(wanted);
      return gallery.stories.find((story) => story.name === wanted)?.steps ?? [];
    }, name);
    for (const step of steps) {
      if ('press' in step) await this.press(step.press);
      else if ('type' in step) await this.page.getByLabel(step.type[0], { exact: true }).fill(step.type[1]);
      else await this.page.waitForTimeout(step.wait);
    }
    await this.atRest();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
    await this.atRest();
  }

  /** What a reader of the screen goes through, in its order, and where the focus is. */
  async spoken(): Promise<string> {
    const order = await this.page.locator('body').ariaSnapshot();
    const focus = await this.page.evaluate(() => {
      const at = document.activeElement;
      return at === null || at === document.body ? 'nothing' : (at.getAttribute('aria-label') ?? at.textContent ?? '');
    });
    // The seconds that are left are counted down while the test looks.
    return `${order}\nfocus: ${focus.trim()}`.replace(/\d+ seconds left/g, '# seconds left');
  }

  /** Chromium's major version: each draws the edges of letters a little differently. */
  async chromium(): Promise<string> {
    const version = await this.#app.electron.evaluate(() => process.versions['chrome'] ?? '');
    return version.split('.')[0] ?? '';
  }

  async close(): Promise<void> {
    await this.#app.close();
  }

  /** Two frames without a request that could change something. */
  async atRest(): Promise<void> {
    await this.page.waitForTimeout(60);
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
}
