// Electron's security checklist (electronjs.org/docs/latest/tutorial/security, 2026-11), each of its 20 items held by a
// test that is named by its number. SECURITY.md lists them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { callNames } from '../../src-main/contract/channels';
import { clickTray } from './harness/desktop';
import { test } from './harness/fixtures';
import type { LaunchedApp } from './harness/launch-app';
import { figure } from '../proof/kit/figures';

const own = 'app://keymender/index.html';

async function open(app: LaunchedApp): Promise<Page> {
  await clickTray();
  const page = await app.window();
  await expect.poll(() => page.url().split('?')[0]).toBe(own);
  return page;
}

test('items 2 and 20: the page has the bridge and nothing of Node or Electron', async ({ launch }) => {
  const page = await open(await launch());
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
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  });
  expect((preferences as { enableBlinkFeatures?: string }).enableBlinkFeatures ?? '').toBe('');
});

test('items 13 and 14: the page stays where it is and opens nothing', async ({ launch }) => {
  const app = await launch();
  const page = await open(app);
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

test('item 5: the page gets no permission, no device and no download', async ({ launch, home }) => {
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

test('item 17: a page in another window is refused at the gate, whatever it asks', async ({ launch }) => {
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

test('items 15 and 17: calls outside the contract never reach a handler', async ({ launch }) => {
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

test('items 11 and 12: a page cannot embed another one, by whatever tag', async ({ launch }) => {
  const app = await launch();
  const page = await open(app);
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

const root = join(__dirname, '..', '..');

test('item 16: releases are built from a named version of the official Electron', () => {
  const named = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: { electron: string };
  };
  expect(named.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Number(named.devDependencies.electron.split('.')[0])).toBeGreaterThanOrEqual(45);
});

test('item 18: the page comes by a scheme of its own, and that serves nothing but the app', async ({ launch }) => {
  const app = await launch();
  const page = await open(app);
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

test('item 19: the switches in the executable are set for a release', () => {
  const config = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as {
    electronFuses: Record<string, boolean>;
  };
  // The installed package is held to the same: tests/package/installed.spec.ts starts it and is refused a debugging port.
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    enableCookieEncryption: false,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});

test('every item of the checklist has a test, and SECURITY.md names it', () => {
  const numbersIn = (text: string) =>
    [...text.matchAll(/items? ([\d, and]+):/g)].flatMap(([, list = '']) => [...list.matchAll(/\d+/g)].map(Number));
  const here = readFileSync(__filename, 'utf8');
  const all = Array.from({ length: 20 }, (_, at) => at + 1);
  expect([...new Set(numbersIn(here))].sort((a, b) => a - b)).toEqual(all);
  const promised = readFileSync(join(root, 'SECURITY.md'), 'utf8');
  const rows = [...promised.matchAll(/^\| (\d+) +\|.*`([^`]+)` +\|$/gm)].map(([, number, name]) => [
    Number(number),
    name,
  ]);
  expect(rows.map(([number]) => number)).toEqual(all);
  for (const [number, name] of rows) expect(here.includes(String(name)), `item ${String(number)}`).toBe(true);
});

/** Whole in `npm run proof`; a sample where no scale is named. */
const messages = Math.round(20_000 * Math.min(1, Number(process.env['KEYMENDER_PROOF_SCALE'] ?? '0.05')));

test('items 17 and 20: a page gone bad gets refusals only, however much it sends', async ({ launch, home }) => {
  test.setTimeout(180_000);
  await home.file('.bashrc', 'export A=1\n');
  const app = await launch();
  const page = await open(app);
  const outcome = await page.evaluate(
    async ({ count, names }) => {
      type Loose = {
        call(name: string, input: unknown): Promise<{ ok: boolean; error?: { code: string; words: string } }>;
      };
      const { keymender } = globalThis as unknown as { keymender: Loose };
      let seed = 20_261_121;
      // The low bits of such a generator only take turns.
      const next = () => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) >>> 11;
      const below = (most: number) => next() % most;
      const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
      const values: (() => unknown)[] = [
        () => null,
        () => undefined,
        () => [],
        () => new Map([['a', 1]]),
        () => new Date(0),
        () => new Uint8Array(100),
        () => 'x'.repeat(below(100_000)),
        () => deep(200),
        () => ({ path: '/etc/passwd' }),
        () => JSON.parse('{"__proto__":{"polluted":1},"x":1}') as unknown,
        () => ({ plan: '../../x', steps: ['..'] }),
        () => ({ finding: '/etc/passwd' }),
        () => ({ pid: -1 }),
        () => ({ link: 'https://example.com/' }),
        () => ({ fingerprint: '0123456789ab', newKey: 'x'.repeat(20_000), otherTools: true }),
        () => ({ receipt: '..', overNewerEdits: 'yes' }),
        () => ({ deepFolders: ['/'] }),
        () => ({ constructor: 1 }),
      ];
      const codes: Record<string, number> = {};
      for (let at = 0; at < count; at += 1) {
        const name = names[below(names.length)] ?? '';
        const input = values[below(values.length)]?.();
        const answer = await keymender.call(name, input).catch((error: unknown) => ({
          ok: false,
          error: { code: `threw ${String(error)}`, words: '' },
        }));
        const code = answer.ok ? `passed ${name}` : (answer.error?.code ?? '');
        codes[code] = (codes[code] ?? 0) + 1;
      }
      return { codes, polluted: 'polluted' in {} };
    },
    { count: messages, names: [...callNames] },
  );
  const { 'bad-request': refused = 0, ...others } = outcome.codes;
  expect(outcome.polluted).toBe(false);
  // A receipt, a plan, a folder or a finding by a wrong name is understood and refused by its handler.
  for (const code of Object.keys(others)) expect(code).not.toMatch(/^(?:passed|threw|broken|bad-answer)/);
  expect(refused).toBeGreaterThan(messages / 2);
  expect(readFileSync(home.at('.bashrc'), 'utf8')).toBe('export A=1\n');
  expect(page.url().split('?')[0]).toBe(own);
  figure('hostile window', 'messages from the real page, refused', `${messages}, ${refused} by their shape`);
});
