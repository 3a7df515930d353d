import { readFile, writeFile } from 'node:fs/promises';
import { release } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { app, dialog } from 'electron';
import { message, say } from '../contract/messages/message';
import { ok } from '../core/result';
import { supportBundle } from '../services/support-bundle';
import { shellFault, type Application, type Log, type ShellHandlers } from './application';
import type { StoredPreferences } from './preferences';

export interface SaveReportDeps {
  readonly application: Promise<Application>;
  readonly preferences: StoredPreferences;
  readonly home: string;
  /** While the dialog is open, the window must not hide behind it. */
  readonly whileOpen: (isOpen: boolean) => void;
  readonly log: Log;
}

/** Saving the report with the end of the log, where the system's dialog says. */
export function saveReportHandler(deps: SaveReportDeps): Pick<ShellHandlers, 'report.save'> {
  return {
    'report.save': async () => {
      const path = await askWhere(deps);
      if (path === null) return ok({ name: null });
      const logFile = join(app.getPath('userData'), 'logs', 'main.log');
      const [report, log] = await Promise.all([
        deps.application.then((running) => running.reportText()),
        readFile(logFile, 'utf8').catch(() => ''),
      ]);
      const text = supportBundle({
        report,
        log,
        version: app.getVersion(),
        system: `${process.platform} ${release()}, ${process.arch}`,
        settings: deps.preferences.current(),
        home: deps.home,
      });
      try {
        await writeFile(path, text, { mode: 0o600 });
      } catch (error) {
        deps.log('the report could not be written', error);
        return shellFault('not-written');
      }
      return ok({ name: basename(path) });
    },
  };
}

/** Not every home has a folder for documents, and Electron throws where there is none. */
function usualFolder(home: string): string {
  try {
    return app.getPath('documents');
  } catch {
    return home;
  }
}

async function askWhere({ home, whileOpen }: SaveReportDeps): Promise<string | null> {
  whileOpen(true);
  try {
    const day = new Date().toISOString().slice(0, 10);
    const { canceled, filePath } = await dialog.showSaveDialog({
      defaultPath: join(usualFolder(home), `${say(message('report.file'))} ${day}.txt`),
      filters: [{ name: say(message('report.kind')), extensions: ['txt'] }],
    });
    return canceled || !filePath ? null : filePath;
  } finally {
    whileOpen(false);
  }
}
