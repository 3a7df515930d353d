import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setJson } from '../../../../src-main/core/edit/set-json';
import { RUNS } from './kit';

function made(text: string, pointer: string, value: unknown): string {
  const result = setJson(text, pointer, value);
  if (!result.ok) throw new Error(result.error.words);
  return result.value;
}

describe('setting a member of settings.json', () => {
  it('makes a small object of an empty text', () => {
    expect(made('', '/env/A', 'x')).toBe('{\n  "env": {\n    "A": "x"\n  }\n}\n');
    expect(made('\ufeff \n', '/a', 1)).toBe('\ufeff{\n  "a": 1\n}\n');
  });

  it('adds behind the last member, in the indentation and line ends that are there', () => {
    expect(made('{\r\n\t"a": 1\r\n}', '/b', [2])).toBe('{\r\n\t"a": 1,\r\n\t"b": [\r\n\t\t2\r\n\t]\r\n}');
    expect(made('{\n    "a": {\n        "x": 1\n    }\n}\n', '/a/y', { z: 2 })).toBe(
      '{\n    "a": {\n        "x": 1,\n        "y": {\n            "z": 2\n        }\n    }\n}\n',
    );
  });

  it('fills an empty object', () => {
    expect(made('{}\n', '/a', 1)).toBe('{\n  "a": 1\n}\n');
    expect(made('{\n  "env": {}\n}\n', '/env/A', 'x')).toBe('{\n  "env": {\n    "A": "x"\n  }\n}\n');
  });

  it('stays on one line where all is on one line', () => {
    expect(made('{"a": 1}', '/b', { c: 2 })).toBe('{"a": 1, "b": {"c":2}}');
  });

  it('sets the value of a member that is there, and only that', () => {
    expect(made('{\n  // note\n  "a": [1], // one\n  "b": 2\n}\n', '/a', 'x')).toBe(
      '{\n  // note\n  "a": "x", // one\n  "b": 2\n}\n',
    );
  });

  it('leaves the comment behind the last member with that member', () => {
    expect(made('{\n  "a": 1 // one\n}\n', '/b', 2)).toBe('{\n  "a": 1, // one\n  "b": 2\n}\n');
    expect(made('{\n  "a": 1, // one\n}\n', '/b', 2)).toBe('{\n  "a": 1, // one\n  "b": 2,\n}\n');
    expect(made('{\n  // nothing yet\n}\n', '/b', 2)).toBe('{\n  "b": 2\n  // nothing yet\n}\n');
  });

  it('appends to a list', () => {
    expect(made('{"a": [1]}', '/a/-', 2)).toBe('{"a": [1, 2]}');
  });

  it('says so where nothing can be put', () => {
    expect(setJson('{"a": 1}', '/a/b', 2)).toMatchObject({ ok: false, error: { code: 'unsupported' } });
    expect(setJson('{"a": [1]}', '/a/7', 2)).toMatchObject({ ok: false, error: { code: 'unsupported' } });
    expect(setJson('{"a": ', '/a', 2)).toMatchObject({ ok: false, error: { code: 'unsupported', line: 1 } });
    expect(setJson('{}\u0000', '/a', 2)).toMatchObject({ ok: false, error: { code: 'not-text' } });
  });

  it('means the same as setting the member in the object, for any object', () => {
    const key = fc.constantFrom('env', 'A', 'model', 'x y', '~', '/');
    const indent = fc.constantFrom(undefined, 1, 2, 4, '\t');
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const tree = fc.dictionary(key, fc.oneof(leaf, fc.dictionary(key, leaf)));
    fc.assert(
      fc.property(
        tree,
        indent,
        fc.array(key, { minLength: 1, maxLength: 2 }),
        fc.jsonValue({ maxDepth: 2 }),
        (value, by, path, put) => {
          const text = JSON.stringify(value, null, by);
          const wanted: unknown = JSON.parse(text);
          const blocked = path.length === 2 && path[0] !== undefined && path[0] in value && !isRecord(value[path[0]]);
          const result = setJson(
            text,
            path.map((part) => `/${part.replace(/~/g, '~0').replace(/\//g, '~1')}`).join(''),
            put,
          );
          expect(result.ok).toBe(!blocked);
          if (!result.ok) return;
          expect(JSON.parse(result.value)).toEqual(withSet(wanted, path, JSON.parse(JSON.stringify(put))));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function withSet(value: unknown, [key = '', ...rest]: readonly string[], put: unknown): unknown {
  const from = isRecord(value) ? value : {};
  return { ...from, [key]: rest.length === 0 ? put : withSet(from[key], rest, put) };
}
