import type { CallName } from '../src-main/contract/channels';
import type { Answer, Bridge, CallInput, CallOutput } from '../src-main/contract/ipc';
import { t } from './words/words';

declare global {
  interface Window {
    readonly keymender?: Bridge;
  }
}

/**
 * The bridge that the preload script put on the window. Without one (the page was opened in a browser) every
 * call answers with a fault, so that the page says what is the matter instead of staying empty.
 */
export function bridgeOfWindow(): Bridge {
  return (
    window.keymender ?? {
      call: () => Promise.resolve({ ok: false, error: { code: 'no-bridge', words: t('fault.no-bridge') } }),
      on: () => () => undefined,
    }
  );
}

/**
 * Calls over the bridge and never rejects: a main process that went away is a fault with words, as every other.
 */
export async function ask<N extends CallName>(
  bridge: Bridge,
  name: N,
  input: CallInput<N>,
): Promise<Answer<CallOutput<N>>> {
  try {
    return await bridge.call(name, input);
  } catch {
    return { ok: false, error: { code: `no-answer/${name}`, words: t('fault.no-answer') } };
  }
}
