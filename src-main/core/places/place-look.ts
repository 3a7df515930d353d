import type { Message } from '../../contract/messages/message';
import type { Place } from '../../contract/snapshot';
import type { ClaudeInputs } from '../claude/inputs';
import { setValue } from '../resolve/effective-env';
import type { Resolved } from '../resolve/resolve';

/** What Claude Code would send from one place of use. Holds secrets: stays in the main process. */
export interface PlaceLook {
  readonly id: string;
  readonly kind: Place['kind'];
  readonly label: Message;
  /** Null for a program that signs in by itself. */
  readonly context: { readonly resolved: Resolved; readonly inputs: ClaudeInputs } | null;
  /** What is assumed about the place, and what decides there. */
  readonly because: readonly Message[];
  /** Whether a live check may speak for it: its requests go where those of the terminal or of scripts go. */
  readonly mayAsk: boolean;
}

/** What is used, as far as it can be told apart from what is used elsewhere. */
export function useOf(resolved: Resolved): string {
  const slot = (one: Resolved['xApiKey']) => one?.fingerprint ?? one?.finding ?? null;
  return JSON.stringify([
    resolved.provider.provider,
    slot(resolved.xApiKey),
    slot(resolved.bearer),
    resolved.blocked?.code ?? null,
    serverOf(resolved),
  ]);
}

/**
 * Whether a place sends its requests where a known one does. A credential is asked about only there: the settings of
 * a folder that somebody else wrote must never choose whom Keymender shows a key to.
 */
export function asksLike(resolved: Resolved, known: readonly Resolved[]): boolean {
  return known.some((other) => serverOf(other) === serverOf(resolved) && headersOf(other) === headersOf(resolved));
}

const serverOf = ({ env }: Resolved): string => setValue(env, 'ANTHROPIC_BASE_URL')?.text ?? '';
const headersOf = ({ env }: Resolved): string => setValue(env, 'ANTHROPIC_CUSTOM_HEADERS')?.text ?? '';
