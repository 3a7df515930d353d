import { dialog } from 'electron';
import type { DeepFolders } from '../contract/deep-scan';
import { ok, type Result } from '../core/result';
import { deepFolderId } from '../services/deep-scan/deep-desk';
import { shellFault, type Application, type ShellHandlers } from './application';
import type { StoredPreferences } from './preferences';

export interface DeepFolderDeps {
  readonly application: Promise<Application>;
  readonly preferences: StoredPreferences;
  readonly home: string;
  /** The demo looks at its invented home and asks for no folder of this machine. */
  readonly demo: boolean;
  /** While the dialog is open, the window must not hide behind it. */
  readonly whileOpen: (isOpen: boolean) => void;
}

/** Choosing and forgetting folders to look through: the system's dialog names them, never the window. */
export function deepFolderHandlers(deps: DeepFolderDeps): Pick<ShellHandlers, 'deep.pick' | 'deep.forget'> {
  const { preferences } = deps;
  const listed = async (): Promise<Result<DeepFolders, never>> => {
    const view = await (await deps.application).handlers['deep.get']({});
    return ok({ folders: view.ok ? view.value.folders : [] });
  };
  const keep = async (folders: readonly string[]) => {
    const kept = preferences.change({ deepFolders: [...new Set(folders)] });
    return kept.ok ? listed() : shellFault('not-saved');
  };
  return {
    'deep.pick': async () => {
      const picked = deps.demo ? [deps.home] : await ask(deps);
      if (picked.length === 0) return listed();
      return keep([...preferences.current().deepFolders, ...picked]);
    },
    'deep.forget': ({ folder }) =>
      keep(preferences.current().deepFolders.filter((path) => deepFolderId(path) !== folder)),
  };
}

async function ask({ home, whileOpen }: DeepFolderDeps): Promise<readonly string[]> {
  whileOpen(true);
  try {
    const { canceled, filePaths } = await dialog.showOpenDialog({
      defaultPath: home,
      properties: ['openDirectory', 'multiSelections', 'showHiddenFiles'],
    });
    return canceled ? [] : filePaths.map((path) => path.replace(/\\/g, '/'));
  } finally {
    whileOpen(false);
  }
}
