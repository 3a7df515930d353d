import { describe, expect, it } from 'vitest';
import type { FindingKind, ReadBy } from '../../../../src-main/contract/finding';
import type { EditFormat, EditTarget } from '../../../../src-main/core/edit/target';
import { fingerprint } from '../../../../src-main/core/fingerprint';
import { makeFound, type Found } from '../../../../src-main/core/found';
import type { DraftStep, PlanDraft } from '../../../../src-main/core/plan/draft';
import { expected } from '../../../../src-main/core/plan/expectation';
import { planLogout } from '../../../../src-main/core/plan/logout';
import { makeText } from '../../../../src-main/core/plan/make-text';
import { planRemoval } from '../../../../src-main/core/plan/remove';
import { planRotation } from '../../../../src-main/core/plan/rotate';
import { planSubscription } from '../../../../src-main/core/plan/subscription';
import { Secret } from '../../../../src-main/core/secret';
import { given, newKey, oldKey, otherKey } from '../../../kit/planted-home';

interface Spec {
  readonly path?: string;
  readonly format?: EditFormat;
  readonly target?: EditTarget;
  readonly kind?: FindingKind;
  readonly name?: string;
  readonly value?: string | null;
  readonly by?: ReadBy;
  readonly keychain?: string;
}

/** A finding as a source makes it: by default the old key in `.zshrc`, line 2. */
function found(spec: Spec = {}): Found {
  const { path = '/h/.zshrc', format = 'shell', kind = 'api-key', name = 'ANTHROPIC_API_KEY', by = 'yes' } = spec;
  const target = spec.target ?? { at: 'variable', name, line: 2 };
  const place = target.at === 'pointer' ? { pointer: target.pointer } : { line: target.line };
  const inFile = spec.keychain === undefined;
  return makeFound({
    source: 'test/plan',
    kind,
    name,
    location: inFile ? { path, ...place } : { keychain: spec.keychain },
    readByClaudeCode: by,
    value: spec.value === null ? undefined : (spec.value ?? oldKey),
    edit: inFile ? { path, format, target } : null,
  });
}

const inSettings = (name: string, spec: Spec = {}): Found =>
  found({
    path: '/h/.claude/settings.json',
    format: 'json',
    target: { at: 'pointer', pointer: `/env/${name}` },
    name,
    ...spec,
  });
const inState: Found = found({
  path: '/h/.claude.json',
  format: 'json',
  target: { at: 'pointer', pointer: '/primaryApiKey' },
  name: 'primaryApiKey',
});
const state = (approved: string[], rejected: string[] = [], rest = {}) => ({
  path: '/h/.claude.json',
  text: JSON.stringify({ customApiKeyResponses: { approved, rejected }, ...rest }),
});
const end = (key: string) => key.slice(-20);

const rotate = (founds: readonly Found[], more: Partial<Parameters<typeof planRotation>[0]> = {}) =>
  planRotation({
    fingerprint: fingerprint(oldKey),
    newKey: new Secret(newKey),
    founds,
    states: [],
    otherTools: false,
    ...more,
  });

/** What a draft makes of one file's text. */
function made(draft: PlanDraft, path: string, text: string): string {
  const step = draft.steps.find(
    (one): one is Extract<DraftStep, { at: 'file' }> => one.at === 'file' && one.path === path,
  );
  if (step?.deed.do !== 'edit') throw new Error(`no step for ${path}`);
  return given(makeText(text, step.deed));
}

