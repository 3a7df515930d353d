import { message, say } from '../../contract/messages/message';
import type { Diagnosis } from '../../contract/diagnosis';
import type { FindingIssue } from '../../contract/finding';
import { lintSecret } from '../lint/lint-secret';
import { valueOf } from '../plan/steps';
import { setValue } from '../resolve/effective-env';
import { placeWords } from '../resolve/place-words';
import { actions } from './actions';
import { diagnosis, type MachineView } from './diagnosis';
import { fileWords, originOf } from './people-words';

/** Files that Claude Code ignores or cannot read, and settings that send requests astray. */
export function fileDiagnoses(look: MachineView): readonly Diagnosis[] {
  return [
    ...ignoredSettings(look),
    ...brokenServers(look),
    ...deniedFiles(look),
    ...otherOwners(look),
    ...secondStateFile(look),
    ...doubledVersion(look),
    ...wrongValue(look),
  ];
}

/** With nothing left to sign in with, what was in the ignored file is the first thing to look at. */
function ignoredSettings({ inputs, headless }: MachineView): Diagnosis[] {
  const missed = headless.blocked?.code === 'blocked.not-logged-in';
  return inputs.settings
    .filter((document) => document.state === 'ignored')
    .map((document) => {
      const finding = document.found[0]?.finding.id ?? '';
      return diagnosis({
        cause: 'corrupt_config',
        standing: missed ? 'broken' : 'attention',
        head: message('head.settings-ignored'),
        tell: message('tell.settings-ignored', {
          file: fileWords(document.path),
          why: document.why ?? say(message('why.damaged')),
        }),
        evidence: [{ finding, words: document.path }],
        actions: [actions.repair(finding), actions.showFile(finding)],
      });
    });
}

function brokenServers({ found }: MachineView): Diagnosis[] {
  return found
    .filter(({ finding }) => finding.source === 'mcp/project-servers' && finding.issues.includes('file-broken-json'))
    .map(({ finding }) =>
      diagnosis({
        cause: 'corrupt_config',
        standing: 'attention',
        head: message('head.servers-broken'),
        tell: message('tell.servers-broken', {
          file: fileWords(finding.location.path),
          line: finding.location.line ?? 1,
        }),
        evidence: [{ finding: finding.id, words: finding.location.path ?? '' }],
        actions: [actions.repair(finding.id), actions.showFile(finding.id)],
      }),
    );
}

function deniedFiles({ found }: MachineView): Diagnosis[] {
  return found
    .filter(({ finding }) => finding.issues.includes('file-denied') && finding.readByClaudeCode === 'yes')
    .slice(0, 1)
    .map(({ finding }) =>
      diagnosis({
        cause: 'file_permission',
        standing: 'attention',
        head: message('head.file-denied'),
        tell: message('tell.file-denied', { file: fileWords(finding.location.path) }),
        evidence: [{ finding: finding.id, words: finding.location.path ?? '' }],
        actions: [actions.howToRepair(finding.id), actions.showFile(finding.id)],
      }),
    );
}

/** `/v1` belongs to the request's path, not to the base address (observed with 2.1.330, 2026-11). */
function doubledVersion(look: MachineView): Diagnosis[] {
  const url = setValue(look.headless.env, 'ANTHROPIC_BASE_URL');
  if (url === null || !/\/v1\/?$/.test(url.text)) return [];
  const origin = originOf(url.value.found, look.found).finding;
  return [
    diagnosis({
      cause: 'gateway_or_proxy_auth',
      standing: 'attention',
      head: message('head.base-url-v1'),
      tell: message('tell.base-url-v1', { place: placeWords(origin) }),
      evidence: [{ finding: origin.id, words: origin.name }],
      actions: [actions.repair(origin.id), actions.showFile(origin.id)],
    }),
  ];
}

/** A file that a command with administrator rights left behind can be read, and not changed. */
function otherOwners({ found }: MachineView): Diagnosis[] {
  return found
    .filter(
      ({ finding }) => finding.issues.includes('owned-by-someone-else') && finding.source.startsWith('claude-code/'),
    )
    .slice(0, 1)
    .map(({ finding }) =>
      diagnosis({
        cause: 'file_permission',
        standing: 'attention',
        head: message('head.other-owner'),
        tell: message('tell.other-owner', { file: fileWords(finding.location.path) }),
        evidence: [{ finding: finding.id, words: finding.location.path ?? '' }],
        actions: [actions.howToRepair(finding.id), actions.showFile(finding.id)],
      }),
    );
}

/** The older account file is read instead of the newer one, where both are there (observed with 2.1.330, 2026-11). */
function secondStateFile({ found, inputs }: MachineView): Diagnosis[] {
  return found
    .filter(({ finding }) => finding.issues.includes('two-config-files'))
    .map(({ finding }) =>
      diagnosis({
        cause: 'corrupt_config',
        standing: 'attention',
        head: message('head.two-state-files'),
        tell: message('tell.two-state-files', {
          read: fileWords(inputs.state.path),
          unread: fileWords(finding.location.path),
        }),
        evidence: [{ finding: finding.id, words: finding.location.path ?? '' }],
        actions: [actions.repair(finding.id), actions.showFile(finding.id)],
      }),
    );
}

/** What is sent as it stands, and refused for that: quotes, a doubled paste, a login token under the key's name. */
const refusedAsItStands: readonly FindingIssue[] = ['quotes-around', 'bearer-prefix', 'doubled', 'wrong-kind-for-slot'];

function wrongValue(look: MachineView): Diagnosis[] {
  const { xApiKey, bearer } = look.headless.chosen;
  if (look.headless.blocked !== null) return [];
  for (const used of [xApiKey, bearer]) {
    const issue = used?.found.finding.issues.find((one) => refusedAsItStands.includes(one));
    if (used === null || issue === undefined) continue;
    const origin = originOf(used.found, look.found).finding;
    const lint = lintSecret(valueOf(used.found), used.found.finding.kind).find((one) => one.issue === issue);
    return [
      diagnosis({
        cause: 'invalid_api_key',
        standing: 'attention',
        head: message('head.value-wrong'),
        tell: message('tell.value-wrong', {
          name: origin.name,
          place: placeWords(origin),
          words: lint?.words ?? '',
        }),
        evidence: [{ finding: origin.id, words: origin.name }],
        actions: [actions.correct(origin.id), actions.rotate(used.found.finding.id)],
      }),
    ];
  }
  return [];
}
