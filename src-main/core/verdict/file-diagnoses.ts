import { message, say } from '../../contract/messages/message';
import type { Diagnosis } from '../../contract/diagnosis';
import { setValue } from '../resolve/effective-env';
import { placeWords } from '../resolve/place-words';
import { actions } from './actions';
import { diagnosis, type MachineView } from './diagnosis';
import { fileWords, originOf } from './people-words';

/** Files that Claude Code ignores or cannot read, and settings that send requests astray. */
export function fileDiagnoses(look: MachineView): readonly Diagnosis[] {
  return [...ignoredSettings(look), ...deniedFiles(look), ...doubledVersion(look)];
}

function ignoredSettings({ inputs }: MachineView): Diagnosis[] {
  return inputs.settings
    .filter((document) => document.state === 'ignored')
    .map((document) => {
      const finding = document.found[0]?.finding.id ?? '';
      return diagnosis({
        cause: 'corrupt_config',
        standing: 'attention',
        head: message('head.settings-ignored'),
        tell: message('tell.settings-ignored', {
          file: fileWords(document.path),
          why: document.why ?? say(message('why.damaged')),
        }),
        evidence: [{ finding, words: document.path }],
        actions: [actions.showFile(finding), actions.checkNow()],
      });
    });
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
        actions: [actions.showFile(finding.id)],
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
      actions: [actions.showFile(origin.id)],
    }),
  ];
}
