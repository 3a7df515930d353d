// @vitest-environment ./tests/kit/window-environment.ts
import { describe, expect, test } from 'vitest';
import { LoginPanel, overrideOf } from '../../../src-renderer/features/login/login-panel.svelte';
import { FakeBridge, Refusal, type Answers } from '../../../src-renderer/fixtures/fake-bridge';
import { snapshots } from '../../../src-renderer/fixtures/snapshots';

const nothing = () => ({});
const waiting = { step: 'waiting-for-browser', host: 'claude.ai', wantsCode: true } as const;

function panelWith(answers: Answers = {}) {
  const bridge = new FakeBridge({ 'login.start': nothing, 'login.cancel': nothing, 'login.code': nothing, ...answers });
  return { bridge, panel: new LoginPanel(bridge) };
}

describe('what would outrank a login', () => {
  test('is told in the words of the diagnosis', () => {
    expect(overrideOf(snapshots['old-key'])?.words).toContain('comes before your Max login');
  });

  test('is found in the places when no diagnosis names it', () => {
    const override = overrideOf({ ...snapshots['places-differ'], diagnoses: [] });
    expect(override?.words).toContain('Scripts');
    expect(override?.fix.id).toBe('use-subscription');
  });

  test('includes a cloud provider', () => {
    expect(overrideOf(snapshots.bedrock)).not.toBeNull();
  });

  test('is nothing where only the login is used, or nothing at all', () => {
    expect(overrideOf(snapshots.fine)).toBeNull();
    expect(overrideOf(snapshots['not-logged-in'])).toBeNull();
    expect(overrideOf(null)).toBeNull();
  });
});

describe('a login', () => {
  test('starts once, with the address only when there is one', async () => {
    const { bridge, panel } = panelWith();
    await Promise.all([panel.start(), panel.start()]);
    expect(bridge.asked('login.start')).toEqual([{ kind: 'subscription' }]);
  });

  test.each(['anna', '@example.com', 'anna@example', 'anna@example.', 'an na@example.com'])(
    'does not start with the address “%s”',
    async (email) => {
      const { bridge, panel } = panelWith();
      panel.email = email;
      await panel.start();
      expect(panel.emailWrong).toBe(true);
      expect(bridge.asked('login.start')).toEqual([]);
    },
  );

  test('goes back to the choice when it could not start', async () => {
    const { panel } = panelWith({ 'login.start': () => new Refusal({ code: 'busy', words: 'Another login runs.' }) });
    await panel.start();
    expect(panel.state.step).toBe('idle');
    expect(panel.fault?.code).toBe('busy');
  });

  test('sends the code once and forgets it', async () => {
    const { bridge, panel } = panelWith();
    bridge.push('login', waiting);
    panel.code = ' abc#def ';
    await panel.sendCode();
    await panel.sendCode();
    expect(bridge.asked('login.code')).toEqual([{ code: 'abc#def' }]);
    expect(panel.code).toBe('');
    expect(panel.codeMissing).toBe(true);
  });

  test('that runs is not started over by opening its screen again', () => {
    const { bridge, panel } = panelWith();
    bridge.push('login', waiting);
    panel.prepare('console');
    expect(panel.state).toEqual(waiting);
  });

  test('is cancelled only while it runs', async () => {
    const { bridge, panel } = panelWith();
    await panel.cancel();
    bridge.push('login', waiting);
    await panel.cancel();
    expect(bridge.asked('login.cancel')).toHaveLength(1);
    expect(panel.state.step).toBe('idle');
  });

  test('that is done leaves nothing behind for the next', () => {
    const { bridge, panel } = panelWith();
    bridge.push('login', { step: 'done', before: null, after: 'anna@example.com', warning: null });
    panel.prepare('console');
    expect(panel.state).toEqual({ step: 'idle' });
    expect(panel.kind).toBe('console');
  });
});
