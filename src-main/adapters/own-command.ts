import { join } from 'node:path';
import process from 'node:process';

/**
 * How this very Keymender is started for a headless verb: what stands before the verb, absolute. An AppImage is named
 * by its file, because the place where it is unpacked changes with each start.
 *
 * @param dist folder of the bundles
 */
export function ownCommand(dist: string): readonly string[] {
  if (process.versions['electron'] === undefined) return [process.execPath, join(dist, 'cli.cjs')];
  const { defaultApp } = process as { readonly defaultApp?: boolean };
  if (defaultApp === true) return [process.execPath, join(dist, '..'), '--headless'];
  const image = process.env['APPIMAGE'] ?? '';
  return [image === '' ? process.execPath : image, '--headless'];
}
