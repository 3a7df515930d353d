import { execFileSync } from 'node:child_process';
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFileStore } from '../../src-main/adapters/file-store';
import { nodeStoreCalls, type StoreCalls } from '../../src-main/adapters/store-calls';
import { fingerprint } from '../../src-main/core/fingerprint';
import { planRotation } from '../../src-main/core/plan/rotate';
import { ok } from '../../src-main/core/result';
import { Secret } from '../../src-main/core/secret';
import type { ApplyHooks } from '../../src-main/services/remediate/apply';
import type { Remediator } from '../../src-main/services/remediate/remediator';
import { foundAt, given, marksBelow, newKey, oldKey, PlantedHome } from '../kit/planted-home';
import { figure, scaled } from './kit/figures';

const hooks: ApplyHooks = { verify: () => Promise.resolve(ok(undefined)), cli: () => Promise.resolve(ok(undefined)) };

/** A home with three files in folders, and a place beside it that nobody may write to. */
class TwoPlaces extends PlantedHome {
  readonly outside = join(this.folder, 'outside');

  constructor() {
    super();
    mkdirSync(join(this.outside, 'sub'), { recursive: true });
    writeFileSync(join(this.outside, 'settings.json'), JSON.stringify({ env: { ANTHROPIC_API_KEY: oldKey } }));
    writeFileSync(join(this.outside, '.zshrc'), `export ANTHROPIC_API_KEY=${oldKey}\n`);
    writeFileSync(join(this.outside, 'sub', 'x'), 'untouched');
    this.file('.zshrc', `export ANTHROPIC_API_KEY=${oldKey}\n`);
    this.file('work/.claude/settings.json', JSON.stringify({ env: { ANTHROPIC_API_KEY: oldKey } }));
    this.file('.claude/settings.json', JSON.stringify({ env: { ANTHROPIC_API_KEY: oldKey } }));
  }

  /** Everything outside, names included. */
  untouched() {
    return marksBelow(this.outside);
  }
}

/** What somebody else does to the home at the worst time. */
const tricks: Readonly<Record<string, (world: TwoPlaces) => void>> = {
  'a file becomes a link to outside': (world) => {
    rmSync(world.path('.zshrc'), { force: true });
    symlinkSync(join(world.outside, '.zshrc'), world.path('.zshrc'));
  },
  'a file becomes another name of one outside': (world) => {
    rmSync(world.path('.zshrc'), { force: true });
    linkSync(join(world.outside, '.zshrc'), world.path('.zshrc'));
  },
  'a folder becomes a link to outside': (world) => {
    renameSync(world.path('.claude'), world.path('moved'));
    symlinkSync(world.outside, world.path('.claude'));
  },
  'a folder further up becomes a link to outside': (world) => {
    renameSync(world.path('work'), world.path('moved'));
    mkdirSync(join(world.outside, '.claude'));
    writeFileSync(
      join(world.outside, '.claude', 'settings.json'),
      JSON.stringify({ env: { ANTHROPIC_API_KEY: oldKey } }),
    );
    symlinkSync(world.outside, world.path('work'));
  },
  'a file becomes a pipe': (world) => {
    unlinkSync(world.path('.zshrc'));
    execFileSync('mkfifo', [world.path('.zshrc')]);
  },
  'a file becomes a folder': (world) => {
    unlinkSync(world.path('.zshrc'));
    mkdirSync(world.path('.zshrc'));
  },
};

const preview = async (world: TwoPlaces, remediator: Remediator) => {
  const draft = planRotation({
    fingerprint: fingerprint(oldKey),
    newKey: new Secret(newKey),
    founds: world.founds(),
    states: [],
    otherTools: true,
  });
  return given(await remediator.prepare(given(draft), []));
};

/** The same calls, with something done before the call number `at`. */
function interrupted(at: number, trick: () => void): StoreCalls & { readonly made: () => number } {
  let made = 0;
  const wrapped = Object.fromEntries(
    Object.entries(nodeStoreCalls).map(([name, call]) => [
      name,
      (...args: unknown[]) => {
        if (made === at) trick();
        made += 1;
        return (call as (...args: unknown[]) => unknown)(...args);
      },
    ]),
  ) as unknown as StoreCalls;
  return { ...wrapped, made: () => made };
}

/** What a trick itself put outside is no write of ours. */
function withoutOwn(world: TwoPlaces, trick: (world: TwoPlaces) => void): ReturnType<TwoPlaces['untouched']> {
  trick(world);
  return world.untouched();
}

