import { describe, expect, test } from 'vitest';
import { callNames, pushNames } from '../../../src-main/contract/channels';
import type { Bridge } from '../../../src-main/contract/ipc';
import { askAhead, makeBridge } from '../../../src-main/ipc/preload-bridge';

type Listener = (event: unknown, payload: unknown) => void;

function aWire() {
  const invoked: unknown[] = [];
  const listeners: [string, Listener][] = [];
  return {
    invoked,
    listeners,
    invoke: (channel: string, input: unknown) => {
      invoked.push([channel, input]);
      return Promise.resolve({ ok: true, value: {} });
    },
    on: (channel: string, listener: Listener) => listeners.push([channel, listener]),
    removeListener: (channel: string, listener: Listener) => {
      const at = listeners.findIndex(([name, known]) => name === channel && known === listener);
      if (at >= 0) listeners.splice(at, 1);
    },
  };
}

/** The bridge as a hostile page would use it: with any name at all. */
type Loose = { call(name: unknown, input: unknown): unknown; on(name: unknown, listener: unknown): unknown };
const loose = (bridge: Bridge): Loose => bridge;

describe('the bridge', () => {
  test('passes on every call of the contract', async () => {
    const wire = aWire();
    const bridge = loose(makeBridge(wire));
    for (const name of callNames) await bridge.call(name, {});
    expect(wire.invoked).toEqual(callNames.map((name) => [name, {}]));
  });

  test.each(['ELECTRON_BROWSER_REQUIRE', 'snapshot', '__proto__', '', null, { toString: () => 'check.now' }])(
    'does not pass on %o',
    (name) => {
      const wire = aWire();
      const bridge = loose(makeBridge(wire));
      expect(() => bridge.call(name, {})).toThrow(TypeError);
      expect(() => bridge.on(name === 'snapshot' ? 'check.now' : name, () => undefined)).toThrow(TypeError);
      expect(wire.invoked).toEqual([]);
      expect(wire.listeners).toEqual([]);
    },
  );

  test('keeps the event from listeners, and lets go of them', () => {
    const wire = aWire();
    const bridge = makeBridge(wire);
    const heard: unknown[][] = [];
    for (const name of pushNames) {
      const stop = bridge.on(name, (...all: unknown[]) => heard.push(all));
      for (const [, listener] of wire.listeners) listener({ sender: 'the wire itself' }, 'payload');
      stop();
    }
    expect(heard).toEqual(pushNames.map(() => ['payload']));
    expect(wire.listeners).toEqual([]);
  });

  test('cannot be changed by the page', () => {
    expect(Object.isFrozen(makeBridge(aWire()))).toBe(true);
  });
});

describe('what a page asks first', () => {
  const first = ['settings.get', 'snapshot.get'] as const;

  test('is asked before the page asks, and once', async () => {
    const wire = aWire();
    const bridge = makeBridge(wire, askAhead(wire));
    expect(wire.invoked).toEqual(first.map((name) => [name, {}]));
    for (const name of first) expect(await bridge.call(name, {})).toEqual({ ok: true, value: {} });
    expect(wire.invoked).toHaveLength(2);
  });

  test('is asked anew the second time', async () => {
    const wire = aWire();
    const bridge = makeBridge(wire, askAhead(wire));
    await bridge.call('snapshot.get', {});
    await bridge.call('snapshot.get', {});
    expect(wire.invoked).toHaveLength(3);
  });

  test('is a fault of the page that asks, not an unexpected one, when nobody answers', async () => {
    const wire = { ...aWire(), invoke: () => Promise.reject(new Error('no handler')) };
    const bridge = makeBridge(wire, askAhead(wire));
    await expect(bridge.call('snapshot.get', {})).rejects.toThrow('no handler');
  });

  test('and what the app says before the page listens reaches all who listen at once, in order', async () => {
    const wire = aWire();
    const bridge = makeBridge(wire, askAhead(wire));
    const say = (name: string, payload: string): void => {
      for (const [channel, listener] of [...wire.listeners]) if (channel === name) listener({}, payload);
    };
    say('snapshot', 'one');
    say('snapshot', 'two');
    const heard: unknown[] = [];
    for (const who of ['a', 'b']) bridge.on('snapshot', (payload: unknown) => heard.push(`${who} ${String(payload)}`));
    await Promise.resolve();
    expect(heard).toEqual(['a one', 'a two', 'b one', 'b two']);
    bridge.on('snapshot', (payload: unknown) => heard.push(`late ${String(payload)}`));
    await Promise.resolve();
    expect(heard).toHaveLength(4);
    say('snapshot', 'three');
    expect(heard.slice(4)).toEqual(['a three', 'b three', 'late three']);
  });
});
