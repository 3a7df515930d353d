import { describe, expect, it } from 'vitest';
import { keyRecord, recordPath } from '../../../../src-main/core/accounts/kept-key';
import { fingerprint } from '../../../../src-main/core/fingerprint';
import { makeFound, type Found } from '../../../../src-main/core/found';
import type { DraftStep, FileStep, PlanDraft } from '../../../../src-main/core/plan/draft';
import { makeText } from '../../../../src-main/core/plan/make-text';
import { planHome, type HomeInput } from '../../../../src-main/core/plan/one-home';
import { rotationOfHome } from '../../../../src-main/core/plan/one-home-rotate';
import { Secret } from '../../../../src-main/core/secret';
import { foundAt, given, newKey, oldKey, otherKey } from '../../../kit/planted-home';

const id = 'key-0a1b2c3d';
const record = keyRecord({ id, name: 'Work 🦊', secret: new Secret(oldKey), firstSeen: 1_795_291_200_000 });
const path = recordPath('/data', id);
const settingsPath = '/h/.claude/settings.json';
const helper = '/usr/bin/secret-tool lookup service Keymender account key-0a1b2c3d';

const home = (founds: readonly Found[], more: Partial<HomeInput> = {}): PlanDraft =>
  given(
    planHome({
      title: 'One home',
      keep: [{ record, path, secret: new Secret(oldKey) }],
      helper,
      used: fingerprint(oldKey),
      cleared: [fingerprint(oldKey)],
      settings: { path: settingsPath, text: null },
      founds,
      states: [],
      otherTools: false,
      now: 1_795_291_200_000,
      hints: [],
      ...more,
    }),
  );

const inShell = (value: string, name = 'ANTHROPIC_API_KEY', line = 1, file = '/h/.zshrc') =>
  foundAt(file, value, 'shell', { at: 'variable', name, line });
const inSettings = (value: string) =>
  foundAt(settingsPath, value, 'json', { at: 'pointer', pointer: '/env/ANTHROPIC_API_KEY' });
const kindOf = (name: string, kind: Found['finding']['kind'], value: string) =>
  makeFound({
    source: 'shell/zsh',
    kind,
    name,
    location: { path: '/h/.zshrc', line: 2 },
    readByClaudeCode: 'yes',
    value,
    edit: { path: '/h/.zshrc', format: 'shell', target: { at: 'variable', name, line: 2 } },
  });

function stepAt(draft: PlanDraft, file: string): FileStep {
  const step = draft.steps.find((one): one is FileStep => one.at === 'file' && one.path === file);
  if (step === undefined) throw new Error(`no step for ${file}`);
  return step;
}
function made(draft: PlanDraft, file: string, text: string): string {
  const { deed } = stepAt(draft, file);
  if (deed.do !== 'edit') throw new Error(`${file} is not edited`);
  return given(makeText(text, deed));
}
const summary = (steps: readonly DraftStep[]) =>
  steps.map((step) => `${step.kind} ${step.at === 'file' ? step.path : step.target}${step.chosen ? '' : ' (off)'}`);

describe('one home for a key', () => {
  it('is the keychain first, then the settings, then every copy', () => {
    const draft = home([inShell(oldKey)]);
    expect(summary(draft.steps)).toEqual([
      'keychain-set Keychain: Work 🦊',
      'create-file /data/accounts/key-0a1b2c3d.json',
      `create-file ${settingsPath}`,
      'remove /h/.zshrc',
    ]);
    expect(draft.steps[0]).toMatchObject({ at: 'vault', item: id, secret: new Secret(oldKey) });
  });

  it('makes settings where there are none, with nothing but the helper in them', () => {
    const { deed } = stepAt(home([]), settingsPath);
    expect(deed).toEqual({ do: 'create', text: `{\n  "apiKeyHelper": "${helper}"\n}\n`, mode: 0o600 });
  });

  it('keeps the rest of the settings byte for byte, the key’s own copy taken out in the same step', () => {
    const text = `{\n\t// mine\n\t"env": {"ANTHROPIC_API_KEY": "${oldKey}", "X": "1"},\n\t"model": "opus"\n}\n`;
    const draft = home([inSettings(oldKey)], { settings: { path: settingsPath, text } });
    expect(draft.steps.filter((step) => step.at === 'file' && step.path === settingsPath)).toHaveLength(1);
    expect(made(draft, settingsPath, text)).toBe(
      `{\n\t// mine\n\t"env": {"X": "1"},\n\t"model": "opus",\n\t"apiKeyHelper": "${helper}"\n}\n`,
    );
  });

  it('takes the place of another helper', () => {
    const text = '{"apiKeyHelper": "~/old.sh"}';
    const draft = home([], { settings: { path: settingsPath, text } });
    expect(made(draft, settingsPath, text)).toBe(`{"apiKeyHelper": "${helper}"}`);
    expect(stepAt(draft, settingsPath).words).toContain('in place of its present helper');
  });

  it('does not touch settings that are broken', () => {
    const broken = planHome({ ...inputOf(), settings: { path: settingsPath, text: '{"env": ' } });
    expect(broken).toMatchObject({ ok: false, error: { code: 'settings-broken' } });
  });

  it('holds no key in anything but the step of the keychain', () => {
    const { secrets: _, ...draft } = home([inShell(oldKey)]);
    const others = draft.steps.filter((step) => step.at !== 'vault').map((step) => ({ ...step, deed: null }));
    expect(JSON.stringify([others, record, draft.title, draft.warnings])).not.toContain(oldKey);
    expect(record).toMatchObject({ masked: `sk-ant-api03-…${oldKey.slice(-4)}`, fingerprint: fingerprint(oldKey) });
  });
});

