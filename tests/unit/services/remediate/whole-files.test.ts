import { existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Plan, Progress, Receipt } from '../../../../src-main/contract/plan';
import type { DraftStep, FileDeed, FileStep, PlanDraft, VaultStep } from '../../../../src-main/core/plan/draft';
import { fail } from '../../../../src-main/core/result';
import { Secret } from '../../../../src-main/core/secret';
import type { ApplyHooks } from '../../../../src-main/services/remediate/apply';
import { progressOf } from '../../../../src-main/services/remediate/progress';
import type { Remediator, RunOptions } from '../../../../src-main/services/remediate/remediator';
import { given, MemoryVault, newKey, oldKey, PlantedHome } from '../../../kit/planted-home';
import { hooks } from './a-rotation';

let world: PlantedHome;
let vault: MemoryVault;
let remediator: Remediator;
beforeEach(() => {
  world = new PlantedHome();
  vault = new MemoryVault();
  remediator = world.remediator({ vault });
});
afterEach(() => world.remove());

const file = (name: string, deed: FileDeed, more: Partial<FileStep> = {}): FileStep => ({
  at: 'file',
  kind: 'repair',
  path: world.path(name),
  findings: [],
  words: `Works on ${name}.`,
  chosen: true,
  deed,
  expects: [],
  ...more,
});

const item = (name: string, text: string | null): VaultStep => ({
  at: 'vault',
  kind: text === null ? 'keychain-remove' : 'keychain-set',
  item: name,
  secret: text === null ? null : new Secret(text),
  target: `the item ${name}`,
  findings: [],
  words: `Works on ${name}.`,
  chosen: true,
});

const draftOf = (steps: readonly DraftStep[]): PlanDraft => ({
  title: 'Repair',
  steps,
  warnings: [],
  secrets: [new Secret(oldKey)],
});

const planOf = async (...steps: DraftStep[]): Promise<Plan> => given(await remediator.prepare(draftOf(steps), []));

const applied = async (plan: Plan, options: RunOptions = {}, with_ = hooks): Promise<Receipt> =>
  given(
    await remediator.apply(
      plan.id,
      plan.steps.map(({ id }) => id),
      with_,
      options,
    ),
  );

const undone = async ({ id }: Receipt): Promise<Receipt> => given(await remediator.undo(id, { overNewerEdits: false }));

describe('a file written anew', () => {
  it('keeps its mode, shows the difference with the key masked, and comes back exactly', async () => {
    world.file('settings.json', `{"key": "${oldKey}",}\n`, 0o640);
    const before = world.marks();
    const plan = await planOf(file('settings.json', { do: 'write', text: `{"key": "${oldKey}"}\n` }));
    expect(JSON.stringify(plan)).not.toContain(oldKey);
    expect(plan.steps[0]?.preview.map(({ kind }) => kind)).toEqual(['del', 'add']);
    const receipt = await applied(plan);
    expect(world.read('settings.json')).toBe(`{"key": "${oldKey}"}\n`);
    expect(world.marks().get('settings.json')?.mode).toBe(0o640);
    await undone(receipt);
    expect(world.marks()).toEqual(before);
  });
});

describe('a file made', () => {
  const note: FileDeed = { do: 'create', text: 'made\n', mode: 0o600 };

  it('gets its folders, for its owner alone; undo takes both away', async () => {
    const before = world.marks();
    const receipt = await applied(await planOf(file('.config/keymender/note', note)));
    expect(world.read('.config/keymender/note')).toBe('made\n');
    expect(statSync(world.path('.config/keymender')).mode & 0o777).toBe(0o700);
    expect(statSync(world.path('.config/keymender/note')).mode & 0o777).toBe(0o600);
    expect((await undone(receipt)).state).toBe('verified');
    expect(world.marks()).toEqual(before);
    expect(existsSync(world.path('.config'))).toBe(false);
  });

  it('is not taken away by undo once somebody wrote to it, and its folder stays while others use it', async () => {
    const receipt = await applied(await planOf(file('.config/note', note)));
    world.file('.config/other', 'mine');
    world.file('.config/note', 'mine too');
    expect((await undone(receipt)).state).toBe('refused');
    given(await remediator.undo(receipt.id, { overNewerEdits: true }));
    expect(existsSync(world.path('.config/note'))).toBe(false);
    expect(world.read('.config/other')).toBe('mine');
  });

  it('never takes the place of one that is there, before the preview or after it', async () => {
    world.file('there', 'mine');
    const refused = await remediator.prepare(draftOf([file('there', note)]), []);
    expect(refused).toMatchObject({
      ok: false,
      error: { words: expect.stringContaining('is there already') as string },
    });
    const plan = await planOf(file('late', note));
    writeFileSync(world.path('late'), 'came first');
    expect((await applied(plan)).state).toBe('refused');
    expect(world.read('late')).toBe('came first');
  });

  it('does not follow a folder that became a link to elsewhere since the preview', async () => {
    const plan = await planOf(file('.config/note', note));
    mkdirSync(world.path('elsewhere'));
    symlinkSync(world.path('elsewhere'), world.path('.config'));
    expect((await applied(plan)).state).toBe('refused');
    expect(existsSync(world.path('elsewhere/note'))).toBe(false);
  });
});

