import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlanDraft } from '../../../../src-main/core/plan/draft';
import { copyAttributes, mayCarryMore } from '../../../../src-main/adapters/attributes';
import { need, onLinux } from '../../../kit/need';
import { given, PlantedHome } from '../../../kit/planted-home';
import { hooks } from './a-rotation';

/** Runs a few lines of Python, which can set extended attributes and access lists where Node cannot. */
const python = (code: string, ...args: string[]) => spawnSync('python3', ['-c', `import os,sys\n${code}`, ...args]);
const set = (path: string, name: string, hex: string) =>
  python('os.setxattr(sys.argv[1],sys.argv[2],bytes.fromhex(sys.argv[3]))', path, name, hex);
const list = (path: string): string =>
  python(
    'print([(n,os.getxattr(sys.argv[1],n).hex()) for n in sorted(os.listxattr(sys.argv[1]))])',
    path,
  ).stdout.toString();

/** `user::rw-, user:1234:r--, group::---, mask::r--, other::---` as the kernel keeps it (acl(5), posix_acl_xattr). */
const entry = (tag: number, rights: number, id = 0xffffffff) => {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt16LE(tag, 0);
  bytes.writeUInt16LE(rights, 2);
  bytes.writeUInt32LE(id, 4);
  return bytes;
};
const accessList = Buffer.concat([
  Buffer.from([2, 0, 0, 0]),
  ...[entry(1, 6), entry(2, 4, 1234), entry(4, 0), entry(0x10, 4), entry(0x20, 0)],
]).toString('hex');

/** File systems in memory do not keep all of what a file carries. */
const onDisk = () => new PlantedHome(mkdtempSync(join(tmpdir(), 'keymender-test-')));

let world: PlantedHome;
beforeEach(() => {
  world = onDisk();
});
afterEach(() => world.remove());

async function changed(name: string) {
  const remediator = world.remediator();
  const draft: PlanDraft = {
    title: 'Repair',
    warnings: [],
    secrets: [],
    steps: [
      {
        at: 'file',
        kind: 'repair',
        path: world.path(name),
        findings: [],
        words: '',
        chosen: true,
        deed: { do: 'write', text: 'new' },
        expects: [],
      },
    ],
  };
  const plan = given(await remediator.prepare(draft, []));
  return { remediator, receipt: given(await remediator.apply(plan.id, ['step-1'], hooks)) };
}

/** What the drive of the throw-away folders can do, tried on one file there. */
const trial = onDisk();
const tried = trial.file('tried', '');
const attributes = need(
  set(tried, 'user.note', '6d696e65').status === 0,
  'python3 is not installed, or this drive keeps no extended attributes',
);
const lists = need(
  set(tried, 'system.posix_acl_access', accessList).status === 0,
  'python3 is not installed, or this drive keeps no access lists',
);
const immutable = need(
  ['+i', '-i'].every((flag) => spawnSync('chattr', [flag, tried]).status === 0),
  'only root makes a file immutable, on some drives',
);
trial.remove();

describe('what a file carries beside its bytes', () => {
  it.runIf(attributes.met)(
    attributes.named('extended attributes and access lists stay, through change and undo'),
    async () => {
      const path = world.file('settings.json', 'old', 0o640);
      set(path, 'user.note', '6d696e65');
      set(path, 'system.posix_acl_access', accessList);
      const before = list(path);
      expect(before).toContain('user.note');
      if (lists.met) expect(before).toContain('posix_acl_access');
      const { remediator, receipt } = await changed('settings.json');
      expect(receipt.state).toBe('verified');
      expect(world.read('settings.json')).toBe('new');
      expect(list(path)).toBe(before);
      given(await remediator.undo(receipt.id, { overNewerEdits: false }));
      expect([world.read('settings.json'), list(path)]).toEqual(['old', before]);
    },
  );

  it.runIf(lists.met)(lists.named('of many files, those with an access list are told from the others'), async () => {
    const paths = Array.from({ length: 700 }, (_, index) => world.file(`many/file-${index}`, 'a'));
    const [, special = '', other = ''] = paths;
    set(special, 'system.posix_acl_access', accessList);
    set(paths[650] ?? '', 'system.posix_acl_access', accessList);
    const told = await mayCarryMore(paths);
    expect([...told]).toEqual([special, paths[650]]);
    expect(told.has(other)).toBe(false);
  });

  it('that cannot be kept is no silent loss', async () => {
    const path = world.file('settings.json', 'old');
    expect(await copyAttributes(path, world.path('missing-folder/new'))).toBe(false);
  });
});

describe.runIf(onLinux.met)(onLinux.named('a file that became a pipe'), () => {
  it('carries nothing that could be kept, and nobody waits for a writer', { timeout: 2_000 }, async () => {
    const path = world.path('settings.json');
    execFileSync('mkfifo', [path]);
    expect(await copyAttributes(path, world.file('new', ''))).toBe(false);
  });
});

describe('a file that is made immutable', () => {
  it.runIf(immutable.met)(immutable.named('is named as such, and everything is as before'), async () => {
    const path = world.file('settings.json', 'old');
    execFileSync('chattr', ['+i', path]);
    try {
      const before = world.marks();
      const { remediator, receipt } = await changed('settings.json');
      expect(receipt.state).toBe('rolled-back');
      expect(receipt.words).toContain('made immutable');
      expect(world.marks()).toEqual(before);
      expect(await remediator.recover()).toEqual([]);
    } finally {
      execFileSync('chattr', ['-i', path]);
    }
  });
});

describe('a clock that jumps', () => {
  it('back between a change and its undo disturbs neither', async () => {
    world.file('settings.json', 'old');
    const before = world.marks();
    const { remediator, receipt } = await changed('settings.json');
    world.now -= 400 * 24 * 60 * 60 * 1000;
    expect(await world.remediator().recover()).toEqual([]);
    await remediator.prune(30);
    expect(given(await remediator.undo(receipt.id, { overNewerEdits: false })).state).toBe('verified');
    expect(world.marks()).toEqual(before);
  });
});
