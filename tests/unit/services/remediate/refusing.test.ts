import { existsSync, mkdirSync, rmSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../../src-main/core/result';
import { oldKey, type PlantedHome } from '../../../kit/planted-home';
import { apply, hooks, homeWithOldKey, preview } from './a-rotation';

let world: PlantedHome;
beforeEach(() => {
  world = homeWithOldKey();
});
afterEach(() => world.remove());

describe('refusing', () => {
  it('touches nothing when a file changed since the preview', async () => {
    const remediator = world.remediator();
    const plan = await preview(world, remediator);
    writeFileSync(world.path('.claude/settings.json'), `{"env": {"ANTHROPIC_API_KEY": "${oldKey}"}}`);
    const before = world.marks();
    const receipt = await apply(remediator, plan);
    expect(receipt.state).toBe('refused');
    expect(receipt.words).toContain('settings.json was changed by something else since the preview');
    expect(world.marks()).toEqual(before);
  });

  it('touches nothing when a file became a link to elsewhere', async () => {
    const remediator = world.remediator();
    const plan = await preview(world, remediator);
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
    const plan = await preview(world, remediator);
    await apply(remediator, plan);
    expect(await remediator.apply(plan.id, ['step-1'], hooks)).toMatchObject({
      ok: false,
      error: { code: 'unknown-plan' },
    });
  });

  it('waits for nobody for ever when another Keymender is at work', async () => {
    const first = world.remediator();
    const plan = await preview(world, first);
    const second = world.remediator({ patienceMs: 100 });
    const plan2 = await preview(world, second);
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
    const plan = await preview(world, remediator);
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
    const plan = await preview(world, remediator);
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
    expect((await apply(remediator, await preview(world, remediator))).state).toBe('verified');
    expect(existsSync(lock())).toBe(false);
  });
});

describe('when the check afterwards fails', () => {
  it('puts back bytes, modes and times', async () => {
    const before = world.marks();
    const remediator = world.remediator();
    const receipt = await apply(remediator, await preview(world, remediator), {
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

describe('a data folder that cannot be written', () => {
  it('means that nothing is changed', async () => {
    const remediator = world.remediator();
    const plan = await preview(world, remediator);
    mkdirSync(world.data);
    writeFileSync(`${world.data}/backups`, 'a file where a folder should be');
    const before = world.marks();
    const answer = await remediator.apply(plan.id, ['step-1'], hooks);
    expect(answer).toMatchObject({ ok: false, error: { code: 'data-folder' } });
    expect(world.marks()).toEqual(before);
  });
});