describe('a rotation', () => {
  it('is one step for each file, whatever it holds', () => {
    const draft = given(rotate([found(), found({ target: { at: 'text', line: 5 } }), inSettings('ANTHROPIC_API_KEY')]));
    expect(draft.steps.map((step) => [step.kind, step.findings.length, step.chosen])).toEqual([
      ['replace', 2, true],
      ['replace', 1, true],
    ]);
  });

  it('has a title that holds whichever of its steps are chosen', () => {
    const founds = [found(), inSettings('ANTHROPIC_API_KEY'), found({ path: '/h/other', by: 'other-tool' })];
    const draft = given(rotate(founds));
    expect(draft.steps.map(({ chosen }) => chosen)).toEqual([true, true, false]);
    expect(draft.title).not.toMatch(/\d/);
  });

  it('says what is wrong with the key instead of planning', () => {
    expect(rotate([found()], { newKey: new Secret(` ${oldKey}\n`) })).toMatchObject({ error: { code: 'same-key' } });
    expect(rotate([found({ value: otherKey })])).toMatchObject({ error: { code: 'unknown-key' } });
    const token = new Secret('sk-ant-oat01-TESTabcdefghijklmnopqrstuvwxyz');
    expect(rotate([found()], { newKey: token })).toMatchObject({ error: { code: 'other-kind' } });
  });

  it('leaves references and other secrets where they are', () => {
    const reference = inSettings('ANTHROPIC_AUTH_TOKEN', { value: '${ANTHROPIC_API_KEY}' });
    const draft = given(rotate([found(), reference, found({ path: '/h/other', value: otherKey })]));
    expect(draft.steps.flatMap((step) => step.findings)).toEqual([found().finding.id]);
  });

  it('names the places that it cannot change', () => {
    const draft = given(rotate([found(), found({ keychain: 'Claude Code/u' })]));
    expect(draft.warnings[0]).toBe(
      'The old key also comes from the keychain item “Claude Code/u”, which Keymender cannot change.',
    );
    expect(rotate([found({ keychain: 'Claude Code/u' })])).toMatchObject({ error: { code: 'nothing-to-change' } });
  });

  it('moves the approval from the old key to the new one', () => {
    const states = [state([end(otherKey), end(oldKey)], [end(newKey)], { primaryApiKey: oldKey })];
    const draft = given(rotate([inState], { states }));
    expect(JSON.parse(made(draft, '/h/.claude.json', states[0]?.text ?? ''))).toEqual({
      customApiKeyResponses: { approved: [end(otherKey), end(newKey)], rejected: [] },
      primaryApiKey: newKey,
    });
  });

  it('approves nothing that the user had not approved', () => {
    const states = [state([end(otherKey)], [end(oldKey)])];
    expect(given(rotate([found()], { states })).steps.map((step) => step.kind)).toEqual(['replace']);
  });

  it('takes along copies in the same file that no finding names, and leaves longer keys alone', () => {
    const text = `# was ${oldKey}\nexport ANTHROPIC_API_KEY=${oldKey}\nexport B=${oldKey}x\n`;
    expect(made(given(rotate([found()])), '/h/.zshrc', text)).toBe(
      `# was ${newKey}\nexport ANTHROPIC_API_KEY=${newKey}\nexport B=${oldKey}x\n`,
    );
  });

  it('expects to see the new key where the old one was', () => {
    const step = given(rotate([found()])).steps[0];
    const expects = step?.at === 'file' ? step.expects : [];
    expect(expected(expects, [found({ value: newKey })]).ok).toBe(true);
    expect(expected(expects, [found()])).toEqual({ ok: false, error: 'the old key is still in .zshrc.' });
    expect(expected(expects, [found({ value: otherKey })])).toMatchObject({ ok: false });
  });
});

describe('a removal', () => {
  const remove = (chosen: readonly Found[], founds: readonly Found[], states = [state([end(oldKey)])]) =>
    planRemoval({ findings: chosen.map((one) => one.finding.id), founds, states });

  it('takes out the entry, and forgets what was said about a key that is gone', () => {
    const draft = given(remove([found()], [found()]));
    expect(made(draft, '/h/.zshrc', `a=1\nexport ANTHROPIC_API_KEY=${oldKey}\nb=2\n`)).toBe('a=1\nb=2\n');
    expect(made(draft, '/h/.claude.json', state([end(oldKey)]).text)).toBe(state([]).text);
  });

  it('keeps the approval while Claude Code still finds the key elsewhere', () => {
    const draft = given(remove([found()], [found(), inSettings('ANTHROPIC_API_KEY')]));
    expect(draft.steps).toHaveLength(1);
  });

  it('does not touch logins, and does not guess', () => {
    const login = found({ path: '/h/.claude/.credentials.json', kind: 'login', name: 'accessToken' });
    expect(remove([login], [login])).toMatchObject({ error: { code: 'login-is-not-edited' } });
    expect(remove([found()], [])).toMatchObject({ error: { code: 'unknown-finding' } });
  });
});

