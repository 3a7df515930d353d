// @vitest-environment ./tests/kit/window-environment.ts
import { describe, expect, test } from 'vitest';
import { accountRow } from '../../../src-renderer/features/home/account-row';
import { place, resolution } from '../../../src-renderer/fixtures/parts';
import { snapshots, type SnapshotName } from '../../../src-renderer/fixtures/snapshots';

const rowOn = (name: SnapshotName) => accountRow(snapshots[name], snapshots[name].places[0] ?? null);

describe('the row that names the account', () => {
  test('names the login, its organization and its plan', () => {
    expect(rowOn('fine')).toMatchObject({
      icon: 'person',
      title: 'anna@example.com',
      detail: 'Acme Studio · Claude Max',
    });
  });

  test('names the key where that is used', () => {
    expect(rowOn('old-key')).toMatchObject({ icon: 'key', title: 'sk-ant-api03-…QaAA', aside: 'Switch' });
  });

  test('is left out where nobody is signed in and the headline says so', () => {
    expect(rowOn('not-logged-in')).toBeNull();
    expect(rowOn('no-cli')).toBeNull();
  });

  test('says that nobody is signed in where nothing else does, and offers a login', () => {
    const blocked = { code: 'blocked.state-file-broken', words: '.claude.json is damaged.' };
    const main = place({ id: 'terminal', label: 'Terminal', resolution: resolution({ blocked }) });
    expect(accountRow({ ...snapshots['not-logged-in'], places: [main] }, main)).toMatchObject({
      title: 'Nobody is signed in',
      detail: 'No key and no login was found',
      opens: { name: 'login' },
    });
  });

  test('names the cloud account where one is used: no login is missed, and none is offered', () => {
    const cloud = { title: 'An Amazon account (Bedrock)', facts: ['region eu-central-1', 'profile work'] };
    const bare = { ...snapshots.bedrock, account: null, cloud };
    expect(accountRow(bare, bare.places[0] ?? null)).toEqual({
      icon: 'globe',
      title: 'An Amazon account (Bedrock)',
      detail: 'region eu-central-1 · profile work',
      aside: 'Why?',
      opens: { name: 'why' },
    });
  });
});
