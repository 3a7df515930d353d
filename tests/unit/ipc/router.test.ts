import { describe, expect, test } from 'vitest';
import { callNames } from '../../../src-main/contract/channels';
import { makeGate, type Sender } from '../../../src-main/ipc/gate';
import { makePush, routeCalls } from '../../../src-main/ipc/router';
import { recordingHandlers } from './handlers-for-tests';

const ours: Sender = { ownWindow: true, topFrame: true, url: 'app://keymender/index.html' };

type Listener = (event: Sender, raw: unknown) => Promise<unknown>;

function aRegistry() {
  const listeners = new Map<string, Listener>();
  return {
    listeners,
    handle: (channel: string, listener: Listener) => {
      expect(listeners.has(channel)).toBe(false);
      listeners.set(channel, listener);
    },
    removeHandler: (channel: string) => listeners.delete(channel),
  };
}

describe('routing calls', () => {
  test('every name of the contract is registered, and nothing else', () => {
    const registry = aRegistry();
    const take = routeCalls(
      registry,
      () => Promise.resolve({ ok: true, value: {} }),
      (event: Sender) => event,
    );
    expect([...registry.listeners.keys()]).toEqual([...callNames]);
    take();
    expect(registry.listeners.size).toBe(0);
  });

  test('every call goes through the gate with its sender', async () => {
    const registry = aRegistry();
    const { handlers, reached } = recordingHandlers();
    const gate = makeGate({ handlers, ownPages: 'app://keymender/', log: () => undefined, checkAnswers: true });
    routeCalls(registry, gate, (event: Sender) => event);
    for (const [, listener] of registry.listeners) {
      expect(await listener({ ...ours, topFrame: false }, {})).toMatchObject({
        ok: false,
        error: { code: 'untrusted-sender' },
      });
    }
    expect(reached).toEqual([]);
    await registry.listeners.get('check.now')?.(ours, {});
    expect(reached.map(({ name }) => name)).toEqual(['check.now']);
  });
});

describe('telling the window', () => {
  test('what fits the contract is sent, what does not is held back and logged', () => {
    const sent: unknown[] = [];
    const logged: string[] = [];
    const push = makePush({
      send: (name, payload) => sent.push([name, payload]),
      log: (what) => logged.push(what),
      checkAnswers: true,
    });
    push('navigate', { to: 'fix' });
    push('navigate', { to: 'https://example.com' as 'fix' });
    expect(sent).toEqual([['navigate', { to: 'fix' }]]);
    expect(logged).toHaveLength(1);
  });
});
