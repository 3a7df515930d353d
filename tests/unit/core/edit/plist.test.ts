import { describe, expect, it } from 'vitest';
import { disable, edited, faultOf, mask, NEW, NOTE, OLD, onLine, remove, replace, set, withoutLines } from './kit';
import { keepsTheLaws, readsBackAnyValue, sampleOf } from './laws';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
\t<key>Label</key>
\t<string>a &amp; b</string>
\t<key>EnvironmentVariables</key>
\t<dict>
`;
const foot = '\t</dict>\n\t<key>RunAtLoad</key>\n\t<true/>\n</dict>\n</plist>\n';
const agent = `${head}\t\t<key>A</key>\n\t\t<string>${OLD}</string>\n\t\t<!-- about B -->\n\t\t<key>B</key>\n\t\t<string>w</string>\n${foot}`;

describe('property lists', () => {
  it('change in the value and not a byte more', () => {
    expect(edited('plist', agent, set('A', 9), replace())).toBe(agent.replace(OLD, NEW));
    expect(edited('plist', agent, set('A', 10), replace())).toBe(agent.replace(OLD, NEW));
    expect(edited('plist', agent, set('A', 9), replace(OLD, 'a<b&c>"'))).toContain(
      '<string>a&lt;b&amp;c&gt;"</string>',
    );
    expect(edited('plist', '<key>A</key><string/>', set('A', 1), replace('', NEW))).toBe(
      `<key>A</key><string>${NEW}</string>`,
    );
    expect(edited('plist', '<key>A</key><string></string>', set('A', 1), replace('', NEW))).toBe(
      `<key>A</key><string>${NEW}</string>`,
    );
    const cdata = `<key>A</key><string><![CDATA[x ${OLD}]]></string>`;
    expect(edited('plist', cdata, set('A', 1), replace())).toBe(cdata.replace(OLD, NEW));
    expect(edited('plist', `<key>A</key><string>&#115;${OLD.slice(1)}</string>`, set('A', 1), replace())).toContain(
      `>${NEW}<`,
    );
  });

  it('lose key and value together, or keep a comment', () => {
    expect(edited('plist', agent, set('A', 9), remove())).toBe(withoutLines(agent, 9, 10));
    expect(edited('plist', agent, set('A', 9), disable())).toBe(
      agent.replace(/<key>A<\/key>\s*<string>.*<\/string>(?=\n\t\t<!)/, `<!-- ${NOTE}: A … -->`),
    );
    expect(edited('plist', agent, set('A', 9), mask())).toContain('<string>[removed by Keymender]</string>');
    expect(edited('plist', agent, onLine(10), replace())).toBe(agent.replace(OLD, NEW));
  });

  it('are left alone where they are binary, or another key is meant', () => {
    expect(faultOf('plist', 'bplist00abc', set('A', 1), replace())).toBe('not-text');
    expect(faultOf('plist', agent, set('A', 12), replace())).toBe('not-found');
    expect(faultOf('plist', agent, set('B', 12), replace())).toBe('changed');
    expect(faultOf('plist', agent, set('A', 9), replace(OLD, 'a\u0001'))).toBe('cannot-quote');
  });

  const fillers = [
    '',
    '\t\t<!-- note <key>A</key> -->',
    '\t\t<key>B</key>\n\t\t<string>a &lt; b</string>',
    '<key>C</key><integer>1</integer>',
    '\t\t<key>D</key>\n<array>\n<string>x</string>\n</array>',
    '<key>E</key><string><![CDATA[<x>]]></string>',
  ];
  const settings = [
    { text: '\t\t<key>A</key>\n\t\t<string>%</string>' },
    { text: '  <key>A</key> <string>%</string>' },
    { text: '<key>A</key><string>Bearer % &amp; more</string>' },
    { text: '<key>A</key><string>%</string><key>F</key><string>x</string>', whole: false },
  ];
  keepsTheLaws(
    'plist',
    sampleOf(fillers, settings, (line) => set('A', line), { head, foot }),
  );
  readsBackAnyValue(
    'plist',
    ['<key>A</key><string>%</string>', '<key>A</key><string><![CDATA[%]]></string>'],
    set('A', 1),
    (value) => /[\]>]/.test(value),
  );

  it('survive anything large or deep', () => {
    for (const rest of [
      '<dict>'.repeat(100_000),
      '<!--'.repeat(250_000),
      '<'.repeat(1_000_000),
      '<key>B</key><string>w</string>\n'.repeat(30_000),
    ]) {
      const text = `<key>A</key><string>${OLD}</string>\n${rest}`;
      expect(edited('plist', text, set('A', 1), replace())).toBe(text.replace(OLD, NEW));
    }
  });
});
