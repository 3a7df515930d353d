import { afterEach, describe, expect, test } from 'vitest';
import type { Language } from '../../../src-main/contract/language';
import { catalogueOf } from '../../../src-main/contract/messages/catalogues';
import { namesInRow, namesInWords, sentences } from '../../../src-main/contract/messages/join';
import { english, message, say, speak } from '../../../src-main/contract/messages/message';

afterEach(() => speak(english));

describe.each<[Language, string, string, string, string]>([
  ['en', 'A, B, C', 'A, B and C', 'One. Two. Three.', '“x”'],
  ['de', 'A, B, C', 'A, B und C', 'One. Two. Three.', '„x“'],
  ['fr', 'A, B, C', 'A, B et C', 'One. Two. Three.', '«\u202fx\u202f»'],
  ['es', 'A, B, C', 'A, B y C', 'One. Two. Three.', '«x»'],
  ['zh', 'A、B、C', 'A、B 和 C', 'One.Two.Three.', '“x”'],
])('in “%s”', (language, row, words, text, quoted) => {
  test('names, sentences and quotes are set as that language sets them', async () => {
    speak(await catalogueOf(language));
    expect(namesInRow(['A', 'B', 'C'])).toBe(row);
    expect(namesInWords(['A', 'B', 'C'])).toBe(words);
    expect(sentences(['One.', '', 'Two.', 'Three.'])).toBe(text);
    expect(say(message('text.quoted', { text: 'x' }))).toBe(quoted);
  });
});

test('one alone stands alone, and none is nothing', () => {
  expect([namesInRow(['A']), namesInWords(['A']), sentences(['One.'])]).toEqual(['A', 'A', 'One.']);
  expect([namesInRow([]), namesInWords([]), sentences([]), sentences([''])]).toEqual(['', '', '', '']);
});
