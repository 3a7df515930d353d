import { message, say, type MessageCode } from '../../contract/messages/message';
import type { Diagnosis } from '../../contract/diagnosis';
import type { Health } from '../../contract/health';
import type { Verdict } from '../../contract/snapshot';
import { providerNames } from '../claude/auth-variables';
import { actions } from './actions';
import type { MachineView } from './diagnosis';
import { originWords } from './people-words';

/**
 * The one sentence for the tray and the top of the window. The worst diagnosis speaks; when there is none,
 * green is said only after a live answer, and "not known" is said as such.
 */
export function verdictOf(diagnoses: readonly Diagnosis[], health: Health, look: MachineView): Verdict {
  const worst = diagnoses[0];
  if (worst !== undefined) {
    return {
      standing: worst.standing,
      headline: worst.headline,
      words: worst.words,
      primary: worst.actions[0] ?? null,
      secondary: worst.actions[1] ?? null,
    };
  }
  const { headless } = look;
  if (headless.provider.switchedBy !== null) {
    return {
      standing: health.state === 'live' ? 'fine' : 'unknown',
      headline: say(message('head.cloud', { provider: providerNames[headless.provider.provider] })),
      words:
        headless.provider.provider === 'foundry'
          ? health.words
          : // The whole of it, with every note, is in its row.
            say({ code: `health.${health.code}` as MessageCode, args: {} }),
      primary: actions.showWhy(),
      secondary: null,
    };
  }
  const used = headless.chosen.bearer ?? headless.chosen.xApiKey;
  if (health.state !== 'live') {
    const asked = health.code !== 'not-checked' && health.code !== 'helper-not-run';
    return {
      standing: 'unknown',
      headline: say(message(asked ? 'head.could-not-check' : 'head.not-checked')),
      words: health.code === 'not-checked' ? say(message('tell.not-checked')) : health.words,
      primary: health.code === 'helper-not-run' ? actions.runHelper() : actions.checkNow(),
      secondary: actions.showWhy(),
    };
  }
  const isKey = used?.kind === 'env-api-key' || used?.kind === 'managed-key' || used?.kind === 'helper';
  return {
    standing: 'fine',
    headline: say(message(isKey ? 'head.key-works' : 'head.signed-in-works')),
    words:
      isKey && used !== null
        ? say(message('tell.key-works', { place: originWords(used, look.found) }))
        : say(message('tell.signed-in-works')),
    primary: null,
    secondary: actions.checkNow(),
  };
}
