import type { Found } from '../../core/found';
import type { ShellEvent, ShellReading } from '../../core/shell-text/shell-event';
import { file, type Source, type SourceText, type Spot } from '../../core/source';
import { homePath, isAbsolute, joinPath, resolvePath, type Where } from '../../core/where';
import { findSecrets } from '../../rules/shapes/catalogue';
import { copiesIn } from './copies';
import { variableFound, type SetEvent } from './variable-finding';

export interface StartUp {
  readonly id: string;
  readonly tool: string;
  readonly checked: string;
  readonly at: (where: Where) => readonly Spot[];
  readonly read: (text: SourceText) => ShellReading;
  /**
   * In which order files are read, of those that are there: a list for each way to start. Files in no list stand alone.
   */
  readonly orders: (present: readonly string[], where: Where) => readonly (readonly string[])[];
  /** False for shells whose files cannot name others. */
  readonly follows?: boolean;
}

/** What may matter: the names of variables about signing in, and files that are read in turn. Secrets are looked for apart. */
const mayMatter = /ANTHROPIC|CLAUDE|AWS_|GOOGLE_|GCLOUD_/i;
const maySource = /(?:^|[\s;&|{(])(?:source(?:-env)?|\.)[ \t]/m;

/** A source for the start-up files of one shell: which assignment counts is decided over all of them. */
export function startUpSource(shell: StartUp): Source {
  const together = (texts: readonly SourceText[], where: Where) => findingsOf(shell, texts, where);
  return {
    id: shell.id,
    tool: shell.tool,
    // The file is the shell's; what Claude Code gets are its variables, and each of those says so.
    readByClaudeCode: 'other-tool',
    checked: shell.checked,
    at: shell.at,
    parse: (text, where) => together([text], where),
    together,
    ...(shell.follows === false ? {} : { follows: (text: SourceText, where: Where) => namedFiles(shell, text, where) }),
  };
}

function readingOf(shell: StartUp, text: SourceText): ShellReading {
  const matters = mayMatter.test(text.text) || maySource.test(text.text) || findSecrets(text.text).length > 0;
  return matters ? shell.read(text) : { events: [], comments: [] };
}

/** Files named by `source`, where the path is literal and below the home folder. */
function namedFiles(shell: StartUp, text: SourceText, where: Where): readonly Spot[] {
  if (!maySource.test(text.text)) return [];
  return shell.read(text).events.flatMap((event): Spot[] => {
    const path = event.kind === 'source' ? sourcedPath(event.path, where) : null;
    return path === null ? [] : [file(path, text.format, 'sourced')];
  });
}

/** The path a `source` means, or null where it is worked out at run time or leads outside of the home folder. */
export function sourcedPath(written: string, where: Where): string | null {
  const zdotdir = where.env['ZDOTDIR'] ?? where.home;
  const config = where.env['XDG_CONFIG_HOME'] ?? homePath(where, '.config');
  const path = written
    .replace(/^~(?=\/|$)/, where.home)
    .replace(/\$(?:HOME\b|\{HOME\}|env:(?:HOME|USERPROFILE)\b|env\.HOME\b|nu\.home-path\b)/gi, where.home)
    .replace(/\$(?:ZDOTDIR\b|\{ZDOTDIR(?::?-[^{}]*)?\})/g, zdotdir)
    .replace(/\$\{ZDOTDIR:-\$\{HOME\}\}/g, zdotdir)
    .replace(/\$(?:XDG_CONFIG_HOME\b|\{XDG_CONFIG_HOME(?::?-[^{}]*)?\})/g, config)
    .replace(/\$__fish_config_dir\b/g, joinPath(config, 'fish'));
  if (path === '' || /[$`*?[\]{}()\n]/.test(path)) return null;
  const full = isAbsolute(path, where.platform)
    ? resolvePath('/', path, where.platform)
    : resolvePath(where.home, path, where.platform);
  return full.startsWith(`${where.home}/`) ? full : null;
}

interface Fate {
  /** In some order nothing after it sets or unsets the variable for certain. */
  effective: boolean;
  handedOn: boolean;
}

function findingsOf(shell: StartUp, texts: readonly SourceText[], where: Where): readonly Found[] {
  const readings = new Map(texts.map((text) => [text.path, { text, reading: readingOf(shell, text) }]));
  const eventsOf = (path: string) => readings.get(path)?.reading.events ?? [];
  const orders = [...shell.orders([...readings.keys()], where)];
  const placed = new Set<string>();
  const fates = new Map<SetEvent, Fate>();
  for (const order of orders) settle(flatten(order, eventsOf, where, placed), fates);
  for (const path of readings.keys()) {
    if (!placed.has(path)) settle(flatten([path], eventsOf, where, placed), fates);
  }
  return [...readings.values()].flatMap(({ text, reading }) => {
    const found = reading.events.flatMap((event) => {
      if (event.kind !== 'set') return [];
      const fate = fates.get(event) ?? { effective: true, handedOn: event.exported };
      const one = variableFound(text, event, {
        source: shell.id,
        readBy: 'yes',
        handedOn: fate.handedOn,
        issues: fate.effective ? [] : ['overridden-later'],
      });
      return one === null ? [] : [one];
    });
    const rest = copiesIn(text, { source: shell.id, known: found, named: true, comments: reading.comments });
    return [...found, ...rest];
  });
}

/** Everything that happens in one start, files that are read in turn in their place. */
function flatten(
  order: readonly string[],
  eventsOf: (path: string) => readonly ShellEvent[],
  where: Where,
  placed: Set<string>,
): readonly ShellEvent[] {
  const all: ShellEvent[] = [];
  const visit = (path: string, stack: readonly string[]): void => {
    placed.add(path);
    for (const event of eventsOf(path)) {
      const named = event.kind === 'source' ? sourcedPath(event.path, where) : null;
      if (named === null) all.push(event);
      else if (!stack.includes(named) && stack.length < 4) visit(named, [...stack, named]);
    }
  };
  for (const path of order) visit(path, [path]);
  return all;
}

/** Works out, in one start, which assignments count in the end and which variables are handed on to programs. */
function settle(events: readonly ShellEvent[], fates: Map<SetEvent, Fate>): void {
  const exported = new Set<string>();
  for (const event of events) {
    if (event.kind === 'export' || (event.kind === 'set' && event.exported && event.sure)) exported.add(event.name);
  }
  const standing = new Map<string, Set<SetEvent>>();
  for (const event of events) {
    if (event.kind !== 'set' && event.kind !== 'unset') continue;
    const before = event.sure ? undefined : standing.get(event.name);
    const after = before ?? new Set<SetEvent>();
    if (event.kind === 'set') after.add(event);
    standing.set(event.name, after);
  }
  for (const event of events) {
    if (event.kind !== 'set') continue;
    const effective = standing.get(event.name)?.has(event) === true;
    const handedOn = event.exported || exported.has(event.name);
    const known = fates.get(event);
    fates.set(event, {
      effective: effective || known?.effective === true,
      handedOn: handedOn || known?.handedOn === true,
    });
  }
}
