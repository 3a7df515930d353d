import type { Standing } from '../../../src-main/contract/diagnosis';
import type { Health } from '../../../src-main/contract/health';
import type { Place } from '../../../src-main/contract/snapshot';
import { list } from '../../words/plural';
import { ago } from '../../words/time';
import { t } from '../../words/words';

/** The shape that stands for a health: unknown is not bad, a limit is not a rejection. */
export function standingOf(health: Health): Standing {
  const standings = { live: 'fine', limited: 'attention', rejected: 'broken', unknown: 'unknown' } as const;
  return standings[health.state];
}

/** The shape of a place: Claude Code that would not even start there is broken, whatever its key is worth. */
export function standingOfPlace(place: Place): Standing {
  return place.resolution.blocked ? 'broken' : standingOf(place.health);
}

/** "works, 2 min ago": the state of a place in a few words. */
export function stateInWords(place: Place, now: number): string {
  if (place.resolution.blocked) return t('home.stopped');
  if (place.health.state === 'unknown') return t('home.unknown');
  return t(`home.${place.health.state}`, { ago: ago(place.health.at, now) });
}

/** Whether a text is the mask of a key rather than a name: masks hold an ellipsis and no spaces. */
export const isMasked = (text: string): boolean => text.includes('…') && !text.includes(' ');

/** Places in which Claude Code does the same, under one name. */
export interface PlaceGroup {
  readonly label: string;
  readonly first: Place;
  readonly places: readonly Place[];
}

/**
 * Puts together the places that use the same credential from the same source with the same result.
 * One group means that there is nothing to tell apart.
 */
export function groupPlaces(places: readonly Place[]): readonly PlaceGroup[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const key = JSON.stringify([place.uses, place.from, place.health.state, place.resolution.blocked?.code ?? null]);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    return [
      {
        first,
        places: members,
        /** Joined when it is shown: making the first formatter of a page takes 10 ms, and most show no group. */
        get label() {
          return list(members.map((place) => place.label));
        },
      },
    ];
  });
}