const inputOf = (): HomeInput => ({
  title: '',
  keep: [],
  helper,
  used: fingerprint(oldKey),
  cleared: [],
  settings: { path: settingsPath, text: null },
  founds: [],
  states: [],
  otherTools: false,
  now: 0,
  hints: [],
});

describe('what Claude Code would use instead of the helper', () => {
  it('is switched off where a comment can stay', () => {
    const draft = home([inShell(otherKey), kindOf('ANTHROPIC_AUTH_TOKEN', 'auth-token', 'gateway-token-123456')]);
    const text = made(
      draft,
      '/h/.zshrc',
      `export ANTHROPIC_API_KEY=${otherKey}\nexport ANTHROPIC_AUTH_TOKEN=gateway-token-123456\nexport A=1\n`,
    );
    expect(text).toContain('disabled by Keymender 2026-11-21');
    expect(text).not.toContain(otherKey);
    expect(text).not.toContain('gateway-token');
    expect(text).toContain('\nexport A=1\n');
  });

  it.each([
    ['oauth-token', 'CLAUDE_CODE_OAUTH_TOKEN'],
    ['provider-switch', 'CLAUDE_CODE_USE_BEDROCK'],
    ['base-url', 'ANTHROPIC_BASE_URL'],
  ] as const)('does not take in a %s', (kind, name) => {
    expect(summary(home([kindOf(name, kind, 'something-of-twenty-characters')]).steps)).toHaveLength(3);
  });

  it('that no file holds is named', () => {
    const bare = makeFound({
      source: 'claude-code/environment',
      kind: 'api-key',
      name: 'ANTHROPIC_API_KEY',
      location: {},
      readByClaudeCode: 'yes',
      value: otherKey,
    });
    expect(home([bare]).warnings.join()).toContain('which Keymender cannot change');
    expect(home([bare, inShell(otherKey)]).warnings.join()).toContain('open a new terminal');
  });
});

describe('copies elsewhere', () => {
  it('of other programs wait to be chosen, and are then removed', () => {
    const dotenv = foundAt(
      '/h/site/.env',
      oldKey,
      'dotenv',
      { at: 'variable', name: 'ANTHROPIC_API_KEY', line: 1 },
      'other-tool',
    );
    expect(summary(home([dotenv]).steps)).toContain('remove /h/site/.env (off)');
    expect(summary(home([dotenv], { otherTools: true }).steps)).toContain('remove /h/site/.env');
  });

  it('in histories lose the key only', () => {
    const history = foundAt('/h/.zsh_history', oldKey, 'plain', { at: 'text', line: 1 });
    const draft = home([history]);
    expect(made(draft, '/h/.zsh_history', `: 1:0;export K=${oldKey}\n: 2:0;ls\n`)).not.toContain('TESTold');
    expect(made(draft, '/h/.zsh_history', `: 1:0;export K=${oldKey}\n: 2:0;ls\n`)).toContain(': 2:0;ls\n');
  });

  it('of an MCP server in a file of Claude Code stay in it', () => {
    const state = '/h/.claude.json';
    const server = makeFound({
      source: 'mcp/claude-code',
      kind: 'mcp-secret',
      name: 'API_KEY',
      location: { path: state, pointer: '/mcpServers/x/env/API_KEY' },
      readByClaudeCode: 'yes',
      value: oldKey,
      edit: { path: state, format: 'json', target: { at: 'pointer', pointer: '/mcpServers/x/env/API_KEY' } },
    });
    const managed = foundAt(state, oldKey, 'json', { at: 'pointer', pointer: '/primaryApiKey' });
    const text = JSON.stringify({ primaryApiKey: oldKey, mcpServers: { x: { env: { API_KEY: oldKey } } } });
    expect(JSON.parse(made(home([server, managed]), state, text))).toEqual({
      mcpServers: { x: { env: { API_KEY: oldKey } } },
    });
  });

  it('take the user’s yes to the key with them', () => {
    const text = JSON.stringify({ customApiKeyResponses: { approved: [oldKey.slice(-20), 'other'], rejected: [] } });
    const draft = home([inShell(oldKey)], { states: [{ path: '/h/.claude.json', text }] });
    expect(JSON.parse(made(draft, '/h/.claude.json', text))).toEqual({
      customApiKeyResponses: { approved: ['other'], rejected: [] },
    });
  });
});

describe('rotation of a key that is at home', () => {
  const kept = [{ record, path }];
  it('is one item of the keychain and its note', () => {
    const steps = rotationOfHome(kept, { fingerprint: fingerprint(oldKey), newKey: new Secret(newKey), now: 5 });
    expect(steps[0]).toMatchObject({ at: 'vault', item: id, secret: new Secret(newKey) });
    const note = steps[1] as FileStep;
    const deed = note.deed.do === 'edit' ? note.deed : null;
    expect(deed && JSON.parse(given(makeText(JSON.stringify(record), deed)))).toEqual({
      ...record,
      masked: `sk-ant-api03-…${newKey.slice(-4)}`,
      fingerprint: fingerprint(newKey),
      firstSeen: 5,
    });
  });

  it('is nothing for another key', () => {
    expect(rotationOfHome(kept, { fingerprint: fingerprint(otherKey), newKey: new Secret(newKey), now: 5 })).toEqual(
      [],
    );
  });
});
