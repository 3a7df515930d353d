import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBytes } from '../../../../src-main/core/plan/text-bytes';

describe('text and back', () => {
  it('gives any bytes back as they were', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]),
        (body, mark) => {
          const bytes = Uint8Array.from([...mark, ...body]);
          const { text, toBytes } = textBytes(bytes);
          expect([...toBytes(text)]).toEqual([...bytes]);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it.each([
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xc3, 0xa4), 'aä'],
    ['UTF-16 as PowerShell writes it', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0xe4, 0), 'aä'],
    ['UTF-16, big endian', Uint8Array.of(0xfe, 0xff, 0, 0x61, 0, 0xe4), 'aä'],
    ['an old one-byte encoding', Uint8Array.of(0x61, 0xe4), 'aä'],
  ])('reads %s', (_, bytes, text) => {
    expect(textBytes(bytes).text).toBe(text);
  });
});
