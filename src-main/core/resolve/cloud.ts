import type { Provider } from '../../contract/resolution';
import type { ClaudeInputs } from '../claude/inputs';
import type { Candidate, Candidates } from './candidates';
import type { EffectiveEnv } from './effective-env';
import { isOn, setValue } from './effective-env';

export interface CloudChoice {
  readonly xApiKey: Candidate | null;
  readonly bearer: Candidate | null;
  /** Whether anything was found that this provider could sign in with. */
  readonly credentials: boolean;
}

type Take = (name: string) => Candidate | null;

/**
 * What goes out under a cloud provider: its own credentials; the Anthropic ones only where its sign-in is skipped.
 * Observed with 2.1.330 (2026-11, tests/record/cases/providers.json).
 */
export function cloudSlots(
  provider: Exclude<Provider, 'firstParty'>,
  env: EffectiveEnv,
  inputs: ClaudeInputs,
  anthropic: Candidates,
): CloudChoice {
  const from: Take = (name) => {
    const effective = setValue(env, name);
    return effective === null ? null : { kind: 'cloud', found: effective.value.found, text: effective.text, effective };
  };
  switch (provider) {
    case 'bedrock':
      return aws(from('AWS_BEARER_TOKEN_BEDROCK'), isOn(env, 'CLAUDE_CODE_SKIP_BEDROCK_AUTH'), env, inputs, anthropic);
    case 'mantle':
      return aws(from('AWS_BEARER_TOKEN_BEDROCK'), isOn(env, 'CLAUDE_CODE_SKIP_MANTLE_AUTH'), env, inputs, anthropic);
    case 'anthropicAws': {
      const key = from('ANTHROPIC_AWS_API_KEY');
      const skip = isOn(env, 'CLAUDE_CODE_SKIP_ANTHROPIC_AWS_AUTH');
      const workspace = setValue(env, 'ANTHROPIC_AWS_WORKSPACE_ID') !== null;
      return { xApiKey: key, bearer: null, credentials: workspace && (key !== null || skip || hasAws(env, inputs)) };
    }
    case 'foundry':
      return foundry(from, env, anthropic);
    case 'vertex': {
      const skip = isOn(env, 'CLAUDE_CODE_SKIP_VERTEX_AUTH');
      const named = ['ANTHROPIC_VERTEX_PROJECT_ID', 'GOOGLE_CLOUD_PROJECT', 'GCLOUD_PROJECT'];
      const project = named.some((name) => setValue(env, name) !== null) || inputs.cloudFiles.google;
      const google = inputs.cloudFiles.google || setValue(env, 'GOOGLE_APPLICATION_CREDENTIALS') !== null;
      return {
        xApiKey: skip ? anthropic.apiKey : null,
        bearer: skip ? anthropic.authToken : null,
        credentials: project && (google || skip),
      };
    }
  }
}

function aws(
  token: Candidate | null,
  skip: boolean,
  env: EffectiveEnv,
  inputs: ClaudeInputs,
  anthropic: Candidates,
): CloudChoice {
  const instead = skip ? (anthropic.authToken ?? anthropic.helper) : null;
  return {
    xApiKey: null,
    bearer: token ?? instead,
    credentials: token !== null || skip || hasAws(env, inputs),
  };
}

/** The token comes before the key here; without an address nothing is sent. */
function foundry(from: Take, env: EffectiveEnv, anthropic: Candidates): CloudChoice {
  const token = from('ANTHROPIC_FOUNDRY_AUTH_TOKEN');
  const key = token === null ? from('ANTHROPIC_FOUNDRY_API_KEY') : null;
  const skip = isOn(env, 'CLAUDE_CODE_SKIP_FOUNDRY_AUTH');
  const address =
    setValue(env, 'ANTHROPIC_FOUNDRY_BASE_URL') !== null || setValue(env, 'ANTHROPIC_FOUNDRY_RESOURCE') !== null;
  return {
    xApiKey: key,
    bearer: token ?? (skip ? anthropic.authToken : null),
    credentials: address && (token !== null || key !== null || skip),
  };
}

function hasAws(env: EffectiveEnv, inputs: ClaudeInputs): boolean {
  const key = setValue(env, 'AWS_ACCESS_KEY_ID') !== null && setValue(env, 'AWS_SECRET_ACCESS_KEY') !== null;
  const exported = inputs.settings.some((document) => document.state === 'ok' && document.exportsAws);
  return key || exported || inputs.cloudFiles.aws || setValue(env, 'AWS_WEB_IDENTITY_TOKEN_FILE') !== null;
}
