import type { Variables } from '../../network/proxy-settings';
import { readIni, type Ini } from './ini';

/** Where the credentials come from, by the order in which AWS's own programs look. */
export type AwsSource =
  | 'bearer'
  | 'environment'
  | 'keys'
  | 'single-sign-on'
  | 'login'
  | 'role'
  | 'program'
  | 'web-identity'
  | 'machine'
  | 'no-profile';

/** What stands in front of what, where two are set that exclude each other. */
export type AwsShadow = 'variables-over-profile' | 'profile-over-variables' | 'keys-over-sign-on';

export interface AwsChain {
  readonly source: AwsSource;
  readonly profile: string;
  /** Whether a variable names the profile, rather than it being the usual one. */
  readonly named: boolean;
  readonly region: string | null;
  readonly shadow: AwsShadow | null;
  /** Of a single sign-on: the page that its token is for. */
  readonly startUrl: string | null;
  /** The command of a profile that gets its keys from a program. */
  readonly program: string | null;
}

export interface AwsFiles {
  /** Contents of `config` and `credentials`; null where there is none. */
  readonly config: string | null;
  readonly credentials: string | null;
}

const set = (variables: Variables, name: string): string => variables.get(name)?.text.trim() ?? '';

/**
 * Which link of AWS's chain would give the credentials (docs.aws.amazon.com, "Credential provider chain" of the SDK for
 * JavaScript v3, 2026-11: a named profile goes before keys in variables; of one profile a role before keys, keys before
 * web identity, program, single sign-on and login). Reads nothing and asks nobody.
 *
 * @param variables as Claude Code gets them
 */
export function awsChain(variables: Variables, files: AwsFiles): AwsChain {
  const config = readIni(files.config ?? '');
  const profiles = merged(config, readIni(files.credentials ?? ''));
  const wanted = set(variables, 'AWS_PROFILE');
  const profile = wanted === '' ? 'default' : wanted;
  const own = profiles.get(profile);
  const inVariables = set(variables, 'AWS_ACCESS_KEY_ID') !== '' && set(variables, 'AWS_SECRET_ACCESS_KEY') !== '';
  const region = set(variables, 'AWS_REGION') || set(variables, 'AWS_DEFAULT_REGION') || (own?.get('region') ?? '');
  const base = {
    profile,
    named: wanted !== '',
    region: region === '' ? null : region,
    startUrl: null,
    program: null,
    shadow: null,
  };
  if (set(variables, 'AWS_BEARER_TOKEN_BEDROCK') !== '') return { ...base, source: 'bearer' };
  if (inVariables && wanted === '') {
    const hides = own !== undefined && sourceOf(own) !== null;
    return { ...base, source: 'environment', shadow: hides ? 'variables-over-profile' : null };
  }
  const shadow = inVariables ? 'profile-over-variables' : null;
  if (own === undefined && wanted !== '') return { ...base, source: 'no-profile', shadow };
  const found = own === undefined ? null : sourceOf(own);
  if (own === undefined || found === null) {
    const identity = set(variables, 'AWS_WEB_IDENTITY_TOKEN_FILE') !== '';
    return { ...base, source: identity ? 'web-identity' : 'machine', shadow };
  }
  const bottom = bottomOf(profiles, profile);
  const startUrl = startUrlOf(config, bottom);
  const program = bottom.get('credential_process') ?? null;
  const onlyKeys = found === 'keys' && (own.has('sso_session') || own.has('sso_start_url'));
  return { ...base, source: found, startUrl, program, shadow: onlyKeys ? 'keys-over-sign-on' : shadow };
}

/** Of both files together; what `credentials` says goes before `config`. */
function merged(config: Ini, credentials: Ini): Ini {
  const all = new Map<string, Map<string, string>>();
  for (const [name, values] of [...config, ...credentials]) {
    all.set(name, new Map([...(all.get(name) ?? []), ...values]));
  }
  return all;
}

type Profile = ReadonlyMap<string, string>;

function sourceOf(profile: Profile): AwsSource | null {
  const has = (name: string) => (profile.get(name) ?? '') !== '';
  if (has('role_arn') && (has('source_profile') || has('credential_source'))) return 'role';
  if (has('aws_access_key_id') && has('aws_secret_access_key')) return 'keys';
  if (has('web_identity_token_file') && has('role_arn')) return 'web-identity';
  if (has('credential_process')) return 'program';
  if (has('sso_session') || has('sso_start_url')) return 'single-sign-on';
  return has('login_session') ? 'login' : null;
}

/** The profile at the end of `source_profile`, at most ten away: a role is only as good as what it is taken with. */
function bottomOf(profiles: Ini, name: string): Profile {
  let profile: Profile = profiles.get(name) ?? new Map();
  for (let steps = 0; steps < 10; steps += 1) {
    const next = profile.get('source_profile');
    const other = next === undefined || profile.get('role_arn') === undefined ? undefined : profiles.get(next);
    if (other === undefined || other === profile) return profile;
    profile = other;
  }
  return profile;
}

function startUrlOf(config: Ini, profile: Profile): string | null {
  const session = profile.get('sso_session');
  const url = session === undefined ? undefined : config.get(`sso-session ${session}`)?.get('sso_start_url');
  return url ?? profile.get('sso_start_url') ?? null;
}
