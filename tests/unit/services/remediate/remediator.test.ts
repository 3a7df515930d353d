import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Plan, Receipt } from '../../../../src-main/contract/plan';
import { fingerprint } from '../../../../src-main/core/fingerprint';
import type { Found } from '../../../../src-main/core/found';
import { planLogout } from '../../../../src-main/core/plan/logout';
import { planRotation } from '../../../../src-main/core/plan/rotate';
import { fail, ok } from '../../../../src-main/core/result';
import { Secret } from '../../../../src-main/core/secret';
import type { ApplyHooks } from '../../../../src-main/services/remediate/apply';
import type { Remediator } from '../../../../src-main/services/remediate/remediator';
import { foundAt, given, MemoryVault, newKey, oldKey, otherKey, PlantedHome } from '../../../kit/planted-home';

const hooks: ApplyHooks = { verify: () => Promise.resolve(ok(undefined)), cli: () => Promise.resolve(ok(undefined)) };

let world: PlantedHome;
beforeEach(() => {
  world = new PlantedHome();
  world.file('.zshrc', `# mine\r\nexport ANTHROPIC_API_KEY=${oldKey}\r\nexport OTHER=${otherKey}`, 0o640);
  world.file('.claude/settings.json', `{\n\t"env": {"ANTHROPIC_API_KEY": "${oldKey}"} ,\n  "x": 1 }\n`, 0o600);
  world.file('.zsh_history', `: 1:0;export ANTHROPIC_API_KEY=${oldKey}\n: 2:0;ls\n`, 0o600);
});
afterEach(() => world.remove());

async function preview(
  remediator: Remediator,
  founds: readonly Found[] = world.founds(),
  otherTools = false,
): Promise<Plan> {
  const draft = planRotation({
    fingerprint: fingerprint(oldKey),
    newKey: new Secret(newKey),
    founds,
    states: [],
    otherTools,
  });
  return given(await remediator.prepare(given(draft), []));
}

async function apply(remediator: Remediator, plan: Plan, with_ = hooks): Promise<Receipt> {
  const chosen = plan.steps.filter((step) => step.chosen).map((step) => step.id);
  return given(await remediator.apply(plan.id, chosen, with_));
}

