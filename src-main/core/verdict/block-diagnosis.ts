import { message, say } from '../../contract/messages/message';
import type { Diagnosis } from '../../contract/diagnosis';
import { providerNames } from '../claude/auth-variables';
import { placeWords } from '../resolve/place-words';
import type { Resolved } from '../resolve/resolve';
import { actions } from './actions';
import { awayFromCloud } from './away-from-cloud';
import { diagnosis, type DiagnosisInit, type MachineView } from './diagnosis';
import { fileWords, originWords } from './people-words';

/** Why nothing would be sent at all, with the way out. */
export function blockDiagnosis(resolved: Resolved, look: MachineView): readonly Diagnosis[] {
  const init = resolved.blocked === null ? null : initOf(resolved, look);
  if (init === null) return [];
  const finding = resolved.blocked?.finding ?? null;
  const evidence = finding === null ? [] : [{ finding, words: say(init.tell) }];
  return [diagnosis({ standing: 'broken', evidence, ...init })];
}

type BlockInit = Omit<DiagnosisInit, 'standing'> & Partial<Pick<DiagnosisInit, 'standing'>>;

function initOf(resolved: Resolved, look: MachineView): BlockInit | null {
  const { inputs } = look;
  const { blocked, provider } = resolved;
  if (blocked === null) return null;
  const finding = blocked.finding ?? '';
  switch (blocked.code) {
    case 'blocked.state-file-broken':
      return {
        cause: 'corrupt_config',
        head: message('head.state-broken'),
        tell: message('tell.state-broken', {
          file: fileWords(inputs.state.path),
          why: inputs.state.why ?? say(message('why.damaged')),
        }),
        actions: [actions.repair(finding), actions.showFile(finding)],
      };
    case 'blocked.managed-file-broken': {
      const file = inputs.settings.find((document) => document.state === 'fatal')?.path;
      return {
        cause: 'corrupt_config',
        head: message('head.managed-broken'),
        tell: message('tell.managed-broken', { file: fileWords(file) }),
        actions: [actions.showFile(finding)],
      };
    }
    case 'blocked.unsendable-key':
    case 'blocked.unsendable-token':
    case 'blocked.unsendable-header':
      return {
        cause: 'invalid_api_key',
        head: message('head.unsendable'),
        tell: message('tell.unsendable', { what: say(blocked.message) }),
        actions: [actions.correct(finding), actions.rotate(finding)],
      };
    case 'blocked.login-required-by-admin':
    case 'blocked.organization-required-by-admin':
      return {
        cause: 'org_disabled_or_permission',
        head: message('head.admin-lock'),
        tell: message('tell.admin-lock'),
        because: [say(blocked.message)],
        actions: [actions.login()],
      };
    case 'blocked.login-expired':
      return {
        cause: 'expired_or_revoked_oauth',
        head: message('head.login-ended'),
        tell: message('tell.login-ended'),
        actions: [actions.loginAgain()],
      };
    case 'blocked.cloud-credentials-missing':
      return {
        cause:
          provider.provider === 'vertex'
            ? 'vertex_gcp_credentials'
            : provider.provider === 'foundry'
              ? 'foundry_azure'
              : 'bedrock_aws_credentials',
        head: message('head.cloud-missing', { provider: providerNames[provider.provider] }),
        tell: message('tell.cloud-missing', {
          name: provider.switchedBy?.name ?? '',
          place: provider.switchedBy === null ? '' : placeWords(provider.switchedBy.value.value.found.finding),
        }),
        actions: awayFromCloud(look, provider.provider === 'vertex' ? actions.vertexDocs() : actions.bedrockDocs()),
      };
    case 'blocked.key-unasked':
    case 'blocked.key-refused': {
      const asked = blocked.code === 'blocked.key-unasked';
      const key = resolved.candidates.apiKey;
      const place = key === null ? '' : originWords(key, look.found);
      return {
        cause: 'env_var_overrides_login',
        standing: 'attention',
        head: message(asked ? 'head.key-unasked' : 'head.key-refused'),
        tell: asked ? message('tell.key-unasked', { place }) : message('tell.key-refused', { place }),
        actions: [actions.login(), actions.showWhy()],
      };
    }
    default:
      return notLoggedIn(look);
  }
}

function notLoggedIn({ found, inputs, installed }: MachineView): BlockInit {
  const keychain = found.find((one) => one.finding.issues.includes('keychain-locked'));
  if (keychain !== undefined) {
    return {
      cause: 'keychain_locked_or_inaccessible',
      head: message('head.keychain-locked'),
      tell: message('tell.keychain-locked'),
      actions: [actions.checkNow()],
    };
  }
  if (installed === false) {
    return {
      cause: 'other_not_auth',
      head: message('head.not-installed'),
      tell: message('tell.not-installed'),
      actions: [actions.login()],
    };
  }
  const known = inputs.state.account !== null;
  return {
    cause: 'expired_or_revoked_oauth',
    head: message('head.not-logged-in'),
    tell: message('tell.not-logged-in'),
    because: known ? [say(message('account.only-name'))] : [],
    actions: [actions.login(), actions.loginConsole()],
  };
}
