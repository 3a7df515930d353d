import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { aHome, type Home } from './harness/a-home';
import { buildGallery, Gallery } from './harness/gallery';

/**
 * The main screens as they looked when somebody last looked at them. `KEYMENDER_UPDATE_DOCS=1 npm test -- e2e` takes
 * them anew; a picture that differs is kept in artifacts/pictures beside the one that was expected.
 */
const stories = [
  'welcome',
  'home-old-key',
  'home-fine',
  'home-not-logged-in',
  'reminders',
  'why',
  'copies',
  'explain-answer',
  'fix-look',
  'rotate-look',
  'history',
  'network-broken',
  'settings',
] as const;
const themes = ['light', 'dark'] as const;

/** Share of pixels that may differ, in the Chromium that took the pictures and in another one. */
const tolerance = { same: 0.005, other: 0.05 };
const folder = join(__dirname, 'pictures');
const different = join(dirname(dirname(__dirname)), 'artifacts', 'pictures');
const takenWith = join(folder, 'chromium.txt');
const update = process.env.KEYMENDER_UPDATE_DOCS === '1';

/** Colours of surfaces cover at least this many pixels; the others are those of letters and their edges. */
const surface = 1_500;

/** The picture in few bytes: letters keep 16 shades of each colour, which the comparison does not tell from 256. */
function small({ width, height, data }: PNG): Buffer {
  const colourAt = (at: number) => data.readUIntBE(at, 3);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const fewer = new PNG({ width, height });
  for (let at = 0; at < data.length; at += 4) {
    const exact = (counts.get(colourAt(at)) ?? 0) >= surface;
    for (let part = at; part < at + 3; part += 1) {
      const value = data[part] ?? 0;
      fewer.data[part] = exact ? value : (value & 0xf0) | (value >> 4);
    }
    fewer.data[at + 3] = 255;
  }
  return PNG.sync.write(fewer, { colorType: 2, deflateLevel: 9 });
}

let home: Home;
let gallery: Gallery;
let allowed = tolerance.same;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  await buildGallery();
  home = await aHome();
  gallery = await Gallery.open(home);
  const chromium = await gallery.chromium();
  if (update) await writeFile(takenWith, `${chromium}\n`);
  else if ((await readFile(takenWith, 'utf8')).trim() !== chromium) allowed = tolerance.other;
  await mkdir(different, { recursive: true });
});
test.afterAll(async () => {
  await gallery.close();
  await home.remove();
});

for (const theme of themes) {
  for (const story of stories) {
    test(`${story}, ${theme}, looks as it did`, async () => {
      await gallery.page.emulateMedia({ reducedMotion: 'reduce', colorScheme: theme });
      await gallery.show(story);
      await gallery.page.mouse.move(0, 0);
      const taken = await gallery.page.screenshot({ animations: 'disabled', scale: 'css' });
      const path = join(folder, `${story}.${theme}.png`);
      const now = PNG.sync.read(taken);
      if (update) await writeFile(path, small(now));
      const before = PNG.sync.read(await readFile(path));
      const { width, height } = before;
      expect([now.width, now.height]).toEqual([width, height]);
      const marked = new PNG({ width, height });
      const pixels = pixelmatch(before.data, now.data, marked.data, width, height, { threshold: 0.2 });
      if (pixels / (width * height) > allowed) {
        await writeFile(join(different, `${story}.${theme}.png`), taken);
        await writeFile(join(different, `${story}.${theme}.marked.png`), PNG.sync.write(marked));
      }
      expect(pixels / (width * height)).toBeLessThanOrEqual(allowed);
    });
  }
}
