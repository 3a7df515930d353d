import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../core/result';
import type { Platform } from '../core/where';

export const verbs = [
  'status',
  'scan',
  'diagnose',
  'check',
  'rotate',
  'remove',
  'repair',
  'update-cli',
  'subscription',
  'logout',
  'undo',
  'backups',
  'report',
  'print-key',
  'home',
  'accounts',
] as const;
export type Verb = (typeof verbs)[number];

export interface Options {
  readonly verb: Verb;
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly home: string | null;
  readonly root: string;
  readonly cwd: string | null;
  readonly env: string | null;
  readonly platform: Platform | null;
  /** ms since the epoch. */
  readonly now: number | null;
  readonly data: string | null;
  readonly api: string | null;
  readonly live: boolean;
  readonly runHelper: boolean;
  /** `check`: send one word, which costs something. */
  readonly message: boolean;
  /** `check`: ask for the newest Claude Code. */
  readonly newest: boolean;
  readonly deep: readonly string[];
  readonly fingerprint: string | null;
  /** `home`: what the kept key is to be called. */
  readonly name: string | null;
  readonly findings: readonly string[];
  /** `repair`: ways of repairing a file that the preview offered. */
  readonly choices: readonly string[];
  readonly all: boolean;
  readonly apply: boolean;
  /** With `--apply`: files that fail stay as they are and the others are changed all the same. */
  readonly keep: boolean;
  /** `rotate`: use the new key although it was refused when it was checked. */
  readonly anyway: boolean;
  /** `--home` or `--env` was given: keychain, registry, processes and login shell of this machine are not consulted. */
  readonly hermetic: boolean;
}

const platforms: readonly Platform[] = ['linux', 'darwin', 'win32'];

/**
 * Reads the command line.
 *
 * @param args without the program and script
 * @returns the options, or one line that says what is wrong
 */
export function readOptions(args: readonly string[]): Result<Options, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [verb, ...operands] = positionals;
  if (verb === undefined) return fail(`say what to do: one of ${verbs.join(', ')}`);
  if (!isVerb(verb)) return fail(`“${verb}” is not one of ${verbs.join(', ')}`);
  const { platform, now } = values;
  if (platform !== undefined && !platforms.includes(platform as Platform)) {
    return fail(`--platform takes linux, darwin or win32, not “${platform}”`);
  }
  if (now !== undefined && !/^\d{1,15}$/.test(now)) return fail(`--now takes milliseconds since 1970, not “${now}”`);
  if (values.api !== undefined && !/^https?:\/\/[^\s/]+/.test(values.api)) {
    return fail(`--api takes a web address, not “${values.api}”`);
  }
  for (const name of ['message', 'newest'] as const) {
    if (values[name] !== true) continue;
    if (verb !== 'check') return fail(`--${name} belongs to check, not to ${verb}`);
    if (values.live !== true && values.api === undefined) return fail(`--${name} goes online: say --live as well`);
  }
  // `--deep` and `--finding` take several values: the further ones arrive as operands.
  const deep = values.deep === undefined ? [] : [...values.deep, ...(verb === 'scan' ? operands : [])];
  const findings = values.finding === undefined ? [] : [...values.finding, ...(takesFindings(verb) ? operands : [])];
  return ok({
    verb,
    operands,
    json: values.json === true,
    home: values.home ?? null,
    root: (values.root ?? '').replace(/\/+$/, ''),
    cwd: values.cwd ?? null,
    env: values.env ?? null,
    platform: (platform as Platform | undefined) ?? null,
    now: now === undefined ? null : Number(now),
    data: values.data ?? null,
    api: values.api ?? null,
    live: values.live === true,
    runHelper: values['run-helper'] === true,
    message: values.message === true,
    newest: values.newest === true,
    deep,
    fingerprint: values.fingerprint ?? null,
    name: values.name ?? null,
    findings,
    choices: values.choice ?? [],
    all: values.all === true,
    apply: values.apply === true,
    keep: values.keep === true,
    anyway: values.anyway === true,
    hermetic: values.home !== undefined || values.env !== undefined,
  });
}

function parse(args: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          json: { type: 'boolean' },
          home: { type: 'string' },
          root: { type: 'string' },
          cwd: { type: 'string' },
          env: { type: 'string' },
          platform: { type: 'string' },
          now: { type: 'string' },
          data: { type: 'string' },
          api: { type: 'string' },
          live: { type: 'boolean' },
          'run-helper': { type: 'boolean' },
          message: { type: 'boolean' },
          newest: { type: 'boolean' },
          deep: { type: 'string', multiple: true },
          fingerprint: { type: 'string' },
          name: { type: 'string' },
          finding: { type: 'string', multiple: true },
          choice: { type: 'string', multiple: true },
          all: { type: 'boolean' },
          apply: { type: 'boolean' },
          keep: { type: 'boolean' },
          anyway: { type: 'boolean' },
        },
      }),
    );
  } catch (error) {
    return fail(error instanceof Error ? (error.message.split('\n')[0] ?? 'bad options') : 'bad options');
  }
}

const takesFindings = (verb: Verb): boolean => verb === 'remove' || verb === 'repair';

function isVerb(text: string): text is Verb {
  return (verbs as readonly string[]).includes(text);
}
