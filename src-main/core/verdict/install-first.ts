import type { Diagnosis } from '../../contract/diagnosis';
import { actions } from './actions';

/**
 * For machines without Claude Code: it is Claude Code that logs in, so what begins with a login begins with the way to
 * install it.
 */
export function installFirst(diagnosis: Diagnosis): Diagnosis {
  const [first] = diagnosis.actions;
  if (first?.id !== 'login-subscription' && first?.id !== 'login-console') return diagnosis;
  return { ...diagnosis, actions: [actions.install(), ...diagnosis.actions] };
}
