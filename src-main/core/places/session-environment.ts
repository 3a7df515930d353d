import { authVariable } from '../claude/auth-variables';
import { fingerprint } from '../fingerprint';
import type { Found } from '../found';
import { baseOf, type Environment, type Platform } from '../where';

/**
 * What a program gets that was started with an icon rather than from a terminal.
 *
 * Assumed, because no system lets another program ask: the session has what `/etc/environment`, `~/.pam_environment`,
 * `environment.d` and the login files `.profile`, `.xprofile` and `.xsessionrc` set on Linux (pam_env(8), systemd's
 * environment.d(5), Debian's Xsession(5); 2026-11), what `launchctl setenv` set on macOS, and what the registry holds
 * on Windows. A variable of the terminal that no file explains is taken to be the session's.
 *
 * @param terminal what a terminal gives
 * @param found everything found on the machine: it tells which files set what
 */
export function sessionEnvironment(terminal: Environment, found: readonly Found[], platform: Platform): Environment {
  const counts = found.filter(isHandedOn);
  const session = new Map(counts.filter((one) => isOfSession(one, platform)).map((one) => [one.finding.name, one]));
  const ofShells = counts.filter((one) => !isOfSession(one, platform));
  const env: Record<string, string> = {};
  for (const [name, text] of Object.entries(terminal)) {
    const setter = session.get(name);
    if (setter !== undefined) env[name] = setter.secret?.reveal() ?? text;
    else if (!explains(ofShells, name, text)) env[name] = text;
  }
  for (const [name, { secret }] of session) {
    // Set for the session, and taken away again by a shell's file.
    if (env[name] === undefined && secret !== null) env[name] = secret.reveal();
  }
  return env;
}

/** The variables about signing in that some file of a shell sets to what the terminal has. */
export function setByShells(terminal: Environment, found: readonly Found[], platform: Platform): ReadonlySet<string> {
  const ofShells = found.filter((one) => isHandedOn(one) && !isOfSession(one, platform));
  const names = Object.entries(terminal).filter(([name, text]) => explains(ofShells, name, text));
  return new Set(names.map(([name]) => name));
}

/** Whether two environments would sign in alike: they may differ in everything else. */
export function sameSignIn(one: Environment, other: Environment): boolean {
  const names = new Set(
    [...Object.keys(one), ...Object.keys(other)].filter((name) => authVariable(name) !== undefined),
  );
  return [...names].every((name) => one[name] === other[name]);
}

function explains(files: readonly Found[], name: string, text: string): boolean {
  if (authVariable(name) === undefined) return false;
  const print = text.trim() === '' ? null : fingerprint(text);
  return files.some(
    ({ finding }) => finding.name === name && (finding.fingerprint === null || finding.fingerprint === print),
  );
}

const sessionSources: ReadonlySet<string> = new Set([
  'shell/etc-environment',
  'shell/pam-environment',
  'shell/environment-d',
  'shell/user-variables',
  'shell/machine-variables',
  'shell/launchctl',
]);
/** Read by display managers as well as by shells; only on Linux are there any. */
const loginFiles: ReadonlySet<string> = new Set(['.profile', '.xprofile', '.xsessionrc', 'profile']);

function isOfSession({ finding }: Found, platform: Platform): boolean {
  if (sessionSources.has(finding.source)) return true;
  const path = finding.location.path ?? '';
  return platform === 'linux' && (loginFiles.has(baseOf(path)) || path.includes('/etc/profile.d/'));
}

/** An assignment that programs get to see, in a file of a shell or of the session. */
function isHandedOn({ finding }: Found): boolean {
  const { source, readByClaudeCode, issues } = finding;
  return source.startsWith('shell/') && readByClaudeCode === 'yes' && !issues.includes('overridden-later');
}
