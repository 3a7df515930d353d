import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { applyEdit } from '../../../src-main/core/edit/edit';
import { removeMember } from '../../../src-main/core/edit/remove-member';
import { renameEntry } from '../../../src-main/core/edit/rename-entry';
import { repairJson } from '../../../src-main/core/edit/repair-json';
import { setJson } from '../../../src-main/core/edit/set-json';
import type { EditFormat, EditTarget } from '../../../src-main/core/edit/target';
import { sources } from '../../../src-main/sources/catalogue';
import { foundBy, sourceText, spotOf, whereOn } from './parsers';
import { claudeFiles, NEW, OLD, plantedFiles } from './seeds';
import type { Target } from './target';

interface EditSeed {
  readonly text: string;
  readonly target: EditTarget;
}

/** Where the sources themselves would have the planted keys changed. */
function editSeeds(): ReadonlyMap<EditFormat, readonly EditSeed[]> {
  const seeds = new Map<EditFormat, EditSeed[]>();
  const add = (format: EditFormat, seed: EditSeed) => seeds.set(format, [...(seeds.get(format) ?? []), seed]);
  for (const file of plantedFiles) {
    const source = sources.find(({ id }) => id === file.source);
    if (source === undefined) continue;
    const where = whereOn(file.platform);
    for (const { edit, secret } of foundBy(
      source,
      sourceText(file.text, file.path, spotOf(source, file.path, where)),
      where,
    )) {
      if (edit === null || secret?.reveal().trim() !== OLD) continue;
      add(edit.format, { text: file.text, target: edit.target });
      const line = file.text.slice(0, file.text.indexOf(OLD)).split('\n').length;
      add(edit.format, { text: file.text, target: { at: 'text', line } });
    }
  }
  const env = (name: string, line: number): EditTarget => ({ at: 'variable', name, line });
  add('ini', { text: `[a]\nkey = ${OLD}\n; mine\n`, target: env('a/key', 2) });
  add('environment-d', { text: `A=1\nANTHROPIC_API_KEY="${OLD}"\n`, target: env('ANTHROPIC_API_KEY', 2) });
  add('shell', {
    text: `if true; then\n  export A=1 ANTHROPIC_API_KEY="${OLD}" # x\nfi\ncat <<EOF\n$A\nEOF\n`,
    target: env('ANTHROPIC_API_KEY', 2),
  });
  add('fish', {
    text: `set -gx ANTHROPIC_API_KEY '${OLD}' # x\nbegin; set -l a 1; end\n`,
    target: env('ANTHROPIC_API_KEY', 1),
  });
  add('jsonc', { text: `{ /* x */ "a": { "b": "${OLD}", }, // y\n}`, target: { at: 'pointer', pointer: '/a/b' } });
  add('toml', {
    text: `# x\n[a.b]\nc = { d = "${OLD}", e = [1,2] }\n`,
    target: { at: 'pointer', pointer: '/a/b/c/d' },
  });
  add('yaml', { text: `# x\na: &x\n  b: ${OLD}\nc: *x\nd: |\n  text\n`, target: { at: 'pointer', pointer: '/a/b' } });
  return seeds;
}

/** The value of a text by a reader that the editors do not use, or `undefined` where it does not read it. */
function readElsewhere(format: EditFormat, text: string): unknown {
  try {
    if (format === 'json') return JSON.parse(text);
    if (format === 'toml') return parseToml(text.replace(/^\ufeff/, ''));
    if (format === 'yaml') return parseYaml(text, { logLevel: 'silent' });
  } catch {
    return undefined;
  }
  return undefined;
}

/** Without the last character, which the other reader loses where a quote at the start of a line closes a text. */
const canon = (value: unknown) => JSON.stringify(value)?.replaceAll(NEW.slice(0, -1), OLD.slice(0, -1));
const timesIn = (text: string, piece: string) => text.split(piece).length - 1;

