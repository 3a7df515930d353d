import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../src-main/core/result';
import { keytarVault, type KeychainChild } from '../../../src-main/adapters/vault-keytar';
import type { KeychainRequest } from '../../../src-main/adapters/vault-messages';

interface Scripted extends KeychainChild {
  readonly asked: KeychainRequest[];
  stopped: boolean;
}

/** A keychain child that does what the script says with each request. */
function child(script: (request: KeychainRequest, reply: (reply: unknown) => void, end: () => void) => void): Scripted {
  let reply: (reply: unknown) => void = () => undefined;
  let end: () => void = () => undefined;
  const made: Scripted = {
    asked: [],
    stopped: false,
    send(request) {
      made.asked.push(request);
      script(
        request,
        (answer) => queueMicrotask(() => reply(answer)),
        () => queueMicrotask(end),
      );
    },
    onReply: (listener) => void (reply = listener),
    onEnd: (listener) => void (end = listener),
    hold: () => undefined,
    release: () => undefined,
    stop: () => void (made.stopped = true),
  };
  return made;
}

const open = () => Promise.resolve(ok(undefined));
const base = { env: {}, lockState: open, limitMs: 60 };

describe('the keychain in a child process', () => {
  it('is given up after its time, and asked afresh the next time', async () => {
    const silent = child(() => undefined);
    const fine = child((request, reply) => reply({ id: request.id, ok: true, secret: 'c2VjcmV0' }));
    const children = [silent, fine];
    const vault = keytarVault({ ...base, spawn: () => children.shift() ?? fine });
    expect(await vault.get('backup-key')).toMatchObject({ error: { code: 'no-answer' } });
    expect(silent.stopped).toBe(true);
    const again = await vault.get('backup-key');
    expect(again.ok && again.value?.reveal()).toBe('c2VjcmV0');
  });

  it('may die: whoever waits is told', async () => {
    const vault = keytarVault({ ...base, spawn: () => child((_, __, end) => end()) });
    expect(await vault.get('backup-key')).toMatchObject({ error: { code: 'no-keychain' } });
  });

  it('is not started while the keychain is locked', async () => {
    let started = 0;
    const vault = keytarVault({
      ...base,
      lockState: () => Promise.resolve(fail({ code: 'locked', detail: '' })),
      spawn: () => {
        started++;
        return child(() => undefined);
      },
    });
    expect(await vault.get('backup-key')).toMatchObject({ error: { code: 'locked' } });
    expect(started).toBe(0);
  });

  it('does not take the answer to one question for that to another', async () => {
    const held: { id: number; reply: (reply: unknown) => void }[] = [];
    const vault = keytarVault({ ...base, spawn: () => slow });
    const slow = child((request, reply) => {
      held.push({ id: request.id, reply });
      if (held.length < 2) return;
      for (const one of [...held].reverse()) one.reply({ id: one.id, ok: true, secret: `s${one.id}` });
    });
    const [first, second] = await Promise.all([vault.get('a'), vault.get('b')]);
    expect(first.ok && first.value?.reveal()).toBe('s1');
    expect(second.ok && second.value?.reveal()).toBe('s2');
  });
});
