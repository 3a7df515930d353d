import { expect, test } from 'vitest';
import { afterTitle } from '../../../src-renderer/words/after-title';

test.each([
  ['Done and checked', 'Done and checked. 2 files were changed.', '2 files were changed.'],
  ['已完成并检查', '已完成并检查，更改了2个文件。', '更改了2个文件。'],
  ['Undone', 'Everything is already as it was before.', 'Everything is already as it was before.'],
  ['Done', 'Done and checked.', 'Done and checked.'],
])('below “%s” the words “%s” go on with “%s”', (title, words, left) => {
  expect(afterTitle(title, words)).toBe(left);
});

test('a title that says it all stands alone', () => {
  expect(afterTitle('Done and checked', 'Done and checked.')).toBeUndefined();
});
