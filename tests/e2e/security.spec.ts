import { expect, type Page } from '@playwright/test';
import { clickTray } from './harness/desktop';
import { test } from './harness/fixtures';
import type { LaunchedApp } from './harness/launch-app';

const own = 'app://keymender/index.html';

async function open(app: LaunchedApp): Promise<Page> {
  await clickTray();
  const page = await app.window();
  await expect.poll(() => page.url()).toBe(own);
  return page;
}

test('the page has the bridge and nothing of Node or Electron', async ({ launch }) => {
  const page = await open(await launch());
  const seen = await page.evaluate(() => ({
    leaks: ['require', 'module', 'process', 'Buffer', 'global', 'ipcRenderer', 'electron', '__dirname'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.keys((globalThis as unknown as { keymender: object }).keymender).sort(),
  }));
  expect(seen).toEqual({ leaks: [], bridge: ['call', 'on'] });
});

test('the window runs in the sandbox, apart from the preload script', async ({ launch }) => {
  const app = await launch();
  await open(app);
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
  });
});

test('the page stays where it is and opens nothing', async ({ launch }) => {
  const app = await launch();
  const page = await open(app);
  for (const address of ['https://example.com/', 'file:///etc/passwd', 'app://other/index.html', 'data:text/html,x']) {
    await page.evaluate((to) => {
      location.href = to;
    }, address);
    expect(await page.evaluate((to) => window.open(to) === null, address)).toBe(true);
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(page.url()).toBe(own);
  expect(await app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('nothing is loaded, run or sent but what came with the app', async ({ launch }) => {
  const page = await open(await launch());
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

test('the page gets no permission, no device and no download', async ({ launch, home }) => {
  const app = await launch();
  const page = await open(app);
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

test('a page in another window is refused at the gate, whatever it asks', async ({ launch }) => {
  const app = await launch();
  await open(app);
  const answers = await app.electron.evaluate(async ({ app: running, BrowserWindow, session }) => {
    const preload = `${running.getAppPath()}/dist/preload.cjs`;
    const other = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, session: session.fromPartition('window') },
    });
    await other.loadURL('app://keymender/index.html');
    const ask = `(async () => [await keymender.call('snapshot.get', {}), await keymender.call('app.quit', {})].map((answer) => answer.error.code))()`;
    const codes = (await other.webContents.executeJavaScript(ask)) as string[];
    other.destroy();
    return codes;
  });
  expect(answers).toEqual(['untrusted-sender', 'untrusted-sender']);
});

test('calls outside the contract never reach a handler', async ({ launch }) => {
  const page = await open(await launch());
  const codes = await page.evaluate(async () => {
    type Loose = { call(name: unknown, input: unknown): Promise<{ ok: boolean; error?: { code: string } }> };
    const { keymender } = globalThis as unknown as { keymender: Loose };
    const code = async (name: unknown, input: unknown) => {
      try {
        const answer = await keymender.call(name, input);
        return answer.ok ? 'passed' : answer.error?.code;
      } catch (error) {
        return (error as Error).name;
      }
    };
    return [
      await code('no.such.call', {}),
      await code('ELECTRON_BROWSER_REQUIRE', {}),
      await code('finding.reveal', { path: '/etc/passwd' }),
      await code('link.open', { link: 'https://example.com/' }),
      await code('diagnose.text', { text: 'x'.repeat(3_000_000) }),
      await code('settings.set', { checkEveryMinutes: 1 }),
      await code('snapshot.get', null),
    ];
  });
  expect(codes).toEqual(['Error', 'Error', 'bad-request', 'bad-request', 'bad-request', 'bad-request', 'bad-request']);
});
