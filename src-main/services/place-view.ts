import { message, say, type Message } from '../contract/messages/message';
import type { Health } from '../contract/health';
import type { Place } from '../contract/snapshot';
import type { ClaudeInputs } from '../core/claude/inputs';
import type { Found } from '../core/found';
import type { PlaceLook } from '../core/places/place-look';
import { toResolution, type Resolved } from '../core/resolve/resolve';
import { ladderOf } from '../core/verdict/ladder';
import { health, healthOf } from '../core/verdict/overall-health';
import { fromWords, usedWords } from '../core/verdict/people-words';
import type { Look } from './machine';

/** Every place of use as the window sees it: the terminal, scripts, then those that the look found. */
export function placesOf(look: Look, checked: ReadonlyMap<string, Health>): Place[] {
  const { inputs } = look.claude;
  const main = (kind: 'terminal' | 'scripts', resolved: Resolved) =>
    placeOf({
      id: kind,
      kind,
      label: message(`place.${kind}`),
      because: [],
      resolved,
      inputs,
      health: healthOf(resolved, checked, inputs.now),
      found: look.found,
    });
  return [
    main('terminal', look.interactive),
    main('scripts', look.headless),
    ...look.places.map((place) => otherPlace(place, look, checked)),
  ];
}

function otherPlace(place: PlaceLook, look: Look, checked: ReadonlyMap<string, Health>): Place {
  const { id, kind, label, because, context, mayAsk } = place;
  if (context === null) return byItself(place);
  const { resolved, inputs } = context;
  // What is known about a credential was learnt from the usual server, and says nothing about another one.
  const known = mayAsk ? checked : new Map<string, Health>();
  const own = healthOf(resolved, known, look.claude.inputs.now);
  return placeOf({ id, kind, label, because, resolved, inputs, health: own, found: look.found });
}

interface PlaceParts extends Pick<Place, 'id' | 'kind' | 'health'> {
  readonly label: Message;
  readonly because: readonly Message[];
  readonly resolved: Resolved;
  readonly inputs: ClaudeInputs;
  readonly found: readonly Found[];
}

function placeOf({ id, kind, label, because, resolved, inputs, health, found }: PlaceParts): Place {
  const resolution = toResolution(resolved);
  return {
    id,
    label: say(label),
    kind,
    mode: resolved.mode,
    resolution: { ...resolution, because: [...because.map((one) => say(one)), ...resolution.because] },
    ladder: ladderOf(resolved, found),
    health,
    uses: usedWords(resolved, inputs),
    from: fromWords(resolved, inputs, found) ?? '',
  };
}

/** A program that signs in by itself: nothing of it can be resolved or checked from here. */
function byItself({ id, kind, label, because }: PlaceLook): Place {
  return {
    id,
    label: say(label),
    kind,
    mode: 'interactive',
    resolution: {
      provider: 'firstParty',
      slots: { xApiKey: null, bearer: null },
      account: null,
      blocked: null,
      shadowed: [],
      because: because.map((one) => say(one)),
    },
    ladder: [],
    health: { ...health('', 'unknown', 'nothing-to-check', 0), words: say(message('place.desktop.health')) },
    uses: say(message('place.desktop.uses')),
    from: say(message('place.desktop.from')),
  };
}
