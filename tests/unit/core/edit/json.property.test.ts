import fc from 'fast-check';
import { findNodeAtLocation, parse, parseTree, type ParseError } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import type { EditFormat } from '../../../../src-main/core/edit/target';
import { at, disable, edited, mask, NOTE, OLD, remove, replace, RUNS, NEW } from './kit';

/** White space between tokens; in JSON with comments, comments too, each with a number of its own. */
type Gap = () => string;

interface Sample {
  readonly text: string;
  readonly pointer: string;
  readonly keys: readonly (string | number)[];
}

const escapePointer = (key: string | number) => String(key).replace(/~/g, '~0').replace(/\//g, '~1');

/** Writes a value the way people do: anything between tokens, in lists and objects a trailing comma now and then. */
function written(value: unknown, gap: Gap, trailing: () => boolean): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = Array.isArray(value)
    ? value.map((item: unknown) => gap() + written(item, gap, trailing) + gap())
    : Object.entries(value).map(
        ([key, item]) => `${gap()}${JSON.stringify(key)}${gap()}:${gap()}${written(item, gap, trailing)}${gap()}`,
      );
  const last = inner.length > 0 && trailing() ? `,${gap()}` : '';
  return (
    (Array.isArray(value) ? '[' : '{') +
    inner.join(',') +
    last +
    (inner.length === 0 ? gap() : '') +
    (Array.isArray(value) ? ']' : '}')
  );
}

const key = fc
  .oneof(
    fc.constantFrom('env', 'ANTHROPIC_API_KEY', 'a/b', '~', '', '"', '\\', 'é', '__proto__x'),
    fc.string({ maxLength: 6 }),
  )
  .filter((made) => made !== '__proto__');
const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constant({}),
  fc.constant([]),
);

/** A list or object with the old key somewhere in it, and the way there. */
const tree: fc.Arbitrary<{ value: unknown; keys: readonly (string | number)[] }> = fc
  .letrec<{ node: { value: unknown; keys: (string | number)[] } }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(OLD, `Bearer ${OLD}`, `"${OLD}" \\ ü`).map((value) => ({ value, keys: [] })),
      fc
        .tuple(fc.dictionary(key, leaf, { maxKeys: 3 }), key, tie('node'), fc.dictionary(key, leaf, { maxKeys: 3 }))
        .map(([before, name, inner, after]) => {
          const others = Object.entries(after).filter(([other]) => other !== name);
          const entries = [
            ...Object.entries(before).filter(([other]) => other !== name),
            [name, inner.value] as const,
            ...others,
          ];
          return { value: Object.fromEntries(entries), keys: [name, ...inner.keys] };
        }),
      fc
        .tuple(fc.array(leaf, { maxLength: 3 }), tie('node'), fc.array(leaf, { maxLength: 3 }))
        .map(([before, inner, after]) => ({
          value: [...before, inner.value, ...after],
          keys: [before.length, ...inner.keys],
        })),
    ),
  }))
  .node.filter(({ keys }) => keys.length > 0);

function sampleOf(comments: boolean): fc.Arbitrary<Sample> {
  const spaces = ['', '', ' ', '\n', '\r\n', '\n\t\t', '\n  ', '  '];
  const notes = comments ? ['// note @\n', ' /* note @ */ ', '\n// note @ " , }\n  ', '/* note @\n */'] : [];
  return fc
    .record({
      made: tree,
      gaps: fc.array(fc.constantFrom(...spaces, ...notes), { minLength: 1, maxLength: 40 }),
      trailing: fc.boolean(),
      mark: fc.boolean(),
      end: fc.constantFrom('', '\n'),
    })
    .map(({ made, gaps, trailing, mark: bom, end }) => {
      let used = 0;
      const gap = () => (gaps[used++ % gaps.length] ?? '').replace('@', `#${used}#`);
      const text = (bom ? '\ufeff' : '') + written(made.value, gap, () => comments && trailing) + end;
      return { text, pointer: made.keys.map((part) => `/${escapePointer(part)}`).join(''), keys: made.keys };
    });
}

/** What a text means, read by a parser of another make than the editor's. */
const meaning = (text: string): unknown => {
  const flaws: ParseError[] = [];
  const value: unknown = parse(text.replace(/^\ufeff/, ''), flaws, { allowTrailingComma: true });
  expect(flaws).toEqual([]);
  return value;
};

function without(value: unknown, [first, ...rest]: readonly (string | number)[]): unknown {
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((_, index) => index !== first)
      : value.map((item: unknown, index) => (index === first ? without(item, rest) : item));
  }
  const entries = Object.entries(value as Record<string, unknown>);
  if (rest.length === 0) return Object.fromEntries(entries.filter(([name]) => name !== first));
  return Object.fromEntries(entries.map(([name, item]) => [name, name === first ? without(item, rest) : item]));
}

const notesIn = (text: string): string[] => text.match(/#\d+#/g) ?? [];

describe.each<EditFormat>(['json', 'jsonc'])('for any %s', (format) => {
  const sample = sampleOf(format === 'jsonc');

  it('replacing and masking change the key only, and back again nothing', () => {
    fc.assert(
      fc.property(sample, ({ text, pointer }) => {
        const after = edited(format, text, at(pointer), replace());
        expect(after).toBe(text.replace(OLD, NEW));
        expect(edited(format, after, at(pointer), replace(NEW, OLD))).toBe(text);
        expect(edited(format, text, at(pointer), mask())).toBe(text.replace(OLD, '[removed by Keymender]'));
      }),
      { numRuns: RUNS },
    );
  });

  it('any new value is read back as that value', () => {
    fc.assert(
      fc.property(
        sample,
        fc.string({ unit: 'binary' }).filter((value) => !value.includes('\u0000')),
        ({ text, pointer }, to) => {
          const after = edited(format, text, at(pointer), replace(OLD, to));
          expect(JSON.stringify(meaning(after))).toBe(
            JSON.stringify(meaning(text)).replace(OLD, () => JSON.stringify(to).slice(1, -1)),
          );
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('removing and switching off take out the member and nothing else', () => {
    fc.assert(
      fc.property(sample, fc.constantFrom(remove(), disable()), ({ text, pointer, keys }, action) => {
        const after = edited(format, text, at(pointer), action);
        expect(meaning(after)).toEqual(without(meaning(text), keys));
        expect(after).not.toContain(OLD);
        if (format === 'json') expect(() => void JSON.parse(after.replace(/^\ufeff/, ''))).not.toThrow();
        if (format === 'jsonc' && action.do === 'disable') expect(after).toContain(NOTE);
        // All comments stay but those inside the member, and one behind it on its last line.
        const tree = parseTree(text.replace(/^\ufeff/, ' '), [], { allowTrailingComma: true });
        const node = tree && findNodeAtLocation(tree, [...keys]);
        const start = (node?.parent?.type === 'property' ? node.parent : node)?.offset ?? 0;
        const lineEnd = text.indexOf('\n', (node?.offset ?? 0) + (node?.length ?? 0));
        const kept = new Set(notesIn(after));
        for (const note of notesIn(text).filter((each) => !kept.has(each))) {
          expect(text.indexOf(note)).toBeGreaterThan(start);
          if (lineEnd >= 0) expect(text.indexOf(note)).toBeLessThan(lineEnd);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
