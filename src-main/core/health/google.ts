import { message, say } from '../../contract/messages/message';
import { isObject, parseJsonText, stringAt } from '../json-text';
import type { Variables } from '../network/proxy-settings';
import type { CloudAnswer } from './cloud-answer';

/** Parts that each kind of Google's file cannot do without (cloud.google.com, "How Application Default Credentials works", 2026-11). */
const kinds = {
  authorized_user: { words: 'cloud.google.user', needs: ['client_id', 'client_secret', 'refresh_token'] },
  service_account: { words: 'cloud.google.service', needs: ['client_email', 'private_key'] },
  external_account: { words: 'cloud.google.external', needs: ['audience', 'token_url'] },
  external_account_authorized_user: { words: 'cloud.google.external', needs: ['refresh_token'] },
  impersonated_service_account: { words: 'cloud.google.impersonated', needs: ['service_account_impersonation_url'] },
} as const;

export interface GoogleFile {
  /** Its name, for words. */
  readonly name: string;
  /** Null where it could not be read. */
  readonly text: string | null;
}

const set = (variables: Variables, ...names: readonly string[]): string | null =>
  names.map((name) => variables.get(name)?.text.trim() ?? '').find((text) => text !== '') ?? null;

/**
 * What can be told of Google's sign-in without renewing it: whether its file is whole, and which project, quota project
 * and region go with it. Never green: only an answer of Google's would be, and to get one is to renew the sign-in.
 *
 * @param variables as Claude Code gets them
 * @param refreshCommand `gcpAuthRefresh` of the settings, or null
 */
export function googleAnswer(file: GoogleFile, variables: Variables, refreshCommand: string | null): CloudAnswer {
  const parsed = file.text === null ? null : parseJsonText(file.text);
  const content = parsed?.ok === true && isObject(parsed.value.value) ? parsed.value.value : null;
  const type = stringAt(content, 'type') ?? '';
  const kind = Object.hasOwn(kinds, type) ? kinds[type as keyof typeof kinds] : null;
  if (file.text === null) return broken(say(message('cloud.google.missing', { file: file.name })));
  if (content === null || kind === null || kind.needs.some((part) => (stringAt(content, part) ?? '') === '')) {
    return broken(say(message('cloud.google.damaged', { file: file.name })));
  }
  const project =
    set(variables, 'ANTHROPIC_VERTEX_PROJECT_ID', 'GOOGLE_CLOUD_PROJECT', 'GCLOUD_PROJECT') ??
    stringAt(content, 'project_id');
  const quota = set(variables, 'GOOGLE_CLOUD_QUOTA_PROJECT') ?? stringAt(content, 'quota_project_id');
  return {
    judgement: { state: 'unknown', code: 'google-not-checked' },
    words: [
      say(message('health.google-not-checked')),
      say(message('cloud.google.kind', { kind: say(message(kind.words)) })),
      say(project === null ? message('cloud.google.no-project') : message('cloud.google.project', { project })),
      ...(quota === null || quota === project ? [] : [say(message('cloud.google.quota', { quota }))]),
      ...(set(variables, 'CLOUD_ML_REGION') === null ? [say(message('cloud.google.no-region'))] : []),
      say(
        refreshCommand === null
          ? message('cloud.google.renew')
          : message('cloud.google.refreshes', { command: refreshCommand }),
      ),
    ],
  };
}

function broken(words: string): CloudAnswer {
  return {
    judgement: { state: 'rejected', code: 'google-broken' },
    words: [say(message('health.google-broken')), words, say(message('cloud.google.renew'))],
  };
}
