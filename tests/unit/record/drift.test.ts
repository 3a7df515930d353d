import { describe, expect, test } from 'vitest';
import { changes } from '../../record/compare.mjs';
import { movedTo } from '../../record/moved-times.mjs';

const recorded = {
  sent: { x_api_key: 'sk-ant-api03-TEST', authorization: null },
  printed: 'MOCK_OK\n',
  exit: 0,
  status_json: { apiProvider: 'firstParty' },
};
const kinds = (seen: object) => changes(recorded, { ...recorded, ...seen }).map(({ what }) => what);

describe('what counts as a change of the real Claude Code', () => {
  test('nothing, when it does the same again', () => {
    expect(kinds({})).toEqual([]);
  });

  test('another credential, none at all, or one more', () => {
    expect(kinds({ sent: { x_api_key: 'sk-ant-api03-OTHER', authorization: null } })).toEqual(['sent']);
    expect(kinds({ sent: null })).toEqual(['sent']);
    expect(kinds({ sent: { x_api_key: 'sk-ant-api03-TEST', authorization: 'Bearer x' } })).toEqual(['sent']);
  });

  test('another provider and another exit code; the wording comes last', () => {
    expect(kinds({ status_json: { apiProvider: 'bedrock' }, exit: 1, printed: 'No' })).toEqual([
      'provider',
      'exit',
      'words',
    ]);
  });

  test('not the date and signature of an AWS request, but the key that signed it', () => {
    const signed = (key: string, day: string, signature: string) => ({
      ...recorded,
      sent: {
        x_api_key: null,
        authorization: `AWS4-HMAC-SHA256 Credential=${key}/${day}/us-east-1/bedrock/aws4_request, SignedHeaders=host, Signature=${signature}`,
      },
    });
    const was = signed('AKIATEST', '20261121', 'aa');
    expect(changes(was, signed('AKIATEST', '20270301', 'bb'))).toEqual([]);
    expect(changes(was, signed('AKIAOTHER', '20261121', 'aa')).map(({ what }) => what)).toEqual(['sent']);
  });

  test('not the name of a backup file or a version number in a message', () => {
    const was = { ...recorded, printed: 'saved as .claude.json.corrupted.1795296639429 by 2.1.330' };
    expect(changes(was, { ...was, printed: 'saved as .claude.json.corrupted.1801234567890 by 2.2.0' })).toEqual([]);
  });
});

describe('a case observed again later', () => {
  const day = 24 * 60 * 60 * 1000;
  const then = 1795292313422;
  const later = then + 90 * day;
  const files = (text: string) => ({ recorded_at_ms: then, files: { a: text } });

  test('keeps what was left of a token, in ms and in seconds', () => {
    const inAnHour = then + 3_600_000;
    expect(movedTo(files(`{"expiresAt":${inAnHour}}`), later).files.a).toBe(`{"expiresAt":${later + 3_600_000}}`);
    const seconds = Math.floor(inAnHour / 1000);
    expect(movedTo(files(`{"expires_at":${seconds}}`), later).files.a).toBe(
      `{"expires_at":${seconds + (90 * day) / 1000}}`,
    );
  });

  test('leaves alone what is no time near the recording', () => {
    for (const text of ['4102444800', '-1', '0', '1234567890', '00000000-0000-4000-8000-0000000000aa']) {
      expect(movedTo(files(text), later).files.a).toBe(text);
    }
  });

  test('is dated anew, so that it can be moved again', () => {
    const once = movedTo(files(`${then + day}`), later);
    expect(movedTo(once, later + day).files.a).toBe(String(later + 2 * day));
  });
});
