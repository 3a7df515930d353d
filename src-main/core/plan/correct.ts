import type { FindingIssue, FindingKind } from '../../contract/finding';
import { lintSecret, type Lint } from '../lint/lint-secret';

/** What one click can make of a value that is not as it should be. */
export type Correction =
  | { readonly to: 'value'; readonly value: string; readonly lints: readonly Lint[] }
  /** Under another name, and corrected where that was needed too. */
  | { readonly to: 'name'; readonly name: string; readonly value: string; readonly lints: readonly Lint[] }
  | { readonly to: 'nothing'; readonly lints: readonly Lint[] }
  /** Nothing to be done without the user: the key is cut off, or somebody else's. */
  | { readonly to: 'ask'; readonly lint: Lint };

/** The kinds of which a value is sent as a header of its own. */
export const correctableKinds: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'api-key',
  'auth-token',
  'oauth-token',
]);

/** Issues that a correction takes away. */
export const correctableIssues: readonly FindingIssue[] = [
  'whitespace-around',
  'whitespace-inside',
  'line-break-inside',
  'invisible-character',
  'not-sendable',
  'quotes-around',
  'bearer-prefix',
  'doubled',
  'placeholder',
  'wrong-kind-for-slot',
  'looks-truncated',
  'other-vendor',
];

/** Quotes inside quotes inside blanks: each round takes one layer off. */
const mostRounds = 8;

/**
 * Where a value of one kind belongs that stands under another's name. Prefixes do not keep it from being sent:
 * a login token under the key's name goes out as a key and is rejected (observed with 2.1.330, 2026-11).
 */
const homes: readonly (readonly [shape: RegExp, name: string])[] = [
  [/^sk-ant-oat\d{2}-/, 'CLAUDE_CODE_OAUTH_TOKEN'],
  [/^sk-ant-api\d{2}-/, 'ANTHROPIC_API_KEY'],
];

/**
 * Works out what a value should be.
 *
 * @param value as it stands, untrimmed
 * @param slot what it is used as
 * @returns null where nothing is wrong with it, and for what is meant as it is: references, and values set to nothing
 */
export function correctionOf(value: string, slot: FindingKind): Correction | null {
  const done: Lint[] = [];
  let text = value;
  for (let round = 0; round < mostRounds; round += 1) {
    const lints = lintSecret(text, slot);
    const next = lints.find((lint) => lint.corrected !== null && lint.corrected !== text);
    if (next?.corrected == null) return settled(text, lints, done);
    done.push(next);
    text = next.corrected;
  }
  return settled(text, lintSecret(text, slot), done);
}

function settled(text: string, left: readonly Lint[], done: readonly Lint[]): Correction | null {
  const lint = (issue: FindingIssue) => left.find((one) => one.issue === issue);
  if (lint('reference') !== undefined || (lint('empty') !== undefined && done.length === 0)) return null;
  const standIn = lint('placeholder') ?? lint('empty');
  if (standIn !== undefined) return { to: 'nothing', lints: [...done, standIn] };
  const wrong = lint('wrong-kind-for-slot');
  if (wrong !== undefined) {
    const name = homes.find(([shape]) => shape.test(text))?.[1];
    const lints = [...done, wrong];
    return name === undefined ? { to: 'nothing', lints } : { to: 'name', name, value: text, lints };
  }
  const ask = lint('looks-truncated') ?? lint('other-vendor');
  if (ask !== undefined) return { to: 'ask', lint: ask };
  return done.length === 0 ? null : { to: 'value', value: text, lints: done };
}
