import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../../../src-main/adapters/files';
import { otherTools } from '../../../../src-main/core/other-tools/known-tools';
import type { Platform } from '../../../../src-main/core/where';
import { findOtherTools } from '../../../../src-main/services/other-tools/find-other-tools';
import { inWorld, type World } from '../../sources/world';

const machineOf = (world: World) => ({ platform: world.platform, home: world.home, root: world.system, env: {} });
const idsOn = (platform: Platform, make: (world: World) => void) =>
  inWorld(platform, async (world) => {
    make(world);
    return (await findOtherTools(nodeFiles(), machineOf(world))).map(({ id }) => id);
  });

describe.each(['linux', 'darwin', 'win32'] as const)('on %s', (platform) => {
  test('each is recognised by any of its folders', async () => {
    for (const tool of otherTools) {
      await inWorld(platform, async (world) => {
        for (const folder of tool.folders(machineOf(world))) {
          mkdirSync(folder, { recursive: true });
          const seen = await findOtherTools(nodeFiles(), machineOf(world));
          expect(seen.map(({ id }) => id)).toContain(tool.id);
        }
      });
    }
  });

  test('a machine without any', async () => {
    expect(await idsOn(platform, () => undefined)).toEqual([]);
  });
});

test('an app of macOS means nothing elsewhere', async () => {
  const make = (world: World) => mkdirSync(join(world.system, 'Applications/Claude Usage.app'), { recursive: true });
  expect(await idsOn('darwin', make)).toEqual(['claude-usage-tracker']);
  expect(await idsOn('linux', make)).toEqual([]);
});
