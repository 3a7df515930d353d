import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFiles } from '../../../../src-main/adapters/files';
import { NodeRunner } from '../../../../src-main/adapters/runner';
import type { Receipt } from '../../../../src-main/contract/plan';
import { fingerprint } from '../../../../src-main/core/fingerprint';
import type { DraftStep } from '../../../../src-main/core/plan/draft';
import { planRotation } from '../../../../src-main/core/plan/rotate';
import { fail, ok } from '../../../../src-main/core/result';
import type { Running } from '../../../../src-main/core/running/claude-code';
import { Secret } from '../../../../src-main/core/secret';
import type { SessionVariables } from '../../../../src-main/ports/session-variables';
import type { ForeignKeychain } from '../../../../src-main/ports/system';
import type { VariableStore } from '../../../../src-main/ports/variable-store';
import { RunningClaudeList } from '../../../../src-main/services/application/running-claude';
import { lookAt, type Look } from '../../../../src-main/services/machine';
import type { ApplyHooks } from '../../../../src-main/services/remediate/apply';
import type { Remediator } from '../../../../src-main/services/remediate/remediator';
import { given, newKey, oldKey, PlantedHome } from '../../../kit/planted-home';
import { login } from '../probe/a-machine';

/** What `launchctl setenv` set on a Mac: nothing but the system's memory holds it. */
class Launchd implements VariableStore {
  readonly values = new Map<string, string>();
  readonly session: SessionVariables = {
    read: () => Promise.resolve([...this.values].map(([name, value]) => ({ name, value, from: 'launchctl' as const }))),
  };

  read: VariableStore['read'] = (_place, name) => {
    const value = this.values.get(name);
    return Promise.resolve(ok(value === undefined ? null : { value: new Secret(value), type: null }));
  };
  write: VariableStore['write'] = (_place, name, { value }) => {
    this.values.set(name, value.reveal());
    return Promise.resolve(ok(undefined));
  };
  remove: VariableStore['remove'] = (_place, name) => {
    this.values.delete(name);
    return Promise.resolve(ok(undefined));
  };
}

const variable = 'ANTHROPIC_API_KEY';
const hourMs = 3_600_000;
const works: ApplyHooks = { verify: () => Promise.resolve(ok(undefined)), cli: () => Promise.resolve(ok(undefined)) };

let world: PlantedHome;
let launchd: Launchd;
let remediator: Remediator;
let keychain: ForeignKeychain | null;
let list: RunningClaudeList;
let early: Running;
let late: Running;
let listed: number;
beforeEach(() => {
  world = new PlantedHome();
  launchd = new Launchd();
  remediator = world.remediator({ variables: launchd });
  keychain = null;
  early = { pid: 1, startedMs: world.now - hourMs, cwd: '/Users/ada/website' };
  late = { pid: 2, startedMs: world.now + hourMs, cwd: null };
  listed = 0;
  list = new RunningClaudeList(
    nodeFiles(),
    () => {
      listed += 1;
      return Promise.resolve([early, late]);
    },
    (finding) => remediator.lastChangeOf(finding),
  );
});
afterEach(() => world.remove());

function look(env: Readonly<Record<string, string>> = Object.fromEntries(launchd.values)): Promise<Look> {
  return lookAt(
    { files: nodeFiles(), runner: new NodeRunner(), keychain, session: launchd.session },
    {
      platform: 'darwin',
      home: world.home,
      root: world.folder,
      cwd: world.home,
      env: { HOME: world.home, PATH: '/usr/bin:/bin', USER: 'ada', ...env },
      now: world.now,
      runHelper: false,
      mayPrompt: true,
    },
  );
}

async function told(seen: Look) {
  await list.refresh(seen);
  const [one, other] = list.known ?? [];
  const say = (what: typeof one) => (what?.unsure === true ? 'unsure' : (what?.problem ?? 'fine'));
  return { early: say(one), late: say(other) };
}

async function rotate(seen: Look, hooks = works): Promise<Receipt> {
  const change = { fingerprint: fingerprint(oldKey), newKey: new Secret(newKey), states: [], otherTools: false };
  return make(given(planRotation({ ...change, founds: seen.found })).steps, hooks);
}

async function make(steps: readonly DraftStep[], hooks = works): Promise<Receipt> {
  const plan = given(await remediator.prepare({ title: 'a change', steps, warnings: [], secrets: [] }, []));
  const ids = plan.steps.map(({ id }) => id);
  return given(await remediator.apply(plan.id, ids, hooks));
}

