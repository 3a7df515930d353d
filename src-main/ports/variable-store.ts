import type { VariablePlace } from '../core/plan/draft';
import type { Result } from '../core/result';
import type { Secret } from '../core/secret';

/** A variable that the system hands to every program of the session. */
export interface StoredVariable {
  readonly value: Secret;
  /** How the registry keeps it: `REG_SZ`, `REG_EXPAND_SZ`. Null where there are no kinds. */
  readonly type: string | null;
}

export interface VariableFault {
  readonly code: 'denied' | 'no-answer' | 'not-here';
  /** What the system said, without the value. */
  readonly detail: string;
}

/** Reading and changing variables of the session. Machine-wide ones are an administrator's and not changed here. */
export interface VariableStore {
  /** Null where there is no such variable. */
  read(place: VariablePlace, name: string): Promise<Result<StoredVariable | null, VariableFault>>;
  write(place: VariablePlace, name: string, variable: StoredVariable): Promise<Result<void, VariableFault>>;
  /** Fine when there is nothing to remove. */
  remove(place: VariablePlace, name: string): Promise<Result<void, VariableFault>>;
}
