import type { Cause } from '../../contract/causes';
import type { Message } from '../../contract/messages/message';

/**
 * When a rule matches. Patterns are read against the folded text (see `readPaste`): lower case, one statement a line,
 * white space single. They carry no unbounded repetition, so no paste can make them run away; a test holds them to it.
 */
export interface RulePattern {
  /** One of these must be found. The first that is found is what the explanation quotes. */
  readonly any: readonly RegExp[];
  /** All of these must be found too, anywhere in the text: the surroundings without which `any` means something else. */
  readonly all?: readonly RegExp[];
  /** None of these may be found anywhere in the text. */
  readonly none?: readonly RegExp[];
}

/**
 * What a statement amounts to, apart from its cause. Evidence from the scan speaks to these: a rejected key means
 * something else on a machine where a login is shadowed by that key.
 */
export type Signal =
  /** A key was sent and refused. */
  | 'key-rejected'
  /** Claude Code found no credential that works, and asks for a login. */
  | 'no-login'
  /** A stored login or token was refused or has ended. */
  | 'login-refused'
  /** AWS speaks. */
  | 'aws'
  /** Google speaks. */
  | 'google'
  /** Microsoft speaks. */
  | 'azure'
  /** Refused, without a word on why: a bare 401 or 403. */
  | 'refused'
  /** Money is missing on the account that the request was charged to. */
  | 'no-credit'
  /** The organization or account is closed to this credential. */
  | 'closed-account'
  /** The request did not get through, or the way was cut. */
  | 'connection'
  /** A settings or state file could not be read. */
  | 'settings';

/** Another cause that the same statement often has, with how likely it is and why. */
export interface Alternative {
  readonly cause: Cause;
  readonly weight: number;
  readonly says: Message;
}

export interface DiagnosisRule {
  /** `family/name`, unique. */
  readonly id: string;
  readonly cause: Cause;
  /** 0..1: how sure the cause is when only this rule matches. */
  readonly weight: number;
  /** Plain words for the explanation: "The text says that …". */
  readonly says: Message;
  readonly match: RulePattern;
  readonly signal?: Signal;
  readonly also?: readonly Alternative[];
  /** What also stands around other messages: counts for less beside one that says where the trouble is. */
  readonly yields?: boolean;
  /** Counts only where no other rule is at least half sure. */
  readonly lastResort?: boolean;
  /** Texts that must match, and texts that must not. */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** By the id of a rule: texts of which at least one stands in every text that the rule matches. Not every rule has some. */
export type RequiredTexts = ReadonlyMap<string, readonly string[]>;

/** Reads the written form: a rule a line, its id and its texts, tabs between. */
export function readRequiredTexts(written: string): RequiredTexts {
  const rows = written
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  return new Map(rows.map(([id = '', ...texts]) => [id, texts]));
}
