import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Theme = Readonly<Record<string, string>>;

const css = readFileSync('src-renderer/ui/tokens.css', 'utf8');

/** The hex tokens of the first `:root` block after a marker. */
function tokensAfter(marker: string): Theme {
  const start = css.indexOf(marker);
  if (start < 0) throw new Error(`tokens.css has no ${marker}`);
  const block = css.slice(start, css.indexOf('}', start));
  const pairs = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)];
  return Object.fromEntries(pairs.map(([, name = '', hex = '']) => [name, hex]));
}

const light = tokensAfter(':root {');
const dark = { ...light, ...tokensAfter('@media (prefers-color-scheme: dark) {') };
const contrastLight = { ...light, ...tokensAfter('@media (prefers-contrast: more) {') };
const contrastDark = {
  ...dark,
  ...tokensAfter('@media (prefers-contrast: more) {'),
  ...tokensAfter('@media (prefers-contrast: more) and (prefers-color-scheme: dark) {'),
};

/** Relative luminance and ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(theme: Theme, text: string, ground: string): number {
  const [a, b] = [theme[text], theme[ground]];
  if (!a || !b) throw new Error(`no token ${text} or ${ground}`);
  const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
}

const textPairs = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'broken'].flatMap((text) =>
    ['bg', 'surface', 'sunken'].map((ground) => [text, ground] as const),
  ),
  ['fine', 'surface'],
  ['attention', 'surface'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-press'],
  ['accent', 'accent-soft'],
  ['fine', 'fine-soft'],
  ['broken', 'broken-soft'],
  ['attention', 'attention-soft'],
  ['ink', 'attention-soft'],
  ['ink-2', 'attention-soft'],
  ['ink-2', 'unknown-soft'],
  ['ink-3', 'accent-soft'],
  // The number of the used rung: the surface's colour on the state's.
  ...['fine', 'attention', 'broken', 'unknown'].map((tone) => ['surface', tone] as const),
] as const;

const shapePairs = [
  ['edge', 'surface'],
  ['edge', 'bg'],
  ...['fine', 'attention', 'broken', 'unknown'].map((tone) => [tone, 'bg'] as const),
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_, theme) => {
  test.each(textPairs)('%s on %s can be read (4.5 : 1)', (text, ground) => {
    expect(ratio(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapePairs)('%s on %s can be made out (3 : 1)', (shape, ground) => {
    expect(ratio(theme, shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe.each([
  ['light', contrastLight],
  ['dark', contrastDark],
])('the %s theme with more contrast', (_, theme) => {
  const written = textPairs.filter(([, ground]) => ['bg', 'surface', 'sunken', 'accent'].includes(ground));

  test.each(written)('%s on %s is read with ease (7 : 1)', (text, ground) => {
    expect(ratio(theme, text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(textPairs)('%s on %s can be read (4.5 : 1)', (text, ground) => {
    expect(ratio(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
