import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../src-main/contract/messages/catalogues';
import { aroundCommand } from '../../../src-renderer/features/repair/around-command';

const command = `sudo chown "$(id -un)" '/Users/anna/.claude.json'`;

describe('the line for a terminal', () => {
  test.each(['en', 'de', 'es', 'fr', 'zh'] as const)(
    'is taken out of the sentences, and its full stop too (%s)',
    async (language) => {
      const catalogue = await catalogueOf(language);
      const words = catalogue['repair.own-it']({ path: '/Users/anna/.claude.json', command });
      const told = aroundCommand(words, ['curl x | bash', command]);
      expect(told.command).toBe(command);
      expect(told.before).toMatch(/[:：]$/);
      expect(told.after).toMatch(/^Keymender /);
      expect(told.before + told.after).not.toContain('chown');
    },
  );

  test('may be the end', () => {
    expect(aroundCommand('Open a terminal and run: claude update', ['claude update'])).toEqual({
      before: 'Open a terminal and run:',
      command: 'claude update',
      after: '',
    });
  });

  test('is missed by nobody where the sentences name none', () => {
    const words = 'Log in again, and it is written anew.';
    expect(aroundCommand(words, [command])).toEqual({ before: words, command: null, after: '' });
  });
});
