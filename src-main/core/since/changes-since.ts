import { message, type Message } from '../../contract/messages/message';
import type { Remembered, RememberedUse } from '../../contract/remembered';
import type { Finding } from '../../contract/finding';
import type { Snapshot } from '../../contract/snapshot';
import { placeWords } from '../resolve/place-words';
import { copiesIn, useOfPlace, versionOf, type Copy } from './remember';

/** More is a list that nobody reads. */
const mostSentences = 12;

/**
 * What is different from when the user last looked: first what Claude Code uses, then whether it works, then keys and
 * their copies, then the program. Nothing where nothing is.
 */
export function changesSince(before: Remembered, now: Snapshot): readonly Message[] {
  const uses = changedUses(before, now);
  const all = [...uses, ...changedHealth(before, now), ...changedCopies(before, now), ...changedVersion(before, now)];
  const once = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...once.values()].slice(0, mostSentences);
}

function changedUses(before: Remembered, now: Snapshot): Message[] {
  const known = new Map(before.uses.map((use) => [use.place, use]));
  const [main, ...others] = now.places;
  if (main === undefined) return [];
  const old = known.get(main.id);
  const use = useOfPlace(main);
  const first = old === undefined ? [] : changedUse(old, use, now);
  const rest = others.flatMap((place) => {
    const last = known.get(place.id);
    const next = useOfPlace(place);
    if (last === undefined || sameUse(last, next) || (old !== undefined && sameUse(last, old) && sameUse(next, use)))
      return [];
    return [message('since.place', { place: place.label, uses: place.uses })];
  });
  return [...first, ...rest];
}

function changedUse(old: RememberedUse, use: RememberedUse, now: Snapshot): Message[] {
  if (sameUse(old, use)) return [];
  if (use.how === 'nothing') return [message('since.signed-out')];
  if (old.how === 'nothing') return [message('since.signed-in')];
  const place = placeOfUse(use.finding, now.findings);
  if (use.how === 'login' && old.how === 'login')
    return [message('since.account', { before: old.uses, after: use.uses })];
  if (use.how === 'login' && old.how === 'key') return [message('since.uses-login')];
  if (use.how === 'key' && old.how === 'login') return [message('since.uses-key', { place })];
  if (use.how === 'key' && old.finding === use.finding) return [message('since.replaced', { place })];
  return [message('since.uses-other', { place })];
}

/** The same key from another place signs in alike; of a login the account counts. */
function sameUse(one: RememberedUse, other: RememberedUse): boolean {
  if (one.how !== other.how) return false;
  if (one.how === 'key') {
    if (one.fingerprint === null || other.fingerprint === null) return one.finding === other.finding;
    return one.fingerprint === other.fingerprint;
  }
  return one.how === 'login' ? one.uses === other.uses : true;
}

/** Where a used credential stands: the file that sets a variable, where one does. */
function placeOfUse(id: string | null, findings: readonly Finding[]): string {
  const finding = findings.find((one) => one.id === id);
  if (finding === undefined) return '';
  const setter =
    finding.source === 'claude-code/environment'
      ? findings.find(
          ({ name, fingerprint, source, issues }) =>
            name === finding.name &&
            fingerprint === finding.fingerprint &&
            source.startsWith('shell/') &&
            !issues.includes('overridden-later'),
        )
      : undefined;
  return placeWords(setter ?? finding);
}

/** Only two answers are compared: that nobody could ask is no news. */
function changedHealth(before: Remembered, now: Snapshot): Message[] {
  const state = now.places[0]?.health.state;
  if (before.answered === 'live' && state === 'rejected') return [message('since.rejected')];
  if (before.answered === 'rejected' && state === 'live') return [message('since.works')];
  return [];
}

function changedCopies(before: Remembered, now: Snapshot): Message[] {
  const old = byPlace(before.copies.map(([place, fingerprint]) => ({ place, fingerprint })));
  const copies = copiesIn(now);
  const current = byPlace(copies);
  const knownKeys = new Set(before.copies.map(([, fingerprint]) => fingerprint));
  const replaced: Message[] = [];
  const fresh: Copy[] = [];
  const replacements = new Set<string>();
  for (const copy of copies) {
    const last = old.get(copy.place);
    if (last?.has(copy.fingerprint) === true) continue;
    const lost = last !== undefined && [...last].some((one) => current.get(copy.place)?.has(one) !== true);
    if (lost) {
      replaced.push(message('since.replaced', { place: placeWords(copy.finding) }));
      replacements.add(copy.fingerprint);
    } else fresh.push(copy);
  }
  const firsts = firstOfEach(
    fresh.filter(({ fingerprint }) => !knownKeys.has(fingerprint) && !replacements.has(fingerprint)),
  );
  const more = fresh.length - firsts.length;
  const gone = [...old.keys()].filter((place) => !current.has(place)).length;
  return [
    ...replaced,
    ...firsts.slice(0, mostSentences).map(({ finding }) => message('since.new-key', { place: placeWords(finding) })),
    ...(more === 0 ? [] : [message('since.new-copies', { count: more })]),
    ...(gone === 0 ? [] : [message('since.gone', { count: gone })]),
  ];
}

function byPlace(copies: readonly Pick<Copy, 'place' | 'fingerprint'>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const { place, fingerprint } of copies) {
    const known = places.get(place) ?? new Set();
    places.set(place, known.add(fingerprint));
  }
  return places;
}

function firstOfEach(copies: readonly Copy[]): readonly Copy[] {
  const firsts = new Map<string, Copy>();
  for (const copy of copies) if (!firsts.has(copy.fingerprint)) firsts.set(copy.fingerprint, copy);
  return [...firsts.values()];
}

function changedVersion(before: Remembered, now: Snapshot): Message[] {
  const after = versionOf(now);
  if (before.version === null || after === null || before.version === after) return [];
  return [message('since.updated', { before: before.version, after })];
}
