import type { Rung } from '../../contract/snapshot';
import { providerNames } from '../claude/auth-variables';
import type { Candidate } from '../resolve/candidates';
import type { Resolved } from '../resolve/resolve';
import type { Found } from '../found';
import { message, say, type MessageCode } from '../../contract/messages/message';
import { originWords } from './people-words';

/** The steps in the order in which people can understand them: what comes first wins. */
const steps = [
  ['auth-token', 'authToken'],
  ['api-key', 'apiKey'],
  ['helper', 'helper'],
  ['oauth-token', 'oauthToken'],
  ['profile', 'namedProfile'],
  ['login', 'login'],
  ['managed-key', 'managedKey'],
] as const;

/** Where Claude Code looks, from top to bottom, and what it found at each step. */
export function ladderOf(resolved: Resolved, found: readonly Found[]): Rung[] {
  return [
    providerRung(resolved),
    ...steps.map(([step, key]) => rungOf(step, resolved.candidates[key], resolved, found)),
  ];
}

function providerRung({ provider }: Resolved): Rung {
  const on = provider.switchedBy;
  const title = say(message('rung.provider'));
  if (on === null) return { step: 'provider', state: 'not-set', finding: null, title, words: say(message('rung.off')) };
  const { finding } = on.value.value.found;
  return {
    step: 'provider',
    state: 'used',
    finding: finding.id,
    title,
    words: say(message('rung.switched', { provider: providerNames[provider.provider], name: on.name })),
  };
}

function rungOf(step: Rung['step'], candidate: Candidate | null, resolved: Resolved, found: readonly Found[]): Rung {
  const title = say({ code: `rung.${step}` as MessageCode, args: {} });
  if (candidate === null) return { step, state: 'not-set', finding: null, title, words: say(message('rung.not-set')) };
  const { finding } = candidate.found;
  const base = { step, finding: finding.id, title };
  const place = originWords(candidate, found);
  const shown = finding.masked === null || candidate.kind === 'login' ? place : `${finding.masked} · ${place}`;
  const used = resolved.chosen.xApiKey === candidate || resolved.chosen.bearer === candidate;
  if (used && resolved.blocked === null) return { ...base, state: 'used', words: shown };
  if (used)
    return {
      ...base,
      state: 'not-usable',
      words: `${shown}. ${say(resolved.blocked?.message ?? message('rung.not-set'))}`,
    };
  const reason = resolved.shadowed.find((item) => item.candidate === candidate)?.reason;
  return { ...base, state: 'outranked', words: reason === undefined ? shown : `${shown}. ${say(reason)}` };
}
