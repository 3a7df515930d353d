import { readPowerShell } from '../../core/shell-text/powershell';
import { file } from '../../core/source';
import { homePath, joinPath, systemPath, type Where } from '../../core/where';
import { configPath } from '../kit/places';
import { startUpSource } from '../kit/start-up';

/** In the order in which they are read: all hosts before the one host, all users before the user. */
const names = ['profile.ps1', 'Microsoft.PowerShell_profile.ps1', 'Microsoft.VSCode_profile.ps1'];

export const powershell = startUpSource({
  id: 'shell/powershell',
  tool: 'PowerShell',
  checked: '2026-11, learn.microsoft.com, about_Profiles for 5.1 and 7.4',
  at: (where) => foldersOf(where).flatMap((path) => names.map((name) => file(joinPath(path, name), 'powershell'))),
  read: (text) => readPowerShell(text.text),
  orders: (present, where) => {
    const [system, own] = [systemFolders(where), userFolders(where)];
    // Windows PowerShell and PowerShell 7 each have files of their own.
    return own.map((path) => {
      const older = path.endsWith('WindowsPowerShell');
      const before = system.filter((each) => /Windows/.test(each) === older);
      return [...before, path]
        .flatMap((each) => names.map((name) => joinPath(each, name)))
        .filter((each) => present.includes(each));
    });
  },
});

const foldersOf = (where: Where) => [...systemFolders(where), ...userFolders(where)];

function systemFolders(where: Where): readonly string[] {
  switch (where.platform) {
    case 'win32':
      return ['C:/Program Files/PowerShell/7', 'C:/Windows/System32/WindowsPowerShell/v1.0'].map((path) =>
        systemPath(where, path),
      );
    case 'darwin':
      return [systemPath(where, '/usr/local/microsoft/powershell/7')];
    case 'linux':
      return [systemPath(where, '/opt/microsoft/powershell/7')];
  }
}

function userFolders(where: Where): readonly string[] {
  if (where.platform !== 'win32') return [configPath(where, 'powershell')];
  const documents = [homePath(where, 'Documents'), homePath(where, 'OneDrive', 'Documents')];
  return documents.flatMap((path) => [joinPath(path, 'PowerShell'), joinPath(path, 'WindowsPowerShell')]);
}
