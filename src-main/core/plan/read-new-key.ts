import { message, say } from '../../contract/messages/message';
import { fail, ok, type Result } from '../result';
import { Secret } from '../secret';
import type { PlanFault } from './draft';

/** Anthropic's keys inside any text around them. */
const anthropic = /sk-ant-[a-z]{2,8}\d{2}-[\w-]{8,300}/g;
const assignments: readonly RegExp[] = [
  /^(?:export\s|\$env:)?\s{0,4}["']?[A-Za-z_][\w.-]{0,80}["']?\s{0,4}[:=]\s{0,4}(\S.*)$/,
  /^setx?\s+(?:-\w+\s+){0,4}[A-Za-z_]\w{0,80}\s+(\S.*)$/,
];
const longest = 10_000;

/**
 * The key in what somebody pasted: the key alone, in quotes, with a comma after it, a whole `export` or JSON line,
 * or a sentence with one key in it. Faults: no-key (nothing, several, or no single word), wrong-key (a kind of
 * credential that Claude Code cannot use as a key).
 */
export function readNewKey(pasted: string): Result<Secret, PlanFault> {
  const text = withoutInvisible(pasted.slice(0, longest)).trim();
  if (text === '') return fault('no-key', say(message('fault.no-key')));
  const keys = new Set(text.match(anthropic) ?? []);
  if (keys.size > 1) return fault('no-key', say(message('fault.several-keys')));
  const [only] = keys;
  const key =
    only ?? unquoted(assignments.map((shape) => shape.exec(text)?.[1]).find((value) => value !== undefined) ?? text);
  if (/\s/.test(key) || key === '') return fault('no-key', say(message('fault.no-key')));
  if (/^sk-ant-(?:admin|ort)\d/.test(key)) return fault('wrong-key', say(message('fault.wrong-key')));
  return ok(new Secret(key));
}

const fault = (code: PlanFault['code'], words: string) => fail<PlanFault>({ code, words });

/** Byte order marks, zero-width characters and the like, which come along when copying from a page. */
const withoutInvisible = (text: string): string =>
  text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').replace(/\u00a0/g, ' ');

const quotes = /^["'`“”‘’]+|["'`“”‘’]+$/g;

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/[,;]+$/, '')
    .trim()
    .replace(quotes, '')
    .trim();
}
