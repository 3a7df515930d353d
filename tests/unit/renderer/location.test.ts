import { describe, expect, test } from 'vitest';
import { folderOf } from '../../../src-renderer/features/copies/location';

describe('the folder of a file, for the small line under its name', () => {
  test.each([
    ['/Users/anna/projects/website/.env', '/Users/anna/projects/website'],
    ['~/.claude/settings.json', '~/.claude'],
    ['C:\\Users\\Anna\\.claude\\settings.json', 'C:\\Users\\Anna\\.claude'],
    ['/environment', '/'],
    ['ANTHROPIC_API_KEY', 'ANTHROPIC_API_KEY'],
  ])('%s lies in %s', (path, folder) => {
    expect(folderOf(path)).toBe(folder);
  });

  test('a long one keeps where it begins and where it ends', () => {
    const middle = Array.from({ length: 24 }, (_, index) => `a-rather-long-folder-${index}`).join('/');
    expect(folderOf(`/Users/anna/${middle}/shop/src/.env`)).toBe('/Users/anna/…/shop/src');
    expect(folderOf(`C:\\Users\\Anna\\${middle.replaceAll('/', '\\')}\\shop\\.env`)).toBe('C:\\Users\\…\\shop');
  });

  test('the last part is there however long it is: it is what tells two places apart', () => {
    const last = 'x'.repeat(300);
    expect(folderOf(`/home/anna/work/${last}/.env`)).toBe(`/home/anna/…/${last}`);
  });
});
