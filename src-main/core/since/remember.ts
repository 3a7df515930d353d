import type { Finding } from '../../contract/finding';
import type { Remembered, RememberedUse } from '../../contract/remembered';
import type { Place, Snapshot } from '../../contract/snapshot';
import { hexDigest } from '../fingerprint';

const mostCopies = 5_000;
const mostPlaces = 200;

/**
 * What to keep of a snapshot that the user saw.
 *
 * @param before what was kept of the one before: an answer stays known while nobody could ask again
 */
export function remember(snapshot: Snapshot, before: Remembered | null): Remembered {
  const state = snapshot.places[0]?.health.state ?? 'unknown';
  return {
    schema: 1,
    at: snapshot.at,
    uses: snapshot.places.slice(0, mostPlaces).map(useOfPlace),
    answered: state === 'unknown' ? (before?.answered ?? null) : state,
    copies: copiesIn(snapshot)
      .slice(0, mostCopies)
      .map(({ place, fingerprint }) => [place, fingerprint]),
    version: versionOf(snapshot),
  };
}

export function useOfPlace({ id, resolution, uses }: Place): RememberedUse {
  const slot = resolution.slots.xApiKey ?? resolution.slots.bearer;
  const isLogin = slot?.kind === 'login' || slot?.kind === 'profile';
  const how =
    resolution.blocked !== null
      ? 'nothing'
      : resolution.provider !== 'firstParty'
        ? 'cloud'
        : slot === null
          ? 'nothing'
          : isLogin
            ? 'login'
            : 'key';
  return {
    place: id,
    how,
    finding: slot?.finding ?? null,
    fingerprint: isLogin ? null : (slot?.fingerprint ?? null),
    uses,
  };
}

export interface Copy {
  /** Digest of the place, without the line: that moves with every edit above it. */
  readonly place: string;
  readonly fingerprint: string;
  readonly finding: Finding;
}

/** The tokens of a login change by themselves, and so do the copies in Claude Code's own backups. */
const renewed: ReadonlySet<string> = new Set(['login', 'refresh-token', 'oauth-token']);
const unsteady = /^(?:leftovers\/backups|claude-code\/environment)|^deep/;

/** Every copy of a key that stays until somebody changes it. */
export function copiesIn({ findings }: Pick<Snapshot, 'findings'>): readonly Copy[] {
  return findings.flatMap((finding) => {
    const { fingerprint, kind, source, issues, location, name } = finding;
    if (fingerprint === null || renewed.has(kind) || unsteady.test(source)) return [];
    if (issues.includes('reference') || issues.includes('placeholder')) return [];
    const parts = [location.path ?? location.keychain ?? source, location.pointer ?? '', name];
    const place = digests.get(finding) ?? hexDigest(parts.join('\u0000')).slice(0, 12);
    digests.set(finding, place);
    return [{ place, fingerprint, finding }];
  });
}

/** A snapshot is made of the same findings many times over; each is worked out once. */
const digests = new WeakMap<Finding, string>();

export function versionOf({ installations }: Pick<Snapshot, 'installations'>): string | null {
  return installations.find(({ usedByShell }) => usedByShell)?.version ?? null;
}
