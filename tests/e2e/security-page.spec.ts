// What the page of the window may do, by the items of Electron's security checklist; security-release.spec.ts says more.
import { expect } from '@playwright/test';
import { test } from './harness/fixtures';
import { openWindow, own } from './harness/own-page';

test('items 2 and 20: the page has the bridge and nothing of Node or Electron', async ({ launch }) => {
  const page = await openWindow(await launch());
  const seen = await page.evaluate(() => ({
    leaks: ['require', 'module', 'process', 'Buffer', 'global', 'ipcRenderer', 'electron', '__dirname'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.keys((globalThis as unknown as { keymender: object }).keymender).sort(),
  }));
  expect(seen).toEqual({ leaks: [], bridge: ['call', 'on'] });
});

test('items 2, 3, 4, 6, 8, 9 and 10: the window runs in the sandbox, apart from the preload script, with nothing switched on', async ({
  launch,
}) => {
  const app = await launch();
  await openWindow(app);
  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): object };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  });
  expect((preferences as { enableBlinkFeatures?: string }).enableBlinkFeatures ?? '').toBe('');
});

test('items 13 and 14: the page stays where it is and opens nothing', async ({ launch }) => {
  const app = await launch();
  const page = await openWindow(app);
  for (const address of ['https://example.com/', 'file:///etc/passwd', 'app://other/index.html', 'data:text/html,x']) {
    await page.evaluate((to) => {
      location.href = to;
    }, address);
    expect(await page.evaluate((to) => window.open(to) === null, address)).toBe(true);
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(page.url().split('?')[0]).toBe(own);
  expect(await app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('items 1 and 7: nothing is loaded, run or sent but what came with the app', async ({ launch }) => {
  const page = await openWindow(await launch());
  const outcome = await page.evaluate(async () => {
    const violated = new Set<string>();
    document.addEventListener('securitypolicyviolation', (event) => violated.add(event.effectiveDirective));
    const add = (name: string, properties: object) =>
      document.body.append(Object.assign(document.createElement(name), properties));
    const attempts: (() => unknown)[] = [
      () => Reflect.construct(Function, ['return 1']),
      () => (document.body.innerHTML = '<b>x</b>'),
      () => add('script', { textContent: '1' }),
      () => add('script', { src: 'https://example.com/x.js' }),
      () => add('img', { src: 'https://example.com/x.png' }),
      () => add('iframe', { src: 'https://example.com/' }),
      () => add('style', { textContent: 'body { color: red }' }),
      () => add('object', { data: 'https://example.com/x' }),
      () => new Worker('https://example.com/x.js'),
    ];
    // Later, because what the test itself evaluates is let through.
    const worked = (work: () => unknown) =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            work();
            resolve(true);
          } catch {
            resolve(false);
          }
        });
      });
    const done = [];
    for (const work of attempts) done.push(await worked(work));
    const fetched = (address: string) =>
      fetch(address).then(
        () => 'answered',
        () => 'refused',
      );
    const sent = [
      await fetched('https://example.com/'),
      await fetched('http://127.0.0.1:9/'),
      await fetched('app://keymender/index.html'),
    ];
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { done, sent, violated: [...violated].sort() };
  });
  // The picture, the frame and the style may stand in the document; what they name is not loaded.
  expect(outcome.done).toEqual([false, false, false, false, true, true, true, false, false]);
  expect(outcome.sent).toEqual(['refused', 'refused', 'refused']);
  expect(outcome.violated).toEqual(
    expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'require-trusted-types-for', 'style-src-elem']),
  );
});

test('item 5: the page gets no permission, no device and no download', async ({ launch, home }) => {
  const app = await launch();
  const page = await openWindow(app);
  const asked = await page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    place: await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        () => resolve('refused'),
      );
    }),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'refused',
    ),
    clipboard: await navigator.clipboard.readText().then(
      () => 'given',
      () => 'refused',
    ),
  }));
  expect(asked).toEqual({ notifications: 'denied', place: 'refused', camera: 'refused', clipboard: 'refused' });
  await app.electron.evaluate(({ session }) => {
    const store = globalThis as unknown as { downloads?: string[] };
    const seen: string[] = (store.downloads = []);
    session
      .fromPartition('window')
      .on('will-download', (event, item) =>
        seen.push(`${item.getURL().slice(0, 5)} ${String(event.defaultPrevented)}`),
      );
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'x.txt';
    link.click();
  });
  const downloads = () => app.electron.evaluate(() => (globalThis as unknown as { downloads?: string[] }).downloads);
  await expect.poll(downloads).toEqual(['blob: true']);
  expect(home.path).not.toBe('');
});

test('items 11 and 12: a page cannot embed another one, by whatever tag', async ({ launch }) => {
  const app = await launch();
  const page = await openWindow(app);
  const embedded = await page.evaluate(async () => {
    const view = Object.assign(document.createElement('webview'), { src: 'https://example.com/', allowpopups: true });
    view.setAttribute('nodeintegration', '');
    document.body.append(view);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return 'getWebContentsId' in view;
  });
  expect(embedded).toBe(false);
  // Should the tag ever be switched on, it is still not let in.
  const prevented = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const event = { defaultPrevented: false, preventDefault: () => (event.defaultPrevented = true) };
    contents?.emit('will-attach-webview', event, {}, {});
    return event.defaultPrevented;
  });
  expect(prevented).toBe(true);
  expect(await app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('item 18: the page comes by a scheme of its own, and that serves nothing but the app', async ({ launch }) => {
  const app = await launch();
  const page = await openWindow(app);
  expect(page.url().split('?')[0]).toBe(own);
  const answers = await app.electron.evaluate(async ({ session }) => {
    const paths = [
      'index.html',
      '../package.json',
      '%2e%2e/main.cjs',
      '..%2fmain.cjs',
      '/etc/passwd',
      'a\\..\\..\\main.cjs',
    ];
    const status = async (path: string) =>
      session
        .fromPartition('window')
        .fetch(`app://keymender/${path}`)
        .then(
          (answer) => answer.status,
          () => 0,
        );
    return Promise.all(paths.map(status));
  });
  expect(answers[0]).toBe(200);
  for (const answer of answers.slice(1)) expect(answer).not.toBe(200);
});
