import type { AccountsList } from '../../contract/accounts';
import type { FindingKind } from '../../contract/finding';
import type { Health } from '../../contract/health';
import type { Fault } from '../../contract/ipc';
import { message, say } from '../../contract/messages/message';
import type { Plan, Receipt, Restart } from '../../contract/plan';
import { accountName } from '../../core/accounts/account-name';
import { helperCommand, type HelperTools } from '../../core/accounts/helper-command';
import { keyInUse } from '../../core/accounts/in-use';
import { keyToKeep } from '../../core/accounts/key-to-keep';
import { keyRecord } from '../../core/accounts/kept-key';
import { fingerprintOf, isLoginToken, maskOf } from '../../core/accounts/secret-facts';
import type { PlanDraft } from '../../core/plan/draft';
import { keepingSteps, outranksHelper, planHome, type HomeInput, type Keeping } from '../../core/plan/one-home';
import type { KeptAt } from '../../core/plan/one-home-rotate';
import { fail, ok, type Result } from '../../core/result';
import type { Secret } from '../../core/secret';
import { joinPath } from '../../core/where';
import type { Files } from '../../ports/files';
import type { KeychainFault, Vault } from '../../ports/system';
import type { Look } from '../machine';
import type { ApplyHooks } from '../remediate/apply';
import type { Remediator } from '../remediate/remediator';
import { homeHints } from './hints';
import type { KeptKeys } from './kept-keys';
import { secondFolder } from './second-folder';

export interface AccountsDeps {
  readonly remediator: Remediator;
  readonly files: Files;
  readonly kept: KeptKeys;
  /** Null in hermetic runs: no key can be kept then. */
  readonly vault: Vault | null;
  /** A fresh look at the machine. */
  readonly look: () => Promise<Look>;
  readonly restarts: () => Promise<readonly Restart[]>;
  /** Asks online whether a key works; null where nobody may be asked. Left out: the same. */
  readonly checkKey?: (key: Secret, kind: FindingKind, look: Look) => Promise<Health | null>;
  readonly hooks: ApplyHooks;
  readonly tools: () => Promise<HelperTools>;
  /** 8 random hex digits. */
  readonly newName: () => string;
  /** ms since the epoch. */
  readonly now: () => number;
}

/** Keys that are kept in the system's keychain: put there, used, renamed and removed, always by plan and receipt. */
export class Accounts {
  readonly #deps: AccountsDeps;
  /** By fingerprint. */
  readonly #health = new Map<string, Health>();

  constructor(deps: AccountsDeps) {
    this.#deps = deps;
  }

