import { expect, test } from 'vitest';
import type { Standing } from '../../../src-main/contract/diagnosis';
import type { Place, Snapshot } from '../../../src-main/contract/snapshot';
import { WorseningWatch } from '../../../src-main/shell/worse';

/** A place whose sign-in was asked about online, or not yet. */
const place = (code: 'ok' | 'not-checked'): Place => {
  const nothing = {
    provider: 'firstParty',
    slots: { xApiKey: null, bearer: null },
    account: null,
    blocked: null,
  } as const;
  return {
    id: 'terminal',
    label: 'Terminal',
    kind: 'terminal',
    mode: 'interactive',
    resolution: { ...nothing, shadowed: [], because: [] },
    ladder: [],
    health: { subject: 'a', state: code === 'ok' ? 'live' : 'unknown', code, words: '', at: 0 },
    uses: '',
    from: '',
  };
};

const seen = (standing: Standing, busy: Snapshot['busy'] = 'idle', code: 'ok' | 'not-checked' = 'ok') => ({
  busy,
  places: [place(code)],
  verdict: { standing, headline: `It is ${standing}`, words: 'So it is.', primary: null, secondary: null },
});

/** Shows a watch one snapshot after the other; gives what it told. */
function told(...snapshots: ReturnType<typeof seen>[]) {
  const watch = new WorseningWatch();
  return snapshots.map((snapshot) => watch.see(snapshot)?.title ?? null);
}

test('a sign-in that stops working is told once', () => {
  expect(told(seen('fine'), seen('broken'), seen('broken'))).toEqual([null, 'It is broken', null]);
  expect(told(seen('attention'), seen('broken'))).toEqual([null, 'It is broken']);
});

test('and again when it worked in between', () => {
  expect(told(seen('fine'), seen('broken'), seen('fine'), seen('broken'))).toEqual([
    null,
    'It is broken',
    null,
    'It is broken',
  ]);
});

test('what was broken before the app looked is no news', () => {
  expect(told(seen('broken'), seen('broken'))).toEqual([null, null]);
});

test('what the first check finds was there before, although the first look could not see it', () => {
  const unchecked = seen('attention', 'idle', 'not-checked');
  expect(told(unchecked, seen('broken'))).toEqual([null, null]);
});

test('a changed file that was not checked yet does not hide that its key does not work', () => {
  const unchecked = seen('attention', 'idle', 'not-checked');
  expect(told(unchecked, seen('fine'), unchecked, seen('broken'))).toEqual([null, null, null, 'It is broken']);
});

test('trouble that is seen before and after a check is told once', () => {
  const unchecked = (standing: Standing) => seen(standing, 'idle', 'not-checked');
  expect(told(unchecked('fine'), seen('fine'), unchecked('broken'), seen('broken'))).toEqual([
    null,
    null,
    'It is broken',
    null,
  ]);
});

test('not knowing is no news, and does not make the same trouble new', () => {
  expect(told(seen('fine'), seen('unknown'))).toEqual([null, null]);
  expect(told(seen('fine'), seen('broken'), seen('unknown'), seen('broken'))).toEqual([
    null,
    'It is broken',
    null,
    null,
  ]);
});

test('a look that is still going on says nothing yet', () => {
  expect(told(seen('fine'), seen('broken', 'checking'), seen('fine'))).toEqual([null, null, null]);
});

test('getting better is no news', () => {
  expect(told(seen('broken'), seen('fine'), seen('attention'))).toEqual([null, null, null]);
});
