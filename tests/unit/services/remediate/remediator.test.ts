import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, lstatSync, readlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asRoot } from '../../../kit/need';
import { newKey, oldKey, otherKey, type PlantedHome } from '../../../kit/planted-home';
import { apply, homeWithOldKey, preview } from './a-rotation';

let world: PlantedHome;
beforeEach(() => {
  world = homeWithOldKey();
});
afterEach(() => world.remove());

describe('applying a rotation', () => {
  it('changes the key and nothing else, and says so', async () => {
    const before = world.marks();
    const remediator = world.remediator();
    const receipt = await apply(remediator, await preview(world, remediator));
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
    await apply(remediator, await preview(world, remediator));
    expect(world.read('.zsh_history')).not.toContain(oldKey);
    expect(world.read('.zsh_history')).not.toContain(newKey);
    expect(world.read('.zsh_history')).toContain('\n: 2:0;ls\n');
  });

  it('shows what it will do with every secret masked', async () => {
    world.file(
      '.claude/settings.json',
      `{"env": {"ANTHROPIC_API_KEY": "${oldKey}", "AWS_SECRET": "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MEFCQ0RFRkdISUo"}}`,
    );
    const plan = await preview(world, world.remediator(), [...world.founds(), ...world.founds(otherKey)]);
    const shown = JSON.stringify(plan);
    for (const secret of [oldKey, newKey, otherKey, 'Zm9vYmFyYmF6cXV4']) expect(shown).not.toContain(secret);
    expect(shown).toContain('export ANTHROPIC_API_KEY=sk-ant-api03-…ewAA');
    expect(plan.steps.map((step) => step.preview.filter((line) => line.kind === 'add').length)).toEqual([1, 1, 1]);
  });

  it('leaves files of other tools until they are chosen', async () => {
    world.file('other-tool/config.json', `{"key": "${oldKey}"}`);
    const remediator = world.remediator();
    await apply(remediator, await preview(world, remediator));
    expect(world.read('other-tool/config.json')).toContain(oldKey);
    const again = world.remediator();
    await apply(again, await preview(world, again, world.founds(), true));
    expect(world.read('other-tool/config.json')).toContain(newKey);
  });

  it('keeps a link a link and changes what it leads to', async () => {
    const real = world.file('dotfiles/profile', `export ANTHROPIC_API_KEY=${oldKey}\n`);
    world.link('.profile', real);
    const remediator = world.remediator();
    await apply(remediator, await preview(world, remediator));
    expect(lstatSync(world.path('.profile')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(world.path('.profile'))).toBe(real);
    expect(world.read('dotfiles/profile')).toBe(`export ANTHROPIC_API_KEY=${newKey}\n`);
  });

  it.runIf(asRoot.met)(asRoot.named('keeps the owner of a file'), async () => {
    execFileSync('chown', ['12345:23456', world.path('.zshrc')]);
    const remediator = world.remediator();
    await apply(remediator, await preview(world, remediator));
    const { uid, gid } = lstatSync(world.path('.zshrc'));
    expect([uid, gid]).toEqual([12345, 23456]);
  });
});

describe('what cannot be changed', () => {
  it.runIf(asRoot.met)(asRoot.named('is left out of the plan, and named'), async () => {
    execFileSync('chown', ['-R', '12345:12345', world.folder]);
    execFileSync('chown', ['0:0', world.path('.zshrc')]);
    chmodSync(world.path('.zshrc'), 0o644);
    process.setegid?.(12345);
    process.seteuid?.(12345);
    try {
      const plan = await preview(world, world.remediator());
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
    const plan = await preview(world, world.remediator());
    expect(plan.warnings.join()).toContain('.zshrc has a second name on this disk');
  });
});