  /** What is kept. The keychain is asked whether it is open, never for a key. */
  async list(look: Look): Promise<AccountsList> {
    const inUse = keyInUse(look.claude.inputs);
    const { kept: notes } = this.#deps;
    const [kept, folders, ready] = await Promise.all([notes.list(), notes.folders(), this.#ready()]);
    const { account } = look.claude.inputs.state;
    return {
      keychain: ready.ok ? 'ready' : keychainState(ready.error.code),
      keys: kept.map(({ record: { version: _, ...record } }) => {
        const health = this.#health.get(record.fingerprint);
        return { ...record, inUse: record.id === inUse, ...(health === undefined ? {} : { health }) };
      }),
      folders: folders.map(({ name, folder, command }) => ({ name, folder: `~/${folder}`, command })),
      login: look.claude.inputs.login === null ? null : (account?.email ?? null),
    };
  }

  /**
   * Plans one home for the key of a fingerprint: or for the new key that is to take its place everywhere.
   * Faults: unknown-key, no-key, wrong-key, bad-name, name-taken, no-keychain, keychain-locked, and those of the plan.
   *
   * @param input.name null: one is made from the key's last characters
   */
  async home(input: {
    readonly fingerprint: string;
    readonly name: string | null;
    readonly newKey: string | null;
    readonly otherTools: boolean;
  }): Promise<Result<Plan, Fault>> {
    const [look, kept, ready] = await Promise.all([this.#deps.look(), this.#deps.kept.list(), this.#ready()]);
    if (!ready.ok) return ready;
    const secret = secretFor(input, look);
    if (!secret.ok) return secret;
    const print = fingerprintOf(secret.value);
    const known = kept.find(({ record }) => record.fingerprint === print);
    const keeping = known === undefined ? this.#keeping(secret.value, input.name, kept) : ok(null);
    if (!keeping.ok) return keeping;
    const id = known?.record.id ?? keeping.value?.record.id ?? '';
    const name = known?.record.name ?? keeping.value?.record.name ?? '';
    return this.#planned(look, {
      id,
      title: say(message('home.title', { name })),
      keep: keeping.value === null ? [] : [keeping.value],
      used: print,
      cleared: [input.fingerprint, print],
      otherTools: input.otherTools,
    });
  }

  /**
   * Plans to let Claude Code use a kept key. A key that has to give way and is kept nowhere is kept first. The key is
   * asked about before the preview, which says so where it is refused.
   * Faults: unknown-account, not-in-keychain, no-keychain, keychain-locked, and those of the plan.
   */
  async use(id: string): Promise<Result<Plan, Fault>> {
    const [look, kept] = await Promise.all([this.#deps.look(), this.#deps.kept.list()]);
    const found = one(kept, id);
    if (!found.ok) return found;
    const { name, fingerprint } = found.value.record;
    const there = await this.#secretOf(found.value);
    if (!there.ok) return there;
    const health = await this.#check(there.value, look);
    const displaced = new Map(
      look.found
        .filter(({ finding, ...rest }) => finding.kind === 'api-key' && outranksHelper({ finding, ...rest }))
        .flatMap(({ secret }) => (secret === null ? [] : [[fingerprintOf(secret), secret] as const])),
    );
    for (const { record } of kept) displaced.delete(record.fingerprint);
    const keep: Keeping[] = [];
    for (const secret of displaced.values()) {
      if (isLoginToken(secret)) continue;
      const keeping = this.#keeping(secret, null, [...kept, ...keep]);
      if (keeping.ok) keep.push(keeping.value);
    }
    const refused = health?.state === 'rejected' ? [say(message('account.rejected', { why: health.words }))] : [];
    const plan = {
      id,
      title: say(message('home.use.title', { name })),
      keep,
      used: fingerprint,
      cleared: [fingerprint],
      otherTools: false,
    };
    return this.#planned(look, plan, refused);
  }

  /** Plans a second Claude Code with a folder and a login of its own. Faults: bad-name, name-taken, folder-taken. */
  async folder(name: string): Promise<Result<Plan, Fault>> {
    const { files, kept, remediator } = this.#deps;
    const draft = await secondFolder(files, kept, await this.#deps.look(), name);
    return draft.ok ? remediator.prepare(draft.value, []) : draft;
  }

  /** Keeps one more key, and asks whether it works: it may be kept all the same. Faults: no-key, wrong-key, account-known, bad-name, name-taken, no-keychain, keychain-locked. */
  async add(input: { readonly name: string; readonly key: string }): Promise<Result<Receipt, Fault>> {
    const key = keyToKeep(input.key);
    if (!key.ok) return key;
    const kept = await this.#deps.kept.list();
    const known = kept.find(({ record }) => record.fingerprint === fingerprintOf(key.value));
    if (known !== undefined) {
      const { name } = known.record;
      return fail({ code: 'account-known', words: say(message('fault.account-known', { name })) });
    }
    const keeping = this.#keeping(key.value, input.name, kept);
    if (!keeping.ok) return keeping;
    const ready = await this.#ready();
    if (!ready.ok) return ready;
    const receipt = await this.#carriedOut({
      title: say(message('account.add.title', { name: keeping.value.record.name })),
      steps: keepingSteps(keeping.value),
      warnings: [],
      secrets: [key.value],
    });
    if (receipt.ok && receipt.value.state === 'verified') await this.#check(key.value, await this.#deps.look());
    return receipt;
  }

  /** Faults: unknown-account, bad-name, name-taken, data-folder. */
  async rename(id: string, given: string): Promise<Result<void, Fault>> {
    const kept = await this.#deps.kept.list();
    const found = one(kept, id);
    if (!found.ok) return found;
    const others = kept.filter(({ record }) => record.id !== id).map(({ record }) => record.name);
    const name = accountName(given, others);
    if (!name.ok) return name;
    const renamed = await this.#deps.kept.rename(found.value, name.value);
    if (renamed.ok) return ok(undefined);
    return fail({ code: 'data-folder', words: say(message('fault.data-folder', { why: renamed.error.detail })) });
  }

  /** Removes a key from the keychain. Faults: unknown-account, account-in-use, no-keychain, keychain-locked. */
  async remove(id: string): Promise<Result<Receipt, Fault>> {
    const [look, kept] = await Promise.all([this.#deps.look(), this.#deps.kept.list()]);
    const found = one(kept, id);
    if (!found.ok) return found;
    const { name } = found.value.record;
    if (keyInUse(look.claude.inputs) === id) {
      return fail({ code: 'account-in-use', words: say(message('fault.account-in-use', { name })) });
    }
    const ready = await this.#ready();
    return ready.ok ? this.#carriedOut(removal(found.value)) : ready;
  }

  async #planned(
    look: Look,
    plan: Pick<HomeInput, 'title' | 'keep' | 'used' | 'cleared' | 'otherTools'> & { readonly id: string },
    warnings: readonly string[] = [],
  ): Promise<Result<Plan, Fault>> {
    const { remediator } = this.#deps;
    const tools = await this.#deps.tools();
    const helper = helperCommand(plan.id, tools);
    if (!helper.ok) return helper;
    const { folders } = look.claude;
    const path = joinPath(folders.config, 'settings.json');
    const [settings] = await remediator.texts([path]);
    const draft = planHome({
      ...plan,
      helper: helper.value,
      settings: { path, text: settings?.text ?? null },
      founds: look.found,
      states: await remediator.texts([folders.stateFile, folders.legacyStateFile]),
      now: this.#deps.now(),
      hints: homeHints(look, tools),
    });
    if (!draft.ok) return draft;
    const noted = { ...draft.value, warnings: [...warnings, ...draft.value.warnings] };
    return remediator.prepare(noted, await this.#deps.restarts());
  }

  /** What is known of the key from now on. Nothing where nobody may be asked. */
  async #check(key: Secret, look: Look): Promise<Health | null> {
    const health = (await this.#deps.checkKey?.(key, 'api-key', look)) ?? null;
    if (health !== null) this.#health.set(fingerprintOf(key), health);
    return health;
  }

  /** Makes a draft that needs no second look: the person asked for just this. */
  async #carriedOut(draft: PlanDraft): Promise<Result<Receipt, Fault>> {
    const plan = await this.#deps.remediator.prepare(draft, []);
    if (!plan.ok) return plan;
    const steps = plan.value.steps.map((step) => step.id);
    return this.#deps.remediator.apply(plan.value.id, steps, this.#deps.hooks);
  }

  #keeping(secret: Secret, given: string | null, kept: readonly Pick<KeptAt, 'record'>[]): Result<Keeping, Fault> {
    const taken = kept.map(({ record }) => record.name);
    const name = accountName(given ?? freeName(secret, taken), taken);
    if (!name.ok) return name;
    const id = `key-${this.#deps.newName()}`;
    const record = keyRecord({ id, name: name.value, secret, firstSeen: this.#deps.now() });
    return ok({ record, path: this.#deps.kept.pathOf(id), secret });
  }

  /** Whether keys can be kept now. Asks for an item that is not there. */
  async #ready(): Promise<Result<void, Fault>> {
    const { vault } = this.#deps;
    const asked = vault === null ? noVault : await vault.get('key-00000000');
    return asked.ok ? ok(undefined) : fail(keychainFault(asked.error));
  }

  async #secretOf({ record }: KeptAt): Promise<Result<Secret, Fault>> {
    const { vault } = this.#deps;
    const asked = vault === null ? noVault : await vault.get(record.id);
    if (!asked.ok) return fail(keychainFault(asked.error));
    if (asked.value !== null) return ok(asked.value);
    return fail({ code: 'not-in-keychain', words: say(message('fault.not-in-keychain', { name: record.name })) });
  }
}

const noVault: Result<never, KeychainFault> = fail({ code: 'no-keychain', detail: '' });

function keychainFault({ code }: KeychainFault): Fault {
  const locked = code === 'locked' || code === 'would-prompt' || code === 'denied';
  return locked
    ? { code: 'keychain-locked', words: say(message('fault.keychain-locked')) }
    : {
        code: code === 'no-answer' ? 'keychain-silent' : 'no-keychain',
        words: say(message(`fault.keychain-${code === 'no-answer' ? 'silent' : 'none'}`)),
      };
}

function keychainState(code: string): AccountsList['keychain'] {
  if (code === 'keychain-locked') return 'locked';
  return code === 'no-keychain' ? 'none' : 'unknown';
}

function one(kept: readonly KeptAt[], id: string): Result<KeptAt, Fault> {
  const found = kept.find(({ record }) => record.id === id);
  return found === undefined
    ? fail({ code: 'unknown-account', words: say(message('fault.unknown-account')) })
    : ok(found);
}

/** The new key where one is given; else the one that stands in the places of the fingerprint. */
function secretFor(
  input: { readonly fingerprint: string; readonly newKey: string | null },
  look: Look,
): Result<Secret, Fault> {
  if (input.newKey !== null) return keyToKeep(input.newKey);
  const found = look.found.find(({ finding, secret }) => finding.fingerprint === input.fingerprint && secret !== null);
  if (found?.secret == null) return fail({ code: 'unknown-key', words: say(message('fault.unknown-key')) });
  return keyToKeep(found.secret);
}

/** "Key …x0AA", with a number where that is taken. */
function freeName(secret: Secret, taken: readonly string[]): string {
  const base = say(message('account.usual-name', { end: maskOf(secret).slice(-4) }));
  for (let count = 2, name = base; ; count++) {
    if (!taken.includes(name)) return name;
    name = `${base} ${count}`;
  }
}

function removal({ record, path }: KeptAt): PlanDraft {
  const { id, name } = record;
  return {
    title: say(message('account.remove.title', { name })),
    steps: [
      {
        at: 'vault',
        kind: 'keychain-remove',
        item: id,
        secret: null,
        target: say(message('home.vault.target', { name })),
        findings: [],
        words: say(message('account.remove.vault')),
        chosen: true,
      },
      {
        at: 'file',
        kind: 'delete-file',
        path,
        findings: [],
        words: say(message('account.remove.record')),
        chosen: true,
        deed: { do: 'delete' },
        expects: [],
      },
    ],
    warnings: [],
    secrets: [],
  };
}
