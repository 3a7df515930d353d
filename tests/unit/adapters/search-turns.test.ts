import { expect, test } from 'vitest';
import { SearchRecords } from '../../../src-main/adapters/search-records';
import { SearchTurns, type SearchTurn } from '../../../src-main/adapters/search-turns';

const folders = (count: number, length = 10) =>
  Array.from({ length: count }, (_, at) => `/${String(at).padStart(length, '0')}`);

/** All turns, each taking so long for every folder. */
function turnsOf(whole: readonly string[], loose: readonly string[], msEach: number): readonly SearchTurn[] {
  const turns = new SearchTurns({ whole, loose });
  const all: SearchTurn[] = [];
  for (let turn = turns.next(); turn !== null; turn = turns.next()) {
    all.push(turn);
    turns.took(turn.folders.length * msEach);
  }
  return all;
}

test('every folder is searched once, those of loose files flat', () => {
  const turns = turnsOf(folders(100), ['/x', '/y'], 20);
  expect(turns.flatMap((turn) => (turn.isFlat ? turn.folders : []))).toEqual(['/x', '/y']);
  expect(turns.flatMap((turn) => (turn.isFlat ? [] : turn.folders))).toEqual(folders(100));
});

test('turns are short where folders are large, and few where they are small', () => {
  const slow = turnsOf(folders(100), [], 100).map((turn) => turn.folders.length);
  expect(slow[0]).toBe(7);
  expect(new Set(slow.slice(1, -1))).toEqual(new Set([3]));
  expect(turnsOf(folders(100), [], 0.1)).toHaveLength(2);
});

test('a turn fits on a command line, and a path that does not fit is still searched', () => {
  for (const turn of turnsOf(folders(500, 4_000), folders(500, 4_000), 0.1)) {
    expect(turn.folders.join(' ').length).toBeLessThan(300_000);
  }
  expect(turnsOf(folders(2, 500_000), [], 1)).toHaveLength(2);
});

const output = Buffer.from(
  '/a/ü.txt\u00001\n/with\nline\u00001\n\n2 matches\n2 matched lines\n2 files contained matches\n1234 files searched\n',
);

test('the records are read the same wherever the output is cut', () => {
  for (let cut = 0; cut <= output.length; cut += 1) {
    const records = new SearchRecords();
    const paths = [...records.take(output.subarray(0, cut)), ...records.take(output.subarray(cut))];
    expect(paths).toEqual(['/a/ü.txt', '/with\nline']);
    expect(records.searched).toBe(1_234);
  }
});

test('an output that breaks off says nothing about how many', () => {
  const records = new SearchRecords();
  expect(records.take(output.subarray(0, 30))).toEqual(['/a/ü.txt', '/with\nline']);
  expect(records.searched).toBe(0);
});
