// Takes a picture of every screen and state, light and dark, and checks each with axe.
// Writes artifacts/gallery/*.png; ends with 1 on an accessibility violation, an overflow, a script error,
// or a bundle over its size.
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium } from 'playwright';
import { build } from 'vite';
import { artifactsFolder, projectRoot } from './lib/project.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    theme: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    // A folder below artifacts/, so that two runs do not get in each other's way.
    out: { type: 'string', default: 'gallery' },
    // Only the pictures of the user guide, into docs/pictures/.
    guide: { type: 'boolean', default: false },
    // Only the pages, for tests that look at them in the app's own Electron.
    'pages-only': { type: 'boolean', default: false },
  },
});

/** No screen asks more of the main process than this; one that does asks without an end. */
const mostCalls = 25;
const storyLimitMs = 60_000;
const maxBundleGzipBytes = 150 * 1024;
const built = join(artifactsFolder, `${values.out}-build`);
const pictures = values.guide ? join(projectRoot, 'docs', 'pictures') : join(artifactsFolder, values.out);

/** The stories that docs/guide.md shows. */
const guideStories = [
  'home-fine',
  'home-old-key',
  'why',
  'copies',
  'explain-answer',
  'fix-look',
  'history',
  'network-fine',
];
const origin = 'http://gallery.invalid';
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

/** A Chromium: the one that is named, a system one, or the one of the test tool. */
function browserPath() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return candidates.find((path) => path && existsSync(path));
}

async function buildPages(pages, outDir) {
  const root = join(projectRoot, 'src-renderer');
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    base: './',
    plugins: [svelte({ configFile: join(projectRoot, 'svelte.config.mjs') })],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome114',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { input: pages.map((page) => join(root, page)), checks: { pluginTimings: false } },
    },
  });
}

/** Size of what a window loads at most, fonts left out, in bytes after gzip: English and one language besides. */
async function bundleSize() {
  const folder = join(artifactsFolder, `${values.out}-size`);
  await buildPages(['index.html'], folder);
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|css|html)$/.test(name));
  const sizes = await Promise.all(
    names.map(async (name) => ({
      size: gzipSync(await readFile(join(folder, name))).length,
      words: /catalogue-/.test(name),
    })),
  );
  await rm(folder, { recursive: true });
  const words = sizes.filter((each) => each.words).sort((a, b) => b.size - a.size);
  const loaded = [...sizes.filter((each) => !each.words), ...words.slice(0, 2)];
  return loaded.reduce((sum, { size }) => sum + size, 0);
}

const settings = {
  viewport: { width: 400, height: 640 },
  deviceScaleFactor: values.guide ? 1.5 : 2,
  timezoneId: 'UTC',
  locale: 'en-GB',
};

/** The looks in which every story is pictured, and those in which only its layout is checked. */
const looks = [
  { name: 'light', options: { colorScheme: 'light' }, picture: true, axe: true, keyboard: true },
  { name: 'dark', options: { colorScheme: 'dark' }, picture: true, axe: true },
  { name: 'contrast', options: { colorScheme: 'light', contrast: 'more' }, axe: true },
  { name: 'forced', options: { colorScheme: 'dark', forcedColors: 'active' }, picture: true },
  { name: 'narrow', options: { colorScheme: 'light', viewport: { width: 320, height: 640 } }, picture: true },
  { name: 'text-200', options: { colorScheme: 'light' }, picture: true, style: 'html { font-size: 200% }' },
  { name: 'rtl', options: { colorScheme: 'light' }, picture: true, rtl: true },
  // A third longer than English, in accents: shows what is cut off, and what is not in the catalogue.
  { name: 'pseudo', options: { colorScheme: 'light' }, language: 'pseudo', picture: true },
  ...['de', 'fr', 'es', 'zh'].map((language) => ({
    name: language,
    options: { colorScheme: 'light' },
    language,
    picture: true,
  })),
];

async function openLook(browser, look, problems) {
  const context = await browser.newContext({
    ...settings,
    reducedMotion: 'reduce',
    ...look.options,
    bypassCSP: Boolean(look.style),
  });
  const page = await context.newPage();
  await page.route(`${origin}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = await readFile(join(built, path)).catch(() => null);
    if (!body) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body, contentType: types[extname(path)] ?? 'application/octet-stream' });
  });
  page.on('pageerror', (error) => problems.push(`${look.name}: script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`${look.name}: console: ${message.text()}`);
  });
  await page.goto(`${origin}/gallery.html${look.language ? `?language=${look.language}` : ''}`);
  // A language is loaded after the page itself.
  await page.waitForFunction(() => window.gallery !== undefined, undefined, { timeout: 10_000 });
  if (look.style) await page.addStyleTag({ content: look.style });
  if (look.rtl) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  return page;
}

async function play(page, step) {
  const inTime = { timeout: 3000 };
  if (step.press) {
    const [first, ...roles] = ['button', 'menuitem', 'checkbox', 'radio', 'switch'].map((role) =>
      page.getByRole(role, { name: step.press, exact: true }),
    );
    const disclosure = page.locator('summary').filter({ hasText: step.press });
    const named = roles.reduce((all, role) => all.or(role), first).or(disclosure);
    await named.first().click(inTime);
  } else if (step.type) await page.getByLabel(step.type[0], { exact: true }).fill(step.type[1], inTime);
  else if (step.paste) {
    await page.getByLabel(step.paste[0], { exact: true }).evaluate((field, length) => {
      const data = new DataTransfer();
      data.setData('text/plain', 'API Error: 401 invalid x-api-key\n'.repeat(Math.ceil(length / 33)));
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, step.paste[1]);
  } else if (step.push) await page.evaluate((report) => window.gallery.push(report), step.push);
  else if (step.wait) await page.waitForTimeout(step.wait);
}

/** Text or controls that reach out of the window sideways, or out of a box that hides what overflows. */
function overflows() {
  const wide = document.documentElement.clientWidth;
  const found = [];
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('.visually-hidden, [popover]:not(:popover-open)')) continue;
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.right > wide + 1 || box.left < -1)) found.push(element.className || element.tagName);
    const hides = getComputedStyle(element).overflowY === 'hidden' && element.clientHeight > 0;
    if (hides && element.scrollHeight > element.clientHeight + 2)
      found.push(`${element.className || element.tagName} cut off`);
  }
  return [...new Set(found.map(String))].slice(0, 3);
}

