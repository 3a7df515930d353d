import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail } from '../../../src-main/core/result';
import { keyRecord, recordText } from '../../../src-main/core/accounts/kept-key';
import { Secret } from '../../../src-main/core/secret';
import { readOptions } from '../../../src-main/headless/options';
import { printKey, type PrintKeyDeps } from '../../../src-main/headless/verb-print-key';
import { given, MemoryVault, newKey, PlantedHome } from '../../kit/planted-home';

const id = 'key-0a1b2c3d';
let world: PlantedHome;
let vault: MemoryVault;
beforeEach(() => {
  world = new PlantedHome();
  vault = new MemoryVault();
  vault.items.set(id, newKey);
  const record = keyRecord({ id, name: 'Wörk 🦊', secret: new Secret(newKey), firstSeen: 1 });
  world.file(`../data/accounts/${id}.json`, recordText(record));
});
afterEach(() => world.remove());

async function run(args: readonly string[], deps: Partial<PrintKeyDeps> = {}) {
  let out = '';
  let err = '';
  const options = given(readOptions(['print-key', ...args, '--data', world.data]));
  const output = {
    out: (text: string) => (out += text),
    err: (line: string) => (err += line),
    input: () => Promise.resolve(''),
  };
  const exit = await printKey(options, output, { onScreen: () => false, vault: () => vault, ...deps });
  return { exit, out, err };
}

describe('print-key', () => {
  it.each([id, 'Wörk 🦊', 'wÖRK 🦊'.normalize('NFD')])('prints the key %s and nothing else', async (name) => {
    expect(await run([name])).toEqual({ exit: 0, out: `${newKey}\n`, err: '' });
  });

  it('prints nothing on a screen', async () => {
    expect(await run([id], { onScreen: () => true })).toMatchObject({ exit: 2, out: '' });
  });

  it.each([
    ['no name', []],
    ['two names', [id, id]],
    ['a name that is not kept', ['Other']],
    ['a path', ['../../etc/passwd']],
  ])('says what is wrong with %s', async (_what, args) => {
    const ran = await run(args);
    expect(ran).toMatchObject({ exit: 2, out: '' });
    expect(ran.err).toMatch(/^keymender: \S.*$/);
  });

  it.each(['locked', 'no-keychain', 'no-answer'] as const)('gives up on a keychain that is %s', async (state) => {
    vault.state = state;
    expect(await run([id])).toMatchObject({ exit: 3, out: '' });
  });

  it('says that a key is gone from the keychain', async () => {
    vault.items.clear();
    expect(await run([id])).toMatchObject({ exit: 3, out: '' });
  });

  it('asks no keychain in a run that shall not see this machine', async () => {
    const asked: string[] = [];
    const watched: PrintKeyDeps['vault'] = () => {
      asked.push('asked');
      return { get: () => Promise.resolve(fail({ code: 'locked', detail: '' })) } as never;
    };
    expect(await run([id, '--home', world.home], { vault: watched })).toMatchObject({ exit: 3, out: '' });
    expect(asked).toEqual([]);
  });
});
