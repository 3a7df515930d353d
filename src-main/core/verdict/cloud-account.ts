import { message, say, type Message } from '../../contract/messages/message';
import type { Provider } from '../../contract/resolution';
import type { CloudAccount } from '../../contract/snapshot';
import type { Variables } from '../network/proxy-settings';
import type { Resolved } from '../resolve/resolve';

const titles: Readonly<Record<Exclude<Provider, 'firstParty'>, Message>> = {
  bedrock: message('cloud.account.amazon', { service: 'Bedrock' }),
  mantle: message('cloud.account.amazon', { service: 'Bedrock, Mantle' }),
  anthropicAws: message('cloud.account.amazon', { service: 'Claude on AWS' }),
  vertex: message('cloud.account.google', { service: 'Vertex AI' }),
  foundry: message('cloud.account.microsoft', { service: 'Foundry' }),
};

/**
 * Whom Claude Code asks where a cloud provider is switched on, for the row that otherwise names the account: there is
 * no login then, and nobody is missing one.
 *
 * @param variables as Claude Code gets them; only those that name something are looked at, never a secret's
 * @returns null where Claude Code asks Anthropic itself
 */
export function cloudAccount(resolved: Resolved, variables: Variables): CloudAccount | null {
  const { provider, switchedBy } = resolved.provider;
  if (provider === 'firstParty' || switchedBy === null) return null;
  const known = factsOf(provider, resolved, variables);
  const facts =
    resolved.blocked !== null
      ? [message('cloud.account.nobody')]
      : known.length === 0
        ? [message('cloud.account.no-login')]
        : known;
  return { title: say(titles[provider]), facts: facts.map((fact) => say(fact)) };
}

function factsOf(provider: Provider, { xApiKey, bearer }: Resolved, variables: Variables): readonly Message[] {
  const set = (...names: readonly string[]): string | null =>
    names.map((name) => variables.get(name)?.text.trim() ?? '').find((text) => text !== '') ?? null;
  const when = (name: string | null, fact: (name: string) => Message): readonly Message[] =>
    name === null ? [] : [fact(name)];
  const key = when((xApiKey ?? bearer)?.masked ?? null, (masked) => message('cloud.account.key', { key: masked }));
  const region = (name: string | null) => when(name, (region) => message('cloud.account.region', { region }));
  switch (provider) {
    case 'vertex':
      return [
        ...region(set('CLOUD_ML_REGION')),
        ...when(set('ANTHROPIC_VERTEX_PROJECT_ID', 'GOOGLE_CLOUD_PROJECT', 'GCLOUD_PROJECT'), (project) =>
          message('cloud.account.project', { project }),
        ),
        ...key,
      ];
    case 'foundry':
      return [
        ...when(set('ANTHROPIC_FOUNDRY_RESOURCE'), (resource) => message('cloud.account.resource', { resource })),
        ...key,
      ];
    default: {
      const profile = set('AWS_PROFILE');
      const fromVariables = profile === null && key.length === 0 && set('AWS_ACCESS_KEY_ID') !== null;
      return [
        ...region(set('AWS_REGION', 'AWS_DEFAULT_REGION')),
        ...when(profile, (name) => message('cloud.account.profile', { profile: name })),
        ...(fromVariables ? [message('cloud.account.variables', { name: 'AWS_ACCESS_KEY_ID' })] : []),
        ...key,
      ];
    }
  }
}
