import { expect, test } from 'vitest';
import { defaultSettings } from '../../../src-main/contract/settings';
import { supportBundle, type SupportFacts } from '../../../src-main/services/support-bundle';

const key = `sk-ant-api03-${'TEST'.repeat(20)}-QaAA`;

const bundle = (given: Partial<SupportFacts> = {}) =>
  supportBundle({
    report: 'Keymender report',
    log: '',
    version: '1.2.3',
    system: 'linux 6.1.0, x64',
    settings: defaultSettings,
    home: '/home/anna',
    ...given,
  });

test('the file holds the report, the version, the settings and the log', () => {
  const text = bundle({ log: '[info] one\n\n[info] two\n' });
  expect(text).toMatch(/^Keymender report\n/);
  expect(text).toContain('Keymender 1.2.3 on linux 6.1.0, x64');
  expect(text).toContain('  checkEveryMinutes: 30\n');
  expect(text).toContain('Log:\n  [info] one\n  [info] two\n');
});

test('no key is in it, wherever it came from', () => {
  const text = bundle({ report: `uses ${key}`, log: `[info] ANTHROPIC_API_KEY=${key} was refused` });
  expect(text).not.toContain('TESTTEST');
  expect(text).toContain('sk-ant-api03-…QaAA');
});

test('the home folder is not named, with either kind of slash', () => {
  const text = bundle({
    home: 'C:/Users/anna',
    log: 'at C:\\Users\\anna\\app.js\nat C:/Users/anna/app.js\n"C:\\\\Users\\\\anna\\\\x"',
  });
  expect(text).not.toContain('anna');
  expect(text).toContain('at ~\\app.js');
});

test('folders that the user chose are counted, not named', () => {
  const text = bundle({ settings: { ...defaultSettings, deepFolders: ['/srv/customer', '/srv/other'] } });
  expect(text).toContain('  deepFolders: 2\n');
  expect(text).not.toContain('customer');
});

test('of a long log the end is kept, and that there was more is said', () => {
  const text = bundle({ log: Array.from({ length: 1_000 }, (_, line) => `line ${String(line)}`).join('\n') });
  expect(text).toContain('(600 older lines left out)\n  line 600\n');
  expect(text).toContain('  line 999\n');
  expect(text).not.toContain('line 599\n');
});

test('a log without a line break of its own does not make the file endless', () => {
  expect(bundle({ log: 'x'.repeat(1_000_000) }).length).toBeLessThan(3_000);
});
