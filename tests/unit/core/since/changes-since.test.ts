import { describe, expect, test } from 'vitest';
import { say } from '../../../../src-main/contract/messages/message';
import { Remembered } from '../../../../src-main/contract/remembered';
import type { Snapshot } from '../../../../src-main/contract/snapshot';
import { changesSince } from '../../../../src-main/core/since/changes-since';
import { remember } from '../../../../src-main/core/since/remember';
import {
  fine,
  finding,
  health,
  keyResolution,
  loginFinding,
  nativeClaude,
  place,
  resolution,
  shellKey,
  slot,
} from '../../../../src-renderer/fixtures/parts';

const since = (before: Snapshot, now: Snapshot) => changesSince(remember(before, null), now).map((one) => say(one));
const terminal = (part: Partial<Snapshot['places'][number]> = {}) => [
  place({ id: 'terminal', label: 'Terminal', ...part }),
];
const withLogin: Snapshot = { ...fine, places: terminal() };
const withKey: Snapshot = {
  ...fine,
  places: terminal({ resolution: keyResolution, uses: 'sk-ant-api03-…QaAA', from: '.zshrc, line 14' }),
  findings: [shellKey, loginFinding],
};
const newKey = finding({ id: 'zshrc-key', fingerprint: 'aaaaaaaaaaaa', masked: 'sk-ant-api03-…ZZAA' });
const withNewKey: Snapshot = {
  ...withKey,
  places: terminal({ resolution: resolution({ slots: { xApiKey: slot('env-api-key', newKey), bearer: null } }) }),
  findings: [newKey, loginFinding],
};
const signedOut: Snapshot = {
  ...withLogin,
  places: terminal({
    resolution: resolution({ blocked: { code: 'blocked.not-logged-in', words: '' } }),
    uses: 'nothing',
  }),
};

describe('what Claude Code uses', () => {
  test('did not change: nothing is said', () => {
    for (const same of [withLogin, withKey, signedOut]) expect(since(same, same)).toEqual([]);
  });

  test.each([
    [
      'a login instead of a key',
      withKey,
      { ...withLogin, findings: withKey.findings },
      ['Claude Code now uses your login instead of a key.'],
    ],
    [
      'a key instead of a login',
      { ...withLogin, findings: withKey.findings },
      withKey,
      ['Claude Code now uses a key instead of your login. It is set in .zshrc, line 14.'],
    ],
    ['a new key in the same place', withKey, withNewKey, ['The key in .zshrc, line 14 was replaced.']],
    ['nothing any more', withLogin, signedOut, ['Claude Code is no longer signed in.']],
    ['something at last', signedOut, withLogin, ['Claude Code is signed in now.']],
  ])('is %s', (_, before, now, sentences) => {
    expect(since(before, now)).toEqual(sentences);
  });

  test('is another account', () => {
    const other = { ...withLogin, places: terminal({ uses: 'ben@example.com' }) };
    expect(since(withLogin, other)).toEqual([
      'Claude Code is signed in as ben@example.com now. It was anna@example.com.',
    ]);
  });

  test('is the same login with a renewed token: no news', () => {
    const renewed = { ...loginFinding, fingerprint: '999999999999' };
    const now = {
      ...withLogin,
      findings: [renewed],
      places: terminal({ resolution: resolution({ slots: { xApiKey: null, bearer: slot('login', renewed) } }) }),
    };
    expect(since(withLogin, now)).toEqual([]);
  });

  test('differs in one project only', () => {
    const project = (uses: string, key: typeof newKey) =>
      place({
        id: 'project:/p',
        label: 'website',
        kind: 'project',
        uses,
        resolution: resolution({ slots: { xApiKey: slot('env-api-key', key), bearer: null } }),
      });
    const before = { ...withLogin, places: [...terminal(), project('sk-ant-api03-…QaAA', shellKey)] };
    const now = { ...withLogin, places: [...terminal(), project('sk-ant-api03-…ZZAA', newKey)] };
    expect(since(before, now)).toEqual(['In website Claude Code now uses sk-ant-api03-…ZZAA.']);
  });

  test('changed in the terminal and everywhere else alike: said once', () => {
    const scripts = (snapshot: Snapshot) => ({
      ...snapshot,
      places: snapshot.places.flatMap((one) => [one, { ...one, id: 'scripts', label: 'Scripts' }]),
    });
    expect(since(scripts(withKey), scripts(withNewKey))).toEqual(['The key in .zshrc, line 14 was replaced.']);
  });
});

