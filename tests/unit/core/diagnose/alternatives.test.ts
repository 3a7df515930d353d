import { describe, expect, test } from 'vitest';
import type { Cause } from '../../../../src-main/contract/causes';
import { alternatives } from '../../../../src-main/core/diagnose/alternatives';
import { namesItsSubject } from '../../../../src-main/core/diagnose/subject';

const named = (...entries: [Cause, number][]): ReadonlyMap<Cause, number> => new Map(entries);
const like = (...causes: Cause[]) => causes.map((cause) => ({ cause, share: 0.1, words: ['expired'] }));

describe('what else it may be', () => {
  test('a sure answer stands alone', () => {
    expect(alternatives(named(['corrupt_config', 0.96]), like('file_permission'), true)).toEqual([]);
  });

  test('an unsure one is filled up to three: first the doubt that it is about signing in at all, then likeness', () => {
    const added = alternatives(
      named(['invalid_api_key', 0.66]),
      like('invalid_api_key', 'gateway_or_proxy_auth'),
      true,
    );
    expect(added.map(({ cause }) => cause)).toEqual(['other_not_auth', 'gateway_or_proxy_auth']);
    expect(added.map(({ words }) => words)).toEqual([[], ['expired']]);
  });

  test('what is only not ruled out ranks below whatever something spoke for', () => {
    const known = named(['model_access', 0.5], ['other_not_auth', 0.04]);
    const [added] = alternatives(known, like('outdated_client'), true);
    expect(added?.cause).toBe('outdated_client');
    expect(added?.confidence).toBeLessThan(0.04);
  });

  test('three are enough', () => {
    const three = named(['model_access', 0.5], ['outdated_client', 0.4], ['corrupt_config', 0.3]);
    expect(alternatives(three, like('file_permission'), true)).toEqual([]);
  });

  test('where nobody of ours is named, the doubt takes the third place, unless it has one or the first is sure', () => {
    const [doubt, ...more] = alternatives(
      named(['expired_or_revoked_oauth', 0.6], ['invalid_api_key', 0.4], ['gateway_or_proxy_auth', 0.3]),
      [],
      false,
    );
    expect(more).toEqual([]);
    expect(doubt?.cause).toBe('other_not_auth');
    expect(doubt?.confidence).toBeGreaterThan(0.3);
    expect(doubt?.confidence).toBeLessThan(0.4);
    const known = named(['expired_or_revoked_oauth', 0.6], ['invalid_api_key', 0.4], ['other_not_auth', 0.3]);
    expect(alternatives(known, [], false)).toEqual([]);
    const clear = named(['network_or_proxy_or_tls', 0.93], ['overloaded_server', 0.4], ['login_flow_failure', 0.3]);
    expect(alternatives(clear, [], false)).toEqual([]);
  });
});

describe('a text names its subject', () => {
  test.each(['please run /login', 'your api key', 'the sso session', '余额不足'])('%s', (text) => {
    expect(namesItsSubject(text)).toBe(true);
  });

  test.each(['password_hash() returns a different value', 'expected `expiresat` to be 17 (vitest)'])(
    'not: %s',
    (text) => {
      expect(namesItsSubject(text)).toBe(false);
    },
  );
});
