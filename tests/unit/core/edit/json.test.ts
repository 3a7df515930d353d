import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src-main/core/edit/edit';
import {
  at,
  changedBytes,
  changedLines,
  disable,
  edited,
  faultOf,
  mask,
  NEW,
  NOTE,
  OLD,
  onLine,
  remove,
  replace,
  withoutLines,
} from './kit';

const settings = [
  '{',
  '  // Keep this one.',
  '  "model": "opus", // the big one',
  '  "env": {',
  `    "ANTHROPIC_API_KEY": "${OLD}", // mine`,
  '    /* about the proxy */',
  '    "HTTPS_PROXY": "http://proxy:8080"',
  '  },',
  '  "permissions": {"allow": ["Bash(ls)"]}',
  '}',
  '',
].join('\n');

describe('replacing a key in JSON', () => {
  it('changes the value and not a byte more', () => {
    const after = edited('jsonc', settings, at('/env/ANTHROPIC_API_KEY'), replace());
    expect(after).toBe(settings.replace(OLD, NEW));
    expect(changedLines(settings, after)).toEqual([5]);
    expect(edited('jsonc', after, at('/env/ANTHROPIC_API_KEY'), replace(NEW, OLD))).toBe(settings);
  });

  it('keeps mixed line ends, a byte order mark and a missing last line end', () => {
    const text = `\ufeff{\r\n\t"env": {\n\t\t"A": "${OLD}"\r\n\t}\r\n}`;
    expect(edited('json', text, at('/env/A'), replace())).toBe(text.replace(OLD, NEW));
  });

  it('replaces only the secret inside something longer', () => {
    const text = `{"mcpServers":{"x":{"args":["-H","Authorization: Bearer ${OLD}"]}}}`;
    expect(edited('json', text, at('/mcpServers/x/args/1'), replace())).toBe(text.replace(OLD, NEW));
  });

  it('leaves a longer key that begins with the same characters alone', () => {
    const text = `{"a":"${OLD}C ${OLD}"}`;
    expect(edited('json', text, at('/a'), replace())).toBe(`{"a":"${OLD}C ${NEW}"}`);
  });

  it('finds a key that is written with escapes', () => {
    const text = `{"a":"x\\n\\u0073${OLD.slice(1)}\\t"}`;
    expect(edited('json', text, at('/a'), replace())).toBe(`{"a":"x\\n${NEW}\\t"}`);
  });

  it('escapes what a JSON string needs escaped', () => {
    const after = edited('json', `{"a":"${OLD}"}`, at('/a'), replace(OLD, 'q"\\\n'));
    expect(JSON.parse(after)).toEqual({ a: 'q"\\\n' });
  });

  it('changes every member of that name that holds the key, since only the last one counts', () => {
    const text = `{"a":"${OLD}","a":"${OLD}","a":"other"}`;
    expect(edited('json', text, at('/a'), replace())).toBe(`{"a":"${NEW}","a":"${NEW}","a":"other"}`);
  });

  it('takes blanks around the key away where they are part of what was found', () => {
    expect(edited('json', `{"a":" ${OLD} "}`, at('/a'), replace(` ${OLD} `, OLD))).toBe(`{"a":"${OLD}"}`);
    expect(edited('json', `{"a":" ${OLD} "}`, at('/a'), replace())).toBe(`{"a":" ${NEW} "}`);
  });

  it('turns a number that stands for a key into a string', () => {
    expect(edited('json', '{"a": 12345}', at('/a'), replace('12345', NEW))).toBe(`{"a": "${NEW}"}`);
  });

  it('understands ~0 and ~1 and empty keys in pointers', () => {
    const text = `{"a/b":{"~":{"":"${OLD}"}}}`;
    expect(edited('json', text, at('/a~1b/~0/'), replace())).toBe(text.replace(OLD, NEW));
  });

  it('says so when the place is gone, holds something else, or the file is broken', () => {
    expect(faultOf('json', '{"b":1}', at('/a'), replace())).toBe('not-found');
    expect(faultOf('json', '{"a":"something else"}', at('/a'), replace())).toBe('changed');
    expect(faultOf('json', `{"a":"${OLD}"`, at('/a'), replace())).toBe('unsupported');
    expect(faultOf('json', `{"a":"${OLD}"}\u0000`, at('/a'), replace())).toBe('not-text');
    expect(faultOf('json', '', at('/a'), replace())).toBe('not-found');
  });
});