describe('copies of keys', () => {
  const copy = (id: string, path: string, part = {}) => finding({ id, location: { path, line: 3 }, ...part });
  const having = (...findings: Snapshot['findings']) => ({ ...withLogin, findings });
  const a = copy('a', '/h/a/.env');
  const b = copy('b', '/h/b/.env');
  const c = copy('c', '/h/c/.env');

  test('of a known key are counted', () => {
    expect(since(having(a), having(a, b))).toEqual(['A new copy of a key was found.']);
    expect(since(having(a), having(a, b, c))).toEqual(['2 new copies of a key were found.']);
    expect(since(having(a, b, c), having(a))).toEqual(['2 copies of a key are gone.']);
  });

  test('of a new key: the first place is named', () => {
    const fresh = { fingerprint: 'bbbbbbbbbbbb' };
    expect(since(having(a), having(a, copy('n', '/h/n/.env', fresh), copy('m', '/h/m/.env', fresh)))).toEqual([
      'A new key was found in .env, line 3.',
      'A new copy of a key was found.',
    ]);
  });

  test('that only moved down the file are no news', () => {
    const moved = copy('other-id', '/h/a/.env', { location: { path: '/h/a/.env', line: 99 } });
    expect(since(having(a), having(moved))).toEqual([]);
  });

  test('in Claude Code’s own backups, of logins, and values that are none, do not count', () => {
    const noise = [
      copy('1', '/h/.claude/backups/x', { source: 'leftovers/backups' }),
      copy('2', '/h/x', { kind: 'login' }),
      copy('3', '/h/y', { issues: ['placeholder'] }),
      copy('4', '/h/z', { source: 'deep/folder' }),
    ];
    expect(since(having(a), having(a, ...noise))).toEqual([]);
  });

  test('by the thousand make a sentence, not a list', () => {
    const many = Array.from({ length: 5_000 }, (_, at) =>
      copy(String(at), `/h/${String(at)}/.env`, { fingerprint: at.toString(16).padStart(12, '0') }),
    );
    const before = performance.now();
    expect(since(having(a), having(...many)).length).toBeLessThanOrEqual(12);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

describe('whether it works', () => {
  const state = (what: 'live' | 'rejected' | 'unknown') => ({
    ...withLogin,
    places: terminal({
      health: health(what, what === 'live' ? 'ok' : what === 'unknown' ? 'offline' : 'token-invalid', ''),
    }),
  });

  test('changed for the worse and for the better', () => {
    expect(since(state('live'), state('rejected'))).toEqual(['What worked last time is rejected now.']);
    expect(since(state('rejected'), state('live'))).toEqual(['What was rejected last time works now.']);
  });

  test('is not known for a while: no news, and the answer before it stays known', () => {
    expect(since(state('live'), state('unknown'))).toEqual([]);
    const seenOffline = remember(state('unknown'), remember(state('live'), null));
    expect(changesSince(seenOffline, state('rejected'))).toHaveLength(1);
  });
});

test('a new version of the program is news', () => {
  const updated = { ...withLogin, installations: [{ ...nativeClaude, version: '2.1.400' }] };
  expect(since(withLogin, updated)).toEqual(['Claude Code was updated from 2.1.330 to 2.1.400.']);
});

test('what is kept holds no path, and can be read back', () => {
  const kept = remember(withKey, null);
  expect(JSON.stringify(kept)).not.toContain('zshrc,');
  expect(JSON.stringify(kept)).not.toContain('/Users');
  expect(Remembered.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});