describe('applying a rotation', () => {
  it('changes the key and nothing else, and says so', async () => {
    const before = world.marks();
    const remediator = world.remediator();
    const receipt = await apply(remediator, await preview(remediator));
    expect(receipt.state).toBe('verified');
    expect(receipt.words).toBe('Done and checked. 3 files were changed.');
    const after = world.marks();
    for (const name of ['.zshrc', '.claude/settings.json']) {
      expect(after.get(name)?.bytes).toBe(before.get(name)?.bytes.replaceAll(oldKey, newKey));
      expect(after.get(name)?.mode).toBe(before.get(name)?.mode);
    }
    expect([...after.keys()]).toEqual([...before.keys()]);
  });

  it('never writes the new key into a history', async () => {
    const remediator = world.remediator();
    await apply(remediator, await preview(remediator));
    expect(world.read('.zsh_history')).not.toContain(oldKey);
    expect(world.read('.zsh_history')).not.toContain(newKey);
    expect(world.read('.zsh_history')).toContain('\n: 2:0;ls\n');
  });

  it('shows what it will do with every secret masked', async () => {
    world.file(
      '.claude/settings.json',
      `{"env": {"ANTHROPIC_API_KEY": "${oldKey}", "AWS_SECRET": "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MEFCQ0RFRkdISUo"}}`,
    );
    const plan = await preview(world.remediator(), [...world.founds(), ...world.founds(otherKey)]);
    const shown = JSON.stringify(plan);
    for (const secret of [oldKey, newKey, otherKey, 'Zm9vYmFyYmF6cXV4']) expect(shown).not.toContain(secret);
    expect(shown).toContain('export ANTHROPIC_API_KEY=sk-ant-api03-…ewAA');
    expect(plan.steps.map((step) => step.preview.filter((line) => line.kind === 'add').length)).toEqual([1, 1, 1]);
  });

  it('leaves files of other tools until they are chosen', async () => {
    world.file('other-tool/config.json', `{"key": "${oldKey}"}`);
    const remediator = world.remediator();
    await apply(remediator, await preview(remediator));
    expect(world.read('other-tool/config.json')).toContain(oldKey);
    const again = world.remediator();
    await apply(again, await preview(again, world.founds(), true));
    expect(world.read('other-tool/config.json')).toContain(newKey);
  });

  it('keeps a link a link and changes what it leads to', async () => {
    const real = world.file('dotfiles/profile', `export ANTHROPIC_API_KEY=${oldKey}\n`);
    world.link('.profile', real);
    const remediator = world.remediator();
    await apply(remediator, await preview(remediator));
    expect(lstatSync(world.path('.profile')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(world.path('.profile'))).toBe(real);
    expect(world.read('dotfiles/profile')).toBe(`export ANTHROPIC_API_KEY=${newKey}\n`);
  });

  it('keeps the owner of a file', async (context) => {
    if (process.getuid?.() !== 0) return context.skip('only root gives files to others');
    execFileSync('chown', ['12345:23456', world.path('.zshrc')]);
    const remediator = world.remediator();
    await apply(remediator, await preview(remediator));
    const { uid, gid } = lstatSync(world.path('.zshrc'));
    expect([uid, gid]).toEqual([12345, 23456]);
  });
});

describe('what cannot be changed', () => {
  it('is left out of the plan, and named', async (context) => {
    if (process.getuid?.() !== 0) return context.skip('only root gives files to others');
    execFileSync('chown', ['-R', '12345:12345', world.folder]);
    execFileSync('chown', ['0:0', world.path('.zshrc')]);
    chmodSync(world.path('.zshrc'), 0o644);
    process.setegid?.(12345);
    process.seteuid?.(12345);
    try {
      const plan = await preview(world.remediator());
      expect(plan.steps.map((step) => step.target)).not.toContain(world.path('.zshrc'));
      expect(plan.warnings).toContain(
        `${world.path('.zshrc')} is left alone, because it belongs to another user of this computer.`,
      );
    } finally {
      process.seteuid?.(0);
      process.setegid?.(0);
    }
  });

  it('is told of a second name that keeps the old key', async () => {
    linkSync(world.path('.zshrc'), world.path('.zshrc-twin.txt'));
    const plan = await preview(world.remediator());
    expect(plan.warnings.join()).toContain('.zshrc has a second name on this disk');
  });
});

describe('refusing', () => {
  it('touches nothing when a file changed since the preview', async () => {
    const remediator = world.remediator();
    const plan = await preview(remediator);
    writeFileSync(world.path('.claude/settings.json'), `{"env": {"ANTHROPIC_API_KEY": "${oldKey}"}}`);
    const before = world.marks();
    const receipt = await apply(remediator, plan);
    expect(receipt.state).toBe('refused');
    expect(receipt.words).toContain('settings.json was changed by something else since the preview');
    expect(world.marks()).toEqual(before);
  });

  it('touches nothing when a file became a link to elsewhere', async () => {
    const remediator = world.remediator();
    const plan = await preview(remediator);
    const elsewhere = world.file('elsewhere', world.read('.zshrc'));
    unlinkSync(world.path('.zshrc'));
    symlinkSync(elsewhere, world.path('.zshrc'));
    const before = world.marks();
    const receipt = await apply(remediator, plan);
    expect(receipt.state).toBe('refused');
    expect(receipt.words).toContain('.zshrc now leads to another place');
    expect(world.marks()).toEqual(before);
  });

  it('applies a plan once only', async () => {
    const remediator = world.remediator();
    const plan = await preview(remediator);
    await apply(remediator, plan);
    expect(await remediator.apply(plan.id, ['step-1'], hooks)).toMatchObject({
      ok: false,
      error: { code: 'unknown-plan' },
    });
  });

  it('waits for nobody for ever when another Keymender is at work', async () => {
    const first = world.remediator();
    const plan = await preview(first);
    const second = world.remediator({ patienceMs: 100 });
    const plan2 = await preview(second);
    let busy: unknown;
    const receipt = await apply(first, plan, {
      ...hooks,
      verify: async () => {
        busy = await second.apply(plan2.id, ['step-1'], hooks);
        return ok(undefined);
      },
    });
    expect(receipt.state).toBe('verified');
    expect(busy).toMatchObject({ ok: false, error: { code: 'busy' } });
  });
});

describe('beside a Claude Code that is writing', () => {
  const lock = () => world.path('.claude.json.lock');
  beforeEach(() => world.file('.claude.json', `{"primaryApiKey":"${oldKey}"}`, 0o600));

  it('waits for its lock on the state file', async () => {
    const remediator = world.remediator();
    const plan = await preview(remediator);
    mkdirSync(lock());
    let waited = false;
    setTimeout(() => {
      waited = world.read('.claude.json').includes(oldKey);
      rmSync(lock(), { recursive: true });
    }, 300);
    expect((await apply(remediator, plan)).state).toBe('verified');
    expect(waited).toBe(true);
    expect(existsSync(lock())).toBe(false);
  });

  it('sees what was written meanwhile, and leaves it', async () => {
    const remediator = world.remediator();
    const plan = await preview(remediator);
    mkdirSync(lock());
    setTimeout(() => {
      writeFileSync(world.path('.claude.json'), '{"numStartups":2}');
      rmSync(lock(), { recursive: true });
    }, 300);
    const before = world.marks();
    const receipt = await apply(remediator, plan);
    expect(receipt.state).toBe('rolled-back');
    expect(receipt.words).toContain('.claude.json was changed by something else at the same moment');
    expect(world.read('.claude.json')).toBe('{"numStartups":2}');
    const others = (marks: typeof before) => [...marks].filter(([name]) => name !== '.claude.json');
    expect(others(world.marks())).toEqual(others(before));
  });

  it('does not wait for ever for a lock that a crash left', async () => {
    mkdirSync(lock());
    utimesSync(lock(), 1_700_000_000, 1_700_000_000);
    const remediator = world.remediator();
    expect((await apply(remediator, await preview(remediator))).state).toBe('verified');
    expect(existsSync(lock())).toBe(false);
  });
});

describe('when the check afterwards fails', () => {
  it('puts back bytes, modes and times', async () => {
    const before = world.marks();
    const remediator = world.remediator();
    const receipt = await apply(remediator, await preview(remediator), {
      ...hooks,
      verify: () => Promise.resolve(fail('the old key is still in .bashrc.')),
    });
    expect(receipt.state).toBe('rolled-back');
    expect(receipt.words).toBe(
      'The check afterwards failed: the old key is still in .bashrc. Everything was put back as it was.',
    );
    expect(world.marks()).toEqual(before);
    expect([...world.dataFiles().keys()].filter((name) => name.startsWith('backups/'))).toEqual([]);
  });
});

describe('undo', () => {
  const rotated = async (): Promise<{ remediator: Remediator; id: string }> => {
    const remediator = world.remediator();
    const { id } = await apply(remediator, await preview(remediator));
    return { remediator, id };
  };

  it('brings back the exact bytes, modes and times, to the nanosecond', async () => {
    execFileSync('touch', ['-m', '-d', '2025-11-13T02:13:20.123456789Z', world.path('.zshrc')]);
    const before = world.marks();
    const { remediator, id } = await rotated();
    chmodSync(world.path('.zshrc'), 0o600);
    const receipt = given(await remediator.undo(id, { overNewerEdits: false }));
    expect(receipt).toMatchObject({ state: 'verified', words: 'Undone. 3 files are as they were before.' });
    expect(world.marks()).toEqual(before);
  });

  it('refuses over newer edits, and goes over them when asked', async () => {
    const before = world.marks();
    const { remediator, id } = await rotated();
    writeFileSync(world.path('.zshrc'), 'mine now\n');
    const edited = world.marks();
    const refused = given(await remediator.undo(id, { overNewerEdits: false }));
    expect(refused.state).toBe('refused');
    expect(refused.words).toContain('.zshrc');
    expect(world.marks()).toEqual(edited);
    given(await remediator.undo(id, { overNewerEdits: true }));
    expect(world.marks()).toEqual(before);
  });

  it('makes a deleted file again and says so', async () => {
    const before = world.marks();
    const { remediator, id } = await rotated();
    unlinkSync(world.path('.zshrc'));
    const receipt = given(await remediator.undo(id, { overNewerEdits: false }));
    expect(receipt.words).toContain('made again because they were deleted: .zshrc');
    expect(world.marks()).toEqual(before);
  });

  it('changes nothing when the folder of a deleted file is gone too', async () => {
    const { remediator, id } = await rotated();
    rmSync(world.path('.claude'), { recursive: true });
    const before = world.marks();
    const receipt = given(await remediator.undo(id, { overNewerEdits: false }));
    expect(receipt.state).toBe('rolled-back');
    expect(receipt.words).toContain('settings.json could not be changed, because its folder is no longer there');
    expect(world.marks()).toEqual(before);
  });

  it('can itself be undone, and then the change can be undone again', async () => {
    const before = world.marks();
    const { remediator, id } = await rotated();
    const after = [...world.marks().values()].map((file) => file.bytes);
    const undo = given(await remediator.undo(id, { overNewerEdits: false }));
    expect(await remediator.undo(id, { overNewerEdits: false })).toMatchObject({ error: { code: 'already-undone' } });
    given(await remediator.undo(undo.id, { overNewerEdits: false }));
    expect([...world.marks().values()].map((file) => file.bytes)).toEqual(after);
    given(await remediator.undo(id, { overNewerEdits: false }));
    expect(world.marks()).toEqual(before);
  });

  it('knows nothing of receipts that were never given', async () => {
    const { remediator } = await rotated();
    for (const id of ['20260101-000000-00000000', '../../etc/passwd', '']) {
      expect(await remediator.undo(id, { overNewerEdits: true })).toMatchObject({ error: { code: 'unknown-receipt' } });
    }
  });
});

describe('logging out without the official command', () => {
  const login = '{"claudeAiOauth":{"accessToken":"sk-ant-oat01-TESTlogin","refreshToken":"sk-ant-ort01-TESTlogin"}}';

  async function logOut(remediator: Remediator, with_ = hooks): Promise<Receipt> {
    const founds = [
      foundAt(world.path('.claude/.credentials.json'), 'sk-ant-oat01-TESTlogin', 'json', {
        at: 'pointer',
        pointer: '/claudeAiOauth/accessToken',
      }),
      ...world.founds(),
    ];
    const draft = planLogout({ founds, states: [], everything: true, cli: false });
    return apply(remediator, given(await remediator.prepare(given(draft), [])), with_);
  }

  it('deletes the login and what a link led to, and keeps no copy of it', async () => {
    const real = world.file('dotfiles/login', login, 0o600);
    world.link('.claude/.credentials.json', real);
    const remediator = world.remediator();
    const receipt = await logOut(remediator);
    expect(receipt.changes.map((change) => change.result)).toEqual(['removed', 'masked', 'removed', 'removed']);
    expect([...world.marks().keys()]).toEqual(['.claude/settings.json', '.zsh_history', '.zshrc']);
    expect([...world.dataFiles().values()].map((file) => file.bytes).join()).not.toContain('TESTlogin');
  });

  it('keeps the login while anything else could not be done', async () => {
    world.file('.claude/.credentials.json', login, 0o600);
    const before = world.marks();
    const remediator = world.remediator();
    const receipt = await logOut(remediator, { ...hooks, verify: () => Promise.resolve(fail('no.')) });
    expect(receipt.state).toBe('rolled-back');
    expect(world.marks()).toEqual(before);
  });
});

describe('backups', () => {
  it('are sealed with a key from the keychain: no secret lies in the data folder', async () => {
    const vault = new MemoryVault();
    const before = world.marks();
    const remediator = world.remediator({ vault });
    const plan = await preview(remediator);
    expect(plan.warnings.join()).not.toContain('without encryption');
    const { id } = await apply(remediator, plan);
    const inData = [...world.dataFiles().values()].map((file) => file.bytes).join();
    for (const secret of [oldKey, newKey, otherKey]) expect(inData).not.toContain(secret);
    expect((await remediator.list()).backups).toMatchObject([
      { receipt: id, encrypted: true, files: 3, undoable: true },
    ]);
    // Another start of the app: nothing in memory, the keychain as it was.
    given(await world.remediator({ vault }).undo(id, { overNewerEdits: false }));
    expect(world.marks()).toEqual(before);
  });

  it('cannot be opened with another key, and nothing is changed then', async () => {
    const vault = new MemoryVault();
    const remediator = world.remediator({ vault });
    const { id } = await apply(remediator, await preview(remediator));
    vault.items.set('backup-key', btoa('0'.repeat(32)));
    const before = world.marks();
    expect(await world.remediator({ vault }).undo(id, { overNewerEdits: false })).toMatchObject({
      error: { code: 'backup-unreadable' },
    });
    expect(world.marks()).toEqual(before);
  });

  it.each(['no-keychain', 'locked'] as const)(
    'are plain files for their owner alone when the keychain says %s',
    async (state) => {
      const vault = new MemoryVault();
      vault.state = state;
      const remediator = world.remediator({ vault });
      const plan = await preview(remediator);
      expect(plan.warnings.join()).toContain('without encryption');
      const { id } = await apply(remediator, plan);
      expect((await remediator.list()).backups).toMatchObject([{ receipt: id, encrypted: false }]);
      expect([...world.dataFiles().values()].map((file) => file.mode.toString(8))).toEqual(['600', '600']);
      expect(lstatSync(`${world.data}/backups`).mode & 0o777).toBe(0o700);
    },
  );

  it('can be deleted now; the change is then there to stay', async () => {
    const remediator = world.remediator();
    const { id } = await apply(remediator, await preview(remediator));
    given(await remediator.deleteBackup(id));
    expect(await remediator.undo(id, { overNewerEdits: false })).toMatchObject({ error: { code: 'not-undoable' } });
    expect((await remediator.list()).receipts).toMatchObject([{ id, undoable: false }]);
  });

  it('are deleted after the chosen number of days', async () => {
    const remediator = world.remediator();
    await apply(remediator, await preview(remediator));
    world.now += 29 * 86_400_000;
    await remediator.prune(30);
    expect((await remediator.list()).backups).toHaveLength(1);
    world.now += 2 * 86_400_000;
    await remediator.prune(30);
    expect((await remediator.list()).backups).toHaveLength(0);
  });
});

describe('a data folder that cannot be written', () => {
  it('means that nothing is changed', async () => {
    const remediator = world.remediator();
    const plan = await preview(remediator);
    mkdirSync(world.data);
    writeFileSync(`${world.data}/backups`, 'a file where a folder should be');
    const before = world.marks();
    const answer = await remediator.apply(plan.id, ['step-1'], hooks);
    expect(answer).toMatchObject({ ok: false, error: { code: 'data-folder' } });
    expect(world.marks()).toEqual(before);
  });
});