/** What is wrong with an edit that was made; null where it reads back as meant, or was refused. */
function judgeEdit(format: EditFormat, text: string, target: EditTarget, choice: number): string | null {
  const replaced = applyEdit(format, text, target, { do: 'replace', from: OLD, to: NEW });
  if (replaced.ok) {
    const back = applyEdit(format, replaced.value, target, { do: 'replace', from: NEW, to: OLD });
    if (!back.ok) return `what was written is not read back (${back.error.code})`;
    const before = readElsewhere(format, text);
    if (before !== undefined) {
      const after = readElsewhere(format, replaced.value);
      if (after === undefined) return 'a text that could be read cannot be read after the change';
      if (canon(before) !== canon(after)) return 'another value changed with it';
    }
  }
  const action = (
    [
      { do: 'remove', from: OLD },
      { do: 'disable', from: OLD, note: 'disabled' },
      { do: 'mask', from: OLD },
    ] as const
  )[choice % 3];
  if (action === undefined) return null;
  const gone = applyEdit(format, text, target, action);
  if (gone.ok && timesIn(text, OLD) === 1 && gone.value.includes(OLD) && replaced.ok && !replaced.value.includes(OLD)) {
    return `the secret is still there after “${action.do}”`;
  }
  if (
    gone.ok &&
    readElsewhere(format, text) !== undefined &&
    readElsewhere(format, gone.value) === undefined &&
    gone.value.trim() !== ''
  ) {
    return `a text that could be read cannot be read after “${action.do}”`;
  }
  return null;
}

function editorTarget(format: EditFormat, seeds: readonly EditSeed[]): Target {
  return {
    name: `editor ${format}`,
    kind: 'editor',
    seeds: seeds.map(({ text }) => text),
    feed: (text, choice) => {
      const seed = seeds[choice % seeds.length];
      if (seed === undefined) return null;
      const own = judgeEdit(format, text, seed.target, choice);
      if (own !== null) return own;
      // Where the key is now, after lines came or went.
      const at = text.indexOf(OLD);
      if (at < 0) return null;
      const line = text.slice(0, at).split('\n').length;
      if (seed.target.at === 'pointer') return judgeEdit(format, text, { at: 'text', line }, choice);
      return line === seed.target.line ? null : judgeEdit(format, text, { ...seed.target, line }, choice);
    },
  };
}

const values = [true, 7, 'text', null, { a: [1] }] as const;

/** Everything that writes into what somebody else wrote. */
export function editorTargets(): readonly Target[] {
  const seeds = editSeeds();
  const pointers = [
    '/env/ANTHROPIC_API_KEY',
    '/mcpServers/search/env/SEARCH_KEY',
    '/projects/a',
    '/a/b',
    '',
    '/primaryApiKey',
  ];
  const pointer = (choice: number) => pointers[choice % pointers.length] ?? '';
  return [
    ...[...seeds].map(([format, own]) => editorTarget(format, own)),
    {
      name: 'editor repair of json',
      kind: 'editor',
      seeds: [...claudeFiles, ...plantedFiles.filter(({ path }) => path.endsWith('.json')).map(({ text }) => text)],
      feed: (text) => {
        const repaired = repairJson(text);
        if (!repaired.ok) return null;
        try {
          JSON.parse(repaired.value.text);
        } catch {
          return 'a repaired file is not JSON';
        }
        // A comment goes with all that is in it.
        if (/comment/.test(repaired.value.changes.join())) return null;
        return timesIn(repaired.value.text, OLD) === timesIn(text, OLD) ? null : 'a repair lost or doubled a value';
      },
    },
    {
      name: 'editor set and remove in json',
      kind: 'editor',
      seeds: claudeFiles,
      feed: (text, choice) => {
        const set = setJson(text, pointer(choice), values[choice % values.length]);
        if (set.ok && readElsewhere('json', text) !== undefined && readElsewhere('json', set.value) === undefined) {
          return 'a value was set and the file is no JSON any more';
        }
        const removed = removeMember(text, pointer(choice));
        return removed.ok &&
          readElsewhere('json', text) !== undefined &&
          readElsewhere('json', removed.value) === undefined
          ? 'a member was removed and the file is no JSON any more'
          : null;
      },
    },
    {
      name: 'editor rename',
      kind: 'editor',
      seeds: [...claudeFiles, ...(seeds.get('shell') ?? []).map(({ text }) => text)],
      feed: (text, choice) => {
        const isJson = choice % 2 === 0;
        const target: EditTarget = isJson
          ? { at: 'pointer', pointer: pointer(choice) }
          : { at: 'variable', name: 'ANTHROPIC_API_KEY', line: 1 + (choice % 4) };
        const renamed = renameEntry(isJson ? 'json' : 'shell', text, target, 'OTHER_NAME');
        if (!renamed.ok) return null;
        return timesIn(renamed.value.text, OLD) === timesIn(text, OLD) ? null : 'a new name changed a value';
      },
    },
  ];
}
