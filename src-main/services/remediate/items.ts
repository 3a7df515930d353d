import { z } from 'zod';
import { message, say } from '../../contract/messages/message';
import { Change } from '../../contract/plan';
import type { ItemStep } from '../../core/plan/draft';
import { fail, ok, type Result } from '../../core/result';
import type { Secret } from '../../core/secret';
import type { KeychainFault, Vault } from '../../ports/system';
import type { StoredVariable, VariableFault, VariableStore } from '../../ports/variable-store';
import { kindAndValue, sameText, tiedDigest, withKind } from './item-text';

/** Something that is no file and is changed together with files. */
export interface ItemRef {
  readonly place: 'vault' | 'user-registry' | 'launchctl';
  readonly name: string;
}

export const refOf = (step: ItemStep): ItemRef =>
  step.at === 'vault' ? { place: 'vault', name: step.item } : { place: step.place, name: step.name };

/** One item of a change. The digests tell at any later time whether it is as before, as after, or neither. */
export const ItemRecord = z.strictObject({
  place: z.enum(['vault', 'user-registry', 'launchctl']),
  name: z.string(),
  /** As people know it. */
  target: z.string(),
  findings: z.array(z.string()),
  result: Change.shape.result,
  /** Null: it was not there, or is not to be. */
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type ItemRecord = z.infer<typeof ItemRecord>;

export interface ItemChange extends ItemRef {
  readonly target: string;
  readonly findings: readonly string[];
  readonly result: ItemRecord['result'];
  readonly before: Secret | null;
  readonly after: Secret | null;
}

/** Tied to its change, so that one value in two changes cannot be told to be the same. */
export const itemDigest = (change: string, { place, name }: ItemRef, value: Secret | null): string | null =>
  value === null ? null : tiedDigest([change, place, name], value);

export const itemRecord = (id: string, change: ItemChange): ItemRecord => ({
  place: change.place,
  name: change.name,
  target: change.target,
  findings: [...change.findings],
  result: change.result,
  before: itemDigest(id, change, change.before),
  after: itemDigest(id, change, change.after),
});

/** What the backup calls an item. No real path begins like this. */
export const itemKey = ({ place, name }: ItemRef): string => `item:${place}:${name}`;

/** The keychain's items and the session's variables as one: a text under a name. A fault is the part of a sentence that says why. */
export class Items {
  constructor(
    private readonly vault: Vault | null,
    private readonly variables: VariableStore | null,
  ) {}

  /** Null where there is nothing. A variable's text carries its kind before it. */
  async read(ref: ItemRef): Promise<Result<Secret | null, string>> {
    if (ref.place === 'vault') {
      if (this.vault === null) return fail(say(message('why.not-consulted')));
      const got = await this.vault.get(ref.name);
      return got.ok ? got : fail(keychainWhy(got.error));
    }
    if (this.variables === null) return fail(say(message('why.no-variables')));
    const got = await this.variables.read(ref.place, ref.name);
    if (!got.ok) return fail(variableWhy(got.error));
    return ok(got.value === null ? null : withKind(got.value.type, got.value.value));
  }

  /** Sets or, with null, removes; then looks whether it is so: some keychains take a value and lose it. */
  async put(ref: ItemRef, value: Secret | null): Promise<Result<void, string>> {
    const done = await this.#set(ref, value);
    if (!done.ok) return done;
    const now = await this.read(ref);
    if (!now.ok) return now;
    return sameText(now.value, value) ? ok(undefined) : fail(say(message('why.not-kept')));
  }

  /** A new text as it is kept where the old one is: a variable keeps its kind. */
  renewed(ref: ItemRef, old: Secret | null, value: Secret | null): Secret | null {
    if (value === null || ref.place === 'vault') return value;
    const usual = ref.place === 'user-registry' ? 'REG_SZ' : null;
    return withKind(old === null ? usual : kindAndValue(old).kind, value);
  }

  async #set(ref: ItemRef, value: Secret | null): Promise<Result<void, string>> {
    if (ref.place === 'vault') {
      if (this.vault === null) return fail(say(message('why.not-consulted')));
      const done = await (value === null ? this.vault.remove(ref.name) : this.vault.set(ref.name, value));
      return done.ok ? done : fail(keychainWhy(done.error));
    }
    if (this.variables === null) return fail(say(message('why.no-variables')));
    const done =
      value === null
        ? await this.variables.remove(ref.place, ref.name)
        : await this.variables.write(ref.place, ref.name, variableOf(value));
    return done.ok ? done : fail(variableWhy(done.error));
  }
}

function variableOf(text: Secret): StoredVariable {
  const { kind, value } = kindAndValue(text);
  return { type: kind, value };
}

function keychainWhy({ code }: KeychainFault): string {
  switch (code) {
    case 'locked':
    case 'would-prompt':
      return say(message('why.keychain-locked'));
    case 'no-answer':
      return say(message('why.keychain-silent'));
    case 'denied':
      return say(message('why.keychain-denied'));
    case 'missing':
    case 'no-keychain':
      return say(message('why.no-keychain'));
  }
}

function variableWhy({ code, detail }: VariableFault): string {
  if (code === 'denied') return say(message('why.denied'));
  return code === 'not-here' ? say(message('why.no-variables')) : say(message('why.failed', { detail }));
}