/** Controls under 24 px in either direction (WCAG 2.5.8). */
function tooSmall() {
  const found = [];
  for (const element of document.querySelectorAll('button, input, select, summary, textarea')) {
    const box = element.getBoundingClientRect();
    const label = element.closest('label')?.getBoundingClientRect();
    if (box.width === 0 || (label && label.height >= 24)) continue;
    if (box.width < 24 || box.height < 24)
      found.push(element.getAttribute('aria-label') ?? element.textContent?.trim());
  }
  return found;
}

/** Controls that the Tab key does not reach, or that do not show that they have the focus. */
async function unreachable(page) {
  const stops = await page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document;
    const radios = new Set();
    const controls = [...root.querySelectorAll('button, input, select, textarea, summary')].filter((control) => {
      if (!control.checkVisibility()) return false;
      if (control.type !== 'radio') return true;
      // A group of radio buttons is one stop: the one that is chosen.
      return control.checked && radios.size !== radios.add(control.name).size;
    });
    window.missed = new Set(controls);
    window.unseen = new Set();
    document.addEventListener('focusin', ({ target }) => {
      window.missed.delete(target);
      if (getComputedStyle(target).outlineStyle === 'none') window.unseen.add(target);
    });
    document.body.focus();
    // A list of thousands is drawn as the focus moves down it, so the end of it is never near.
    return document.querySelector('li.space') ? 0 : controls.length;
  });
  if (stops === 0) return [];
  for (let stop = 0; stop < stops + 3; stop += 1) await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const name = (control) => control.getAttribute('aria-label') ?? control.textContent.trim() ?? control.id;
    return [
      ...[...window.missed].map((control) => `${name(control)} cannot be reached`),
      ...[...window.unseen].map((control) => `${name(control)} shows no focus`),
    ];
  });
}

async function picture(page, story, look, problems) {
  const where = `${story.name} (${look.name})`;
  try {
    await page.evaluate((name) => window.gallery.show(name), story.name);
    for (const step of story.steps ?? []) await play(page, step);
    await page.waitForTimeout(40);
    const outside = await page.evaluate(overflows);
    if (outside.length > 0) problems.push(`${where}: overflows: ${outside.join(', ')}`);
    const small = await page.evaluate(tooSmall);
    if (small.length > 0) problems.push(`${where}: under 24 px: ${small.join(', ')}`);
    if (look.axe && !values.quick) {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      for (const { id, nodes } of violations) {
        problems.push(
          `${where}: axe ${id}: ${nodes
            .map(({ target }) => target.join(' '))
            .slice(0, 3)
            .join(' | ')}`,
        );
      }
    }
    const calls = await page.evaluate(() => window.gallery.asked().length);
    if (calls > mostCalls) problems.push(`${where}: ${calls} calls to the main process`);
    if (look.picture)
      await page.screenshot({
        path: join(pictures, values.guide ? `${story.name}.png` : `${story.name}.${look.name}.png`),
      });
    if (look.keyboard && !values.quick) {
      for (const problem of await unreachable(page)) problems.push(`${where}: by keyboard: ${problem}`);
    }
  } catch (error) {
    problems.push(`${where}: ${String(error).split('\n').slice(0, 2).join(' ')}`);
  }
}

if (values['pages-only']) {
  await buildPages(['gallery.html'], built);
  process.exit(0);
}

const problems = [];
const started = performance.now();
const size = await bundleSize();
console.log(`Bundle: ${(size / 1024).toFixed(1)} KB after gzip`);
if (size > maxBundleGzipBytes)
  problems.push(`the bundle has ${size} bytes after gzip, more than ${maxBundleGzipBytes}`);
await buildPages(['gallery.html'], built);
if (!values.only && !values.guide) await rm(pictures, { recursive: true, force: true });
await mkdir(pictures, { recursive: true });

const executablePath = browserPath();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
  // They take room in the app, so they do here.
  ignoreDefaultArgs: ['--hide-scrollbars'],
  timeout: 30_000,
});
let count = 0;
try {
  const themes = values.guide ? 'light' : values.theme;
  for (const look of looks.filter(({ name }) => !themes || themes.split(',').includes(name))) {
    const page = await openLook(browser, look, problems);
    const stories = await page.evaluate(() => window.gallery.stories);
    // A story's steps name buttons in English.
    const playable = (story) => (values.guide ? guideStories.includes(story.name) : !look.language || !story.steps);
    for (const story of stories.filter((each) => each.name.includes(values.only) && playable(each))) {
      let limit;
      const late = new Promise((resolve) => (limit = setTimeout(() => resolve('late'), storyLimitMs)));
      const ended = await Promise.race([picture(page, story, look, problems), late]);
      clearTimeout(limit);
      if (ended === 'late') {
        problems.push(`${story.name} (${look.name}): did not come to rest; the stories after it were left out`);
        break;
      }
      count += 1;
    }
    await page.context().close();
  }
} finally {
  await browser.close();
}
console.log(
  `${count} stories in ${Math.round((performance.now() - started) / 1000)} s, pictures in ${relative(projectRoot, pictures)}`,
);
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'No problems' : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
