import type { Action } from '../../contract/diagnosis';
import { actions } from './actions';
import type { MachineView } from './diagnosis';
import { loginWords } from './people-words';

/**
 * The ways out where a cloud provider is switched on and refuses: with a Claude login at hand most people never meant
 * to use the provider, so switching it off comes first; else the provider's own sign-in.
 *
 * @param signIn how one signs in to the provider
 * @returns best first
 */
export function awayFromCloud({ headless, inputs }: MachineView, signIn: Action): readonly Action[] {
  return headless.candidates.login === null
    ? [signIn, actions.showWhy()]
    : [actions.useLogin(loginWords(inputs)), signIn];
}
