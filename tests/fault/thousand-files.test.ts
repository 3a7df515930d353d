import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EditFormat, EditTarget } from '../../src-main/core/edit/target';
import { fingerprint } from '../../src-main/core/fingerprint';
import type { Found } from '../../src-main/core/found';
import { planRotation } from '../../src-main/core/plan/rotate';
import { fail, ok } from '../../src-main/core/result';
import { Secret } from '../../src-main/core/secret';
import { foundAt, given, newKey, oldKey, otherKey, PlantedHome } from '../kit/planted-home';

interface Template {
  /** Where such a file lies; `#` is a number. */
  readonly at: string;
  readonly format: EditFormat;
  readonly target: EditTarget;
  /** `KEY` stands for the old key, `OTHER` for one that must stay. */
  readonly text: string;
  readonly encoding?: BufferEncoding;
  readonly mode?: number;
}

const name = 'ANTHROPIC_API_KEY';
const variable = (line: number): EditTarget => ({ at: 'variable', name, line });
const pointer = (at: string): EditTarget => ({ at: 'pointer', pointer: at });

/** Files as they lie on Linux, macOS and Windows: their line ends, marks, quoting, comments and missing last lines. */
const templates: readonly Template[] = [
  {
    at: 'linux/#/.bashrc',
    format: 'shell',
    target: variable(2),
    text: '# a\nexport ANTHROPIC_API_KEY=KEY  # mine\nexport B=OTHER\n',
  },
  {
    at: 'linux/#/.profile',
    format: 'shell',
    target: variable(1),
    text: "ANTHROPIC_API_KEY='KEY'; export ANTHROPIC_API_KEY",
  },
  { at: 'mac/#/.zshrc', format: 'shell', target: variable(3), text: 'a=1\r\n\r\nexport ANTHROPIC_API_KEY="KEY"\r\n' },
  {
    at: 'linux/#/.config/fish/config.fish',
    format: 'fish',
    target: variable(1),
    text: 'set -gx ANTHROPIC_API_KEY KEY\n\n',
  },
  {
    at: 'linux/#/.config/environment.d/10.conf',
    format: 'environment-d',
    target: variable(2),
    text: '# x\nANTHROPIC_API_KEY=KEY\n',
  },
  {
    at: 'project/#/.env',
    format: 'dotenv',
    target: variable(1),
    text: 'ANTHROPIC_API_KEY="KEY" # no\nB=${ANTHROPIC_API_KEY}\n',
    mode: 0o600,
  },
  {
    at: 'win/#/Documents/PowerShell/profile.ps1',
    format: 'powershell',
    target: variable(1),
    text: '\ufeff$env:ANTHROPIC_API_KEY = "KEY"\r\n',
    encoding: 'utf16le',
  },
  {
    at: 'win/#/.claude/settings.json',
    format: 'json',
    target: pointer('/env/ANTHROPIC_API_KEY'),
    text: '\ufeff{\r\n\t"env" : {"ANTHROPIC_API_KEY":"KEY" , "x":"\\u00e4OTHER"}\r\n}',
  },
  {
    at: 'mac/#/.claude.json',
    format: 'json',
    target: pointer('/primaryApiKey'),
    text: '{"a":1,"primaryApiKey":"KEY","é":[1,2.50,{}]}',
    mode: 0o600,
  },
  {
    at: 'editor/#/settings.json',
    format: 'jsonc',
    target: pointer('/terminal/env'),
    text: '{\n  // note\n  "terminal": { "env": "KEY", /* b */ },\n}\n',
  },
  {
    at: 'tool/#/config.toml',
    format: 'toml',
    target: pointer('/model/key'),
    text: '[model]\nkey = "KEY" # a\n\n[b]\nc = 1_000\n',
  },
  {
    at: 'tool/#/config.yaml',
    format: 'yaml',
    target: pointer('/model/key'),
    text: 'model:\n  key: KEY   # a\n  other: "OTHER"\n',
  },
  {
    at: 'history/#/.zsh_history',
    format: 'plain',
    target: { at: 'text', line: 2 },
    text: ': 1:0;ls\n: 2:0;export ANTHROPIC_API_KEY=KEY\n',
    mode: 0o600,
  },
  {
    at: 'copies/#/.claude/backups/.claude.json.backup.1763000000000',
    format: 'json',
    target: pointer('/primaryApiKey'),
    text: '{"primaryApiKey":"KEY"}',
  },
  {
    at: 'latin/#/.bash_profile',
    format: 'shell',
    target: variable(2),
    text: '# gr\u00fc\u00dfe\nexport ANTHROPIC_API_KEY=KEY\n',
    encoding: 'latin1',
  },
];

