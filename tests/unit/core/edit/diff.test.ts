import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLines } from '../../../../src-main/core/edit/diff';
import { RUNS } from './kit';

const short = (before: string, after: string, context?: number) =>
  diffLines(before, after, context).map(
    ({ kind, line, text }) => `${{ same: ' ', del: '-', add: '+' }[kind]}${line} ${text}`,
  );

describe('the diff of a preview', () => {
  it('is empty for equal texts', () => {
    expect(diffLines('a\nb\n', 'a\nb\n')).toEqual([]);
    expect(diffLines('', '')).toEqual([]);
  });

  it('shows a changed line between its neighbours', () => {
    expect(short('a\nb\nc\nd\n', 'a\nB\nc\nd\n')).toEqual([' 1 a', '-2 b', '+2 B', ' 3 c']);
    expect(short('a\nb\nc\nd\n', 'a\nB\nc\nd\n', 0)).toEqual(['-2 b', '+2 B']);
  });

  it('shows separate changes apart, without what lies between them', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\n';
    expect(short(before, 'A\nb\nc\nd\ne\nf\nG\n')).toEqual(['-1 a', '+1 A', ' 2 b', ' 6 f', '-7 g', '+7 G']);
    expect(short(before, 'a\nc\nd\ne\nf\nx\ng\n')).toEqual([' 1 a', '-2 b', ' 2 c', ' 5 f', '+6 x', ' 7 g']);
  });

  it('counts a changed line end and a lost last one', () => {
    expect(short('a\nb\n', 'a\r\nb', 0)).toEqual(['-1 a', '-2 b', '+1 a', '+2 b']);
  });

  it('stays quick on large texts that share nothing', () => {
    const lines = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word} ${index}\n`).join('');
    const started = performance.now();
    expect(diffLines(lines('a'), lines('b'))).toHaveLength(40_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('holds all that is needed to get from one text to the other, and no more than needed', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 })
      .map((lines) => lines.map((line) => `${line}\n`).join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const all = diffLines(before, after, 1_000);
        const kept = (dropped: string) =>
          all
            .filter(({ kind }) => kind !== dropped)
            .map((line) => `${line.text}\n`)
            .join('');
        if (before === after) return;
        expect(kept('add')).toBe(before);
        expect(kept('del')).toBe(after);
        expect(all.filter(({ kind }) => kind === 'same')).toHaveLength(
          longestCommon(before.split('\n'), after.split('\n')),
        );
      }),
      { numRuns: RUNS },
    );
  });
});

/** Length of the longest common subsequence of two lists that end in the same empty string, that one not counted. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const line of a.slice(0, -1)) {
    const next = [0];
    b.slice(0, -1).forEach((other, at) =>
      next.push(line === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0)),
    );
    row = [...next, 0];
  }
  return Math.max(...row);
}
