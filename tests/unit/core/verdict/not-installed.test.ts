import { describe, expect, test } from 'vitest';
import type { Installation } from '../../../../src-main/contract/snapshot';
import { snapshotOf } from '../../../../src-main/services/snapshot';
import { login, lookAtMachine, type Machine } from '../../services/probe/a-machine';

const installed: Installation = {
  path: '/usr/bin/claude',
  version: '2.1.330',
  origin: 'native',
  usedByShell: true,
  problem: null,
};

async function verdictOn(machine: Machine, installations: readonly Installation[]) {
  const look = await lookAtMachine(machine);
  const shared = { look, health: new Map(), busy: 'idle', demo: false, notices: [] } as const;
  const { headline, primary, secondary } = snapshotOf({ ...shared, installations }).verdict;
  return { headline, buttons: [primary?.id, secondary?.id] };
}

describe('where nobody is signed in', () => {
  test('and there is a Claude Code, it logs in', async () => {
    expect(await verdictOn({}, [installed])).toEqual({
      headline: 'Claude Code is not signed in',
      buttons: ['login-subscription', 'login-console'],
    });
  });

  test('and there is none, the main button is the way to install it, and the login comes after', async () => {
    expect(await verdictOn({}, [])).toEqual({
      headline: 'Claude Code is not installed',
      buttons: ['install-claude', 'login-subscription'],
    });
  });
});

test('a login that ended is renewed by a Claude Code, which has to be there first', async () => {
  const account = { '.claude.json': { oauthAccount: { emailAddress: 'ada@example.org' } } };
  const over = { ...login({ accessToken: '', refreshToken: '' }), ...account };
  expect((await verdictOn({ files: over }, [installed])).buttons[0]).toBe('login-subscription');
  expect((await verdictOn({ files: over }, [])).buttons).toEqual(['install-claude', 'login-subscription']);
});

test('a login that is there needs no installation to be told of', async () => {
  const { buttons, headline } = await verdictOn({ files: login() }, []);
  expect([headline, buttons[0]]).toEqual(['Signed in, not checked yet', 'check-now']);
});