describe('removing a member from JSON', () => {
  it('takes its line and nothing else', () => {
    const after = edited('jsonc', settings, at('/env/ANTHROPIC_API_KEY'), remove());
    expect(after).toBe(withoutLines(settings, 5));
  });

  it('takes the comma before a last member, and leaves the comment before it', () => {
    const text = `{\n  "a": 1,\n  // about b\n  "b": "${OLD}" // gone\n}\n`;
    expect(edited('jsonc', text, at('/b'), remove())).toBe('{\n  "a": 1\n  // about b\n}\n');
  });

  it('keeps a trailing comma where the text has that habit', () => {
    const text = `{\n  "a": 1,\n  "b": "${OLD}",\n}\n`;
    expect(edited('jsonc', text, at('/b'), remove())).toBe('{\n  "a": 1,\n}\n');
  });

  it('works within one line', () => {
    expect(edited('json', `{"a": 1, "b": "${OLD}", "c": 2}`, at('/b'), remove())).toBe('{"a": 1, "c": 2}');
    expect(edited('json', `{"b": "${OLD}", "c": 2}`, at('/b'), remove())).toBe('{"c": 2}');
    expect(edited('json', `{"a": 1, "b": "${OLD}"}`, at('/b'), remove())).toBe('{"a": 1}');
    expect(edited('json', `{"b": "${OLD}"}`, at('/b'), remove())).toBe('{}');
    expect(edited('jsonc', `{ "b": "${OLD}" /* why */ }`, at('/b'), remove())).toBe('{ /* why */ }');
    expect(edited('json', `["x", "${OLD}"]`, at('/1'), remove())).toBe('["x"]');
  });

  it('works where commas lead their lines', () => {
    const text = `{ "a": 1\n, "b": "${OLD}"\n, "c": 2\n}\n`;
    expect(edited('json', text, at('/b'), remove())).toBe('{ "a": 1\n, "c": 2\n}\n');
    expect(JSON.parse(edited('json', `{ "b": "${OLD}"\n, "c": 2\n}\n`, at('/b'), remove()))).toEqual({ c: 2 });
  });

  it('takes a whole object out when the key is somewhere in it', () => {
    const text = `{\n  "mcpServers": {\n    "x": {\n      "env": { "K": "${OLD}" }\n    },\n    "y": {}\n  }\n}\n`;
    expect(edited('json', text, at('/mcpServers/x'), remove())).toBe('{\n  "mcpServers": {\n    "y": {}\n  }\n}\n');
  });

  it('takes several members of one object at once', () => {
    const text = `{\n  "a": 1,\n  "b": "${OLD}",\n  "c": "${OLD}"\n}\n`;
    const both = applyEdits('json', text, [
      { target: at('/b'), action: remove() },
      { target: at('/c'), action: remove() },
    ]);
    expect(both).toEqual({ ok: true, value: '{\n  "a": 1\n}\n' });
    const all = applyEdits('json', `["${OLD}","x","${OLD}"]`, [
      { target: at('/0'), action: remove() },
      { target: at('/2'), action: remove() },
    ]);
    expect(all).toEqual({ ok: true, value: '["x"]' });
  });
});

describe('switching a member off', () => {
  it('leaves a comment without the key where comments are allowed', () => {
    const after = edited('jsonc', settings, at('/env/ANTHROPIC_API_KEY'), disable());
    expect(after).toBe(settings.replace(/^ {4}"ANTHROPIC_API_KEY.*$/m, `    // ${NOTE}: "ANTHROPIC_API_KEY": "…"`));
    expect(edited('jsonc', `{"a": 1, "b": "${OLD}"}`, at('/b'), disable())).toBe(`{"a": 1 /* ${NOTE}: "b": "…" */}`);
  });

  it('is the same as removing where they are not', () => {
    const text = `{\n  "a": 1,\n  "b": "${OLD}"\n}\n`;
    expect(edited('json', text, at('/b'), disable())).toBe(edited('json', text, at('/b'), remove()));
  });
});

describe('masking', () => {
  it('puts a mask in place of the key', () => {
    expect(edited('json', `{"a":"x ${OLD}"}`, at('/a'), mask())).toBe('{"a":"x [removed by Keymender]"}');
  });

  it('reaches comments and broken files by line', () => {
    const text = `{\n  // was ${OLD}\n  "a": 1\n}\n`;
    expect(edited('jsonc', text, onLine(2), mask())).toBe(text.replace(OLD, '[removed by Keymender]'));
    expect(edited('json', `{"a": "${OLD}",,`, onLine(1), mask())).toBe('{"a": "[removed by Keymender]",,');
    expect(edited('jsonc', text, onLine(2), remove())).toBe(withoutLines(text, 2));
  });
});

describe('large and deep JSON', () => {
  it('is edited all the same', () => {
    const deep = `${'['.repeat(10_000)}"${OLD}"${']'.repeat(10_000)}`;
    expect(edited('json', deep, at('/0'.repeat(10_000)), replace())).toBe(deep.replace(OLD, NEW));
    const rows = Array.from({ length: 20_000 }, (_, index) => `  "key${index}": "value number ${index} of many"`);
    const large = `{\n${rows.join(',\n')},\n  "last": "${OLD}"\n}\n`;
    expect(large.length).toBeGreaterThan(800_000);
    expect(changedBytes(large, edited('json', large, at('/last'), replace())).is).toBe('new1111111111111111-BB');
  });
});
