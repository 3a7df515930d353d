import { app, clipboard, shell } from 'electron';
import { defaultSettings, type Settings } from '../contract/settings';
import { maskSecrets } from '../core/diagnose/mask-secrets';
import { ok } from '../core/result';
import { shellFault, type Application, type Log, type ShellHandlers } from './application';
import { startAtLogin } from './autostart';
import { deepFolderHandlers } from './deep-folders';
import { linkAddresses } from './links';
import { saveReportHandler } from './save-report';
import type { StoredPreferences } from './preferences';

/** As much of the clipboard as a paste into the window may hold. */
const longestPaste = 2_000_000;

export interface ShellHandlerDeps {
  readonly application: Promise<Application>;
  readonly preferences: StoredPreferences;
  readonly closeWindow: () => void;
  readonly painted: () => void;
  /** An invented home must not change how this machine starts. */
  readonly mayAutostart: boolean;
  /** Whose folders are offered first. */
  readonly home: string;
  readonly demo: boolean;
  /** While one of the system's dialogs is open, the window stays where it is. */
  readonly whileDialogOpen: (isOpen: boolean) => void;
  readonly log: Log;
}

/** The calls that need the system's clipboard, browser, file manager or settings. */
export function shellHandlers(deps: ShellHandlerDeps): ShellHandlers {
  const { application, preferences, log } = deps;
  const nothing = Promise.resolve(ok({}));

  const change = async (changes: Partial<Settings>): Promise<boolean> => {
    const wanted = changes.startAtLogin;
    if (wanted === undefined || wanted === preferences.current().startAtLogin || !deps.mayAutostart) return true;
    try {
      await startAtLogin(wanted);
      return true;
    } catch (error) {
      log('starting at login could not be changed', error);
      return false;
    }
  };

  return {
    ...deepFolderHandlers({
      application,
      preferences,
      home: deps.home,
      demo: deps.demo,
      whileOpen: deps.whileDialogOpen,
    }),
    ...saveReportHandler({ application, preferences, home: deps.home, whileOpen: deps.whileDialogOpen, log }),
    'diagnose.clipboard': async () => {
      // A promise from Electron 40 on.
      const text = (await clipboard.readText()).slice(0, longestPaste);
      if (text.trim() === '') return shellFault('empty-clipboard');
      return (await application).handlers['diagnose.text']({ text });
    },
    'finding.reveal': async ({ finding }) => {
      const path = (await application).pathOf(finding);
      if (path === null) return shellFault('no-file');
      shell.showItemInFolder(path);
      return ok({});
    },
    'link.open': async ({ link }) => {
      await shell.openExternal(linkAddresses[link]);
      return ok({});
    },
    'report.copy': async () => {
      await clipboard.writeText(maskSecrets(await (await application).reportText()));
      return ok({});
    },
    'settings.get': () => Promise.resolve(ok(preferences.current())),
    'settings.set': async (changes) => {
      // `undefined` is what the window may send for a setting it leaves alone; it must not overwrite one.
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      if (!(await change(given))) return shellFault('not-saved');
      const kept = preferences.change(given);
      return kept.ok ? kept : shellFault('not-saved');
    },
    'settings.reset': async () => {
      // Somebody who read the first page need not read it again.
      const fresh = { ...defaultSettings, welcomed: preferences.current().welcomed };
      if (!(await change(fresh))) return shellFault('not-saved');
      const kept = preferences.change(fresh);
      return kept.ok ? kept : shellFault('not-saved');
    },
    'window.close': () => {
      deps.closeWindow();
      return nothing;
    },
    'window.painted': () => {
      deps.painted();
      return nothing;
    },
    'app.quit': () => {
      // After the answer is on its way.
      setImmediate(() => {
        app.quit();
      });
      return nothing;
    },
  };
}
