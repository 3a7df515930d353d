import type { Provider } from '../../contract/resolution';
import type { ClaudeInputs } from '../claude/inputs';
import type { Candidate } from './candidates';
import type { EffectiveEnv } from './effective-env';
import { isOn, setValue } from './effective-env';

export interface CloudChoice {
  readonly xApiKey: Candidate | null;
  readonly bearer: Candidate | null;
  /** Whether anything was found that this provider could sign in with. */
  readonly credentials: boolean;
}

/**
 * What goes out under a cloud provider: its own credentials, never the Anthropic ones.
 * Observed with 2.1.330 (2026-11): Foundry and Claude on AWS use the key slot, Bedrock and Mantle the bearer slot
 * when AWS_BEARER_TOKEN_BEDROCK is set and a signature otherwise.
 */
export function cloudSlots(
  provider: Exclude<Provider, 'firstParty'>,
  env: EffectiveEnv,
  inputs: ClaudeInputs,
): CloudChoice {
  const from = (name: string): Candidate | null => {
    const effective = setValue(env, name);
    return effective === null ? null : { kind: 'cloud', found: effective.value.found, text: effective.text, effective };
  };
  switch (provider) {
    case 'bedrock':
    case 'mantle': {
      const bearer = from('AWS_BEARER_TOKEN_BEDROCK');
      const skip = isOn(env, 'CLAUDE_CODE_SKIP_BEDROCK_AUTH') || isOn(env, 'CLAUDE_CODE_SKIP_MANTLE_AUTH');
      return { xApiKey: null, bearer, credentials: bearer !== null || skip || hasAws(env, inputs) };
    }
    case 'anthropicAws': {
      const key = from('ANTHROPIC_AWS_API_KEY');
      return { xApiKey: key, bearer: null, credentials: key !== null || hasAws(env, inputs) };
    }
    case 'foundry': {
      const key = from('ANTHROPIC_FOUNDRY_API_KEY');
      const token = key === null ? from('ANTHROPIC_FOUNDRY_AUTH_TOKEN') : null;
      return { xApiKey: key, bearer: token, credentials: true };
    }
    case 'vertex':
      return {
        xApiKey: null,
        bearer: null,
        credentials:
          inputs.cloudFiles.google ||
          setValue(env, 'GOOGLE_APPLICATION_CREDENTIALS') !== null ||
          isOn(env, 'CLAUDE_CODE_SKIP_VERTEX_AUTH'),
      };
  }
}

function hasAws(env: EffectiveEnv, inputs: ClaudeInputs): boolean {
  const key = setValue(env, 'AWS_ACCESS_KEY_ID') !== null && setValue(env, 'AWS_SECRET_ACCESS_KEY') !== null;
  return key || inputs.cloudFiles.aws || setValue(env, 'AWS_WEB_IDENTITY_TOKEN_FILE') !== null;
}