test('a variable of the session that nobody is known to have changed leaves it open', async () => {
  launchd.values.set(variable, oldKey);
  expect(await told(await look())).toEqual({ early: 'unsure', late: 'unsure' });
});

test('one that Keymender changed is told at once, without listing the programs anew', async () => {
  launchd.values.set(variable, oldKey);
  const before = await look();
  await told(before);
  expect((await rotate(before)).state).toBe('verified');
  expect(launchd.values.get(variable)).toBe(newKey);
  const after = await told(await look());
  expect(after.early).toContain('It started before Keymender changed what Claude Code signs in with');
  expect(after.late).toBe('fine');
  expect(listed).toBe(1);
});

test('there is something new to show only where something is', async () => {
  launchd.values.set(variable, oldKey);
  expect(await list.refresh(await look())).toBe(true);
  expect(await list.refresh(await look())).toBe(false);
  await rotate(await look());
  expect(await list.refresh(await look())).toBe(true);
});

test('taking the change back is a change as well, and the last one counts', async () => {
  launchd.values.set(variable, oldKey);
  const { id } = await rotate(await look());
  world.now += 2 * hourMs;
  given(await remediator.undo(id, { overNewerEdits: false }));
  expect(launchd.values.get(variable)).toBe(oldKey);
  expect((await told(await look())).late).toContain('before Keymender changed');
});

test('a change that did not come about is none', async () => {
  launchd.values.set(variable, oldKey);
  const receipt = await rotate(await look(), {
    ...works,
    verify: () => Promise.resolve(fail('It is not as planned.')),
  });
  expect(receipt.state).toBe('rolled-back');
  expect(await told(await look())).toEqual({ early: 'unsure', late: 'unsure' });
});

test('what Keymender did to another variable says nothing about this one', async () => {
  launchd.values.set('ANTHROPIC_AUTH_TOKEN', oldKey);
  await rotate(await look());
  launchd.values.clear();
  launchd.values.set(variable, oldKey);
  expect(await told(await look())).toEqual({ early: 'unsure', late: 'unsure' });
});

test('a file whose old time came back with its old key was changed when it was taken back', async () => {
  world.file('.zshrc', `export ${variable}=${oldKey}\n`);
  const env = { [variable]: oldKey };
  expect(await told(await look(env))).toEqual({ early: 'fine', late: 'fine' });
  const { id } = await rotate(await look(env));
  world.now += 2 * hourMs;
  given(await remediator.undo(id, { overNewerEdits: false }));
  expect((await told(await look(env))).late).toContain('before .zshrc was changed');
});

test('a key in a file that Claude Code writes all the time is open until Keymender changed the key itself', async () => {
  const path = world.file('.claude.json', JSON.stringify({ primaryApiKey: oldKey }));
  const seen = await look();
  const findings = seen.found.filter(({ finding }) => finding.location.path === path).map(({ finding }) => finding.id);
  const step = { at: 'file', kind: 'set-mode', path, findings, words: 'For you alone.', chosen: true } as const;
  await make([{ ...step, deed: { do: 'set-mode', mode: 0o600 }, expects: [] }]);
  // Who may read a file says nothing about what stands in it.
  expect(await told(await look())).toEqual({ early: 'unsure', late: 'unsure' });
  expect((await rotate(await look())).state).toBe('verified');
  expect((await told(await look())).early).toContain('before Keymender changed');
});

test('a login in the keychain is open until Keymender had Claude Code log out or in', async () => {
  keychain = {
    exists: ({ service }) => Promise.resolve(ok(service === 'Claude Code-credentials')),
    read: () => Promise.resolve(ok(new Secret(JSON.stringify(login()['.claude/.credentials.json'])))),
  };
  const seen = await look();
  expect(await told(seen)).toEqual({ early: 'unsure', late: 'unsure' });
  const findings = seen.found.filter(({ finding }) => finding.kind === 'login').map(({ finding }) => finding.id);
  expect(findings).toHaveLength(1);
  await make([
    { at: 'end', kind: 'cli-login', target: 'claude auth login', findings, words: 'Logs in.', chosen: true },
  ]);
  const after = await told(await look());
  expect(after.early).toContain('before Keymender changed');
  expect(after.late).toBe('fine');
});
