import type { Finding } from '../../contract/finding';
import { baseOf } from '../where';

const namesOfSources: Readonly<Record<string, string>> = {
  'claude-code/environment': 'your environment',
  'claude-code/user-settings': 'your Claude Code settings',
  'claude-code/project-settings': 'this folder’s Claude Code settings',
  'claude-code/local-settings': 'this folder’s own Claude Code settings',
  'claude-code/managed-settings': 'your administrator’s settings',
  'claude-code/managed-drop-in-settings': 'your administrator’s settings',
  'claude-code/credentials': 'Claude Code’s login file',
  'claude-code/keychain-login': 'the keychain',
  'claude-code/global-state': 'Claude Code’s account file',
  'shell/user-variables': 'your Windows user variables',
  'shell/machine-variables': 'this computer’s Windows variables',
  'shell/launchctl': 'your Mac’s session variables',
};

/** A place as people say it: "your Claude Code settings (settings.json, line 4)", ".zshrc, line 14". */
export function placeWords(finding: Finding): string {
  const known = namesOfSources[finding.source];
  const { path, line, keychain } = finding.location;
  if (path === undefined) return known ?? (keychain === undefined ? finding.source : 'the keychain');
  const file = line === undefined ? baseOf(path) : `${baseOf(path)}, line ${line}`;
  return known === undefined ? file : `${known} (${file})`;
}
