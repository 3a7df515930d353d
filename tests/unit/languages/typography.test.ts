import { describe, expect, test } from 'vitest';
import { chinese as chineseSentences } from '../../../src-main/contract/messages/zh/catalogue';
import { french as frenchSentences } from '../../../src-main/contract/messages/fr/catalogue';
import { german as germanSentences } from '../../../src-main/contract/messages/de/catalogue';
import { spanish as spanishSentences } from '../../../src-main/contract/messages/es/catalogue';
import { chinese } from '../../../src-renderer/words/zh/catalogue';
import { french } from '../../../src-renderer/words/fr/catalogue';
import { german } from '../../../src-renderer/words/de/catalogue';
import { spanish } from '../../../src-renderer/words/es/catalogue';

type Words = Readonly<Record<string, ((gaps: never) => string) | undefined>>;

/** What programs print or is typed into one, and so stands as it is: commands, addresses, an error's first words. */
const verbatim = /https?:\/\/\S*|API Error: ?\S*|JSON:\s?\S*/g;

/** A gap's filling: reads as a letter and counts as three. */
const filling = Object.assign(new String('x'), {
  [Symbol.toPrimitive]: (hint: string) => (hint === 'number' ? 3 : 'x'),
});

/** Every sentence of a language, with its gaps filled. */
function said(...catalogues: readonly Words[]): [code: string, text: string][] {
  const gaps = new Proxy({}, { get: () => filling });
  return catalogues.flatMap((words) =>
    Object.entries(words).flatMap(([code, speak]): [string, string][] =>
      speak === undefined ? [] : [[code, speak(gaps as never).replace(verbatim, '')]],
    ),
  );
}

const against = (all: readonly [string, string][], rule: RegExp) =>
  all.filter(([, text]) => rule.test(text)).map(([code, text]) => `${code}: ${text}`);

describe('typography', () => {
  test('French sets a narrow space before high signs and inside its quotes', () => {
    const all = said(frenchSentences, french);
    expect(against(all, /[^\u202f][;?!](?:\s|$)|[^\u202f]:(?:\s|$)/)).toEqual([]);
    expect(against(all, /«(?!\u202f)|(?<!\u202f)»|["“”]/)).toEqual([]);
  });

  test('German opens its quotes below and closes them above', () => {
    const all = said(germanSentences, german);
    expect(against(all, /["”]|«|»/)).toEqual([]);
    expect(against(all, /^[^„]*“|„[^“]*(?:„|$)|“[^„]*“/)).toEqual([]);
  });

  test('Spanish opens questions, and quotes with angles', () => {
    const all = said(spanishSentences, spanish);
    expect(against(all, /^[^¿]*\?/)).toEqual([]);
    expect(against(all, /["“”„]/)).toEqual([]);
  });

  test('Chinese ends and separates with its own signs', () => {
    const all = said(chineseSentences, chinese);
    expect(against(all, /[\u3400-\u9fff](?:[,;:?!]|\.(?:\s|$))/)).toEqual([]);
    expect(against(all, /["„«»]/)).toEqual([]);
  });
});
