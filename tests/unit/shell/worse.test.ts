import { expect, test } from 'vitest';
import type { Standing } from '../../../src-main/contract/diagnosis';
import type { Snapshot } from '../../../src-main/contract/snapshot';
import { WorseningWatch } from '../../../src-main/shell/worse';

const seen = (standing: Standing, busy: Snapshot['busy'] = 'idle') => ({
  busy,
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
