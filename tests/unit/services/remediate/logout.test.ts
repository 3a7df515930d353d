import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Receipt } from '../../../../src-main/contract/plan';
import { planLogout } from '../../../../src-main/core/plan/logout';
import { fail } from '../../../../src-main/core/result';
import type { Remediator } from '../../../../src-main/services/remediate/remediator';
import { foundAt, given, type PlantedHome } from '../../../kit/planted-home';
import { apply, hooks, homeWithOldKey } from './a-rotation';

let world: PlantedHome;
beforeEach(() => {
  world = homeWithOldKey();
});
afterEach(() => world.remove());

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