const count = 1000;

function plantAll(world: PlantedHome): Found[] {
  return Array.from({ length: count }, (_, index) => {
    const template = templates[index % templates.length] ?? fallback;
    const text = template.text.replace(/\bKEY\b/, oldKey).replace('OTHER', otherKey);
    const bytes = Buffer.from(text, template.encoding ?? 'utf8');
    const path = world.file(template.at.replace('#', String(index)), bytes, template.mode ?? 0o644);
    return foundAt(path, oldKey, template.format, template.target, 'yes');
  });
}
const fallback: Template = { at: '#', format: 'plain', target: { at: 'text', line: 1 }, text: 'KEY' };

const spellings = (key: string): readonly string[] => [key, Buffer.from(key, 'utf16le').toString('latin1')];
const masks = ['[removed by Keymender]', 'removed-by-Keymender'];

/** What the bytes must be, worked out without any of the editors: the key's own characters exchanged, and nothing else. */
function exchanged(bytes: string, replacement: readonly string[]): string {
  return spellings(oldKey).reduce((all, key, index) => all.replaceAll(key, replacement[index] ?? ''), bytes);
}

describe('a rotation over a thousand files of three systems', () => {
  it(
    'leaves no stale copy and every other byte as it was; undo brings back bytes, modes and times',
    { timeout: 300_000 },
    async () => {
      const world = new PlantedHome();
      const founds = plantAll(world);
      const before = world.marks();
      const remediator = world.remediator();
      const draft = planRotation({
        fingerprint: fingerprint(oldKey),
        newKey: new Secret(newKey),
        founds,
        states: [],
        otherTools: false,
      });
      const plan = given(await remediator.prepare(given(draft), []));
      expect(plan.warnings.filter((warning) => warning.includes('left alone'))).toEqual([]);
      expect(plan.steps).toHaveLength(count);
      const chosen = plan.steps.map((step) => step.id);
      const receipt = given(
        await remediator.apply(plan.id, chosen, {
          verify: () => {
            const stale = founds.filter(({ edit }) => readFileSync(edit?.path ?? '', 'latin1').includes(oldKey));
            return Promise.resolve(stale.length === 0 ? ok(undefined) : fail(`${stale.length} stale copies.`));
          },
          cli: () => Promise.resolve(ok(undefined)),
        }),
      );
      expect(receipt.state, receipt.words).toBe('verified');

      const after = world.marks();
      expect([...after.keys()]).toEqual([...before.keys()]);
      for (const [name, { bytes, mode }] of before) {
        const now = after.get(name);
        const isRecord = /^(?:history|copies)\//.test(name);
        const wanted = isRecord
          ? masks.map((mask) => exchanged(bytes, [mask, mask]))
          : [exchanged(bytes, spellings(newKey))];
        expect(wanted, name).toContain(now?.bytes);
        expect(now?.mode, name).toBe(mode);
        expect(now?.bytes, name).not.toBe(bytes);
      }

      given(await remediator.undo(receipt.id, { overNewerEdits: false }));
      expect(world.marks()).toEqual(before);
      world.remove();
    },
  );
});
