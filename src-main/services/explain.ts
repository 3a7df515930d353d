import { answerFrom } from '../contract/certainty';
import { message, say, type MessageCode } from '../contract/messages/message';
import type { Diagnosis } from '../contract/diagnosis';
import type { Health } from '../contract/health';
import type { Plan } from '../contract/plan';
import type { DiagnoseReport } from '../contract/reports';
import { classify, type CauseGuess, type Evidence } from '../core/diagnose/classify';
import { readPaste } from '../core/diagnose/text';
import { setValue } from '../core/resolve/effective-env';
import { placeWords } from '../core/resolve/place-words';
import { diagnoseMachine } from '../core/verdict/diagnose-machine';
import { healthOf } from '../core/verdict/overall-health';
import { loginWords, originOf, originWords } from '../core/verdict/people-words';
import { advice } from '../rules/advice';
import { diagnosisRules } from '../rules/diagnosis/catalogue';
import { learntWords } from '../rules/diagnosis/learnt-words';
import { requiredTexts } from '../rules/diagnosis/required-texts';
import type { Look } from './machine';
import { machineOf } from './status';

/** What a plan looks like where nothing on this computer would be changed. */
const noPlan: Plan = { id: 'none', title: '', steps: [], restarts: [], warnings: [] };

/**
 * Explains an error text: its causes, best first, and what to do about the first one on this machine.
 *
 * @param raw whatever was pasted; secrets in it are masked before anything is kept
 * @param preview the plan that would mend this cause, when there is one
 */
export async function explain(
  raw: string,
  look: Look,
  health: ReadonlyMap<string, Health>,
  preview: (cause: CauseGuess['cause']) => Promise<Plan | null>,
): Promise<DiagnoseReport> {
  const evidence = evidenceOf(look, health);
  const causes = classify(readPaste(raw), evidence, diagnosisRules, learntWords, requiredTexts);
  const first = causes[0] ?? { cause: 'other_not_auth' as const, confidence: 0, because: [], rules: [] };
  return {
    schema: 1,
    causes: causes.map(({ cause, confidence, because }) => ({ cause, confidence, because })),
    diagnosis: diagnosisFor(first, look, health),
    plan: (await preview(first.cause)) ?? noPlan,
  };
}

/** The advice for a cause; where this machine shows the same cause, its own diagnosis, which names the place. */
function diagnosisFor(guess: CauseGuess, look: Look, health: ReadonlyMap<string, Health>): Diagnosis {
  const machine = machineOf(look);
  const { now } = look.claude.inputs;
  const seen = diagnoseMachine({
    look: machine,
    headless: healthOf(look.headless, health, now),
    interactive: healthOf(look.interactive, health, now),
  }).find((one) => one.cause === guess.cause);
  if (seen !== undefined && guess.cause !== 'expired_or_revoked_oauth') {
    return { ...seen, because: [...new Set([...guess.because, ...seen.because])] };
  }
  const { standing, actions } = advice[guess.cause];
  const used = look.headless.chosen.xApiKey ?? look.headless.chosen.bearer;
  const isKey = used !== null && used.kind !== 'login' && used.found.finding.fingerprint !== null;
  const login = look.headless.candidates.login;
  return {
    cause: guess.cause,
    standing,
    ...saidOf(guess),
    because: guess.because,
    evidence:
      used === null
        ? []
        : [
            {
              finding: originOf(used.found, look.found).finding.id,
              words: say(message('seen.in-use', { what: originWords(used, look.found) })),
            },
          ],
    actions: [
      ...actions({
        key: isKey ? used.found.finding.id : null,
        login: login === null ? null : loginWords(machine.inputs),
      }),
    ],
  };
}

/** That nothing known stands in a text is no reason to say that it is about something else. */
function saidOf({ cause, rules, confidence }: CauseGuess): Pick<Diagnosis, 'headline' | 'words'> {
  if (cause === 'other_not_auth' && rules.length === 0 && confidence < answerFrom) {
    return { headline: say(message('diagnose.unclear')), words: say(message('diagnose.unclear.tell')) };
  }
  const part = (name: 'head' | 'tell'): string => say({ code: `cause.${cause}.${name}` as MessageCode, args: {} });
  return { headline: part('head'), words: part('tell') };
}

/** What the scan of this machine says that bears on an error text. */
export function evidenceOf(look: Look, health: ReadonlyMap<string, Health>): Evidence {
  const { headless, found } = look;
  const { switchedBy, provider } = headless.provider;
  const used = headless.chosen.xApiKey ?? headless.chosen.bearer;
  const login = headless.candidates.login;
  const gateway = setValue(headless.env, 'ANTHROPIC_BASE_URL');
  const state = used === null ? undefined : health.get(used.found.finding.id)?.state;
  const broken = found.find(
    ({ finding }) =>
      finding.readByClaudeCode === 'yes' &&
      finding.issues.some((issue) => issue === 'file-broken-json' || issue === 'file-broken'),
  );
  const denied = found.find(({ finding }) => finding.issues.includes('file-denied'));
  const isKey = used !== null && used.kind !== 'login' && used.kind !== 'profile';
  return {
    provider,
    ...(switchedBy === null
      ? {}
      : {
          providerSetBy: `${switchedBy.name} in ${placeWords(originOf(switchedBy.value.value.found, found).finding)}`,
        }),
    ...(gateway === null || isAnthropic(gateway.text) ? {} : { gatewayUrl: hostOf(gateway.text) }),
    ...(isKey ? { keyInUse: { where: originWords(used, found), ...(state === undefined ? {} : { state }) } } : {}),
    loginPresent: login !== null,
    loginShadowed: login !== null && used !== null && used.kind !== 'login',
    nothingConfigured: headless.blocked?.code === 'blocked.not-logged-in' && used === null,
    helper: headless.candidates.helper !== null,
    ...(broken?.finding.location.path === undefined ? {} : { corruptFile: broken.finding.location.path }),
    ...(denied?.finding.location.path === undefined ? {} : { unreadableFile: denied.finding.location.path }),
    keychainLocked: found.some(({ finding }) => finding.issues.includes('keychain-locked')),
    offline: [...health.values()].some((one) => one.code === 'offline' || one.code === 'dns'),
  };
}

function isAnthropic(url: string): boolean {
  return /^https:\/\/api\.anthropic\.com(?:[/:]|$)/.test(url);
}

function hostOf(url: string): string {
  return /^[a-z]+:\/\/(?:[^@/]*@)?([^/?#]+)/i.exec(url)?.[1] ?? say(message('network.no-address'));
}
