import { message, say } from '../../contract/messages/message';
import type { Found } from '../found';
import { mended, type Repair, type RepairFile, type RepairInput, type Repairs } from './repair-input';

/**
 * Repairs of who may read and change a file. What belongs to somebody else, or keeps its own user out, only a
 * command in the terminal can mend: the warning names it, word for word.
 */
export function repairAccess(founds: readonly Found[], input: RepairInput): Repairs {
  const repairs: Repair[] = [];
  const byHand: ByHand[] = [];
  for (const [path, there] of byPath(founds)) {
    const has = (issue: Found['finding']['issues'][number]) =>
      there.some(({ finding }) => finding.issues.includes(issue));
    const file = input.files.get(path);
    if (has('file-denied')) byHand.push(allowIt(path, file, input));
    else if (has('owned-by-someone-else') || (has('others-can-read') && file?.own === false)) {
      byHand.push(ownIt(path));
    } else if (has('others-can-read')) {
      const repair = privateRepair(path, there, file, input);
      if (repair !== null) repairs.push(repair);
    }
  }
  return {
    repairs,
    choices: [],
    warnings: byHand.map(({ words }) => words),
    commands: byHand.flatMap(({ command }) => command ?? []),
  };
}

function byPath(founds: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const paths = new Map<string, Found[]>();
  for (const found of founds) {
    const { path } = found.finding.location;
    if (path === undefined) continue;
    const there = paths.get(path);
    if (there === undefined) paths.set(path, [found]);
    else there.push(found);
  }
  return paths;
}

/** Takes the bits of group and others away; the owner's stay. Files outside the home serve others too. */
function privateRepair(
  path: string,
  founds: readonly Found[],
  file: RepairFile | undefined,
  input: RepairInput,
): Repair | null {
  if (file === undefined || file.mode === null || !path.startsWith(`${input.home}/`)) return null;
  const marked = founds.filter(({ finding }) => finding.issues.includes('others-can-read'));
  return {
    path,
    findings: marked.map(({ finding }) => finding.id),
    words: say(message('repair.only-you')),
    change: { do: 'set-mode', mode: file.mode & 0o700 },
    expects: [mended(path, marked, input.founds, ['others-can-read'])],
  };
}

/** What the user can do, and the line for a terminal that does it, where there is one. */
interface ByHand {
  readonly words: string;
  readonly command?: string;
}

function ownIt(path: string): ByHand {
  const command = `sudo chown "$(id -un)" ${quoted(path)}`;
  return { words: say(message('repair.own-it', { path, command })), command };
}

function allowIt(path: string, file: RepairFile | undefined, { platform }: RepairInput): ByHand {
  if (platform === 'win32') return { words: say(message('repair.allow-it-windows', { path })) };
  if (file?.own !== true) return ownIt(path);
  const command = `chmod u+rw ${quoted(path)}`;
  return { words: say(message('repair.allow-it', { path, command })), command };
}

/** A path as every POSIX shell takes it. */
const quoted = (path: string): string => `'${path.replace(/'/g, "'\\''")}'`;
