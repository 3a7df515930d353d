import { describe, expect, test } from 'vitest';
import { callNames, pushNames } from '../../../src-main/contract/channels';
import type { Bridge } from '../../../src-main/contract/ipc';
import { makeBridge } from '../../../src-main/ipc/preload-bridge';

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
