import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../src-main/contract/snapshot';
import { trayView } from '../../../src-main/shell/tray-words';

function aSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    schema: 1,
    at: 0,
    demo: false,
    busy: 'idle',
    verdict: { standing: 'fine', headline: 'Claude Code works', words: 'It works.', primary: null, secondary: null },
    account: { email: 'maria@example.com', organization: null, plan: null },
    comesFrom: null,
    loginLastsUntil: null,
    places: [],
    findings: [],
    groups: [],
    diagnoses: [],
    installations: [],
    notices: [],
    reminders: [],
    projectsAlike: 0,
    changes: [],
    ...changes,
  };
}

describe('what the icon says', () => {
  test('account and state', () => {
    expect(trayView(aSnapshot())).toEqual({
      standing: 'fine',
      tooltip: 'maria@example.com · Claude Code works',
      state: 'Claude Code works',
      canFix: false,
    });
  });

  test('that it is only a demo', () => {
    expect(trayView(aSnapshot({ demo: true })).tooltip).toBe('Demo · maria@example.com · Claude Code works');
  });

  test('the state alone where nobody is logged in', () => {
    expect(trayView(aSnapshot({ account: null })).tooltip).toBe('Claude Code works');
  });

  test('one line, whatever an account name holds, and not longer than Windows shows', () => {
    const email = `evil\n\u202e${'x'.repeat(300)}@example.com`;
    const { tooltip } = trayView(aSnapshot({ account: { email, organization: null, plan: null } }));
    expect(tooltip).toMatch(/^evil x+…$/);
    expect([...tooltip].length).toBeLessThanOrEqual(127);
  });

  test('a fix is offered when there is one', () => {
    const verdict = { ...aSnapshot().verdict, primary: { id: 'rotate' as const, label: 'Replace the key' } };
    expect(trayView(aSnapshot({ verdict })).canFix).toBe(true);
  });
});
