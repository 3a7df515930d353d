import { describe, expect, test } from 'vitest';
import { readPaste } from '../../../../src-main/core/diagnose/text';

const lines = (raw: string): readonly string[] => readPaste(raw).lines;

describe('reading a paste', () => {
  test('takes colours, links and cursor moves away, also where the escape character was lost', () => {
    expect(lines('\u001b[1;31mOAuth\u001b[0m token \u001b]8;;https://a.example\u0007revoked\u001b[2K')).toEqual([
      'OAuth token revoked',
    ]);
    expect(lines('[31mNot logged in[0m')).toEqual(['Not logged in']);
  });

  test('takes frames and bullets away', () => {
    expect(lines('╭────────╮\n│ ✻ Welcome to Claude Code │\n╰────────╯\n  ⎿  Credit balance is too low')).toEqual([
      '✻ Welcome to Claude Code',
      'Credit balance is too low',
    ]);
  });

  test('joins what a terminal wrapped between words', () => {
    expect(
      lines(
        'API Error: 401 {"type":"error","error":{"type":"authentication_error","message":"OAuth token has expired. Please obtain a\n     new token or refresh your existing token."}} · Please run /login',
      ),
    ).toHaveLength(1);
    expect(readPaste('The security token included in the request that was just sent\nis expired.').folded).toContain(
      'sent is expired.',
    );
  });

  test('reads a line that was cut inside a word both ways', () => {
    const { folded } = readPaste(
      'API Error: 400 {"type":"error","error":{"type":"invalid_request_error","mes\n    sage":"too long"}}',
    );
    expect(folded).toContain('"message":"too long"');
  });

  test('keeps statements apart that are only below each other', () => {
    expect(
      lines('Claude AI usage limit reached|1753077600\nError: Command failed: security find-generic-password'),
    ).toHaveLength(2);
  });

  test('undoes JSON inside JSON, line ends included, and leaves Windows paths alone', () => {
    expect(lines('[{"error":"Error: 401 {\\"type\\":\\"error\\"}\\n    at generate (cli.js:1)"}]')).toEqual([
      '[{"error":"Error: 401 {"type":"error"}',
      'at generate (cli.js:1)"}]',
    ]);
    expect(lines('EPERM: rename C:\\Users\\nick\\.claude.json')).toEqual([
      'EPERM: rename C:\\Users\\nick\\.claude.json',
    ]);
  });

  test('undoes HTML and unlikely spaces and quotes', () => {
    expect(lines('Claude&#39;s &quot;limit&quot;\u00a0reached\u200b')).toEqual(['Claude\'s "limit" reached']);
    expect(lines('isn’t')).toEqual(["isn't"]);
  });

  test('says each thing once to the rules, and knows where it stood', () => {
    const { folded, origin, lines: all } = readPaste('Retrying\nRetrying\nOverloaded\nRetrying');
    expect(folded).toBe('retrying\noverloaded');
    expect(origin.map((index) => all[index])).toEqual(['Retrying', 'Overloaded']);
  });

  test('keeps nothing that is a secret', () => {
    const secret = 'sk-ant-api03-TESTtestTESTtestTESTtestTEST';
    const { plain, folded } = readPaste(`export ANTHROPIC_API_KEY=${secret}\n{\\"key\\":\\"${secret}\\"}`);
    expect(plain).not.toContain(secret);
    expect(folded).not.toContain(secret.toLowerCase());
    expect(plain).toContain('sk-ant-api03-…TEST');
  });

  test('of more than a million characters it keeps the beginning and the end', () => {
    const long = `Not logged in\n${'a line of a log\n'.repeat(100_000)}Overloaded`;
    const { truncated, lines: kept, plain } = readPaste(long);
    expect(truncated).toBe(true);
    expect(kept[0]).toBe('Not logged in');
    expect(kept.at(-1)).toBe('Overloaded');
    expect(plain.length).toBeLessThanOrEqual(1_000_001);
    expect(readPaste('short').truncated).toBe(false);
  });

  test('nothing, or nothing but spaces, has no lines', () => {
    expect(readPaste('')).toMatchObject({ lines: [], plain: '', folded: '', truncated: false });
    expect(readPaste(' \r\n\t\u200b\n').lines).toEqual([]);
  });
});
