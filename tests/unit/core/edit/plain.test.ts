import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src-main/core/edit/edit';
import { disable, edited, faultOf, mask, NEW, OLD, onLine, remove, replace, RUNS, set } from './kit';
import { sampleOf } from './laws';

const history = `ls\n: 1699999999:0;export A=${OLD} B='${OLD}'\r\ncurl -H "x-api-key: ${OLD}"`;

describe('texts without a format', () => {
  it('change where the key stands on the line, and nowhere else', () => {
    expect(edited('plain', history, onLine(2), mask())).toBe(
      history.split(OLD).slice(0, 3).join('[removed by Keymender]') + OLD + '"',
    );
    expect(edited('plain', history, onLine(3), replace())).toBe(history.slice(0, -OLD.length - 1) + NEW + '"');
    expect(edited('plain', history, onLine(2), remove())).toBe(`ls\ncurl -H "x-api-key: ${OLD}"`);
    expect(edited('plain', history, set('A', 3), mask())).toContain('x-api-key: [removed by Keymender]');
  });

  it('find a key behind an escape, a percent code or a colour code', () => {
    for (const lead of ['\\n', '\\u0022', '%20', '\u001b[32m', '"', "='", '--key=']) {
      expect(edited('plain', `${lead}${OLD}\\n`, onLine(1), mask())).toBe(`${lead}[removed by Keymender]\\n`);
    }
    expect(faultOf('plain', `x${OLD}`, onLine(1), mask())).toBe('not-found');
    expect(faultOf('plain', `${OLD}x`, onLine(1), mask())).toBe('not-found');
  });

  it('say so where the key is gone', () => {
    expect(faultOf('plain', history, onLine(1), mask())).toBe('not-found');
    expect(faultOf('plain', history, onLine(9), mask())).toBe('not-found');
    expect(faultOf('plain', history, onLine(2), mask(' '))).toBe('not-found');
    expect(faultOf('plain', `${history}\u0000`, onLine(2), mask())).toBe('not-text');
    expect(faultOf('plain', history, onLine(2), disable())).toBe('unsupported');
  });

  it('take several edits at once, each by its line in the text as it was', () => {
    const all = applyEdits('plain', `${OLD}\nx\n${OLD}\n${OLD}\n`, [
      { target: onLine(1), action: remove() },
      { target: onLine(4), action: mask() },
      { target: onLine(3), action: replace() },
    ]);
    expect(all).toEqual({ ok: true, value: `x\n${NEW}\n[removed by Keymender]\n` });
    expect(applyEdits('plain', OLD, [])).toEqual({ ok: true, value: OLD });
    const clash = applyEdits('plain', OLD, [
      { target: onLine(1), action: mask() },
      { target: onLine(1), action: replace() },
    ]);
    expect(clash).toMatchObject({ ok: false, error: { code: 'unsupported', line: 1 } });
  });

  const sample = sampleOf(
    ['', 'ls -l', '\u001b[0m', '{"a":"b"}', 'ünïcödé 🙂'],
    [{ text: 'A=%' }, { text: '{"display":"x\\n%\\n"}' }, { text: 'curl https://u:%@host' }],
    onLine,
  );

  it('keep every other byte, and no key', () => {
    fc.assert(
      fc.property(sample, ({ text, target, before, after }) => {
        const replaced = edited('plain', text, target, replace());
        expect(replaced).toBe(text.replace(OLD, NEW));
        expect(edited('plain', replaced, target, replace(NEW, OLD))).toBe(text);
        expect(edited('plain', text, target, remove())).toBe(before + after);
        expect(edited('plain', text, target, mask())).toBe(text.replace(OLD, '[removed by Keymender]'));
      }),
      { numRuns: RUNS },
    );
  });
});
