import type { Finding } from '../../contract/finding';
import { message, say, type MessageCode } from '../../contract/messages/message';
import { baseOf } from '../where';

const namesOfSources: Readonly<Record<string, Extract<MessageCode, `place.${string}`>>> = {
  'claude-code/environment': 'place.environment',
  'claude-code/user-settings': 'place.user-settings',
  'claude-code/project-settings': 'place.project-settings',
  'claude-code/local-settings': 'place.local-settings',
  'claude-code/managed-settings': 'place.managed-settings',
  'claude-code/managed-drop-in-settings': 'place.managed-settings',
  'claude-code/credentials': 'place.login-file',
  'claude-code/keychain-login': 'place.keychain',
  'claude-code/global-state': 'place.account-file',
  'shell/user-variables': 'place.user-variables',
  'shell/machine-variables': 'place.machine-variables',
  'shell/launchctl': 'place.session-variables',
};

/** A place as people say it: "your Claude Code settings (settings.json, line 4)", ".zshrc, line 14". */
export function placeWords(finding: Finding): string {
  const known = namesOfSources[finding.source];
  const place = known === undefined ? null : say({ code: known, args: {} });
  const { path, line, keychain } = finding.location;
  if (path === undefined) return place ?? (keychain === undefined ? finding.source : say(message('place.keychain')));
  const file = line === undefined ? baseOf(path) : say(message('place.line', { file: baseOf(path), line }));
  return place === null ? file : say(message('place.in', { place, file }));
}