describe('a file deleted', () => {
  it('comes back with its bytes, mode and time', async () => {
    world.file('old.json', `{"key":"${oldKey}"}`, 0o640);
    const before = world.marks();
    const receipt = await applied(await planOf(file('old.json', { do: 'delete' }, { kind: 'delete-file' })));
    expect(existsSync(world.path('old.json'))).toBe(false);
    expect(receipt.changes[0]?.result).toBe('removed');
    await undone(receipt);
    expect(world.marks()).toEqual(before);
  });

  it('does not come back over one that took its place', async () => {
    world.file('old.json', 'old');
    const receipt = await applied(await planOf(file('old.json', { do: 'delete' })));
    world.file('old.json', 'new');
    expect((await undone(receipt)).state).toBe('refused');
    expect(world.read('old.json')).toBe('new');
  });
});

describe('permissions', () => {
  it('are shown in words and come back', async () => {
    world.file('key', oldKey, 0o644);
    const before = world.marks();
    const plan = await planOf(file('key', { do: 'set-mode', mode: 0o600 }));
    expect(plan.steps[0]?.preview.map(({ text }) => text)).toEqual([
      'Everybody on this computer can read it (0644)',
      'Only you can read it (0600)',
    ]);
    const receipt = await applied(plan);
    expect(world.marks().get('key')?.mode).toBe(0o600);
    await undone(receipt);
    expect(world.marks()).toEqual(before);
  });

  it('and content of one file are one step', async () => {
    world.file('key', 'a', 0o644);
    const plan = await planOf(file('key', { do: 'write', text: 'b' }), file('key', { do: 'set-mode', mode: 0o600 }));
    expect(plan.steps).toHaveLength(1);
    await applied(plan);
    expect(world.marks().get('key')).toMatchObject({ bytes: 'b', mode: 0o600 });
  });
});

describe('a keychain item', () => {
  it('is changed together with files, and undo brings back the old one', async () => {
    world.file('settings.json', '{}');
    vault.items.set('api-key', oldKey);
    const plan = await planOf(item('api-key', newKey), file('settings.json', { do: 'write', text: '{"a":1}' }));
    expect(JSON.stringify(plan)).not.toContain(newKey);
    const receipt = await applied(plan);
    expect(vault.items.get('api-key')).toBe(newKey);
    for (const { bytes } of world.dataFiles().values()) expect(bytes).not.toContain(oldKey);
    await undone(receipt);
    expect([vault.items.get('api-key'), world.read('settings.json')]).toEqual([oldKey, '{}']);
  });

  it('that was not there is gone after undo; one that was removed is there again', async () => {
    vault.items.set('old', oldKey);
    const receipt = await applied(await planOf(item('new', newKey), item('old', null)));
    expect([vault.items.get('new'), vault.items.has('old')]).toEqual([newKey, false]);
    await undone(receipt);
    expect([vault.items.has('new'), vault.items.get('old')]).toEqual([false, oldKey]);
  });

  it('goes back when a file cannot be changed', async () => {
    world.file('settings.json', '{}');
    const plan = await planOf(item('api-key', newKey), file('settings.json', { do: 'write', text: '{"a":1}' }));
    const receipt = await applied(plan, {}, { ...hooks, verify: () => Promise.resolve(fail('it is not there.')) });
    expect(receipt.state).toBe('rolled-back');
    expect([vault.items.has('api-key'), world.read('settings.json')]).toEqual([false, '{}']);
  });

  it.each(['locked', 'no-keychain', 'no-answer'] as const)(
    'is refused in a sentence when the keychain says %s',
    async (state) => {
      world.file('settings.json', '{}');
      vault.state = state;
      const steps = [item('api-key', newKey), file('settings.json', { do: 'write', text: '{"a":1}' })];
      const refused = await remediator.prepare(draftOf(steps), []);
      expect(refused).toMatchObject({ ok: false, error: { code: 'keychain' } });
      if (!refused.ok) expect(refused.error.words).toMatch(/keychain.*Nothing was changed\.$/);
    },
  );

  it('locked between preview and click changes nothing', async () => {
    world.file('settings.json', '{}');
    const plan = await planOf(item('api-key', newKey), file('settings.json', { do: 'write', text: '{"a":1}' }));
    vault.state = 'locked';
    const receipt = await applied(plan);
    expect(receipt.state).toBe('refused');
    expect(receipt.words).toContain('the keychain is locked');
    expect(world.read('settings.json')).toBe('{}');
  });

  it('changed by something else since is not undone', async () => {
    const receipt = await applied(await planOf(item('api-key', newKey)));
    vault.items.set('api-key', oldKey);
    expect((await undone(receipt)).state).toBe('refused');
    expect(vault.items.get('api-key')).toBe(oldKey);
  });
});

