import type { AppUpdater, UpdateInfo } from 'electron-updater';
import { fail, ok, type Result } from '../../core/result';
import type { FoundUpdate, UpdateFault, UpdateFaultCode, Updater } from '../../ports/updates';
import { UntrustedList, providerOf, type SignedFeed } from './signed-provider';

/** Said in place of the number that electron-updater makes for each installation and sends along. */
const nobody = '00000000-0000-0000-0000-000000000000';

type Source = Exclude<Parameters<AppUpdater['setFeedURL']>[0], string>;

/** How deep the folder of an older version lies below the feed: `versions/0.1.0/latest-linux.yml`. */
const folderOf = (url: string, version: string): string => `${url.replace(/\/$/, '')}/versions/${version}`;

/**
 * electron-updater, with a signed list, told to do nothing by itself.
 *
 * @param library the updater of this system's kind of installer
 * @param running the version that runs
 */
export function signedUpdater(library: AppUpdater, feed: Omit<SignedFeed, 'only'>, running: string): Updater {
  library.autoDownload = false;
  library.autoInstallOnAppQuit = false;
  library.autoRunAppAfterInstall = true;
  // The whole file each time: parts of an older file put together would be checked against the digest only at the end.
  library.disableDifferentialDownload = true;
  library.requestHeaders = { 'x-user-staging-id': nobody };
  library.isUserWithinRollout = () => true;
  library.logger = null;
  // Every fault also comes as a rejection; an event that nobody hears would end the app.
  library.on('error', () => undefined);

  const look = async (wanted: SignedFeed, older: boolean): Promise<Result<UpdateInfo | null, UpdateFault>> => {
    library.allowDowngrade = older;
    const source: Source = { provider: 'custom', updateProvider: providerOf(wanted) };
    library.setFeedURL(source);
    try {
      const found = await library.checkForUpdates();
      if (found === null) return faulty('failed', 'the updater is not active here');
      if (found.isUpdateAvailable) return ok(found.updateInfo);
      const { version } = found.updateInfo;
      return version === running ? ok(null) : faulty('downgrade', `offered ${version}`);
    } catch (error) {
      return fail(faultOf(error));
    }
  };

  return {
    newest: async () => {
      const found = await look(feed, false);
      return found.ok ? ok(found.value && told(found.value)) : found;
    },
    older: async (version) => {
      const found = await look({ ...feed, url: folderOf(feed.url, version), only: version }, true);
      if (!found.ok) return found;
      return found.value ? ok(told(found.value)) : faulty('downgrade', 'it is the version that runs');
    },
    fetch: async (progress) => {
      const step = ({ percent }: { percent: number }): void => progress(percent);
      library.on('download-progress', step);
      try {
        await library.downloadUpdate();
        return ok(undefined);
      } catch (error) {
        return fail(faultOf(error, 'bad-file'));
      } finally {
        library.off('download-progress', step);
      }
    },
    install: () => {
      library.quitAndInstall(true, true);
    },
  };
}

const faulty = (code: UpdateFaultCode, detail: string): { ok: false; error: UpdateFault } => fail({ code, detail });

/** What electron-updater throws, as a code (its own codes are in builder-util-runtime, newError). */
function faultOf(error: unknown, otherwise: UpdateFaultCode = 'unreachable'): UpdateFault {
  if (error instanceof UntrustedList) return { code: error.code, detail: error.code };
  const { code, message } = error as { code?: unknown; message?: unknown };
  const name = typeof code === 'string' ? code : '';
  const detail = name || String(message).slice(0, 200);
  if (/CHECKSUM|SIGNATURE/.test(name)) return { code: 'bad-file', detail };
  if (/^E(ACCES|PERM|ROFS|NOSPC)$/.test(name)) return { code: 'failed', detail };
  if (/^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|HTTP_ERROR|ERR_HTTP|net::)/.test(name)) return { code: 'unreachable', detail };
  return { code: otherwise, detail };
}

const told = ({ version, releaseNotes }: UpdateInfo): FoundUpdate => ({ version, notes: plain(releaseNotes) });

/** Notes as text; a list of them comes with a version each. */
function plain(notes: UpdateInfo['releaseNotes']): string {
  if (typeof notes === 'string') return notes;
  return (notes ?? []).map(({ version, note }) => [version, note ?? ''].join('\n')).join('\n\n');
}
