import { message, say } from '../../contract/messages/message';
import type { Diagnosis, Standing } from '../../contract/diagnosis';
import { providerNames } from '../claude/auth-variables';
import { placeWords } from '../resolve/place-words';
import type { Resolved } from '../resolve/resolve';
import { actions } from './actions';
import { blockDiagnosis } from './block-diagnosis';
import { diagnosis, type MachineHealth, type MachineView } from './diagnosis';
import { fileDiagnoses } from './file-diagnoses';
import { healthDiagnosis } from './health-diagnosis';
import { installFirst } from './install-first';
import { atStart, loginWords, originOf, originWords, usesWords } from './people-words';

const standingRank: Readonly<Record<Standing, number>> = { broken: 0, attention: 1, unknown: 2, fine: 3 };

/** Everything that is the matter, worst first. Empty when nothing is. */
export function diagnoseMachine(machine: MachineHealth): readonly Diagnosis[] {
  const { look } = machine;
  const main = look.interactive.blocked === null || look.headless.blocked !== null ? look.headless : look.interactive;
  const overrides = overrideDiagnosis(machine);
  const files = fileDiagnoses(look);
  const all = [
    ...files.filter((one) => one.standing === 'broken'),
    ...blockDiagnosis(main, look),
    ...overrides,
    // A rejected key with a login behind it is one matter, told by the override.
    ...(overrides.some((one) => one.standing === 'broken')
      ? []
      : healthDiagnosis(look.headless, machine.headless, look)),
    ...(sameCredential(look) ? [] : healthDiagnosis(look.interactive, machine.interactive, look)),
    ...differenceDiagnosis(look),
    ...providerDiagnosis(look),
    ...files,
  ];
  const offered = look.installed === false ? all.map(installFirst) : all;
  return uniqueBy(offered, (one) => `${one.cause} ${one.headline}`).sort(
    (a, b) => standingRank[a.standing] - standingRank[b.standing],
  );
}

/** Whether terminal and scripts would send the same. */
export function sameCredential(look: MachineView): boolean {
  const ids = (resolved: Resolved) =>
    `${resolved.xApiKey?.finding ?? ''} ${resolved.bearer?.finding ?? ''} ${String(resolved.blocked === null)}`;
  return ids(look.headless) === ids(look.interactive);
}

/** A key or helper stands in front of a login that is there: billed elsewhere, and rejected keys hide a good login. */
function overrideDiagnosis({ look, headless }: MachineHealth): readonly Diagnosis[] {
  const { login } = look.headless.candidates;
  const used = look.headless.chosen.xApiKey ?? look.headless.chosen.bearer;
  if (login === null || used === null || used.kind === 'login' || look.headless.provider.switchedBy !== null) return [];
  if (look.headless.blocked !== null) return [];
  const rejected = headless.state === 'rejected';
  const place = originWords(used, look.found);
  const words = loginWords(look.inputs);
  const origin = originOf(used.found, look.found).finding.id;
  return [
    diagnosis({
      cause: 'env_var_overrides_login',
      standing: rejected ? 'broken' : 'attention',
      head: message(rejected ? 'head.old-key' : 'head.key-over-login'),
      tell: rejected
        ? message('tell.old-key', { place, login: atStart(words) })
        : message('tell.key-over-login', { place, login: words }),
      because: look.headless.shadowed.filter((item) => item.candidate === login).map((item) => say(item.reason)),
      evidence: [
        { finding: origin, words: say(message('seen.in-use', { what: usesWords(used, look.inputs) })) },
        {
          finding: login.found.finding.id,
          words: say(message('seen.behind', { what: usesWords(login, look.inputs) })),
        },
      ],
      actions: [actions.useLogin(words), actions.rotate(used.found.finding.id)],
    }),
  ];
}

function differenceDiagnosis(look: MachineView): readonly Diagnosis[] {
  if (sameCredential(look) || look.headless.blocked !== null || look.interactive.blocked !== null) return [];
  const uses = (resolved: Resolved) => usesWords(resolved.chosen.xApiKey ?? resolved.chosen.bearer, look.inputs);
  return [
    diagnosis({
      cause: 'wrong_account_or_org',
      standing: 'attention',
      head: message('head.differs'),
      tell: message('tell.differs', { terminal: uses(look.interactive), scripts: uses(look.headless) }),
      because: look.interactive.reasons
        .filter((reason) => reason.code.startsWith('approval.'))
        .map((reason) => say(reason)),
      actions: [actions.useLogin(loginWords(look.inputs)), actions.showWhy()],
    }),
  ];
}

/** A cloud provider is switched on: not wrong, but it surprises people who have a Claude login. */
function providerDiagnosis(look: MachineView): readonly Diagnosis[] {
  const { provider, candidates, blocked } = look.headless;
  if (provider.switchedBy === null || blocked !== null) return [];
  const unused = candidates.login ?? candidates.apiKey;
  if (unused === null) return [];
  const { finding } = provider.switchedBy.value.value.found;
  const names = {
    bedrock: 'bedrock_aws_credentials',
    mantle: 'bedrock_aws_credentials',
    anthropicAws: 'bedrock_aws_credentials',
    vertex: 'vertex_gcp_credentials',
    foundry: 'foundry_azure',
    firstParty: 'other_not_auth',
  } as const;
  return [
    diagnosis({
      cause: names[provider.provider],
      standing: 'attention',
      head: message('head.cloud', { provider: providerNames[provider.provider] }),
      tell: message('tell.cloud', {
        name: provider.switchedBy.name,
        place: placeWords(originOf(provider.switchedBy.value.value.found, look.found).finding),
        provider: providerNames[provider.provider],
      }),
      evidence: [{ finding: finding.id, words: say(message('seen.behind', { what: usesWords(unused, look.inputs) })) }],
      actions: [actions.showWhy(), actions.showFile(finding.id)],
    }),
  ];
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
