import type { Provider } from '../../contract/resolution';
import { providerSwitches } from '../claude/auth-variables';
import type { EffectiveEnv, EffectiveValue } from './effective-env';
import { isOn } from './effective-env';

export interface ProviderChoice {
  readonly provider: Provider;
  readonly switchedBy: { readonly name: string; readonly value: EffectiveValue } | null;
  /** Other switches that are on and come later. */
  readonly alsoOn: readonly string[];
}

export const firstPartyOnly: ProviderChoice = { provider: 'firstParty', switchedBy: null, alsoOn: [] };

/** The provider that the switches choose; AWS or Google variables alone never switch (observed with 2.1.330, 2026-11). */
export function chooseProvider(env: EffectiveEnv): ProviderChoice {
  const on = providerSwitches.filter((candidate) => isOn(env, candidate.name));
  const first = on[0];
  const value = first === undefined ? undefined : env.get(first.name);
  if (first === undefined || value === undefined) return firstPartyOnly;
  return {
    provider: first.provider,
    switchedBy: { name: first.name, value },
    alsoOn: on.slice(1).map((other) => other.name),
  };
}
