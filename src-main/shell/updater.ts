import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { app } from 'electron';
import type { AppUpdater } from 'electron-updater';
import { z } from 'zod';
import type { UpdateState } from '../contract/updates';
import { Licences } from '../contract/updates';
import { fail, ok, type Result } from '../core/result';
import type { Updater } from '../ports/updates';
import { UpdateDesk, type NoUpdates } from '../services/updates/update-desk';
import type { Log, UpdateHandlers } from './application';
import { signedUpdater } from './updates/signed-updater';
import { updateNote } from './updates/update-note';

/** Written into package.json by the build of a release; a build of one's own has none. */
const Feed = z.object({ updates: z.object({ url: z.url(), publicKey: z.string().min(1) }) });

/** First some quiet, then once a day, ms. */
const firstLookMs = 5 * 60_000;
const lookEveryMs = 24 * 60 * 60_000;

export interface UpdaterDeps {
  /** Folder of the bundles. */
  readonly dist: string;
  readonly userData: string;
  readonly allowed: () => boolean;
  readonly busy: () => boolean;
  readonly tell: (state: UpdateState) => void;
  readonly log: Log;
}

/** Why this copy has to be updated by somebody else, or null. */
function cannot(): NoUpdates | null {
  if (!app.isPackaged) return 'from-source';
  if (process.platform !== 'linux' || process.env['APPIMAGE'] !== undefined) return null;
  return /^\/(usr|opt)\//.test(process.execPath) ? 'packaged' : 'portable';
}

/** The list that names the newest version for this system, as electron-builder calls it. */
function listName(): string {
  if (process.platform === 'darwin') return 'latest-mac.yml';
  if (process.platform === 'win32') return 'latest.yml';
  return process.arch === 'x64' ? 'latest-linux.yml' : `latest-linux-${process.arch}.yml`;
}

async function library(): Promise<AppUpdater> {
  switch (process.platform) {
    case 'darwin':
      return new (await import('electron-updater/out/MacUpdater')).MacUpdater();
    case 'win32':
      return new (await import('electron-updater/out/NsisUpdater')).NsisUpdater();
    default:
      return new (await import('electron-updater/out/AppImageUpdater')).AppImageUpdater();
  }
}

/** The updater is loaded when it is first asked, which with updates switched off is never. */
function loadedLater(feed: { readonly url: string; readonly publicKey: string }): Updater {
  let loaded: Promise<Updater> | null = null;
  const load = (): Promise<Updater> =>
    (loaded ??= library().then((made) => signedUpdater(made, { ...feed, list: listName() }, app.getVersion())));
  return {
    newest: async () => (await load()).newest(),
    older: async (version) => (await load()).older(version),
    fetch: async (progress) => (await load()).fetch(progress),
    install: () => {
      void load().then((updater) => {
        updater.install();
      });
    },
  };
}

async function findUpdater(): Promise<Result<Updater, NoUpdates>> {
  const reason = cannot();
  if (reason !== null) return fail(reason);
  const about: unknown = JSON.parse(await readFile(join(app.getAppPath(), 'package.json'), 'utf8'));
  const feed = Feed.safeParse(about);
  return feed.success ? ok(loadedLater(feed.data.updates)) : fail('not-set-up');
}

/** Updates and licences: what the window asks about the app itself. */
export async function updateHandlers(deps: UpdaterDeps): Promise<UpdateHandlers> {
  const version = app.getVersion();
  const updater = await findUpdater();
  const desk = new UpdateDesk({ ...deps, version, updater, memory: updateNote(deps.userData, version) });
  const lookNow = (): void => {
    if (!deps.allowed() || deps.busy()) return;
    desk.look().catch((error: unknown) => {
      deps.log('looking for an update', error);
    });
  };
  if (updater.ok) {
    setTimeout(lookNow, firstLookMs).unref();
    setInterval(lookNow, lookEveryMs).unref();
  }
  return {
    'updates.get': async () => ok(await desk.state()),
    'updates.look': ({ back }) => (back ? desk.lookBack() : desk.look()),
    'updates.fetch': () => desk.fetch(),
    'updates.install': () => desk.install(),
    'licences.get': async () => {
      const text = await readFile(join(deps.dist, 'licences.json'), 'utf8');
      return ok(Licences.parse(JSON.parse(text)));
    },
  };
}
