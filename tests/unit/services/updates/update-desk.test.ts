import { beforeEach, describe, expect, test } from 'vitest';
import type { UpdateState } from '../../../../src-main/contract/updates';
import { fail, ok, type Result } from '../../../../src-main/core/result';
import type { FoundUpdate, UpdateFault, UpdateMemory, Updater } from '../../../../src-main/ports/updates';
import { UpdateDesk, type NoUpdates } from '../../../../src-main/services/updates/update-desk';

/** A source of versions that writes down what it was asked for. */
class PlayedUpdater implements Updater {
  readonly asked: string[] = [];
  found: Result<FoundUpdate | null, UpdateFault> = ok({ version: '0.3.0', notes: 'Something is better.' });
  fetched: Result<void, UpdateFault> = ok(undefined);
  duringFetch: () => void = () => undefined;

  newest() {
    this.asked.push('newest');
    return Promise.resolve(this.found);
  }

  older(version: string) {
    this.asked.push(`older ${version}`);
    return Promise.resolve(ok({ version, notes: '' }));
  }

  fetch(progress: (percent: number) => void) {
    this.asked.push('fetch');
    progress(41.6);
    this.duringFetch();
    return Promise.resolve(this.fetched);
  }

  install() {
    this.asked.push('install');
  }
}

let updater: PlayedUpdater;
let allowed: boolean;
let busy: boolean;
let notes: string[];
let seen: UpdateState[];
let previous: string | null;

const memory: UpdateMemory = {
  previous: () => Promise.resolve(previous),
  note: (from, to) => {
    notes.push(`${from} to ${to}`);
    return Promise.resolve();
  },
};

beforeEach(() => {
  updater = new PlayedUpdater();
  allowed = true;
  busy = false;
  notes = [];
  seen = [];
  previous = null;
});

function aDesk(reason?: NoUpdates): UpdateDesk {
  return new UpdateDesk({
    version: '0.2.0',
    updater: reason === undefined ? ok(updater) : fail(reason),
    memory,
    allowed: () => allowed,
    busy: () => busy,
    tell: (state) => seen.push(state),
    log: () => undefined,
  });
}

const code = (result: Result<unknown, { code: string }>) => (result.ok ? 'ok' : result.error.code);

test('while updates are switched off nobody is asked for anything', async () => {
  allowed = false;
  const desk = aDesk();
  expect([code(await desk.look()), code(await desk.lookBack()), code(await desk.install())]).toEqual([
    'updates.off',
    'updates.off',
    'updates.off',
  ]);
  expect(updater.asked).toEqual([]);
});

test('a newer version is offered with what changed, fetched on a click and installed on another', async () => {
  const desk = aDesk();
  expect(await desk.look()).toMatchObject({
    value: { step: 'offered', offer: { version: '0.3.0', notes: 'Something is better.', older: false } },
  });
  expect(updater.asked).toEqual(['newest']);
  expect(await desk.fetch()).toMatchObject({ value: { step: 'ready' } });
  expect(seen.map(({ percent }) => percent)).toContain(42);
  expect(updater.asked).toEqual(['newest', 'fetch']);
  expect(code(await desk.install())).toBe('ok');
  expect(updater.asked).toEqual(['newest', 'fetch', 'install']);
  expect(notes).toEqual(['0.2.0 to 0.3.0']);
});

test('no update ends the app while a change is being made; afterwards the same click does', async () => {
  const desk = aDesk();
  await desk.look();
  await desk.fetch();
  busy = true;
  expect(code(await desk.install())).toBe('updates.busy');
  expect(updater.asked).not.toContain('install');
  expect(notes).toEqual([]);
  busy = false;
  expect(code(await desk.install())).toBe('ok');
});

test('a change that begins at the last moment keeps the app running', async () => {
  const desk = aDesk();
  await desk.look();
  await desk.fetch();
  const clicked = desk.install();
  busy = true;
  expect(code(await clicked)).toBe('updates.busy');
  expect(updater.asked).not.toContain('install');
});

test('updates that are switched off after the download are not installed', async () => {
  const desk = aDesk();
  await desk.look();
  await desk.fetch();
  allowed = false;
  expect(code(await desk.install())).toBe('updates.off');
});

test('nothing is installed that was not fetched', async () => {
  const desk = aDesk();
  expect(code(await desk.fetch())).toBe('updates.nothing-ready');
  await desk.look();
  expect(code(await desk.install())).toBe('updates.nothing-ready');
  expect(updater.asked).toEqual(['newest']);
});

test('a click during the download starts no second one', async () => {
  const desk = aDesk();
  await desk.look();
  const inside: Promise<unknown>[] = [];
  updater.duringFetch = () => inside.push(desk.fetch(), desk.install());
  await desk.fetch();
  expect(await Promise.all(inside)).toMatchObject([{ ok: true }, { error: { code: 'updates.nothing-ready' } }]);
  expect(updater.asked).toEqual(['newest', 'fetch']);
});

describe('what was refused is said, and nothing is left to install', () => {
  test.each(['unreachable', 'bad-signature', 'bad-file', 'downgrade', 'failed'] as const)('%s', async (fault) => {
    const desk = aDesk();
    await desk.look();
    updater.fetched = fail({ code: fault, detail: 'for the log' });
    const after = await desk.fetch();
    expect(after).toMatchObject({ value: { step: 'failed', offer: null } });
    expect(after.ok && after.value.problem).toMatch(/changed|used/);
    expect(after.ok && after.value.problem).not.toContain('for the log');
    expect(code(await desk.install())).toBe('updates.nothing-ready');
  });
});

describe('the way back', () => {
  test('is shown where there was a version before this one, and leads to it', async () => {
    previous = '0.1.0';
    const desk = aDesk();
    expect(await desk.state()).toMatchObject({ previous: '0.1.0' });
    expect(await desk.lookBack()).toMatchObject({ value: { offer: { version: '0.1.0', older: true } } });
    await desk.fetch();
    await desk.install();
    expect(updater.asked).toEqual(['older 0.1.0', 'fetch', 'install']);
  });

  test('is none where nothing is remembered', async () => {
    const desk = aDesk();
    expect(await desk.lookBack()).toMatchObject({ value: { step: 'failed' } });
    expect(updater.asked).toEqual([]);
  });
});

test.each(['not-set-up', 'packaged', 'portable', 'from-source'] as const)(
  'a copy that cannot update itself says why: %s',
  async (reason) => {
    const desk = aDesk(reason);
    expect((await desk.state()).instead).toMatch(/^This copy .+\.$/);
    expect(code(await desk.look())).toBe(`updates.${reason}`);
  },
);
