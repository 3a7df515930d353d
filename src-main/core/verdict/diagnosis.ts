import { say, type Message } from '../../contract/messages/message';
import type { Cause } from '../../contract/causes';
import type { Action, Diagnosis, Evidence, Standing } from '../../contract/diagnosis';
import type { Health } from '../../contract/health';
import type { ClaudeInputs } from '../claude/inputs';
import type { Found } from '../found';
import type { Resolved } from '../resolve/resolve';

export interface MachineView {
  readonly inputs: ClaudeInputs;
  readonly headless: Resolved;
  readonly interactive: Resolved;
  readonly found: readonly Found[];
  /** Whether a Claude Code was found on this machine; absent where nobody looked. */
  readonly installed?: boolean;
}

export interface MachineHealth {
  readonly look: MachineView;
  readonly headless: Health;
  readonly interactive: Health;
}

export interface DiagnosisInit {
  readonly cause: Cause;
  readonly standing: Standing;
  readonly head: Message;
  readonly tell: Message;
  readonly because?: readonly string[];
  readonly evidence?: readonly Evidence[];
  readonly actions: readonly Action[];
}

/** Puts a diagnosis into words. */
export function diagnosis(init: DiagnosisInit): Diagnosis {
  return {
    cause: init.cause,
    standing: init.standing,
    headline: say(init.head),
    words: say(init.tell),
    because: [...(init.because ?? [])],
    evidence: [...(init.evidence ?? [])],
    actions: [...init.actions],
  };
}
