import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LinkCatcher, LinkTrap } from '../ports/link-catcher';
import type { Platform } from '../core/where';

const pollMs = 100;
const longestAddress = 8192;

// The address is written aside and renamed, so that half of one is never read.
const script = `#!/bin/sh
# Written by Keymender for one login. It notes the page that Claude Code wants to open; Keymender opens it itself.
umask 077
here=\${0%/*}
printf '%s' "$1" >"$here/page.part" && /bin/mv "$here/page.part" "$here/page"
`;

/**
 * Catches the page that a program wants to show, by giving it a browser that only writes the address down, in a
 * folder that no other user can enter.
 *
 * @param folder where that folder is made; the system's temporary folder if not given
 */
export function linkCatcher(platform: Platform, folder = tmpdir()): LinkCatcher {
  return {
    set: async () => {
      if (platform === 'win32') return null;
      try {
        const own = await mkdtemp(join(folder, 'keymender-login-'));
        const program = join(own, 'open-page');
        await writeFile(program, script, { mode: 0o700 });
        return trap(own, program);
      } catch {
        // No temporary folder to write to: the login then goes on with the page that is printed.
        return null;
      }
    },
  };
}

function trap(own: string, program: string): LinkTrap {
  let removed = false;
  const look = async (): Promise<string | null> => {
    while (!removed) {
      const address = await readFile(join(own, 'page'), 'utf8').catch(() => null);
      if (address !== null) return address.length > longestAddress ? null : address;
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
    return null;
  };
  return {
    program,
    caught: look(),
    remove: async () => {
      removed = true;
      await rm(own, { recursive: true, force: true });
    },
  };
}
