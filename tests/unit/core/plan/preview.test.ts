import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewOf } from '../../../../src-main/core/plan/preview';
import { Secret } from '../../../../src-main/core/secret';
import { newKey, oldKey } from '../../../kit/planted-home';

const secrets = (...texts: string[]) => texts.map((text) => new Secret(text));
const textOf = (lines: ReturnType<typeof previewOf>) => lines.map(({ kind, text }) => `${kind} ${text}`).join('\n');

describe('a preview', () => {
  it('shows lines around a change, every secret masked', () => {
    const before = `a\nb\nc\nexport K=${oldKey}\nd\ne\nf\n`;
    expect(textOf(previewOf(before, before.replace(oldKey, newKey), secrets(oldKey, newKey)))).toBe(
      'same b\nsame c\ndel export K=sk-ant-api03-…ldAA\nadd export K=sk-ant-api03-…ewAA\nsame d\nsame e',
    );
  });

  it.each([
    ['a key nobody named', 'TOKEN=ghp_0123456789abcdefghijABCDEFGHIJ012345', 'ghp_0123456789'],
    ['a key of no known shape', 'K=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MEFCQ0RFRkdISUo', 'Zm9vYmFyYmF6'],
    ['a password in an address', 'URL=https://me:hunter2secret@example.com/', 'hunter2secret'],
  ])('masks %s on a neighbouring line', (_, line, secret) => {
    const shown = textOf(previewOf(`${line}\nold\n`, `${line}\nnew\n`, []));
    expect(shown).toContain('same');
    expect(shown).not.toContain(secret);
  });

  it('masks a short password where it stands alone, and leaves words that contain it', () => {
    const shown = textOf(previewOf('pw: cat\nconcatenate\nx\n', 'pw: cat\nconcatenate\ny\n', secrets('cat')));
    expect(shown).toBe('same pw: …\nsame concatenate\ndel x\nadd y');
  });

  it('masks a secret however JSON and shells write it', () => {
    const secret = `pass"word\\with'quotes and ${'x'.repeat(12)}`;
    for (const line of [JSON.stringify({ secret }), `S='${secret.replace(/'/g, "'\\''")}'`]) {
      expect(textOf(previewOf(`${line}\na\n`, `${line}\nb\n`, secrets(secret)))).not.toContain('quotes and');
    }
  });

  it('masks the ends of keys that Claude Code keeps with the answers about them', () => {
    const text = (end: string) =>
      JSON.stringify({ customApiKeyResponses: { approved: [end], rejected: ['z'.repeat(16) + 'wxyz'] } });
    const [old, next] = [oldKey.slice(-20), newKey.slice(-20)];
    const shown = textOf(previewOf(text(old), text(next), secrets(oldKey, newKey)));
    for (const end of [old, next, 'zzzz']) expect(shown).not.toContain(end);
    expect(shown).toContain('"approved":["…ldAA"]');
  });

  it('cuts a very long line to what changes, and shows that it was cut', () => {
    const noise = Array.from({ length: 20_000 }, (_, index) => `"k${index}":${index}`).join(',');
    const line = (key: string) => `{${noise},"key":"${key}",${noise}}`;
    const lines = previewOf(line(oldKey), line(newKey), secrets(oldKey, newKey));
    for (const { text } of lines) {
      expect(text.length).toBeLessThan(600);
      expect(text).toMatch(/^ ⋯ .*"key":"sk-ant-api03-….*" ?.* ⋯ $/);
    }
  });

  it('never shows a known secret, wherever it stands', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9_-]{8,60}$/);
    fc.assert(
      fc.property(secret, secret, fc.array(fc.string({ maxLength: 30 }), { maxLength: 6 }), (old, next, rest) => {
        const before = [...rest, `k=${old}`, `"${old}"`, ...rest].join('\n');
        const shown = textOf(previewOf(before, before.replaceAll(old, next), secrets(old, next)));
        const elsewhere = rest.some((line) => line.includes(old) || line.includes(next));
        if (!elsewhere && !old.includes(next) && !next.includes(old)) {
          expect(shown.includes(`k=${old}`) || shown.includes(`"${old}"`)).toBe(false);
          expect(shown.includes(`k=${next}`) || shown.includes(`"${next}"`)).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
