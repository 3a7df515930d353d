import type { Settings } from '../contract/settings';
import { maskSecrets } from '../core/diagnose/mask-secrets';

export interface SupportFacts {
  /** The report on the sign-in, as `reportText` makes it. */
  readonly report: string;
  /** What the app's log holds, oldest first; empty where there is none. */
  readonly log: string;
  /** "0.1.0". */
  readonly version: string;
  /** "linux 6.1.0, x64". */
  readonly system: string;
  readonly settings: Settings;
  /** Absolute, with `/`; empty to leave folders as they are. */
  readonly home: string;
}

/** As much of the log as says what happened lately. */
const mostLines = 400;
/** A line that holds a whole page of something else, in characters. */
const longestLine = 1_000;

/**
 * What a user saves for somebody who helps: the report, what the app is and how it is set, and the end of its log.
 * Everything is masked once more as a whole, and the home is written as `~`.
 *
 * @returns plain text, ends with a line break
 */
export function supportBundle({ report, log, version, system, settings, home }: SupportFacts): string {
  const { deepFolders, ...others } = settings;
  const lines = log.split(/\r?\n/).filter((line) => line.trim() !== '');
  const left = Math.max(0, lines.length - mostLines);
  const text = [
    report,
    '',
    `Keymender ${version} on ${system}`,
    '',
    'Settings:',
    ...Object.entries(others).map(([name, value]) => `  ${name}: ${String(value)}`),
    `  deepFolders: ${String(deepFolders.length)}`,
    '',
    'Log:',
    ...(lines.length === 0 ? ['  nothing'] : []),
    ...(left > 0 ? [`  (${String(left)} older lines left out)`] : []),
    ...lines.slice(-mostLines).map((line) => `  ${line.slice(0, longestLine)}`),
    '',
  ].join('\n');
  return withoutHome(maskSecrets(text), home);
}

/** Windows writes a home with either kind of slash, and logs quote the other kind twice. */
function withoutHome(text: string, home: string): string {
  if (home === '') return text;
  const back = home.replaceAll('/', '\\');
  return [home, back, back.replaceAll('\\', '\\\\')].reduce((all, one) => all.replaceAll(one, '~'), text);
}
