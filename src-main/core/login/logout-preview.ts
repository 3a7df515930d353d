import type { Finding, FindingKind } from '../../contract/finding';
import { message, say, type Message } from '../../contract/messages/message';
import { baseOf } from '../where';

/** What `claude auth logout` would do, in sentences for people. */
export interface LogoutPreview {
  readonly goes: readonly string[];
  /** What Claude Code goes on using afterwards. */
  readonly keepsUsing: readonly string[];
  /** What merely stays behind. */
  readonly stays: readonly string[];
}

/** What takes the place of a login, or stands in front of it. */
const inFront: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'api-key',
  'auth-token',
  'oauth-token',
  'helper',
  'profile',
  'custom-headers',
  'provider-switch',
]);

/**
 * Says what will go and what will stay, from what was found. What the command deletes was observed with 2.1.330
 * (2026-11): the whole `.credentials.json`, and `oauthAccount` and `primaryApiKey` of the state file in use.
 */
export function logoutPreview(findings: readonly Finding[]): LogoutPreview {
  const goes: Message[] = [];
  const keepsUsing: Message[] = [];
  const stays: Message[] = [];
  for (const finding of findings) {
    const { kind, name, readByClaudeCode } = finding;
    const place = placeOf(finding);
    const ours = readByClaudeCode === 'yes';
    if (isBackupCopy(finding)) stays.push(message('logout.stays-copy', { place }));
    else if (kind === 'login' && ours) goes.push(message('logout.goes-login', { place }));
    else if (kind === 'mcp-secret' && isLoginStore(finding)) goes.push(message('logout.goes-mcp', { place }));
    else if (kind === 'account' && ours) goes.push(message('logout.goes-account', { place }));
    else if (name === 'primaryApiKey' && ours) goes.push(message('logout.goes-managed-key', { place }));
    else if (inFront.has(kind) && ours) keepsUsing.push(message('logout.stays-using', { name, place }));
    else if (name === 'primaryApiKey') stays.push(message('logout.stays', { name, place }));
  }
  return { goes: sentences(goes), keepsUsing: sentences(keepsUsing), stays: sentences(stays) };
}

const sentences = (messages: readonly Message[]): string[] => [...new Set(messages.map((one) => say(one)))];

/** A place for people: the file's last part, with the line. */
function placeOf({ location }: Finding): string {
  if (location.keychain !== undefined) return say(message('place.keychain'));
  if (location.path === undefined) return say(message('place.environment'));
  return location.line === undefined
    ? baseOf(location.path)
    : say(message('place.line', { file: baseOf(location.path), line: location.line }));
}

const isLoginStore = ({ location }: Finding): boolean =>
  location.keychain !== undefined || baseOf(location.path ?? '') === '.credentials.json';

/** The copies of its state file that Claude Code keeps under `backups`. */
const isBackupCopy = ({ location, fingerprint }: Finding): boolean =>
  fingerprint !== null && /\/backups\/\.claude\.json\.(?:backup|corrupted)\./.test(location.path ?? '');
