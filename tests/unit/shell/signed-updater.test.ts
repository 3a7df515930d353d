import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { request, type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpExecutor, configureRequestUrl, type DownloadOptions } from 'builder-util-runtime';
import { AppImageUpdater } from 'electron-updater/out/AppImageUpdater';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Updater } from '../../../src-main/ports/updates';
import { signedUpdater } from '../../../src-main/shell/updates/signed-updater';
import { UpdateServer, aKeyPair } from './update-server';

/** What electron-updater does with Electron's network, done with Node's, so that the rest of it runs as it is. */
class NodeExecutor extends HttpExecutor<ClientRequest> {
  override createRequest(options: RequestOptions, callback: (response: IncomingMessage) => void): ClientRequest {
    return request(options, callback);
  }

  download(url: URL, destination: string, options: DownloadOptions): Promise<string> {
    return options.cancellationToken.createPromise((resolve, reject, onCancel) => {
      const requestOptions: RequestOptions = { headers: options.headers ?? {} };
      configureRequestUrl(url, requestOptions);
      this.doDownload(
        requestOptions,
        {
          destination,
          options,
          onCancel,
          callback: (error) => (error ? reject(error) : resolve(destination)),
          responseHandler: null,
        },
        0,
      );
    });
  }
}

const makers = aKeyPair();
const somebody = aKeyPair();
const running = '0.2.0';

let folder: string;
let server: UpdateServer;
let library: AppImageUpdater;
let updater: Updater;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keymender-updates-'));
  server = await UpdateServer.start();
  const installed = join(folder, 'Keymender.AppImage');
  await writeFile(installed, 'the version that runs');
  await writeFile(join(folder, 'app-update.yml'), 'updaterCacheDirName: keymender-updater\n');
  vi.stubEnv('APPIMAGE', installed);
  library = new AppImageUpdater(null, {
    version: running,
    name: 'keymender',
    isPackaged: true,
    appUpdateConfigPath: join(folder, 'app-update.yml'),
    userDataPath: folder,
    baseCachePath: join(folder, 'cache'),
    whenReady: () => Promise.resolve(),
    relaunch: () => undefined,
    quit: () => undefined,
    onQuit: () => undefined,
  });
  Object.assign(library, { httpExecutor: new NodeExecutor() });
  const feed = { url: server.url, publicKey: makers.publicKey, list: 'latest-linux.yml' };
  updater = signedUpdater(library, feed, running);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const content = 'a newer version '.repeat(5_000);
const release = (version: string, signedBy = makers.privateKey) => ({ version, content, signedBy });

/** What lies ready to be installed; a file that is being fetched has another name. */
async function readyFiles(): Promise<string[]> {
  const names = await readdir(join(folder, 'cache', 'keymender-updater', 'pending')).catch(() => []);
  return names.filter((name) => name.endsWith('.AppImage') && !name.startsWith('temp-'));
}

describe('a newer version', () => {
  test('is found with its notes and fetched whole', async () => {
    server.publish({ ...release('0.3.0'), notes: 'Finds keys in one more editor.' });
    expect(await updater.newest()).toEqual({
      ok: true,
      value: { version: '0.3.0', notes: 'Finds keys in one more editor.' },
    });
    const steps: number[] = [];
    expect(await updater.fetch((percent) => steps.push(percent))).toMatchObject({ ok: true });
    expect(await readyFiles()).toEqual(['Keymender-0.3.0.AppImage']);
    const ready = join(folder, 'cache', 'keymender-updater', 'pending', 'Keymender-0.3.0.AppImage');
    expect(await readFile(ready, 'utf8')).toBe(content);
  });

  test('is not fetched before it is asked for', async () => {
    server.publish(release('0.3.0'));
    await updater.newest();
    expect(server.asked.map(({ path }) => path)).toEqual(['/feed/latest-linux.yml', '/feed/latest-linux.yml.sig']);
  });

  test('is asked for without anything that tells one installation from another', async () => {
    server.publish(release('0.3.0'));
    await updater.newest();
    await updater.fetch(() => undefined);
    expect(server.asked.length).toBe(3);
    for (const { headers } of server.asked) {
      expect(headers['x-user-staging-id'] ?? '00000000-0000-0000-0000-000000000000').toMatch(/^[0-]+$/);
    }
  });

  test('is none when the newest is the one that runs', async () => {
    server.publish(release(running));
    expect(await updater.newest()).toEqual({ ok: true, value: null });
  });
});