describe('between the preview and the click', () => {
  test.each(Object.entries(tricks))('%s: nothing outside changes', async (name, trick) => {
    const world = new TwoPlaces();
    try {
      const remediator = world.remediator();
      const plan = await preview(world, remediator);
      const outside = withoutOwn(world, trick);
      const home = world.marks();
      const receipt = await remediator.apply(
        plan.id,
        plan.steps.map(({ id }) => id),
        hooks,
      );
      expect(world.untouched()).toEqual(outside);
      // A second name with the same content is a file of the home like any other: only that name gets the new content.
      if (name.includes('another name')) return;
      expect(receipt.ok && receipt.value.state === 'verified').toBe(false);
      expect(world.marks()).toEqual(home);
    } finally {
      world.remove();
    }
  });
});

describe('in the middle of a change', () => {
  test(
    'at every system call of it: nothing outside changes, and nothing new is there',
    { timeout: 600_000 },
    async () => {
      let runs = 0;
      const trouble: string[] = [];
      for (const [name, trick] of Object.entries(tricks)) {
        const dry = new TwoPlaces();
        const counting = interrupted(-1, () => undefined);
        const remediator = dry.remediator({ store: nodeFileStore(5_000, counting) });
        const plan = await preview(dry, remediator);
        const from = counting.made();
        await remediator.apply(
          plan.id,
          plan.steps.map(({ id }) => id),
          hooks,
        );
        const upto = counting.made();
        dry.remove();
        const step = Math.max(1, Math.floor((upto - from) / scaled(upto - from, 4)));
        for (let at = from; at < upto; at += step) {
          const world = new TwoPlaces();
          let outside = world.untouched();
          let tricked = false;
          const calls = interrupted(at, () => {
            try {
              outside = withoutOwn(world, trick);
              tricked = true;
            } catch {
              // The file is being replaced at this very moment; somebody else fails as well.
            }
          });
          const own = world.remediator({ store: nodeFileStore(5_000, calls), patienceMs: 200 });
          const made = await preview(world, own);
          await own.apply(
            made.id,
            made.steps.map(({ id }) => id),
            hooks,
          );
          runs += 1;
          const after = world.untouched();
          for (const [path, marks] of after) {
            const before = outside.get(path);
            if (before !== undefined && before.bytes !== marks.bytes)
              trouble.push(`${name}, call ${at}: ${path} changed`);
            if (before === undefined && tricked) trouble.push(`${name}, call ${at}: ${path} is new outside`);
          }
          for (const path of outside.keys()) if (!after.has(path)) trouble.push(`${name}, call ${at}: ${path} is gone`);
          world.remove();
        }
      }
      figure('writes outside', 'changes interrupted by a trick', runs);
      figure('writes outside', 'found outside afterwards', trouble.length);
      expect(trouble).toEqual([]);
    },
  );
});

describe('names that lead elsewhere', () => {
  test.each(['../outside/.zshrc', '.claude/../../outside/.zshrc'])(
    'a finding at %s is a file like any other, never one above it',
    async (name) => {
      const world = new TwoPlaces();
      try {
        const outside = world.untouched();
        const remediator = world.remediator();
        const found = foundAt(join(world.home, 'x').replace('/x', `/${name}`), newKey, 'shell', {
          at: 'variable',
          name: 'ANTHROPIC_API_KEY',
          line: 1,
        });
        const draft = planRotation({
          fingerprint: fingerprint(newKey),
          newKey: new Secret(oldKey),
          founds: [found],
          states: [],
          otherTools: true,
        });
        if (draft.ok) {
          // The value that the finding claims is not there: nothing may be written by guessing.
          const plan = await remediator.prepare(draft.value, []);
          if (plan.ok)
            await remediator.apply(
              plan.value.id,
              plan.value.steps.map(({ id }) => id),
              hooks,
            );
        }
        expect(world.untouched()).toEqual(outside);
      } finally {
        world.remove();
      }
    },
  );

  test.each(['../x', '..', 'a/b', '/etc/passwd', 'a\0b', '%2e%2e'])(
    'a receipt called %j is none, and no file is looked for outside the data folder',
    async (id) => {
      const world = new TwoPlaces();
      try {
        const remediator = world.remediator();
        const outside = world.untouched();
        expect((await remediator.undo(id, { overNewerEdits: true })).ok).toBe(false);
        await remediator.apply(id, [id], hooks);
        await remediator.deleteBackup(id);
        expect(world.untouched()).toEqual(outside);
        expect(lstatSync(world.path('.zshrc')).isFile()).toBe(true);
        expect(readFileSync(world.path('.zshrc'), 'utf8')).toContain(oldKey);
        expect(dirname(world.data)).toBe(world.folder);
      } finally {
        world.remove();
      }
    },
  );
});
