import type { AccountsList } from '../../contract/accounts';
import type { Health } from '../../contract/health';
import type { Fault } from '../../contract/ipc';
import { message, say } from '../../contract/messages/message';
import type { Plan, Receipt } from '../../contract/plan';
import { accountName } from '../../core/accounts/account-name';
import { keyInUse } from '../../core/accounts/in-use';
import { keyToKeep } from '../../core/accounts/key-to-keep';
import { fingerprintOf } from '../../core/accounts/secret-facts';
import type { PlanDraft } from '../../core/plan/draft';
import { keepingSteps } from '../../core/plan/one-home';
import type { KeptAt } from '../../core/plan/one-home-rotate';
import { fail, ok, type Result } from '../../core/result';
import type { Secret } from '../../core/secret';
import type { Look } from '../machine';
import type { AccountsDeps } from './accounts-deps';
import { keptSecret, keychainReady, keychainState } from './ask-keychain';
import { displacedKeys, homePlan } from './home-plan';
import { keyRemoval } from './key-removal';
import { newKey } from './new-key';
import { secondFolder } from './second-folder';

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
    const [kept, folders, ready] = await Promise.all([notes.list(), notes.folders(), keychainReady(this.#deps.vault)]);
    const { account } = look.claude.inputs.state;
    return {
      keychain: keychainState(ready),
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
    const [look, kept, ready] = await Promise.all([
      this.#deps.look(),
      this.#deps.kept.list(),
      keychainReady(this.#deps.vault),
    ]);
    if (!ready.ok) return ready;
    const secret = secretFor(input, look);
    if (!secret.ok) return secret;
    const print = fingerprintOf(secret.value);
    const known = kept.find(({ record }) => record.fingerprint === print);
    const keeping = known === undefined ? newKey(this.#deps, secret.value, input.name, kept) : ok(null);
    if (!keeping.ok) return keeping;
    const id = known?.record.id ?? keeping.value?.record.id ?? '';
    const name = known?.record.name ?? keeping.value?.record.name ?? '';
    return homePlan(this.#deps, look, {
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
    const there = await keptSecret(this.#deps.vault, found.value);
    if (!there.ok) return there;
    const health = await this.#check(there.value, look);
    const refused = health?.state === 'rejected' ? [say(message('account.rejected', { why: health.words }))] : [];
    const plan = {
      id,
      title: say(message('home.use.title', { name })),
      keep: displacedKeys(this.#deps, look, kept),
      used: fingerprint,
      cleared: [fingerprint],
      otherTools: false,
    };
    return homePlan(this.#deps, look, plan, refused);
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
    const keeping = newKey(this.#deps, key.value, input.name, kept);
    if (!keeping.ok) return keeping;
    const ready = await keychainReady(this.#deps.vault);
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
    const ready = await keychainReady(this.#deps.vault);
    return ready.ok ? this.#carriedOut(keyRemoval(found.value)) : ready;
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
