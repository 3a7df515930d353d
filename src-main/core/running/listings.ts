import { splitCommandLine, type ListedProcess } from './claude-code';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const psLine =
  /^\s*(\d{1,10})\s+[A-Z][a-z]{2}\s+([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d\d):(\d\d):(\d\d)\s+(\d{4})\s+(\S.*)$/;

/**
 * Reads `LC_ALL=C TZ=UTC ps -xww -o pid=,lstart=,command=` of macOS: "  501 Sat Nov 21 21:12:00 2026 /path args"
 * (ps(1), `lstart` as strftime's `%c`).
 */
export function readPs(output: string): readonly ListedProcess[] {
  return output.split('\n').flatMap((line): ListedProcess[] => {
    const [, pid, month, day, hours, minutes, seconds, year, command] = psLine.exec(line) ?? [];
    const at = months.indexOf(month ?? '');
    if (command === undefined || at < 0) return [];
    const startedMs = Date.UTC(Number(year), at, Number(day), Number(hours), Number(minutes), Number(seconds));
    return [{ pid: Number(pid), startedMs, args: splitCommandLine(command) }];
  });
}

/**
 * Reads `lsof -a -d cwd -p PIDS -Fpn` of macOS: lines "p" and the process, "n" and its folder (lsof(8), "OUTPUT FOR
 * OTHER PROGRAMS").
 */
export function readLsof(output: string): ReadonlyMap<number, string> {
  const folders = new Map<number, string>();
  let pid = 0;
  for (const line of output.split('\n')) {
    if (line.startsWith('p')) pid = Number(line.slice(1));
    else if (line.startsWith('n') && pid > 0) folders.set(pid, line.slice(1));
  }
  return folders;
}

/**
 * Reads what PowerShell makes of `Win32_Process`: one object or a list, `Started` as an ISO time (learn.microsoft.com,
 * "Win32_Process class"). Another user's process has no command line.
 */
export function readWin32(output: string): readonly ListedProcess[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(output.trim() === '' ? '[]' : output);
  } catch {
    return [];
  }
  return (Array.isArray(parsed) ? parsed : [parsed]).flatMap((one: unknown): ListedProcess[] => {
    if (typeof one !== 'object' || one === null) return [];
    const { ProcessId: pid, CommandLine: line, Started: started } = one as Record<string, unknown>;
    const startedMs = typeof started === 'string' ? Date.parse(started) : NaN;
    if (typeof pid !== 'number' || typeof line !== 'string' || Number.isNaN(startedMs)) return [];
    return [{ pid, startedMs, args: splitCommandLine(line) }];
  });
}

/** The ticks of `/proc/PID/stat` field 22 since boot are hundredths of a second on every Linux of today (proc(5), `USER_HZ`). */
const ticksPerSecond = 100;

/**
 * When a Linux process started, ms since the epoch.
 *
 * @param stat `/proc/PID/stat`; the name in it is in brackets and may hold anything
 * @param bootSeconds `btime` of `/proc/stat`
 */
export function startedAt(stat: string, bootSeconds: number): number | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // The third field is the first after the name.
  const ticks = Number(fields[22 - 3]);
  return Number.isFinite(ticks) && fields.length > 19 ? bootSeconds * 1000 + (ticks * 1000) / ticksPerSecond : null;
}

/** `btime` of `/proc/stat`: when the system started, seconds since the epoch. */
export function bootSeconds(stat: string): number | null {
  const found = /^btime (\d{1,12})$/m.exec(stat);
  return found === null ? null : Number(found[1]);
}
