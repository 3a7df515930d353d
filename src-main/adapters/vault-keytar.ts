import { fail, ok, type Result } from '../core/result';
import { Secret } from '../core/secret';
import type { Environment } from '../core/where';
import type { KeychainFault, Vault } from '../ports/system';
import { KeychainReply, type KeychainRequest } from './vault-messages';

/** A running keychain child, whoever started it: `fork` in the headless command, `utilityProcess` in the app. */
export interface KeychainChild {
  send(request: KeychainRequest): void;
  onReply(listener: (reply: unknown) => void): void;
  /** Called once, when the process is gone or could not be started. */
  onEnd(listener: () => void): void;
  /** Keeps this process alive while an answer is awaited, and lets it end otherwise. */
  hold(): void;
  release(): void;
  stop(): void;
}

export type SpawnKeychainChild = (env: Environment) => KeychainChild;

export interface KeytarVaultOptions {
  readonly spawn: SpawnKeychainChild;
  readonly env: Environment;
  /** Whether the keychain could be asked without a prompt, learnt before keytar is. */
  readonly lockState: () => Promise<Result<void, KeychainFault>>;
  readonly service?: string;
  /** For one answer, ms. keytar waits for ever on a prompt that nobody sees (seen with 7.10.6, 2026-11). */
  readonly limitMs?: number;
}

/** Keymender's own items lie under this name. */
export const vaultService = 'Keymender';
const usualLimitMs = 5000;

type Asked = KeychainRequest extends infer R ? (R extends KeychainRequest ? Omit<R, 'id' | 'service'> : never) : never;

/** The system's keychain through keytar, in a child process that is ended when it does not answer in time. */
export function keytarVault(options: KeytarVaultOptions): Vault {
  const service = options.service ?? vaultService;
  const limitMs = options.limitMs ?? usualLimitMs;
  const waiting = new Map<number, (reply: Result<string | null, KeychainFault>) => void>();
  let child: KeychainChild | null = null;
  let last = 0;

  const started = (): KeychainChild => {
    if (child !== null) return child;
    const made = options.spawn(options.env);
    child = made;
    made.onReply((raw) => {
      const reply = KeychainReply.safeParse(raw);
      if (!reply.success) return;
      const { data } = reply;
      waiting.get(data.id)?.(data.ok ? ok(data.secret) : fail({ code: 'no-keychain', detail: short(data.detail) }));
    });
    made.onEnd(() => {
      if (child === made) child = null;
      for (const settle of [...waiting.values()]) settle(fail({ code: 'no-keychain', detail: 'the keychain failed' }));
    });
    return made;
  };

  const ask = async (request: Asked): Promise<Result<string | null, KeychainFault>> => {
    const open = await options.lockState();
    if (!open.ok) return open;
    const running = started();
    const id = ++last;
    running.hold();
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        settle(fail({ code: 'no-answer', detail: `${limitMs} ms` }));
        // It hangs in a prompt; the next question gets a fresh one.
        if (child === running) child = null;
        running.stop();
      }, limitMs);
      const settle = (reply: Result<string | null, KeychainFault>) => {
        clearTimeout(timer);
        waiting.delete(id);
        if (waiting.size === 0) running.release();
        resolve(reply);
      };
      waiting.set(id, settle);
      running.send({ ...request, id, service });
    });
  };

  return {
    async get(name) {
      const got = await ask({ do: 'get', account: name });
      if (!got.ok) return got;
      return ok(got.value === null ? null : new Secret(got.value));
    },
    async set(name, secret) {
      const done = await ask({ do: 'set', account: name, secret: secret.reveal() });
      return done.ok ? ok(undefined) : done;
    },
    async remove(name) {
      const done = await ask({ do: 'remove', account: name });
      return done.ok ? ok(undefined) : done;
    },
  };
}

/** What a library says is shown to people who look for details; it never holds the secret, and need not be long. */
const short = (detail: string): string => detail.slice(0, 200);