describe('keep what worked', () => {
  async function twoFiles(): Promise<Plan> {
    world.file('good', 'a');
    world.file('bad', 'a');
    const plan = await planOf(file('good', { do: 'write', text: 'b' }), file('bad', { do: 'write', text: 'b' }));
    writeFileSync(world.path('bad'), 'changed meanwhile');
    return plan;
  }

  it('is not done unless the user chose it', async () => {
    const receipt = await applied(await twoFiles());
    expect(receipt.state).toBe('refused');
    expect(world.read('good')).toBe('a');
  });

  it('changes the others, says which failed, and undoes what was changed', async () => {
    const receipt = await applied(await twoFiles(), { keepWhatWorked: true });
    expect(receipt.state).toBe('verified');
    expect(receipt.words).toContain('One file was changed and checked. One file could not be changed');
    expect(receipt.changes.map(({ target, result }) => [target, result])).toEqual([
      [world.path('good'), 'changed'],
      [world.path('bad'), 'refused'],
    ]);
    expect([world.read('good'), world.read('bad')]).toEqual(['b', 'changed meanwhile']);
    await undone(receipt);
    expect([world.read('good'), world.read('bad')]).toEqual(['a', 'changed meanwhile']);
  });

  it('puts back the file whose result is not as expected', async () => {
    world.file('good', 'a');
    world.file('bad', 'a');
    const before = world.marks().get('bad');
    const expects = [{ that: 'gone', path: world.path('bad'), fingerprint: '0'.repeat(12), most: -1 }] as const;
    const plan = await planOf(
      file('good', { do: 'write', text: 'b' }),
      file('bad', { do: 'write', text: 'b' }, { expects }),
    );
    const verify: ApplyHooks['verify'] = (check) => Promise.resolve(check([]));
    const receipt = await applied(plan, { keepWhatWorked: true }, { ...hooks, verify });
    expect(receipt.changes.map(({ result }) => result)).toEqual(['changed', 'failed']);
    expect(world.read('good')).toBe('b');
    expect(world.marks().get('bad')).toEqual(before);
    expect(await remediator.recover()).toEqual([]);
  });

  it('is not offered where a key moves to the keychain', async () => {
    world.file('a', 'a');
    world.file('b', 'a');
    const two = [file('a', { do: 'write', text: 'b' }), file('b', { do: 'write', text: 'b' })];
    expect((await planOf(...two)).separable).toBe(true);
    expect((await planOf(...two, item('api-key', newKey))).separable).toBeUndefined();
  });
});

describe('while a change is under way', () => {
  const many = 40;
  const plantMany = (): Promise<Plan> => {
    const names = Array.from({ length: many }, (_, index) => `file-${index}`);
    for (const name of names) world.file(name, 'a');
    return planOf(...names.map((name) => file(name, { do: 'write', text: 'b' })));
  };

  it('the window hears how far it is', async () => {
    const told: Progress[] = [];
    let clock = 0;
    const plan = await plantMany();
    await applied(plan, {
      progress: progressOf(
        plan.id,
        (one) => told.push(one),
        () => (clock += 1000),
      ),
    });
    expect(told.filter(({ stage }) => stage === 'change').map(({ done }) => done)).toEqual(
      Array.from({ length: many + 1 }, (_, index) => index),
    );
    expect(told.at(-1)).toMatchObject({ stage: 'check', done: many, of: many, plan: plan.id });
  });

  it.each(['prepare', 'change', 'check'] as const)(
    'it can be stopped (%s), and everything is as before',
    async (stage) => {
      const plan = await plantMany();
      const before = world.marks();
      let reached = 0;
      const receipt = await applied(plan, {
        progress: (now, done) => {
          if (now === stage) reached = done;
          if (now === stage && done >= 3) remediator.cancel(plan.id);
        },
      });
      expect(receipt).toMatchObject({
        state: 'rolled-back',
        words: 'You stopped it. Everything was put back as it was.',
      });
      // Stopped at once: the rest was not tried.
      if (stage !== 'check') expect(reached).toBeLessThan(many / 2);
      expect(world.marks()).toEqual(before);
      expect(await remediator.recover()).toEqual([]);
    },
  );

  it('a plan that is not under way cannot be stopped', () => {
    expect(remediator.cancel('nothing')).toBe(false);
  });
});
