import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { aHome, type Home } from './harness/a-home';
import { buildGallery, Gallery } from './harness/gallery';

const update = process.env.KEYMENDER_UPDATE_DOCS === '1';

let home: Home;
let gallery: Gallery;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  await buildGallery();
  home = await aHome();
  gallery = await Gallery.open(home);
});
test.afterAll(async () => {
  await gallery.close();
  await home.remove();
});

/** The flow, heard: every stop of it in the order in which a screen reader goes through it. */
async function hear(...stops: readonly (() => Promise<void>)[]): Promise<string> {
  const heard: string[] = [];
  for (const stop of stops) {
    await stop();
    heard.push(await gallery.spoken());
  }
  return `${heard.join('\n\n')}\n`;
}

async function isAsWritten(name: string, heard: string): Promise<void> {
  const path = join(__dirname, 'spoken', `${name}.yml`);
  if (update) await writeFile(path, heard);
  expect(heard).toBe(await readFile(path, 'utf8'));
}

test('the answer, the fix, done', async () => {
  const heard = await hear(
    () => gallery.show('home-old-key'),
    () => gallery.show('fix-look'),
    () => gallery.press('Make these 2 changes'),
  );
  // Whoever listens is told the outcome at once.
  expect(heard).toContain('focus: Done and checked');
  await isAsWritten('fix', heard);
});

test('an error that is pasted, and what it means', async () => {
  const heard = await hear(
    () => gallery.show('explain'),
    () => gallery.show('explain-answer'),
  );
  await isAsWritten('explain', heard);
});

test('a new key, the changes, done', async () => {
  const heard = await hear(
    () => gallery.show('rotate'),
    () => gallery.show('rotate-look'),
    () => gallery.show('changes-afterwards'),
  );
  await isAsWritten('rotate', heard);
});
