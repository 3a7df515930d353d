import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EditFormat, EditTarget } from '../../../../src-main/core/edit/target';
import { disable, edited, mask, NEW, NOTE, OLD, remove, replace, RUNS } from './kit';

/** A generated text with the old key once in it. */
export interface Sample {
  readonly text: string;
  readonly target: EditTarget;
  /** What stands before and after the line or lines the assignment is on. */
  readonly before: string;
  readonly after: string;
  /** The assignment has its lines to itself, so that removing it must leave `before + after`. */
  readonly whole: boolean;
}

/**
 * A text made of pieces: fillers, one assignment with `%` for the key, fillers. All with LF or CRLF, with or without
 * a byte order mark and a last line end.
 */
export function sampleOf(
  fillers: readonly string[],
  settings: readonly { text: string; whole?: boolean }[],
  target: (line: number) => EditTarget,
  frame: { head?: string; foot?: string } = {},
): fc.Arbitrary<Sample> {
  return fc
    .record({
      lead: fc.array(fc.constantFrom(...fillers), { maxLength: 5 }),
      setting: fc.constantFrom(...settings),
      trail: fc.array(fc.constantFrom(...fillers), { maxLength: 5 }),
      end: fc.constantFrom('\n', '\n', '\r\n'),
      last: fc.boolean(),
      mark: fc.boolean(),
    })
    .map(({ lead, setting, trail, end, last, mark: bom }) => {
      const fit = (lines: readonly string[]) =>
        lines
          .map((line) => `${line}\n`)
          .join('')
          .replace(/\n/g, end);
      const before = (bom ? '\ufeff' : '') + (frame.head ?? '').replace(/\n/g, end) + fit(lead);
      const after = fit(trail) + (frame.foot ?? '').replace(/\n/g, end);
      const own = setting.text.replace('%', OLD).replace(/\n/g, end) + (last || after !== '' ? end : '');
      const line = before.split('\n').length;
      return { text: before + own + after, target: target(line), before, after, whole: setting.whole ?? true };
    });
}

/** The laws that hold for every format. The comparison knows nothing of the editors: it looks at bytes. */
export function keepsTheLaws(format: EditFormat, sample: fc.Arbitrary<Sample>, extraLines = 1): void {
  it('replacing changes the key only, and back again nothing', () => {
    fc.assert(
      fc.property(sample, ({ text, target }) => {
        const after = edited(format, text, target, replace());
        expect(after).toBe(text.replace(OLD, NEW));
        expect(edited(format, after, target, replace(NEW, OLD))).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  it('removing, switching off and masking keep every other line, and no key', () => {
    fc.assert(
      fc.property(
        sample,
        fc.constantFrom(remove(), disable(), mask()),
        ({ text, target, before, after, whole }, action) => {
          const made = edited(format, text, target, action);
          expect(made.startsWith(before)).toBe(true);
          expect(made.endsWith(after)).toBe(true);
          expect(made).not.toContain(OLD);
          if (whole && action.do === 'remove') expect(made).toBe(before + after);
          if (action.do === 'disable' && format !== 'json') expect(made).toContain(NOTE);
          const own = made.slice(before.length, made.length - after.length);
          const was = text.slice(before.length, text.length - after.length);
          const added = own.split('\n').length - was.split('\n').length;
          expect(added).toBeLessThanOrEqual(action.do === 'disable' ? extraLines : 0);
        },
      ),
      { numRuns: RUNS },
    );
  });
}

/** Any value the settings can be given is read back as that value, or refused. */
export function readsBackAnyValue(
  format: EditFormat,
  settings: readonly string[],
  target: EditTarget,
  refuses: (value: string) => boolean = () => false,
): void {
  it('a new value of any printable characters is read back as that value', () => {
    const value = fc
      .string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' })
      .filter((made) => made.trim() === made);
    fc.assert(
      fc.property(fc.constantFrom(...settings), value, (setting, to) => {
        let after: string;
        try {
          after = edited(format, setting.replace('%', OLD), target, replace(OLD, to));
        } catch (error) {
          expect(refuses(to), `${setting} ${to} ${String(error)}`).toBe(true);
          return;
        }
        expect(edited(format, after, target, replace(to, NEW))).toContain(NEW);
      }),
      { numRuns: RUNS },
    );
  });
}
