import { describe, expect, test } from 'vitest';
import { languageFor, languages } from '../../../src-main/contract/language';
import { catalogueOf } from '../../../src-main/contract/messages/catalogues';
import { english, say, message } from '../../../src-main/contract/messages/message';
import { chinese as chineseSentences } from '../../../src-main/contract/messages/zh/catalogue';
import { french as frenchSentences } from '../../../src-main/contract/messages/fr/catalogue';
import { german as germanSentences } from '../../../src-main/contract/messages/de/catalogue';
import { spanish as spanishSentences } from '../../../src-main/contract/messages/es/catalogue';
import { chinese } from '../../../src-renderer/words/zh/catalogue';
import { french } from '../../../src-renderer/words/fr/catalogue';
import { german } from '../../../src-renderer/words/de/catalogue';
import { spanish } from '../../../src-renderer/words/es/catalogue';
import { en } from '../../../src-renderer/words/en';

type Words = Readonly<Record<string, ((gaps: never) => string) | undefined>>;

const translated: readonly (readonly [string, Words, Words])[] = [
  ['German', germanSentences, german],
  ['French', frenchSentences, french],
  ['Spanish', spanishSentences, spanish],
  ['Chinese', chineseSentences, chinese],
];

/** Fills every gap with a word or number of its own, and tells which of them were asked for. */
function filled(words: (gaps: never) => string): { readonly text: string; readonly used: ReadonlySet<string> } {
  const used = new Set<string>();
  const gaps = new Proxy(
    {},
    {
      get: (_target, name) => {
        used.add(String(name));
        return /count|seconds|minutes|days|read|rest|files|shown|all|line|at$|until|position|column|done|of$/.test(
          String(name),
        )
          ? 3
          : `<${String(name)}>`;
      },
    },
  );
  return { text: words(gaps as never), used };
}

describe.each(translated)('%s', (_name, sentences, words) => {
  test.each([
    ['the main process', english as Words, sentences],
    ['the window', en as Words, words],
  ])('says everything that %s says, with the same gaps', (_where, own, other) => {
    expect(Object.keys(own).filter((code) => other[code] === undefined)).toEqual([]);
    expect(Object.keys(other).filter((code) => own[code] === undefined)).toEqual([]);
    const differing = Object.entries(own).filter(([code, english]) => {
      const there = other[code];
      if (english === undefined || there === undefined) return false;
      const [a, b] = [filled(english), filled(there)];
      return [...a.used].some((gap) => !b.used.has(gap)) || [...b.used].some((gap) => !a.used.has(gap));
    });
    expect(differing.map(([code]) => code)).toEqual([]);
  });

  test('leaves no sentence as it is in English, ends sentences as the English ones end, and shouts nowhere', () => {
    for (const [own, other] of [
      [english as Words, sentences],
      [en as Words, words],
    ] as const) {
      for (const [code, there] of Object.entries(other)) {
        const first = own[code];
        if (first === undefined || there === undefined) continue;
        const [a, b] = [filled(first).text, filled(there).text];
        if (a.split(/\s+/).length > 4) expect(b, code).not.toBe(a);
        expect(/[.。]$/.test(b), `${code}: ${b}`).toBe(a.endsWith('.'));
        expect(b, code).not.toMatch(/[!！¡]/);
      }
    }
  });
});

test('the language is the one that was chosen, else the first of the system’s that is known, else English', () => {
  expect(languageFor('fr', ['de-AT'])).toBe('fr');
  expect(languageFor('system', ['nl-NL', 'de-AT', 'fr'])).toBe('de');
  expect(languageFor('system', ['zh-Hant-TW'])).toBe('zh');
  expect(languageFor('system', ['pt-BR'])).toBe('en');
  expect(languageFor('system', [])).toBe('en');
});

test('a sentence is said in the language of the catalogue it is given', async () => {
  const said = await Promise.all(
    languages.map(async (language) => say(message('tray.check-now'), await catalogueOf(language))),
  );
  expect(new Set(said).size).toBe(languages.length);
});
