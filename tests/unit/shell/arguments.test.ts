import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArguments, screenOf, screens } from '../../../src-main/shell/arguments';

describe('keymender:// links', () => {
  test.each([
    ['keymender://fix', 'home'],
    ['keymender://fix/', 'home'],
    ['keymender://fix/invalid_api_key', 'home'],
    ['keymender://explain', 'explain'],
    ['KEYMENDER://history', 'history'],
  ])('%s asks for %s', (link, screen) => {
    expect(screenOf(link)).toBe(screen);
  });

  test.each([
    'keymender://',
    'keymender://apply',
    'keymender://fix/../../etc',
    'keymender://fix/a/b',
    'keymender://fix?run=1',
    'keymender://fix#x',
    'keymender://user@fix',
    'keymender:fix',
    'https://fix',
    `keymender://fix/${'a'.repeat(500)}`,
  ])('%s asks for nothing', (link) => {
    expect(screenOf(link)).toBeNull();
  });

  test('whatever a link holds, it names a screen that does nothing by itself, or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        const screen = screenOf(`keymender://${rest}`);
        expect(screen === null || (screens.includes(screen) && screen !== 'fix')).toBe(true);
      }),
    );
  });
});

describe('the command line', () => {
  test('nothing: the app, with no wish', () => {
    expect(parseArguments([])).toEqual({ kind: 'app', demo: false, hidden: false, screen: null });
  });

  test('the app’s switches, among those of Chromium and the app’s folder', () => {
    expect(parseArguments(['--no-sandbox', '/folder', '--demo', '--hidden', 'keymender://fix'])).toEqual({
      kind: 'app',
      demo: true,
      hidden: true,
      screen: 'home',
    });
  });

  test('everything after --headless belongs to the headless command', () => {
    const argv = ['--no-sandbox', '/folder', '--headless', 'status', '--json', '--demo'];
    expect(parseArguments(argv)).toEqual({ kind: 'headless', argv: ['status', '--json', '--demo'] });
  });
});
