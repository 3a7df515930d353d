import { readFileSync } from 'node:fs';
import { fingerprint } from '../../../src-main/core/fingerprint';
import type { Slot } from '../../../src-main/contract/resolution';
import { toResolution } from '../../../src-main/core/resolve/resolve';
import type { Reading } from '../../../src-main/services/machine';
import { textOf } from '../../../src-main/core/json-text';
import { disagreement, readCase, type CliCase } from '../../kit/cli-case';

/** What the real CLI did with a world, as `observe` tells it. */
export interface Seen {
  readonly sent: {
    readonly x_api_key: string | null;
    readonly authorization: string | null;
    readonly url: string;
  } | null;
  readonly printed: string;
  readonly exit: number | null;
  readonly status_json: { readonly apiProvider?: string } | null;
}

/** A place that our answer names: an environment variable, or a value in a file. */
export interface NamedPlace {
  readonly part: 'x-api-key' | 'bearer' | 'block' | 'provider';
  readonly variable: string | null;
  readonly path: string | null;
  readonly pointer: string | null;
}

export interface Verdict {
  /** How our answer differs, each in words; empty when it does not. */
  readonly faults: readonly string[];
  readonly said: string;
  readonly places: readonly NamedPlace[];
  readonly because: readonly string[];
}

/** The first words of a refusal, and the reasons of ours that are the same thing. */
const refusals: readonly (readonly [start: string, codes: readonly string[]])[] = [
  ['Invalid API key · Fix external API key · Invalid', ['blocked.unsendable-key']],
  ['Invalid auth token', ['blocked.unsendable-token']],
  ['Invalid ANTHROPIC_CUSTOM_HEADERS', ['blocked.unsendable-header']],
  ['Claude configuration file at', ['blocked.state-file-broken']],
  ["This machine's managed settings require a first-party login: they requ", ['blocked.login-required-by-admin']],
  ["This machine's managed settings require a first-party login: they pin", ['blocked.organization-required-by-admin']],
  ['Administrator policy requires', ['blocked.login-required-by-admin']],
  ['Unable to verify organization', ['blocked.organization-required-by-admin']],
  ['forceLoginOrgUUID in managed', ['blocked.organization-required-by-admin']],
  ['API Error: Could not load', ['blocked.cloud-credentials-missing']],
  ['Login expired', ['blocked.profile-expired']],
  ['Failed to authenticate: OAuth session expired', ['blocked.login-expired']],
];

/** Holds our answer against what was seen. */
export function judge(one: CliCase, seen: Seen): Promise<Verdict> {
  return readCase({ ...one, sent: seen.sent, status_json: seen.status_json }, (reading, place) => {
    const resolved = reading.headless;
    const said = toResolution(resolved);
    const differs = disagreement({ ...one, sent: seen.sent, status_json: seen.status_json }, said);
    const slots = [
      ['x-api-key', resolved.xApiKey, seen.sent?.x_api_key ?? null],
      ['bearer', resolved.bearer, seen.sent?.authorization?.replace(/^Bearer /, '') ?? null],
    ] as const;
    const address = (resolved.env.get('ANTHROPIC_BASE_URL')?.text ?? '')
      .replace(/\/$/, '')
      .replace(/^https?:\/\/[^/]*/, '');
    const addressed =
      seen.sent === null ||
      resolved.provider.provider !== 'firstParty' ||
      seen.sent.url.startsWith(`${address}/v1/messages`);
    const first = seen.printed.trimStart();
    const refusal = seen.sent === null ? refusals.find(([start]) => first.startsWith(start)) : undefined;
    const code = resolved.blocked?.code ?? 'nothing';
    const faults = [
      ...(differs === null ? [] : [differs]),
      ...(differs === null && refusal !== undefined && !refusal[1].includes(code)
        ? [`words: “${first.slice(0, 60)}”, ours ${code}`]
        : []),
      ...(differs === null && seen.sent !== null
        ? slots.flatMap(([part, slot, value]) =>
            value === null || slot === null ? [] : wrongPlace(reading, part, slot, value),
          )
        : []),
      ...(addressed ? [] : [`address: asked ${seen.sent?.url ?? ''}, ours ${address}`]),
    ];
    const unplace = (path: string) =>
      path.replace(place('$HOME'), '$HOME').replace(place('$PROJ'), '$PROJ').replace(place('$ROOT/sys'), '');
    return {
      faults,
      said: JSON.stringify({
        provider: said.provider,
        x: said.slots.xApiKey?.masked,
        xk: said.slots.xApiKey?.kind,
        b: said.slots.bearer?.masked,
        bk: said.slots.bearer?.kind,
        blocked: code,
      }),
      places: namedPlaces(reading).map((named) => ({
        ...named,
        path: named.path === null ? null : unplace(named.path),
      })),
      because: said.because,
    };
  });
}

/** Whether the place that is named as the source holds what was sent. */
function wrongPlace(reading: Reading, part: string, slot: Slot, value: string): string[] {
  const text = textAt(reading, slot.finding);
  if (text === null) return [`place: ${part} comes from a place that holds no text`];
  if (slot.kind === 'helper') return [];
  const holds = slot.kind === 'custom-header' ? text.includes(value.trim()) : fingerprint(text) === fingerprint(value);
  return holds || value === '' || value === 'Bearer'
    ? []
    : [`place: ${part} is said to come from ${slot.source}, which holds something else`];
}

function textAt({ claude, where }: Reading, id: string): string | null {
  const found = claude.found.find(({ finding }) => finding.id === id)?.finding;
  if (found === undefined) return null;
  const { path, pointer } = found.location;
  if (path === undefined) return where.env[found.name] ?? null;
  const keys = (pointer ?? '')
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
  let value = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, '')) as unknown;
  for (const key of keys) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return value === undefined ? null : textOf(value);
}

function namedPlaces(reading: Reading): NamedPlace[] {
  const { headless, claude } = reading;
  const ids = [
    ['x-api-key', headless.xApiKey?.finding ?? null],
    ['bearer', headless.bearer?.finding ?? null],
    ['block', headless.blocked?.finding ?? null],
    ['provider', headless.provider.switchedBy?.value.value.found.finding.id ?? null],
  ] as const;
  return ids.flatMap(([part, id]) => {
    const finding = claude.found.find((one) => one.finding.id === id)?.finding;
    if (finding === undefined) return [];
    const { path, pointer } = finding.location;
    return [{ part, variable: path === undefined ? finding.name : null, path: path ?? null, pointer: pointer ?? null }];
  });
}
