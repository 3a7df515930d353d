import type { Finding, FindingIssue, FindingKind, Location, ReadBy } from '../contract/finding';
import { maskSecrets } from './diagnose/mask-secrets';
import type { EditFormat, EditTarget } from './edit/target';
import { fingerprint, hexDigest, mask } from './fingerprint';
import { Secret } from './secret';

/** How a value that was found could be changed where it stands. */
export interface EditPlace {
  readonly path: string;
  readonly format: EditFormat;
  readonly target: EditTarget;
}

/**
 * A finding together with what must not leave the main process: the secret, and where to edit it.
 * Everything outside sees `finding` only.
 */
export interface Found {
  readonly finding: Finding;
  readonly secret: Secret | null;
  readonly edit: EditPlace | null;
}

export interface FoundInit {
  /** Id of the source, as in its file: `claude-code/user-settings`. */
  readonly source: string;
  readonly kind: FindingKind;
  readonly name: string;
  readonly location: Location;
  readonly readByClaudeCode: ReadBy;
  /** The value as it stands, untrimmed. Leave out for findings without a secret. */
  readonly value?: string | undefined;
  readonly issues?: readonly FindingIssue[];
  readonly edit?: EditPlace | null;
}

/**
 * Makes a finding. The id is made from the place and the name alone, so that it survives a rotation;
 * mask and fingerprint are made from the value.
 */
export function makeFound(init: FoundInit): Found {
  const secret = init.value === undefined || init.value.trim() === '' ? null : init.value;
  return {
    finding: {
      id: findingId(init.source, init.name, init.location),
      source: init.source,
      kind: init.kind,
      name: withoutSecrets(init.name),
      location: shown(init.location),
      masked: secret === null ? null : mask(secret),
      fingerprint: secret === null ? null : fingerprint(secret),
      readByClaudeCode: init.readByClaudeCode,
      issues: [...new Set(init.issues ?? [])],
    },
    secret: secret === null ? null : new Secret(secret),
    edit: init.edit ?? null,
  };
}

/** Shorter texts hold no secret that could be told by its shape. */
const shortestSecret = 12;
const withoutSecrets = (text: string): string => (text.length < shortestSecret ? text : maskSecrets(text));

/** A file may name its entries by keys, so that names and pointers hold secrets as well; how to edit it is kept apart. */
function shown(location: Location): Location {
  return location.pointer === undefined ? location : { ...location, pointer: withoutSecrets(location.pointer) };
}

/** Stable name of a place: source, path, pointer or line, name. 12 hex digits. */
export function findingId(source: string, name: string, location: Location): string {
  const place = [source, location.path ?? '', location.pointer ?? '', location.keychain ?? '', name];
  // A line number moves with every edit above it; it only tells two assignments of one name apart.
  if (location.pointer === undefined && location.line !== undefined) place.push(String(location.line));
  return hexDigest(place.join('\u0000')).slice(0, 12);
}

/** A copy of a finding with more issues (each named once). */
export function withIssues(found: Found, issues: readonly FindingIssue[]): Found {
  if (issues.length === 0) return found;
  return { ...found, finding: { ...found.finding, issues: [...new Set([...found.finding.issues, ...issues])] } };
}