describe('clearing the way for the subscription', () => {
  const plan = (founds: readonly Found[]) => planSubscription({ founds, now: Date.UTC(2026, 10, 21) });

  it('switches off in shells, without the key, and takes out of settings', () => {
    const helper = found({
      path: '/h/.claude/settings.json',
      format: 'json',
      target: { at: 'pointer', pointer: '/apiKeyHelper' },
      kind: 'helper',
      name: 'apiKeyHelper',
      value: null,
    });
    const draft = given(plan([found(), inSettings('ANTHROPIC_AUTH_TOKEN', { kind: 'auth-token' }), helper]));
    const shell = made(draft, '/h/.zshrc', `a=1\nexport ANTHROPIC_API_KEY=${oldKey}\nb=2\n`);
    expect(shell).toMatch(/^a=1\n# disabled by Keymender 2026-11-21: export ANTHROPIC_API_KEY=\S*\nb=2\n$/);
    expect(shell).not.toContain(oldKey.slice(-30, -4));
    const settings = JSON.stringify({
      env: { ANTHROPIC_AUTH_TOKEN: oldKey, A: 'b' },
      apiKeyHelper: 'pass show key',
      x: 1,
    });
    expect(JSON.parse(made(draft, '/h/.claude/settings.json', settings))).toEqual({ env: { A: 'b' }, x: 1 });
  });

  it('switches off a cloud provider too, whose value is no secret', () => {
    const bedrock = found({ kind: 'provider-switch', name: 'CLAUDE_CODE_USE_BEDROCK', value: null });
    const draft = given(plan([bedrock]));
    expect(made(draft, '/h/.zshrc', 'a=1\nexport CLAUDE_CODE_USE_BEDROCK="1" # work\nb=2\n')).toMatch(
      /^a=1\n# disabled by Keymender 2026-11-21: .*\nb=2\n$/,
    );
  });

  it('takes the address of a gateway along with its token, so that the login is not sent there', () => {
    const token = inSettings('ANTHROPIC_AUTH_TOKEN', { kind: 'auth-token' });
    const address = inSettings('ANTHROPIC_BASE_URL', { kind: 'base-url', value: null });
    const settings = { env: { ANTHROPIC_AUTH_TOKEN: oldKey, ANTHROPIC_BASE_URL: 'https://gateway.example', A: 'b' } };
    const draft = given(plan([token, address]));
    expect(JSON.parse(made(draft, '/h/.claude/settings.json', JSON.stringify(settings)))).toEqual({ env: { A: 'b' } });
  });

  it('leaves alone what gives way by itself, what nothing reads, and what belongs to others', () => {
    const rest = [
      inState,
      found({ by: 'other-tool' }),
      found({ path: '/h/.zsh_history', format: 'plain', target: { at: 'text', line: 1 } }),
      found({ kind: 'base-url', name: 'ANTHROPIC_BASE_URL', value: null }),
    ];
    expect(plan(rest)).toMatchObject({ error: { code: 'nothing-to-change' } });
  });
});

describe('logging out completely', () => {
  const login = found({
    path: '/h/.claude/.credentials.json',
    kind: 'login',
    name: 'accessToken',
    value: 'sk-ant-oat01-TESTlogin0000000000',
  });
  const plan = (founds: readonly Found[], cli = true) =>
    planLogout({ founds, states: [state([end(oldKey)], [end(otherKey)])], everything: true, cli });

  it('takes out everything the official logout leaves, and logs out last', () => {
    const copy = found({
      path: '/h/.claude/backups/.claude.json.backup.1763',
      format: 'json',
      target: { at: 'pointer', pointer: '/primaryApiKey' },
    });
    const draft = given(plan([found(), inSettings('ANTHROPIC_API_KEY'), copy, login]));
    expect(draft.steps.map((step) => [step.at === 'file' ? step.path : step.target, step.kind])).toEqual([
      ['/h/.zshrc', 'remove'],
      ['/h/.claude/settings.json', 'remove'],
      ['/h/.claude/backups/.claude.json.backup.1763', 'mask'],
      ['/h/.claude.json', 'remove'],
      ['claude auth logout', 'cli-logout'],
    ]);
    expect(JSON.parse(made(draft, '/h/.claude.json', state([end(oldKey)], [end(otherKey)]).text))).toEqual({
      customApiKeyResponses: { approved: [], rejected: [] },
    });
  });

  it('deletes the saved login itself where the official command is not there', () => {
    const account = { oauthAccount: { emailAddress: 'u@example.com', organizationUuid: 'o' } };
    const states = [state([end(oldKey)], [], account)];
    const draft = given(planLogout({ founds: [login], states, everything: true, cli: false }));
    expect(draft.steps.map((step) => [step.at === 'file' ? step.path : step.target, step.kind])).toEqual([
      ['/h/.claude.json', 'remove'],
      ['/h/.claude/.credentials.json', 'delete-file'],
    ]);
    expect(JSON.parse(made(draft, '/h/.claude.json', states[0]?.text ?? ''))).toEqual({
      customApiKeyResponses: { approved: [], rejected: [] },
    });
  });

  it('names the connected services that are signed out too', () => {
    const mcp = found({
      path: '/h/.claude/.credentials.json',
      kind: 'mcp-secret',
      name: 'Linear accessToken',
      value: 'mcp-token-1234567890',
    });
    expect(given(plan([login, mcp])).warnings).toEqual([
      'Logging out also ends the sign-in of these connected services: Linear.',
    ]);
  });
});
