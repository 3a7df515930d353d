import { describe, expect, test } from 'vitest';
import { rowAt, rowOffsets } from '../../../src-renderer/ui/row-offsets';

const row = (key: string, kind = 'row') => ({ key, kind });

describe('where rows begin', () => {
  test('is their measured heights, one after the other', () => {
    const heights = new Map([
      ['a', 50],
      ['b', 80],
    ]);
    expect([...rowOffsets([row('a'), row('b')], heights)]).toEqual([0, 50, 130]);
  });

  test('takes a row that was never drawn for the mean of its kind', () => {
    const heights = new Map([
      ['a', 50],
      ['b', 70],
      ['head', 20],
    ]);
    const items = [row('head', 'group'), row('a'), row('b'), row('c'), row('other', 'group')];
    expect([...rowOffsets(items, heights)]).toEqual([0, 20, 70, 140, 200, 220]);
  });
});

describe('the row at a height', () => {
  const offsets = Float64Array.from([0, 50, 130, 200]);

  test.each([
    [0, 0],
    [49, 0],
    [50, 1],
    [199, 2],
    [200, 3],
    [9999, 3],
  ])('%d px is row %d', (px, index) => {
    expect(rowAt(offsets, px)).toBe(index);
  });

  test('of an empty list is the end', () => {
    expect(rowAt(Float64Array.from([0]), 0)).toBe(0);
  });
});
