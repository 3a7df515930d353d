import { callNames, type CallName } from '../contract/channels';
import { calls, type Answer, type Fault } from '../contract/ipc';
import { fail } from '../core/result';
import type { Handlers } from '../contract/handlers';

/** Where a message came from, as the shell saw it. Only the shell can know, so only it fills this in. */
export interface Sender {
  /** The sending page lives in the window that the app opened itself. */
  readonly ownWindow: boolean;
  /** It is that window's own page, not a frame inside it. */
  readonly topFrame: boolean;
  /** Address of the page at the moment of sending. */
  readonly url: string;
}

export interface GateDeps {
  readonly handlers: Handlers;
  /** Addresses of the app's own pages start with this, for example `app://keymender/`. */
  readonly ownPages: string;
  /** Told about refusals and about handlers that broke; masks secrets itself. Never given a call's input. */
  readonly log: (what: string, error?: unknown) => void;
  /** Answers are held against the contract as well: in development and in tests, where a slip should be seen. */
  readonly checkAnswers: boolean;
}

export type Gate = (name: string, sender: Sender, raw: unknown) => Promise<Answer<unknown>>;

/** The refusals that the gate itself speaks; everything else comes from the handlers. */
export const gateFaults = {
  'untrusted-sender': 'This page may not do that.',
  'unknown-call': 'Keymender does not know this request.',
  'bad-request': 'Keymender did not understand this request.',
  'bad-answer': 'Keymender gave an answer that it should not have given.',
  broken: 'Something went wrong inside Keymender. Nothing more was done.',
} as const;

const fault = (code: keyof typeof gateFaults): { ok: false; error: Fault } => fail({ code, words: gateFaults[code] });

const known: ReadonlySet<string> = new Set(callNames);
const isCallName = (name: string): name is CallName => known.has(name);

/** Every input of the contract is an object with named properties; a Date or a Map, which zod would take for an empty one, is none. */
function isPlainObject(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  const prototype: unknown = Object.getPrototypeOf(raw);
  return prototype === Object.prototype || prototype === null;
}

/** Whether a message comes from the app's own page in the app's own window. */
export function trusts(sender: Sender, ownPages: string): boolean {
  return sender.ownWindow && sender.topFrame && sender.url.startsWith(ownPages);
}

/**
 * The one door between the window and the main process: first who is asking, then whether the question has the
 * shape that the contract gives it, and only then the handler.
 *
 * @returns a function that never throws: it answers with the handler's result or with one of `gateFaults`
 */
export function makeGate(deps: GateDeps): Gate {
  return async (name, sender, raw) => {
    if (!trusts(sender, deps.ownPages)) {
      deps.log('refused a call from a page that is not ours');
      return fault('untrusted-sender');
    }
    if (!isCallName(name)) return fault('unknown-call');
    const { input, output } = calls[name];
    const asked = isPlainObject(raw) ? input.safeParse(raw) : null;
    if (!asked?.success) {
      deps.log(`refused ${name}: its input has the wrong shape`);
      return fault('bad-request');
    }
    try {
      // One handler per name, each with its own input: the union of them all cannot be called without saying so.
      const handle = deps.handlers[name] as (input: unknown) => Promise<Answer<unknown>>;
      const answer = await handle(asked.data);
      if (!deps.checkAnswers || !answer.ok) return answer;
      const told = output.safeParse(answer.value);
      if (told.success) return answer;
      deps.log(`${name} answered outside the contract: ${told.error.issues[0]?.path.join('.') ?? ''}`);
      return fault('bad-answer');
    } catch (error) {
      deps.log(`${name} broke`, error);
      return fault('broken');
    }
  };
}
