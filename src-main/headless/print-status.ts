import type { StatusReport } from '../contract/reports';
import type { Resolution, Slot } from '../contract/resolution';

/** The status report for a terminal: the same sentences as the window, without colours. */
export function printStatus(report: StatusReport): string {
  const lines: string[] = [];
  const first = report.diagnoses[0];
  lines.push(first === undefined ? 'Nothing is in the way.' : `${first.headline}. ${first.words}`, '');
  lines.push(...context('In the terminal', report.contexts.interactive), '');
  lines.push(...context('In scripts', report.contexts.headless), '');
  lines.push(`Check: ${report.health.words}`);
  const secrets = report.findings.filter((finding) => finding.fingerprint !== null);
  const keys = new Set(secrets.map((finding) => finding.fingerprint));
  lines.push(`Found: ${count(keys.size, 'secret')} in ${count(secrets.length, 'place')}.`);
  for (const notice of report.recovered ?? []) lines.push(notice);
  return `${lines.join('\n')}\n`;
}

function context(title: string, resolution: Resolution): string[] {
  if (resolution.blocked !== null) return [`${title}: ${resolution.blocked.words}`];
  const { account, slots } = resolution;
  const who = account?.email ?? account?.plan ?? null;
  const used = [slots.xApiKey, slots.bearer].filter((slot): slot is Slot => slot !== null);
  const shown = [...new Set(used.map((slot) => slot.masked ?? 'a value that is not known yet'))].join(' and ');
  return [`${title}: ${who === null ? shown : `${who} (${shown})`}`, ...resolution.because.map((line) => `  ${line}`)];
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
