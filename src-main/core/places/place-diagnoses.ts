import { message, say, type Message } from '../../contract/messages/message';
import { namesInWords, sentences } from '../../contract/messages/join';
import type { Diagnosis, Standing } from '../../contract/diagnosis';
import type { Place, Verdict } from '../../contract/snapshot';
import { actions } from '../verdict/actions';
import { diagnosis } from '../verdict/diagnosis';

/** The terminal, then scripts, then everywhere else. */
type Places = readonly Place[];

/**
 * What is the matter in places besides terminal and scripts (those two are compared elsewhere): an editor or a program
 * with an icon that would use another account, and a credential that only some place uses and that is rejected.
 * A project with its own key is on purpose more often than not, so it is named in a sentence and no more.
 */
export function placeDiagnoses(places: Places): readonly Diagnosis[] {
  return [...rejected(places), ...differing(places)];
}

/** The same diagnoses and these, worst first; of equals the former. */
export function withPlaces(diagnoses: readonly Diagnosis[], places: Places): readonly Diagnosis[] {
  const rank: Readonly<Record<Standing, number>> = { broken: 0, attention: 1, unknown: 2, fine: 3 };
  return [...diagnoses, ...placeDiagnoses(places)].sort((a, b) => rank[a.standing] - rank[b.standing]);
}

/** Says after good news which projects use another account. */
export function withProjects(verdict: Verdict, places: Places): Verdict {
  const projects = elsewhere(places).filter(
    ({ kind, resolution }) => kind === 'project' && resolution.blocked === null,
  );
  const [first] = projects;
  if (first === undefined || (verdict.standing !== 'fine' && verdict.standing !== 'unknown')) return verdict;
  const same = projects.filter(({ uses }) => uses === first.uses);
  const words = say(message('tell.project-differs', { places: inWords(same), other: first.uses }));
  return { ...verdict, words: sentences([verdict.words, words]) };
}

function differing(places: Places): Diagnosis[] {
  const [main] = places;
  const others = elsewhere(places).filter(({ kind }) => kind === 'ide');
  const [first] = others;
  // Where nothing works in the terminal either, that is what has to be told.
  if (main === undefined || first === undefined || main.resolution.blocked !== null) return [];
  const same = others.filter(({ uses }) => uses === first.uses);
  const said = { main: main.uses, places: inWords(same) };
  return [
    diagnosis({
      cause: 'wrong_account_or_org',
      standing: 'attention',
      head: message('head.place-differs'),
      tell:
        first.resolution.blocked === null
          ? message('tell.place-differs', { ...said, other: first.uses })
          : message('tell.place-nothing', said),
      because: first.resolution.because,
      evidence: evidenceOf(first, message('seen.in-use', { what: first.uses })),
      actions: [actions.showWhy()],
    }),
  ];
}

function rejected(places: Places): Diagnosis[] {
  return elsewhere(places).flatMap((place) => {
    const finding = place.health.subject;
    if (place.health.state !== 'rejected' || finding === '') return [];
    return [
      diagnosis({
        cause: 'invalid_api_key',
        standing: 'attention',
        head: message('head.place-rejected'),
        tell: message('tell.place-rejected', { place: place.label, other: place.uses, from: place.from }),
        evidence: evidenceOf(place, message('seen.in-use', { what: place.uses })),
        actions: [actions.rotate(finding), actions.remove(finding)],
      }),
    ];
  });
}

/** Places whose account is neither the terminal's nor that of scripts. */
function elsewhere(places: Places): readonly Place[] {
  const known = new Set(places.slice(0, 2).map(accountOf));
  return places.slice(2).filter((place) => place.kind !== 'desktop' && !known.has(accountOf(place)));
}

const accountOf = ({ resolution, uses }: Place): string =>
  JSON.stringify([resolution.provider, uses, resolution.blocked === null]);

function evidenceOf(place: Place, words: Message): { finding: string; words: string }[] {
  const { bearer, xApiKey } = place.resolution.slots;
  const slot = xApiKey ?? bearer;
  return slot === null ? [] : [{ finding: slot.finding, words: say(words) }];
}

/** "VS Code", "VS Code and Cursor", "VS Code, Cursor and website". */
function inWords(places: Places): string {
  return namesInWords(places.map(({ label }) => label));
}