describe('what is not trusted', () => {
  const code = (result: Awaited<ReturnType<Updater['newest']>>) => (result.ok ? result.value : result.error.code);

  test('a list that somebody else signed', async () => {
    server.publish(release('0.3.0', somebody.privateKey));
    expect(code(await updater.newest())).toBe('bad-signature');
  });

  test('a list that was changed after it was signed', async () => {
    server.publish(release('0.3.0'));
    const path = '/feed/latest-linux.yml';
    server.files.set(path, (server.files.get(path) ?? '').replace('0.3.0', '0.4.0'));
    expect(code(await updater.newest())).toBe('bad-signature');
  });

  test.each([
    ['empty', ''],
    ['no base64', '%%%'],
    ['too long', 'A'.repeat(5_000)],
  ])('a signature that is %s', async (_what, signature) => {
    server.publish(release('0.3.0'));
    server.files.set('/feed/latest-linux.yml.sig', signature);
    expect(code(await updater.newest())).toBe('bad-signature');
  });

  test('a list without a signature', async () => {
    server.publish(release('0.3.0'));
    server.files.delete('/feed/latest-linux.yml.sig');
    expect((await updater.newest()).ok).toBe(false);
  });

  test('an older version, signed by the makers themselves', async () => {
    server.publish(release('0.1.0'));
    expect(code(await updater.newest())).toBe('downgrade');
    expect((await updater.fetch(() => undefined)).ok).toBe(false);
    expect(await readyFiles()).toEqual([]);
  });

  test('a file that is not the one of the list', async () => {
    server.publish(release('0.3.0'));
    await updater.newest();
    server.files.set('/feed/Keymender-0.3.0.AppImage', content.replace('newer', 'wicked'));
    expect(await updater.fetch(() => undefined)).toMatchObject({ ok: false, error: { code: 'bad-file' } });
    expect(await readyFiles()).toEqual([]);
  });

  test('a file that ends too soon', async () => {
    server.publish(release('0.3.0'));
    await updater.newest();
    server.cutAfter = 1_000;
    expect((await updater.fetch(() => undefined)).ok).toBe(false);
    expect(await readyFiles()).toEqual([]);
  });
});

test('a server that does not answer is said to be out of reach', async () => {
  await server.stop();
  expect(await updater.newest()).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  server = await UpdateServer.start();
});

describe('the way back', () => {
  test('leads to the version that was asked for', async () => {
    server.publish({ ...release('0.1.0'), folder: 'versions/0.1.0/' });
    expect(await updater.older('0.1.0')).toMatchObject({ ok: true, value: { version: '0.1.0' } });
    expect((await updater.fetch(() => undefined)).ok).toBe(true);
    expect(await readyFiles()).toEqual(['Keymender-0.1.0.AppImage']);
  });

  test('leads nowhere else', async () => {
    server.publish({ ...release('0.0.1'), folder: 'versions/0.1.0/' });
    expect(await updater.older('0.1.0')).toMatchObject({ ok: false, error: { code: 'downgrade' } });
  });

  test('does not leave the ordinary way open for older versions', async () => {
    server.publish({ ...release('0.1.0'), folder: 'versions/0.1.0/' });
    server.publish(release('0.1.0'));
    await updater.older('0.1.0');
    expect(await updater.newest()).toMatchObject({ ok: false, error: { code: 'downgrade' } });
  });
});
