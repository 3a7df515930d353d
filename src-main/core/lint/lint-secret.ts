import type { FindingIssue, FindingKind } from '../../contract/finding';
import { message, say, type Message } from '../../contract/messages/message';
import { isPlaceholder, isReference } from './stand-ins';
import { characterWords, unsendableCharacter } from './unsendable';

export interface Lint {
  readonly issue: FindingIssue;
  /** 1-based character in the value as it stands, where one can be named. */
  readonly position: number | null;
  /** One plain sentence. */
  readonly words: string;
  /** The value as it should be, where one click can correct it. */
  readonly corrected: string | null;
}

type AnthropicKind = 'api-key' | 'admin-key' | 'oauth-token' | 'refresh-token';
const anthropicKinds: readonly (readonly [RegExp, AnthropicKind])[] = [
  [/^sk-ant-api\d{2}-/, 'api-key'],
  [/^sk-ant-admin\d{2}-/, 'admin-key'],
  [/^sk-ant-oat\d{2}-/, 'oauth-token'],
  [/^sk-ant-ort\d{2}-/, 'refresh-token'],
];
const otherVendors: readonly (readonly [RegExp, string])[] = [
  [/^sk-proj-|^sk-(?!ant-)(?!or-)[A-Za-z0-9]{20,}/, 'OpenAI'],
  [/^sk-or-/, 'OpenRouter'],
  [/^AIza/, 'Google'],
  [/^(?:AKIA|ASIA|ABSK)/, 'Amazon'],
  [/^gh[opsu]_|^github_pat_/, 'GitHub'],
  [/^xai-/, 'xAI'],
  [/^gsk_/, 'Groq'],
];
const apiKeyLength = 108;

/**
 * What is wrong with a value before anyone is asked online.
 *
 * @param value as it stands, untrimmed
 * @param slot what it is used as
 * @returns in the order in which they should be mended; empty when nothing is wrong.
 * Lengths are hints (gitleaks and trufflehog rules, facts of 2026-11), never a reason to reject.
 */
export function lintSecret(value: string, slot: FindingKind): readonly Lint[] {
  const trimmed = value.trim();
  if (trimmed === '') return [{ issue: 'empty', position: null, words: say(message('lint.empty')), corrected: null }];
  if (isReference(trimmed)) {
    return [{ issue: 'reference', position: null, words: say(message('lint.reference')), corrected: null }];
  }
  if (isPlaceholder(trimmed)) {
    return [{ issue: 'placeholder', position: null, words: say(message('lint.placeholder')), corrected: null }];
  }
  return [...shapeLints(value, trimmed, slot), ...kindLints(trimmed, slot)];
}

export function lintIssues(value: string, slot: FindingKind): readonly FindingIssue[] {
  return lintSecret(value, slot).map((lint) => lint.issue);
}

function shapeLints(value: string, trimmed: string, slot: FindingKind): Lint[] {
  const found: Lint[] = [];
  const add = (issue: FindingIssue, position: number | null, why: Message, corrected: string | null) =>
    found.push({ issue, position, words: say(why), corrected });
  const bare = unquoted(trimmed);
  if (value !== trimmed) {
    const position = /^\s/.test(value) ? 1 : value.trimEnd().length + 1;
    add('whitespace-around', position, message('lint.around'), trimmed);
  }
  if (bare !== null) add('quotes-around', 1, message('lint.quotes'), bare);
  const core = bare ?? trimmed;
  if (slot !== 'custom-headers' && /^bearer\s/i.test(core)) {
    add('bearer-prefix', 1, message('lint.bearer'), core.slice(6).trim());
  }
  if (slot === 'custom-headers') return found;
  const bad = unsendableCharacter(core);
  if (bad !== null) {
    const issue =
      bad.character === 'line-break'
        ? 'line-break-inside'
        : bad.character === 'invisible'
          ? 'invisible-character'
          : 'not-sendable';
    add(
      issue,
      bad.position,
      message('lint.character', { character: characterWords(bad.character), position: bad.position }),
      cleaned(core),
    );
  } else if (/\s/.test(core.replace(/^bearer\s+/i, ''))) {
    add('whitespace-inside', core.search(/\s/) + 1, message('lint.space'), cleaned(core));
  }
  return found;
}

function kindLints(trimmed: string, slot: FindingKind): Lint[] {
  const found: Lint[] = [];
  const core = (unquoted(trimmed) ?? trimmed).replace(/^bearer\s+/i, '');
  const again = core.indexOf('sk-ant-', 7);
  if (core.startsWith('sk-ant-') && again > 0) {
    found.push({
      issue: 'doubled',
      position: again + 1,
      words: say(message('lint.doubled')),
      corrected: core.slice(0, again).trim(),
    });
  } else if (/^sk-ant-(?:api|admin)\d{2}-/.test(core) && core.length < apiKeyLength - 8 && !/TEST/.test(core)) {
    found.push({
      issue: 'looks-truncated',
      position: core.length,
      words: say(message('lint.truncated')),
      corrected: null,
    });
  }
  const kind = anthropicKinds.find(([shape]) => shape.test(core));
  if (kind !== undefined && !fits(slot, kind[1])) {
    found.push({
      issue: 'wrong-kind-for-slot',
      position: null,
      words: say(message('lint.wrong-kind', { kind: say(message(`kind.${kind[1]}`)) })),
      corrected: null,
    });
  }
  const vendor =
    kind === undefined && slot === 'api-key' ? otherVendors.find(([shape]) => shape.test(core)) : undefined;
  if (vendor !== undefined) {
    found.push({
      issue: 'other-vendor',
      position: null,
      words: say(message('lint.other-vendor', { vendor: vendor[1] })),
      corrected: null,
    });
  }
  return found;
}

/** Which kinds of Anthropic secret make sense in which slot. An auth token may be anything a gateway wants. */
function fits(slot: FindingKind, kind: FindingKind): boolean {
  switch (slot) {
    case 'api-key':
      return kind === 'api-key';
    case 'oauth-token':
      return kind === 'oauth-token';
    case 'refresh-token':
      return kind === 'refresh-token';
    case 'auth-token':
      return kind !== 'refresh-token' && kind !== 'admin-key';
    default:
      return true;
  }
}

function unquoted(text: string): string | null {
  const pair = /^(["'“‘])([\s\S]*)(["'”’])$/.exec(text);
  return pair?.[2] === undefined || text.length < 2 ? null : pair[2].trim();
}

function cleaned(text: string): string {
  return [...text].filter((char) => !/[\s\p{C}]/u.test(char) && (char.codePointAt(0) ?? 0) <= 0xff).join('');
}
