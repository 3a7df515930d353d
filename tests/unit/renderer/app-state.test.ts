// @vitest-environment ./tests/kit/window-environment.ts
import { describe, expect, test, vi } from 'vitest';
import type { CallName } from '../../../src-main/contract/channels';
import { actionIds, type ActionId } from '../../../src-main/contract/diagnosis';
import { AppState } from '../../../src-renderer/app-state.svelte';
import { Clock } from '../../../src-renderer/clock.svelte';
import { guessReport } from '../../../src-renderer/fixtures/explanations';
import { FakeBridge, Refusal, type Answers } from '../../../src-renderer/fixtures/fake-bridge';
import { now, oldKey } from '../../../src-renderer/fixtures/parts';
import { defaultSettings } from '../../../src-renderer/fixtures/settings';
import { snapshots } from '../../../src-renderer/fixtures/snapshots';
import type { Screen } from '../../../src-renderer/navigation.svelte';

const nothing = () => ({});

async function appWith(answers: Answers = {}) {
  const bridge = new FakeBridge({
    'snapshot.get': () => snapshots['old-key'],
    'settings.get': () => defaultSettings,
    'settings.set': () => ({ ...defaultSettings, welcomed: true }),
    'check.now': nothing,
    'helper.run': nothing,
    'finding.reveal': nothing,
    'link.open': nothing,
    'window.close': nothing,
    ...answers,
  });
  const app = new AppState(bridge, new Clock(() => now));
  await app.load();
  return { app, bridge };
}

describe('every button', () => {
  const opens: Partial<Record<ActionId, Screen>> = {
    'login-subscription': { name: 'login', kind: 'subscription' },
    'login-console': { name: 'login', kind: 'console' },
    logout: { name: 'logout' },
    rotate: { name: 'rotate', fingerprint: oldKey.fingerprint },
    'use-subscription': { name: 'fix', source: { kind: 'subscription' } },
    remove: { name: 'fix', source: { kind: 'remove', findings: ['zshrc-key'] } },
    'update-claude': { name: 'update', installation: null },
    repair: { name: 'fix', source: { kind: 'repair', findings: ['zshrc-key'] } },
    'paste-error': { name: 'explain' },
    'network-check': { name: 'network' },
    'show-copies': { name: 'copies' },
    'show-why': { name: 'why' },
  };
  const calls: Partial<Record<ActionId, readonly [CallName, unknown]>> = {
    'check-now': ['check.now', {}],
    'run-helper': ['helper.run', {}],
    'show-file': ['finding.reveal', { finding: 'zshrc-key' }],
    'install-claude': ['link.open', { link: 'install-docs' }],
    'open-link': ['link.open', { link: 'status-page' }],
  };

  test.each(actionIds)('“%s” opens a screen or calls the main process', async (id) => {
    const { app, bridge } = await appWith();
    const link = id === 'open-link' ? { link: 'status-page' as const } : {};
    await app.perform({ id, label: 'Do it', findings: ['zshrc-key'], ...link });
    const [name, input] = calls[id] ?? [];
    expect(opens[id] ?? name).toBeDefined();
    expect(app.navigation.screen).toEqual(opens[id] ?? { name: 'home' });
    if (name) expect(bridge.asked(name)).toEqual([input]);
  });

  test('changes nothing by itself: every plan is looked at first', async () => {
    const { app, bridge } = await appWith();
    for (const id of actionIds) await app.perform({ id, label: 'Do it', findings: ['zshrc-key'] });
    const changing: CallName[] = ['plan.apply', 'history.undo', 'backups.delete', 'login.start', 'settings.set'];
    expect(changing.flatMap((name) => bridge.asked(name))).toEqual([]);
  });

  test('that fails says why', async () => {
    const { app } = await appWith({ 'check.now': () => new Refusal({ code: 'busy', words: 'A check runs already.' }) });
    await app.perform({ id: 'check-now', label: 'Check' });
    expect(app.fault?.code).toBe('busy');
  });
});

describe('the tray', () => {
  test('can ask for a screen', async () => {
    const { app, bridge } = await appWith();
    bridge.push('navigate', { to: 'settings' });
    expect(app.navigation.screen).toEqual({ name: 'settings' });
    bridge.push('navigate', { to: 'explain', clipboard: true });
    expect(app.navigation.screen).toEqual({ name: 'explain', clipboard: true });
    bridge.push('navigate', { to: 'home' });
    expect(app.navigation.canGoBack).toBe(false);
  });

  test('can ask for the fix, even before the window knows what is broken', async () => {
    const bridge = new FakeBridge({
      'snapshot.get': () => snapshots['old-key'],
      'settings.get': () => defaultSettings,
    });
    const app = new AppState(bridge, new Clock(() => now));
    bridge.push('navigate', { to: 'fix' });
    expect(app.navigation.screen.name).toBe('home');
    await app.load();
    await vi.waitFor(() => expect(app.navigation.screen).toEqual({ name: 'fix', source: { kind: 'subscription' } }));
  });
});

describe('Escape', () => {
  test('goes one screen back, and from Home closes the window', async () => {
    const { app, bridge } = await appWith();
    app.navigation.open({ name: 'about' });
    await app.leave();
    expect(app.navigation.screen).toEqual({ name: 'home' });
    expect(bridge.asked('window.close')).toEqual([]);
    await app.leave();
    expect(bridge.asked('window.close')).toHaveLength(1);
  });

  test('finds an answer again that another screen was opened from', async () => {
    const { app } = await appWith();
    app.navigation.open({ name: 'explain', clipboard: true });
    const { moves } = app.navigation;
    app.navigation.remember({ name: 'explain', answer: guessReport });
    expect(app.navigation.moves).toBe(moves);
    app.navigation.open({ name: 'network' });
    await app.leave();
    expect(app.navigation.screen).toEqual({ name: 'explain', answer: guessReport });
  });

  test('does not leave a change while it is being made', async () => {
    const { app } = await appWith();
    app.navigation.open({ name: 'fix', source: { kind: 'subscription' } });
    const letGo = app.holdWhile(() => true);
    await app.leave();
    expect(app.navigation.screen.name).toBe('fix');
    letGo();
    await app.leave();
    expect(app.navigation.screen.name).toBe('home');
  });
});

test('the first page is shown once', async () => {
  const { app, bridge } = await appWith();
  expect(app.settings?.welcomed).toBe(false);
  await app.welcome();
  expect(app.settings?.welcomed).toBe(true);
  expect(bridge.asked('settings.set')).toEqual([{ welcomed: true }]);
});

test('a login that runs brings its screen back to a window that was opened anew', async () => {
  const { app, bridge } = await appWith();
  bridge.push('login', { step: 'waiting-for-browser', host: 'claude.ai', wantsCode: false });
  expect(app.navigation.screen.name).toBe('login');
  bridge.push('login', { step: 'finishing' });
  app.navigation.back();
  expect(app.navigation.screen.name).toBe('home');
});
